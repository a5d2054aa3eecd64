import { expect, test } from 'vitest';
import { isKnownPage } from '../../../src/page/known-pages';

const PAGE = 'Community Development/What we do';

test.each( [
	[ 'Community Development', true ], [ PAGE, true ], [ `${ PAGE }/fr`, true ], [ `${ PAGE }/zh-hant`, true ], [ `${ PAGE }/be-tarask`, true ],
	[ `${ PAGE }/Archive`, false ], [ `${ PAGE }/fr/x`, false ], [ 'Community', false ], [ 'Talk:Community Development', false ], [ `${ PAGE }/programs.json`, false ]
] )( 'the page "%s" is a known page: %s', ( title, expected ) => {
	expect( isKnownPage( title ) ).toBe( expected );
} );
