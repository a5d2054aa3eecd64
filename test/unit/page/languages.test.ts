// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readerLanguages, translationLanguage } from '../../../src/page/languages';
import type { Host } from '../../../src/page/hosts';
import type { Wiki } from '../../../src/wiki/wiki';

describe( 'the language to read translations in', () => {
	test.each<[ string, string[], string, string ]>( [
		[ 'the reader\'s', [ 'fr', 'en' ], 'en', 'fr' ],
		[ 'the reader\'s, also if it has no messages', [ 'it', 'en' ], 'en', 'it' ],
		[ 'that of the messages if it is the same language with another code', [ 'zh-tw', 'zh-hant', 'zh-hk', 'zh', 'zh-hans', 'en' ], 'en', 'zh-hant' ],
		[ 'that of the messages if it is a fallback of the reader\'s', [ 'pt-br', 'pt', 'en' ], 'en', 'pt' ],
		[ 'in lower case, as Translate needs it', [ 'FR' ], 'en', 'fr' ],
		[ 'in lower case, also without messages', [ 'nds-NL' ], 'en', 'nds-nl' ],
		[ 'English, on a wiki in another language', [ 'en' ], 'de', 'en' ],
		[ 'none if the data is in that language', [ 'en' ], 'en', '' ],
		[ 'none if the data is in that language, on a wiki in another language', [ 'de', 'en' ], 'de', '' ],
		[ 'none if the data is in a fallback of the reader\'s language', [ 'gsw', 'de', 'en' ], 'de', '' ],
		[ 'none if the data is in that language, also without messages', [ 'it', 'en' ], 'it', '' ],
		[ 'none if the keys of messages are shown', [ 'qqx', 'en' ], 'en', '' ],
		[ 'none if the reader has no language', [], 'en', '' ]
	] )( 'is %s: %j on a wiki in %s', ( _, chain, contentLanguage, expected ) => {
		expect( translationLanguage( chain, contentLanguage ) ).toBe( expected );
	} );
} );

describe( 'the languages of a reader', () => {
	const read = ( languages: readonly string[], pageLanguage: string, around: string, fallbacks: readonly string[] ): readonly string[] => {
		const root = document.createElement( 'div' );
		root.lang = around;
		return readerLanguages( { languages, pageLanguage } as unknown as Wiki, { root, fallbacks } as unknown as Host );
	};

	test.each<[ string, string[], string, string, string[], string[] ]>( [
		[ 'without a choice, that of the host is the first', [ 'en' ], 'en', 'fr', [], [ 'fr', 'en' ] ],
		[ 'a language with messages comes before that of the host', [ 'fr', 'en' ], 'de', 'de', [], [ 'fr', 'en' ] ],
		[ 'English comes before that of the host, if the reader has chosen it', [ 'en' ], 'de', 'de', [], [ 'en' ] ],
		[ 'that of the host comes before English, if the reader\'s has no messages', [ 'it', 'en' ], 'fr', 'fr', [], [ 'it', 'fr', 'it', 'en' ] ],
		[ 'so do its fallbacks', [ 'sr', 'sr-ec', 'en' ], 'pt-br', 'pt-br', [ 'pt' ], [ 'sr', 'sr-ec', 'pt-br', 'pt', 'sr', 'sr-ec', 'en' ] ]
	] )( '%s', ( _, languages, pageLanguage, around, fallbacks, expected ) => {
		expect( read( languages, pageLanguage, around, fallbacks ) ).toEqual( expected );
	} );
} );
