import { expect, test } from 'vitest';
import { keep } from '../../../../src/explore/search/keep';

test( 'with more values than allowed, all but the new one are forgotten', () => {
	const known = new Map<string, number>();
	[ 1, 2, 3 ].forEach( ( value ) => keep( known, 2, `key ${ value }`, value ) );
	expect( known.size ).toBe( 3 );
	keep( known, 2, 'key 4', 4 );
	expect( [ ...known ] ).toEqual( [ [ 'key 4', 4 ] ] );
} );
