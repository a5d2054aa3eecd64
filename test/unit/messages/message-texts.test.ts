import { describe, expect, test } from 'vitest';
import { hasMessages, chooseLanguage, parseMessageTexts, messagesPage } from '../../../src/messages/message-texts';

describe( 'the language of the messages', () => {
	test.each( [
		[ 'the reader\'s own', [ 'fr', 'en' ], 'fr' ],
		[ 'the first of the fallbacks that has texts', [ 'gsw', 'de', 'en' ], 'de' ],
		[ 'the same in upper or lower case', [ 'zh-Hant' ], 'zh-hant' ],
		[ 'English if no language has texts', [ 'xx', '' ], 'en' ],
		[ 'English without any language', [], 'en' ],
		[ 'never a name of a property that objects inherit', [ 'constructor', '__proto__' ], 'en' ]
	] )( 'is %s', ( _, chain, expected ) => {
		expect( chooseLanguage( chain ) ).toBe( expected );
	} );

	test( 'has a page', () => {
		expect( messagesPage( 'pt-br' ) ).toBe( 'Module:Program explorer/i18n/pt-br.json' );
	} );
} );

describe( 'a page with texts', () => {
	test( 'is parsed with all its keys, without values that are not strings', () => {
		const parsed = parseMessageTexts( 'fr', '{"search":"Chercher","__proto__":"a","b":7,"c":null,"d":{"e":"f"},"@x":"y"}' );
		expect( parsed?.language ).toBe( 'fr' );
		expect( Array.from( parsed?.texts ?? [] ) ).toEqual( [ [ 'search', 'Chercher' ], [ '__proto__', 'a' ], [ '@x', 'y' ] ] );
	} );

	test.each( [ '', '{', 'null', '7', '"x"', '[]', '{}', '{"close":"Fermer"}', '{"search":7}' ] )( 'is refused: %s', ( text ) => {
		expect( parseMessageTexts( 'fr', text ) ).toBeNull();
	} );
} );

test.each( [
	[ 'en', [ [ 'search', 'Search' ] ], true ], [ 'en', [ [ 'failed', 'It failed.' ] ], false ], [ 'qqx', [], true ]
] as const )( 'the texts of %s are enough for an explorer: %j', ( language, texts, expected ) => {
	expect( hasMessages( { language, texts: new Map( texts ) } ) ).toBe( expected );
} );
