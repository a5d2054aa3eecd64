import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { codeOf, reasonOf, withoutRequest } from '../../../../scripts/deploy/errors';

test( 'an error of the API is shown without its request', () => {
	const error = Object.assign( new Error( 'readonly: The wiki is locked' ), { code: 'readonly', info: 'The <b>wiki</b> is locked', request: { headers: { Authorization: 'Bearer t0ken' } } } );
	expect( inspect( error ) ).toContain( 't0ken' );
	expect( inspect( withoutRequest( error ) ) ).not.toContain( 't0ken' );
	expect( String( withoutRequest( error ) ) ).toContain( 'The wiki reports an error: The wiki is locked (readonly).' );
} );

test.each( [ new Error( 'ours' ), 'text', null, undefined ] )( 'any other error stays as it is: %s', ( error ) => {
	expect( withoutRequest( error ) ).toBe( error );
} );

test( 'an error without code and message has texts of its own', () => {
	expect( [ codeOf( new Error() ), reasonOf( new Error() ), codeOf( { code: 7 } ) ] ).toEqual( [ 'unknown', 'the wiki does not give a reason', 'unknown' ] );
} );
