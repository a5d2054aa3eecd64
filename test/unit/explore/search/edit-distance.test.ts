import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../../src/explore/search/edit-distance';

describe( 'editDistance', () => {
	it.each( [
		[ '', '', 0 ], [ 'a', '', 1 ], [ '', 'ab', 2 ], [ 'leadership', 'leadership', 0 ], [ 'leadrship', 'leadership', 1 ],
		[ 'laedership', 'leadership', 1 ], [ 'leadershpi', 'leadership', 1 ], [ 'leaderchip', 'leadership', 1 ],
		[ 'leadershipp', 'leadership', 1 ], [ 'laedershpi', 'leadership', 2 ], [ 'abc', 'xyz', 3 ]
	] as const )( '%j and %j: %i', ( a, b, count ) => {
		expect( editDistance( a, b, 3 ) ).toBe( count );
	} );

	it( 'stops counting above the limit', () => {
		expect( editDistance( 'abcdef', 'uvwxyz', 2 ) ).toBe( 3 );
		expect( editDistance( 'abcdef', 'abcdef', 0 ) ).toBe( 0 );
	} );

	it( 'is the same from both sides, and never above Levenshtein nor below half of it', () => {
		const word = fc.string( { unit: fc.constantFrom( 'a', 'b', 'c' ), maxLength: 8 } );
		fc.assert( fc.property( word, word, ( a, b ) => {
			const found = editDistance( a, b, 99 );
			expect( found ).toBe( editDistance( b, a, 99 ) );
			expect( found ).toBeLessThanOrEqual( distance( a, b ) );
			expect( found * 2 ).toBeGreaterThanOrEqual( distance( a, b ) );
		} ) );
	} );
} );
