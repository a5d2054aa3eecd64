// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readMyList, toggleInMyList, writeMyList } from '../../../src/app/my-list';

beforeEach( () => localStorage.clear() );
afterEach( () => vi.restoreAllMocks() );

describe( 'the list of the reader', () => {
	test( 'is empty at first', () => {
		expect( readMyList() ).toEqual( [] );
	} );

	test( 'keeps programs in their order, takes them out, and can be emptied', () => {
		expect( [ 'b', 'a', 'c' ].map( toggleInMyList ) ).toEqual( [ true, true, true ] );
		expect( readMyList() ).toEqual( [ 'b', 'a', 'c' ] );
		expect( toggleInMyList( 'a' ) ).toBe( true );
		expect( readMyList() ).toEqual( [ 'b', 'c' ] );
		expect( writeMyList( [] ) ).toBe( true );
		expect( readMyList() ).toEqual( [] );
	} );

	test( 'is empty in a browser that keeps nothing, which refuses to keep it', () => {
		vi.spyOn( Storage.prototype, 'getItem' ).mockImplementation( () => {
			throw new Error( 'The reader does not allow it.' );
		} );
		vi.spyOn( Storage.prototype, 'setItem' ).mockImplementation( () => {
			throw new Error( 'The storage is full.' );
		} );
		expect( readMyList() ).toEqual( [] );
		expect( toggleInMyList( 'a' ) ).toBe( false );
	} );
} );
