import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, line } from '../../../src/explore/fold';

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
		[ 'Greek, final sigma', 'Μάθησης', 'ΜΑΘΗΣΗΣ' ],
		[ 'Cyrillic', 'Ёлкий', 'елкии' ],
		[ 'Arabic harakat, hamza, tatweel', 'تَعْلِيــم أساسي', 'تعليم اساسي' ],
		[ 'Arabic letters of Persian keyboards', 'ویکی', 'ويكي' ],
		[ 'Hebrew niqqud', 'קְהִלָּה', 'קהלה' ],
		[ 'full width', 'Ｗｉｋｉ２０２４', 'wiki2024' ],
		[ 'half width', 'ﾊﾞｽ', 'バス' ],
		[ 'Hangul in parts', '한국'.normalize( 'NFD' ), '한국' ],
		[ 'soft hyphens and joiners', 'com\u00admu\u200dnity', 'community' ]
	] )( '%s', ( _case, one, other ) => {
		expect( fold( one ) ).toBe( fold( other ) );
	} );
} );

describe( 'marks that are letters stay', () => {
	test.each( [
		[ 'Hindi', 'की', 'का' ],
		[ 'Hindi, no vowel', 'कि', 'क' ],
		[ 'Bengali', 'কো', 'কা' ],
		[ 'Thai tones', 'ไม้', 'ไม' ],
		[ 'kana voicing', 'が', 'か' ],
		[ 'Tamil', 'கி', 'க' ]
	] )( '%s', ( _case, one, other ) => {
		expect( fold( one ) ).not.toBe( fold( other ) );
	} );
} );

describe( 'a line has one space around each word', () => {
	test.each( [
		[ 'nothing', ' … ', '' ],
		[ 'punctuation', 'Women’s day: (2024/25)!', ' women s day 2024 25 ' ],
		[ 'scripts in one run', 'Wiki社区2024年', ' wiki 社区 2024 年 ' ],
		[ 'CJK punctuation', '社区、能力。', ' 社区 能力 ' ],
		[ 'Arabic punctuation', 'تعليم، مجتمع؟', ' تعليم مجتمع ' ],
		[ 'danda', 'समुदाय। क्षमता', ' समुदाय क्षमता ' ]
	] )( '%s', ( _case, text, expected ) => {
		expect( line( text ) ).toBe( expected.normalize( 'NFKD' ) );
	} );
} );

test( 'letter by letter gives the same as all at once', () => {
	// Marks in an order Unicode does not write them in are put in order only all at once.
	const text = fc.string( { unit: 'binary' } ).filter( ( one ) => one.normalize( 'NFD' ) === Array.from( one, ( c ) => c.normalize( 'NFD' ) ).join( '' ) );
	fc.assert( fc.property( text, ( one ) => {
		expect( Array.from( one, fold ).join( '' ) ).toBe( fold( one ) );
	} ), { numRuns: 2000 } );
} );

test( 'every letter of Unicode folds to something that stays', () => {
	const unstable: string[] = [];
	for ( let code = 0; code <= 0x2ffff; code++ ) {
		const folded = fold( String.fromCodePoint( code ) );
		if ( fold( folded ) !== folded ) {
			unstable.push( code.toString( 16 ) );
		}
	}
	expect( unstable ).toEqual( [] );
} );
