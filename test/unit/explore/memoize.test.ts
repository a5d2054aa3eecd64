import { expect, test, vi } from 'vitest';
import { memoize } from '../../../src/explore/memoize';

test( 'a value is built once for each key', () => {
	const build = vi.fn( ( { n }: { n: number } ) => [ n ] );
	const valueOf = memoize( build );
	const [ one, two ] = [ { n: 1 }, { n: 2 } ];
	const first = valueOf( one );
	expect( valueOf( two ) ).toEqual( [ 2 ] );
	expect( valueOf( one ) ).toBe( first );
	expect( build.mock.calls ).toEqual( [ [ one ], [ two ] ] );
} );

test( 'two keys with the same content are two keys', () => {
	const valueOf = memoize( ( key: object ) => ( { key } ) );
	expect( valueOf( {} ) ).not.toBe( valueOf( {} ) );
} );

test( 'two functions do not share values', () => {
	const key = {};
	const [ one, two ] = [ memoize( () => [ 1 ] ), memoize( () => [ 2 ] ) ];
	expect( [ one( key ), two( key ) ] ).toEqual( [ [ 1 ], [ 2 ] ] );
} );

test( 'what could not be built is tried again', () => {
	const build = vi.fn( () => [ 1 ] ).mockImplementationOnce( () => {
		throw new Error( 'not yet' );
	} );
	const valueOf = memoize( build );
	const key = {};
	expect( () => valueOf( key ) ).toThrow( 'not yet' );
	expect( valueOf( key ) ).toEqual( [ 1 ] );
} );
