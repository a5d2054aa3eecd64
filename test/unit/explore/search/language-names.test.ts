import { expect, test } from 'vitest';
import { languageNames } from '../../../../src/explore/search/language-names';

test( 'a language has a name in itself and in English', () => {
	expect( languageNames( 'es' ) ).toEqual( [ 'español', 'Spanish' ] );
} );

test.each( [ 'not-stated', 'x_y', '', '__proto__' ] )( '%j is no language, so it has no name', ( code ) => {
	expect( languageNames( code ).join( '' ) ).toBe( '' );
} );
