import { describe, expect, test } from 'vitest';
import { translationLanguage } from '../../../src/page/languages';

describe( 'the language to ask a bundle for', () => {
	test.each<[ string, string[], string, string ]>( [
		[ 'the reader\'s', [ 'fr', 'en' ], 'en', 'fr' ],
		[ 'the reader\'s, though there are no words in it', [ 'it', 'en' ], 'en', 'it' ],
		[ 'that of the words, under whatever code the reader has it', [ 'zh-tw', 'zh-hant', 'zh-hk', 'zh', 'zh-hans', 'en' ], 'en', 'zh-hant' ],
		[ 'that of the words, where the reader\'s falls back to it', [ 'pt-br', 'pt', 'en' ], 'en', 'pt' ],
		[ 'in lower case, which is all that Translate knows', [ 'FR' ], 'en', 'fr' ],
		[ 'in lower case, without words too', [ 'nds-NL' ], 'en', 'nds-nl' ],
		[ 'English, on a wiki in another language', [ 'en' ], 'de', 'en' ],
		[ 'none where the data is in it', [ 'en' ], 'en', '' ],
		[ 'none where the data is in it, on a wiki in another language', [ 'de', 'en' ], 'de', '' ],
		[ 'none where the data is in what the reader\'s falls back to', [ 'gsw', 'de', 'en' ], 'de', '' ],
		[ 'none where the data is in it, and there are no words', [ 'it', 'en' ], 'it', '' ],
		[ 'none where the keys are to be shown', [ 'qqx', 'en' ], 'en', '' ],
		[ 'none where none is known', [], 'en', '' ]
	] )( 'is %s: %j on a wiki in %s', ( _, chain, contentLanguage, expected ) => {
		expect( translationLanguage( chain, contentLanguage ) ).toBe( expected );
	} );
} );
