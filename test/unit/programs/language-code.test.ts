import { describe, expect, it } from 'vitest';
import { parsePrograms } from '../../../src/programs/parse';
import { shortestCode } from '../../../src/programs/language-code';

describe( 'the shortest code of a language', () => {
	it.each( [ [ 'eng', 'en' ], [ 'FRE', 'fr' ], [ 'eng-US', 'en-us' ], [ 'iw', 'he' ] ] )( 'of %s is %s', ( code, short ) => {
		expect( shortestCode( code ) ).toBe( short );
	} );

	it.each( [ 'als', 'fat', 'knc', 'ike-latn', 'sh', 'tl', 'roa-rup', 'zh-min-nan', 'be-tarask', 'cbk-zam' ] )( '%s is kept, because MediaWiki calls a language so', ( code ) => {
		expect( shortestCode( code ) ).toBe( code );
	} );
} );

it( 'two codes of one language are one term, of programs and of needs', () => {
	const { list } = parsePrograms( JSON.stringify( {
		version: 1, needs: [ { id: 'n', label: 'N', terms: { language: [ 'spa' ] } } ],
		programs: [ { id: 'a', title: 'A', language: [ 'en', 'eng', 'ENG' ] }, { id: 'b', title: 'B', language: 'spa' } ]
	} ), { today: '2026-01-01', language: 'en' } );
	expect( list?.programs.map( ( { terms } ) => terms.get( 'language' ) ) ).toEqual( [ [ 'en' ], [ 'es' ] ] );
	expect( list?.needs.map( ( { terms } ) => terms.get( 'language' ) ) ).toEqual( [ [ 'es' ] ] );
} );
