import { afterEach, expect, test } from 'vitest';
import { prepareFormats } from '../../../src/page/prepare-formats';

const ORIGINALS = { Collator: Intl.Collator, DateTimeFormat: Intl.DateTimeFormat, DisplayNames: Intl.DisplayNames };

afterEach( () => {
	Object.assign( Intl, ORIGINALS );
} );

/** From now on, lists what is made and for which languages. */
function listMade(): ( readonly [ name: string, languages: unknown ] )[] {
	const made: ( readonly [ string, unknown ] )[] = [];
	for ( const [ name, Original ] of Object.entries( ORIGINALS ) ) {
		Object.assign( Intl, { [ name ]: new Proxy( Original, {
			construct: ( target, values: unknown[] ) => {
				made.push( [ name, values[ 0 ] ] );
				return Reflect.construct( target, values ) as object;
			}
		} ) } );
	}
	return made;
}

test( 'a collator, a date format and names of languages are made, in the language of the messages', () => {
	const made = listMade();
	prepareFormats( [ 'fr-ca', 'fr', 'en' ] );
	expect( made ).toEqual( [ [ 'DateTimeFormat', 'fr-u-ca-gregory-nu-latn' ], [ 'DisplayNames', [ 'fr' ] ], [ 'Collator', [ 'fr-ca', 'fr', 'en' ] ] ] );
} );

// MediaWiki has such codes. Nothing would catch an error.
test.each( [ 'simple_x', 'qqx', '' ] )( 'languages that the browser does not know are no error: "%s"', ( language ) => {
	expect( () => prepareFormats( [ language ] ) ).not.toThrow();
} );
