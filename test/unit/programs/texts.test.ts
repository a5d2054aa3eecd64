import { describe, expect, it } from 'vitest';
import { allTexts, pickText } from '../../../src/programs/texts';

const GREETING = new Map( [ [ 'de', 'Hallo' ], [ 'en', 'Hello' ], [ 'pt-br', 'Oi' ] ] );

describe( 'pickText', () => {
	it.each<[ string[], string, string, string ]>( [
		[ [ 'pt-br', 'pt', 'en' ], 'en', 'Oi', 'pt-br' ],
		[ [ 'pt-BR' ], 'en', 'Oi', 'pt-BR' ],
		[ [ 'pt', 'de' ], 'en', 'Hallo', 'de' ],
		[ [ 'fr' ], 'en', 'Hello', 'en' ],
		[ [], 'fr', 'Hallo', 'de' ],
		[ [ 'constructor', '__proto__' ], 'toString', 'Hallo', 'de' ]
	] )( 'for %j on a page in %s', ( chain, page, text, language ) => {
		expect( pickText( GREETING, chain, page ) ).toEqual( { text, language } );
	} );

	it( 'falls back to the first language by its code, not by its position', () => {
		expect( pickText( new Map( [ [ 'sw', 'Habari' ], [ 'ar', 'مرحبا' ] ] ), [ 'fr' ], 'en' ) ).toEqual( { text: 'مرحبا', language: 'ar' } );
	} );

	it( 'treats a plain string as a text in the language of the page', () => {
		expect( pickText( 'Hello', [ 'de' ], 'en' ) ).toEqual( { text: 'Hello', language: 'en' } );
	} );

	it( 'works with a text in no language', () => {
		expect( pickText( new Map(), [ 'de' ], 'en' ) ).toEqual( { text: '', language: 'en' } );
	} );
} );

describe( 'allTexts', () => {
	it( 'lists every language', () => {
		expect( allTexts( GREETING ) ).toEqual( [ 'Hallo', 'Hello', 'Oi' ] );
		expect( allTexts( 'Hello' ) ).toEqual( [ 'Hello' ] );
	} );
} );
