import { describe, expect, test } from 'vitest';
import { translationLanguage } from '../../../src/page/languages';

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
