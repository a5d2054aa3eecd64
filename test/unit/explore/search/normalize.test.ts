import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize, normalizeWords } from '../../../../src/explore/search/normalize';

describe( 'what a reader may type differently is the same', () => {
	test.each( [
		[ 'case', 'WikiMedia', 'wikimedia' ],
		[ 'accents', 'jóvenes', 'jovenes' ],
		[ 'combining accents', 'jo\u0301venes', 'jovenes' ],
		[ 'Vietnamese', 'Cộng đồng', 'cong dong' ],
		[ 'strokes', 'Łódź Ørsted Đorđe', 'lodz orsted dorde' ],
		[ 'German', 'Straße', 'STRASSE' ],
		[ 'ligatures', 'ﬁnance œuvre', 'finance oeuvre' ],
		[ 'Turkish', 'İstanbul ışık', 'istanbul isik' ],
		[ 'hooks', 'ɓarna ɗaya ƙasa ƴanci', 'barna daya kasa yanci' ],
		[ 'Greek, final sigma', 'Μάθησης', 'ΜΑΘΗΣΗΣ' ],
		[ 'Cyrillic', 'Ёлкий', 'елкии' ],
		[ 'Arabic harakat, hamza, tatweel', 'تَعْلِيــم أساسي', 'تعليم اساسي' ],
		[ 'Arabic letters of Persian keyboards', 'ویکی', 'ويكي' ],
		[ 'Ukrainian apostrophes', 'зв’язок звʼязок', 'зв\'язок зв\'язок' ],
		[ 'Ukrainian ґ, and й without its breve', 'ґанок мій', 'ганок міи' ],
		[ 'Hebrew niqqud', 'קְהִלָּה', 'קהלה' ],
		[ 'Hebrew letters at the end of a word', 'ארגון עם כסף עץ דרך', 'ארגונ עמ כספ עצ דרכ' ],
		[ 'Hebrew dots of ש', 'שׁלום שׂם', 'שלום שם' ],
		[ 'Hindi nukta', 'फ़ाउंडेशन', 'फाउंडेशन' ],
		[ 'Hindi nukta in one piece', '\u0958', 'क' ],
		[ 'Hindi dot and moon-dot', 'कार्यशालाएँ', 'कार्यशालाएं' ],
		[ 'Hindi nasals as letters', 'हिन्दी सम्पादन पञ्चायत खण्ड अङ्क', 'हिंदी संपादन पंचायत खंड अंक' ],
		[ 'full width', 'Ｗｉｋｉ２０２４', 'wiki2024' ],
		[ 'half width', 'ﾊﾞｽ ﾌﾟﾛ ｳﾞｨ', 'バス プロ ヴィ' ],
		[ 'kana', 'リーダーシップ ガヴパ', 'りーだーしっぷ がゔぱ' ],
		[ 'kana in parts', 'か\u3099', 'が' ],
		[ 'digits', '٢٠٢٣ ۲۰۲۳ २०२३ ২০২৩ ૨૦૨૩ ௨௦௨௩ ๒๐๒๓ ໒໐໒໓ ༢༠༢༣ ၂၀၂၃ ២០២៣ ߂߀߂߃', Array( 12 ).fill( '2023' ).join( ' ' ) ],
		[ 'Hangul in parts', '한국'.normalize( 'NFD' ), '한국' ],
		[ 'soft hyphens and joiners', 'com\u00admu\u200dnity', 'community' ]
	] )( '%s', ( _case, one, other ) => {
		expect( normalize( one ) ).toBe( normalize( other ) );
	} );
} );

describe( 'marks that are letters stay', () => {
	test.each( [
		[ 'Hindi', 'की', 'का' ],
		[ 'Hindi, no vowel', 'कि', 'क' ],
		[ 'Bengali', 'কো', 'কা' ],
		[ 'Thai tones', 'ไม้', 'ไม' ],
		[ 'kana voicing', 'が', 'か' ],
		[ 'kana voicing, half', 'ぱ', 'ば' ],
		[ 'kana length', 'ビル', 'ビール' ],
		[ 'ש', 'שלום', 'לום' ],
		[ 'ی and ا', 'ی', 'ا' ],
		[ 'Bengali dot', 'ড়', 'ড' ],
		[ 'Hindi nasals before a vowel', 'समय', 'संय' ],
		[ 'Hindi ण and न', 'गण', 'गन' ],
		[ 'Tamil', 'கி', 'க' ]
	] )( '%s', ( _case, one, other ) => {
		expect( normalize( one ) ).not.toBe( normalize( other ) );
	} );
} );

describe( 'a line has one space around each word', () => {
	test.each( [
		[ 'nothing', ' … ', '' ],
		[ 'punctuation', 'Women’s day: (2024/25)!', ' women s day 2024 25 ' ],
		[ 'scripts in one run', 'Wiki社区2024年', ' wiki 社区 2024 年 ' ],
		[ 'CJK punctuation', '社区、能力。', ' 社区 能力 ' ],
		[ 'Arabic punctuation', 'تعليم، مجتمع؟', ' تعليم مجتمع ' ],
		[ 'an apostrophe in a Cyrillic word', 'об’єднання ’слово’ п\'ять', ' об\'єднання слово п\'ять ' ],
		[ 'danda', 'समुदाय। क्षमता', ' समुदाय क्षमता ' ],
		[ 'Hebrew', 'בית־ספר צה״ל', ' בית ספר צה ל ' ]
	] )( '%s', ( _case, text, expected ) => {
		expect( normalizeWords( text ) ).toBe( expected.normalize( 'NFKD' ) );
	} );
} );

describe( 'letter by letter, and then once more together', () => {
	const DEVANAGARI = [ 'न', 'म', 'ङ', '्', 'ं', 'ँ', 'प', 'क', '\u093c', 'य', ' ' ];

	test.each( [
		// Marks in an order Unicode does not write them in are put in order only all at once.
		[ 'anything', fc.string( { unit: 'binary' } ).filter( ( one ) => one.normalize( 'NFD' ) === Array.from( one, ( c ) => c.normalize( 'NFD' ) ).join( '' ) ) ],
		[ 'Devanagari', fc.array( fc.constantFrom( ...DEVANAGARI ) ).map( ( all ) => all.join( '' ) ) ]
	] )( 'gives the same as all at once, and the same length: %s', ( _case, text ) => {
		fc.assert( fc.property( text, ( one ) => {
			// Of kana and its mark highlight.ts makes one letter.
			const letters = ( one.match( /[^][\u3099\u309a\uff9e\uff9f]?/gu ) ?? [] ).map( normalize ).join( '' );
			expect( normalize( letters ) ).toBe( normalize( one ) );
			expect( normalize( letters ) ).toHaveLength( letters.length );
		} ), { numRuns: 2000 } );
	} );
} );

test( 'every letter of Unicode folds to something that stays', () => {
	const unstable: string[] = [];
	for ( let code = 0; code <= 0x2ffff; code++ ) {
		const folded = normalize( String.fromCodePoint( code ) );
		if ( normalize( folded ) !== folded ) {
			unstable.push( code.toString( 16 ) );
		}
	}
	expect( unstable ).toEqual( [] );
} );
