import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LEVELS, tooDeep } from '../../../src/programs/levels';

/** A chain of ids: each is below the next one. */
function chain( length: number ): Map<string, string> {
	return new Map( Array.from( { length }, ( _, i ) => [ `t${ i }`, `t${ i + 1 }` ] ) );
}

describe( 'tooDeep', () => {
	it.each<[ string, [ string, string ][], string[] ]>( [
		[ 'a chain', [ [ 'a', 'b' ], [ 'b', 'c' ] ], [] ],
		[ 'an id above itself', [ [ 'a', 'a' ] ], [ 'a' ] ],
		[ 'a circle of two', [ [ 'a', 'b' ], [ 'b', 'a' ] ], [ 'a', 'b' ] ],
		[ 'a chain into a circle', [ [ 't', 'a' ], [ 'a', 'b' ], [ 'b', 'a' ] ], [ 't', 'a', 'b' ] ],
		[ 'a circle beside a chain', [ [ 'a', 'a' ], [ 'b', 'c' ], [ 'c', 'd' ] ], [ 'a' ] ]
	] )( '%s', ( _, parents, deep ) => {
		expect( tooDeep( new Map( parents ) ) ).toEqual( deep );
	} );

	it( 'counts the ids above', () => {
		expect( tooDeep( chain( MOST_LEVELS ) ) ).toEqual( [] );
		expect( tooDeep( chain( MOST_LEVELS + 1 ) ) ).toEqual( [ 't0' ] );
		expect( tooDeep( chain( 200_000 ) ).length ).toBe( 200_000 - MOST_LEVELS );
	} );

	it( 'leaves no circle and no long chain, in whatever order the parents are', () => {
		fc.assert( fc.property( fc.array( fc.nat( 60 ), { maxLength: 60 } ), ( links ) => {
			const pairs = links.map( ( to, from ): [ string, string ] => [ String( from ), String( to ) ] );
			const deep = tooDeep( new Map( pairs ) );
			expect( tooDeep( new Map( pairs.reverse() ) ).reverse() ).toEqual( deep );
			expect( tooDeep( new Map( pairs.filter( ( [ id ] ) => !deep.includes( id ) ) ) ) ).toEqual( [] );
		} ) );
	} );
} );
