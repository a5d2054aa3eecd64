import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycleClosers } from '../../../src/programs/cycles';

describe( 'cycleClosers', () => {
	it.each<[ string, [ string, string ][], string[] ]>( [
		[ 'no cycle', [ [ 'a', 'b' ], [ 'b', 'c' ] ], [] ],
		[ 'itself', [ [ 'a', 'a' ] ], [ 'a' ] ],
		[ 'two', [ [ 'a', 'b' ], [ 'b', 'a' ] ], [ 'b' ] ],
		[ 'a chain into a cycle', [ [ 't', 'a' ], [ 'a', 'b' ], [ 'b', 'a' ] ], [ 'b' ] ],
		[ 'two cycles', [ [ 'a', 'a' ], [ 'b', 'c' ], [ 'c', 'b' ] ], [ 'a', 'c' ] ]
	] )( '%s', ( _, parents, closing ) => {
		expect( cycleClosers( new Map( parents ) ) ).toEqual( closing );
	} );

	it( 'cuts all cycles and nothing else', () => {
		fc.assert( fc.property( fc.array( fc.nat( 9 ), { maxLength: 10 } ), ( links ) => {
			const parents = new Map( links.map( ( to, from ) => [ String( from ), String( to ) ] ) );
			const comesBack = ( start: string ): boolean => {
				let at = parents.get( start );
				for ( let i = 0; i < 11 && at !== undefined && at !== start; i++ ) {
					at = parents.get( at );
				}
				return at === start;
			};
			const closing = cycleClosers( parents );
			expect( closing.every( comesBack ) ).toBe( true );
			closing.forEach( ( id ) => parents.delete( id ) );
			expect( Array.from( parents.keys() ).some( comesBack ) ).toBe( false );
		} ) );
	} );

	it( 'visits a long chain once', () => {
		const chain = new Map( Array.from( { length: 200000 }, ( _, i ) => [ `t${ i }`, `t${ i + 1 }` ] ) );
		chain.set( 't199999', 't0' );
		expect( cycleClosers( chain ) ).toEqual( [ 't199999' ] );
	} );
} );
