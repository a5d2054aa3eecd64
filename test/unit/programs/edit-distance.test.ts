import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/programs/edit-distance';

/** Levenshtein's distance by its definition: without swaps, so that a swap counts as two. */
function levenshtein( a: string, b: string ): number {
	let last = Array.from( { length: b.length + 1 }, ( _, j ) => j );
	for ( let i = 0; i < a.length; i++ ) {
		const row = [ i + 1 ];
		for ( let j = 0; j < b.length; j++ ) {
			row.push( Math.min( ( last[ j ] ?? 0 ) + ( a[ i ] === b[ j ] ? 0 : 1 ), ( last[ j + 1 ] ?? 0 ) + 1, ( row[ j ] ?? 0 ) + 1 ) );
		}
		last = row;
	}
	return last[ b.length ] ?? 0;
}

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

	it( 'is symmetric, and between half of the Levenshtein distance and all of it', () => {
		const word = fc.string( { unit: fc.constantFrom( 'a', 'b', 'c' ), maxLength: 8 } );
		fc.assert( fc.property( word, word, ( a, b ) => {
			const found = editDistance( a, b, 99 );
			expect( found ).toBe( editDistance( b, a, 99 ) );
			expect( found ).toBeLessThanOrEqual( levenshtein( a, b ) );
			// A lower limit ends the count, but changes no count below it.
			for ( const most of [ 0, 1, 2, 3 ] ) {
				expect( editDistance( a, b, most ) ).toBe( Math.min( found, most + 1 ) );
			}
			expect( found * 2 ).toBeGreaterThanOrEqual( levenshtein( a, b ) );
		} ) );
	} );
} );
