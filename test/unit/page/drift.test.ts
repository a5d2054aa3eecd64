// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mayHaveDrifted } from '../../../src/page/drift';
import { element, showPage } from '../helpers/markup';

const LIST = '<ul><li><b><a href="/wiki/A">A</a></b> - See <b>more</b>.</li><li><a href="/wiki/B"> B </a> - x</li><li><b>C</b> - x</li></ul>';

test( 'a list may be in several elements', () => {
	showPage( '<ul id="a"><li><b>A</b></li></ul><ul id="b"><li><b>B</b></li></ul>' );
	expect( mayHaveDrifted( [ element( '#a' ), element( '#b' ) ], [ 'A', 'B' ] ) ).toBe( false );
} );

test.each( [
	[ 'has the same titles', LIST, [ 'A', 'B', 'C' ], false ],
	[ 'has the same titles in another order', LIST, [ 'C', 'B', 'A' ], false ],
	[ 'has items without a link or bold text', '<ul><li>A - x</li></ul>', [ 'A' ], true ],
	[ 'has other titles', LIST, [ 'A', 'B', 'D' ], true ],
	[ 'has fewer items', LIST, [ 'A', 'B', 'C', 'D' ], true ],
	[ 'has more items', LIST, [ 'A', 'B' ], true ],
	[ 'is empty', '<ul></ul>', [ 'A' ], true ]
] )( 'a list that %s', ( _, html, titles, expected ) => {
	showPage( html );
	expect( mayHaveDrifted( [ element( '#mw-content-text' ) ], titles ) ).toBe( expected );
} );
