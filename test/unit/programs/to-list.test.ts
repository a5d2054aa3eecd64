import { describe, expect, it } from 'vitest';
import { toList } from '../../../src/programs/to-list';

const numbered = ( count: number ): string[] => Array.from( { length: count }, ( _, i ) => String( i ) );

describe( 'toList', () => {
	it( 'makes a list of one value, and an empty list of nothing', () => {
		expect( toList( 'abc' ) ).toEqual( [ 'abc' ] );
		expect( toList( '' ) ).toEqual( [ '' ] );
		expect( toList( null ) ).toEqual( [] );
	} );

	it.each( [ 0, 1, 19, 20, 21, 500 ] )( 'keeps a list of %i different values as it is', ( count ) => {
		expect( toList( numbered( count ) ) ).toEqual( numbered( count ) );
	} );

	it.each( [ 2, 19, 20, 21, 500 ] )( 'keeps each of %i values once, where it stands first', ( count ) => {
		const values = numbered( count - 1 );
		expect( toList( [ ...values, '0' ] ) ).toEqual( values );
		expect( toList( [ 'last', ...values, 'last' ] ) ).toEqual( [ 'last', ...values ] );
	} );

	it( 'does not change the list it is given', () => {
		const values = [ 'b', 'a', 'b' ];
		toList( values );
		expect( values ).toEqual( [ 'b', 'a', 'b' ] );
	} );
} );
