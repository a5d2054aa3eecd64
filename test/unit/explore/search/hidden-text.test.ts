import { describe, expect, test } from 'vitest';
import { withoutHidden } from '../../../../src/explore/search/hidden-text';

describe( 'what readers do not search for becomes spaces', () => {
	test.each( [
		[ 'an address', 'See https://example.org/a?b now', 'See  now' ],
		[ 'a tag', 'a <span class="x">b</span> c', 'a b c' ],
		[ 'the target of a link', 'a [[Help:X|b]] c', 'a b]] c' ],
		[ 'short words with an apostrophe', 'Quand j\'ai lu qu’il s\'en va d’un coup, n’hi ha', 'Quand lu va coup, ha' ],
		[ 'but no longer words, and no abbreviations', 'l\'aide, l’aîné, c\'est l’AI, l\'IA', 'l\'aide, l’aîné, c\'est l’AI, l\'IA' ],
		[ 'and no words without an apostrophe before them', 'DJ’s ai un', 'DJ’s ai un' ],
		[ 'but no comparison', 'a < b and c > d', 'a < b and c > d' ],
		[ 'and no link without a label', '[[Help]]', '[[Help]]' ]
	] )( '%s', ( _case, text, expected ) => {
		const hidden = withoutHidden( text );
		expect( hidden ).toHaveLength( text.length );
		expect( hidden.replace( / +/g, ' ' ) ).toBe( expected.replace( / +/g, ' ' ) );
	} );
} );
