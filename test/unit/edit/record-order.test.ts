import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOrder, movedIds } from '../../../src/edit/record-order';

const ids = [ 'a', 'b', 'c', 'd', 'e', 'f', 'g' ];
const anOrder = fc.shuffledSubarray( ids, { minLength: ids.length } );

/** The length of the longest part of `after` that is in the order of `before`, by trying all parts. */
function longest( before: readonly string[], after: readonly string[] ): number {
	const parts = Array.from( { length: 2 ** after.length }, ( _, bits ) => after.filter( ( __, index ) => bits & 1 << index ) );
	return Math.max( ...parts.filter( ( part ) => part.join( '' ) === before.filter( ( id ) => part.includes( id ) ).join( '' ) ).map( ( part ) => part.length ) );
}

test( 'as few ids as possible move', () => {
	fc.assert( fc.property( anOrder, anOrder, ( before, after ) => {
		const moved = movedIds( before, after );
		const isKept = ( id: string ): boolean => !moved.has( id );
		expect( before.filter( isKept ) ).toEqual( after.filter( isKept ) );
		expect( ids.length - moved.size ).toBe( longest( before, after ) );
	} ) );
} );

test( 'ids are removed from an order and inserted into it', () => {
	const order = createOrder( [ 'a', 'b', 'c' ] );
	expect( [ order.remove( 'b' ), order.remove( 'c' ), order.remove( 'a' ) ] ).toEqual( [ 'a', 'a', null ] );
	order.insert( 'x', null );
	order.insert( 'y', null );
	order.insert( 'z', 'y' );
	expect( [ order.remove( 'x' ), order.remove( 'z' ), order.remove( 'y' ) ] ).toEqual( [ 'z', 'y', null ] );
} );
