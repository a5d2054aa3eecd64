import { describe, expect, test } from 'vitest';
import { hasMessages, chooseLanguage, parseMessageTexts, messagesPage } from '../../../src/messages/message-texts';

describe( 'the language to speak', () => {
	test.each( [
		[ 'the reader\'s own', [ 'fr', 'en' ], 'fr' ],
		[ 'the first of the fallbacks that has words', [ 'gsw', 'de', 'en' ], 'de' ],
		[ 'one by its code in any case', [ 'zh-Hant' ], 'zh-hant' ],
		[ 'English where there is nothing else', [ 'xx', '' ], 'en' ],
		[ 'English for nobody', [], 'en' ],
		[ 'no name of an object\'s property', [ 'constructor', '__proto__' ], 'en' ]
	] )( 'is %s', ( _, chain, expected ) => {
		expect( chooseLanguage( chain ) ).toBe( expected );
	} );

	test( 'has a page', () => {
		expect( messagesPage( 'pt-br' ) ).toBe( 'Module:Program explorer/i18n/pt-br.json' );
	} );
} );

describe( 'a page of words', () => {
	test( 'is read as text, whatever its keys', () => {
		const words = parseMessageTexts( 'fr', '{"search":"Chercher","__proto__":"a","b":7,"c":null,"d":{"e":"f"},"@x":"y"}' );
		expect( words?.language ).toBe( 'fr' );
		expect( Array.from( words?.texts ?? [] ) ).toEqual( [ [ 'search', 'Chercher' ], [ '__proto__', 'a' ], [ '@x', 'y' ] ] );
	} );

	test.each( [ '', '{', 'null', '7', '"x"', '[]', '{}', '{"close":"Fermer"}', '{"search":7}' ] )( 'is none: %s', ( text ) => {
		expect( parseMessageTexts( 'fr', text ) ).toBeNull();
	} );
} );

test.each( [
	[ 'en', [ [ 'search', 'Search' ] ], true ], [ 'en', [ [ 'failed', 'It failed.' ] ], false ], [ 'qqx', [], true ]
] as const )( 'whether one can speak with the words of %s: %j', ( language, texts, expected ) => {
	expect( hasMessages( { language, texts: new Map( texts ) } ) ).toBe( expected );
} );
