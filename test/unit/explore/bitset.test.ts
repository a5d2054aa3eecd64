import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, allBits, count, difference, each, has, intersect, noBits, union, unionOf, type Bits } from '../../../src/explore/bitset';

const SIZE = 100;
const numbers = fc.uniqueArray( fc.nat( SIZE - 1 ) );

function bitsOf( list: readonly number[] ): Bits {
	const bits = noBits( SIZE );
	list.forEach( ( i ) => add( bits, i ) );
	return bits;
}

function listOf( bits: Bits ): number[] {
	const list: number[] = [];
	each( bits, ( i ) => list.push( i ) );
	return list;
}

const ascending = ( a: number, b: number ): number => a - b;

test( 'a set has the numbers that were added, in ascending order', () => {
	fc.assert( fc.property( numbers, ( list ) => {
		const bits = bitsOf( list );
		expect( listOf( bits ) ).toEqual( [ ...list ].sort( ascending ) );
		expect( count( bits ) ).toBe( list.length );
		expect( list.every( ( i ) => has( bits, i ) ) ).toBe( true );
	} ) );
} );

test( 'union, intersection, difference and count give the same as with Set', () => {
	fc.assert( fc.property( numbers, numbers, numbers, ( a, b, c ) => {
		const either = new Set( [ ...a, ...b ] );
		expect( listOf( union( bitsOf( a ), bitsOf( b ) ) ) ).toEqual( [ ...either ].sort( ascending ) );
		expect( listOf( unionOf( SIZE, [ bitsOf( a ), bitsOf( b ) ] ) ) ).toEqual( [ ...either ].sort( ascending ) );
		expect( listOf( intersect( bitsOf( a ), bitsOf( b ) ) ) ).toEqual( a.filter( ( i ) => b.includes( i ) ).sort( ascending ) );
		expect( listOf( difference( bitsOf( a ), bitsOf( b ) ) ) ).toEqual( a.filter( ( i ) => !b.includes( i ) ).sort( ascending ) );
		expect( count( bitsOf( a ), bitsOf( c ) ) ).toBe( a.filter( ( i ) => c.includes( i ) ).length );
		expect( count( bitsOf( a ), bitsOf( c ), bitsOf( b ) ) ).toBe( c.filter( ( i ) => either.has( i ) ).length );
	} ) );
} );

test.each( [ 0, 1, 31, 32, 33, 64, 100 ] )( 'the set of all of %i programs has that many', ( size ) => {
	expect( count( allBits( size ) ) ).toBe( size );
	expect( listOf( allBits( size ) ) ).toEqual( Array.from( { length: size }, ( _, i ) => i ) );
} );
