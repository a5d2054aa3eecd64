import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { codeOf, reasonOf, showable } from '../../../../scripts/deploy/errors';

test( 'an error of the API is shown without the request that it holds', () => {
	const error = Object.assign( new Error( 'readonly: The wiki is locked' ), { code: 'readonly', info: 'The <b>wiki</b> is locked', request: { headers: { Authorization: 'Bearer t0ken' } } } );
	expect( inspect( error ) ).toContain( 't0ken' );
	expect( inspect( showable( error ) ) ).not.toContain( 't0ken' );
	expect( String( showable( error ) ) ).toContain( 'The wiki does not do what it is asked: The wiki is locked (readonly).' );
} );

test.each( [ new Error( 'ours' ), 'text', null, undefined ] )( 'any other is shown as it is: %s', ( error ) => {
	expect( showable( error ) ).toBe( error );
} );

test( 'what says nothing is told as that', () => {
	expect( [ codeOf( new Error() ), reasonOf( new Error() ), codeOf( { code: 7 } ) ] ).toEqual( [ 'unknown', 'the wiki does not say why', 'unknown' ] );
} );
