import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlight } from '../../../../src/explore/search/highlight';
import { patternsOf } from '../../../../src/explore/search/patterns';

/** The text with [ ] around each match. */
function marked( text: string, typed: string ): string {
	return highlight( text, patternsOf( typed ) ).map( ( piece ) => piece.hit ? `[${ piece.text }]` : piece.text ).join( '' );
}

describe( 'highlight marks', () => {
	test.each( [
		[ 'the beginning of words', 'Leadership leads, misleads', 'lead', '[Lead]ership [lead]s, misleads' ],
		[ 'every word', 'Train the trainer', 'trainer the', 'Train [the] [trainer]' ],
		[ 'a text that matches completely', 'wiki', 'wiki', '[wiki]' ],
		[ 'accents', 'Programa para jóvenes.', 'jovenes', 'Programa para [jóvenes].' ],
		[ 'combining accents', 'jo\u0301venes', 'jo', '[jo\u0301]venes' ],
		[ 'a combining accent at the end', 'cafe\u0301, the\u0301', 'cafe', '[cafe\u0301], the\u0301' ],
		[ 'ß', 'Große Straße', 'strasse', 'Große [Straße]' ],
		[ 'half of ß', 'Maßstab', 'mas', '[Maß]stab' ],
		[ 'İ', 'İstanbul’da İş', 'is', '[İs]tanbul’da [İş]' ],
		[ 'ligatures', 'diﬃcult ﬁnance', 'fin', 'diﬃcult [ﬁn]ance' ],
		[ 'part of a ligature', 'ﬃnance', 'ff', '[ﬃ]nance' ],
		[ 'pairs of surrogates', '😀 𝐖𝐢𝐤𝐢 wiki', 'wi', '😀 [𝐖𝐢]𝐤𝐢 [wi]ki' ],
		[ 'Chinese', '维基社区能力建设', '社区', '维基[社区]能力建设' ],
		[ 'half width', 'ﾊﾞｽ停', 'バス', '[ﾊﾞｽ]停' ],
		[ 'a word after half width', 'ﾊﾞｽとﾎﾟｽﾄの研修', '研修', 'ﾊﾞｽとﾎﾟｽﾄの[研修]' ],
		[ 'katakana for hiragana', 'リーダーシップの開発', 'りーだー', '[リーダー]シップの開発' ],
		[ 'Hangul', '커뮤니티 개발', '개발', '커뮤니티 [개발]' ],
		[ 'Thai', 'การอบรมอาสาสมัคร', 'อบรม', 'การ[อบรม]อาสาสมัคร' ],
		[ 'Thai after a vowel that is written before its letter', 'ทักษะทางเทคนิค', 'เทคนิค', 'ทักษะทาง[เทคนิค]' ],
		[ 'Hindi, a dot for a letter', 'संपादन हिंदी', 'सम्पादन हिन्दी', '[संपादन] [हिंदी]' ],
		[ 'Hindi, a letter for a dot', 'यह सम्पादन है', 'संपा', 'यह [सम्पा]दन है' ],
		[ 'Hindi nukta', 'फ़ाउंडेशन', 'फाउं', '[फ़ाउं]डेशन' ],
		[ 'digits', 'سبتمبر ٢٠٢٣،', '2023', 'سبتمبر [٢٠٢٣]،' ],
		[ 'Ukrainian', 'Їх зв’язок', 'зв\'яз', 'Їх [зв’яз]ок' ],
		[ 'Hebrew', 'שיתוף הארגונים', 'ארגון', 'שיתוף [הארגונ]ים' ],
		[ 'Arabic without the article that was typed', 'برنامج تعليم', 'التعليم', 'برنامج [تعليم]' ],
		[ 'a phrase in a script without spaces', '参加Wikimedia活动', '「加Wikimedia活」', '参[加Wikimedia活]动' ],
		[ 'not the elided letter', 'Les leçons de l’éducation', 'l’éducation', 'Les leçons de l’[éducation]' ],
		[ 'Hindi', 'सामुदायिक प्रशिक्षण', 'प्रशिक्षण', 'सामुदायिक [प्रशिक्षण]' ],
		[ 'Arabic, with the prefix of the word', 'برنامج التَّعليم', 'تعليم', 'برنامج [التَّعليم]' ],
		[ 'a phrase with punctuation inside', 'Train – the trainer', '"train the"', '[Train – the] trainer' ],
		[ 'repeated words one by one', 'wiki wiki', 'wiki', '[wiki] [wiki]' ],
		[ 'overlapping matches as one', 'training', 'train training', '[training]' ],
		[ 'repeated matches inside one run', '社社社', '社社', '[社社社]' ],
		[ 'nothing without a match', 'Leadership', 'x', 'Leadership' ],
		[ 'a soft hyphen inside', 'com\u00admunity', 'community', '[com\u00admunity]' ]
	] )( '%s', ( _case, text, typed, expected ) => {
		expect( marked( text, typed ) ).toBe( expected );
	} );
} );

test( 'without patterns, the text is one piece; without text, there is none', () => {
	expect( highlight( 'a', [] ) ).toEqual( [ { text: 'a', hit: false } ] );
	expect( highlight( '', [ ' a' ] ) ).toEqual( [] );
} );

test( 'the joined pieces are the text, and every second piece is a match', () => {
	const text = fc.oneof(
		fc.string( { unit: 'binary' } ),
		fc.array( fc.constantFrom( 'ß', 'İ', 'ﬃ', 'e\u0301', '社', 'が', '한', 's', 'i', ' ', '½', '😀', '\u00ad' ) ).map( ( all ) => all.join( '' ) )
	);
	fc.assert( fc.property( text, text, ( shown, typed ) => {
		const pieces = highlight( shown, patternsOf( typed ) );
		expect( pieces.map( ( piece ) => piece.text ).join( '' ) ).toBe( shown );
		pieces.forEach( ( piece, i ) => {
			expect( piece.text ).not.toBe( '' );
			expect( piece.hit ).not.toBe( pieces[ i - 1 ]?.hit );
		} );
	} ), { numRuns: 1000 } );
} );

test( 'a text is marked completely when it is the search text', () => {
	const text = fc.array( fc.constantFrom( 'ß', 'İ', 'ﬃ', 'e\u0301', 'が', 's', 'ñ', '1' ), { minLength: 1 } ).map( ( all ) => all.join( '' ) );
	fc.assert( fc.property( text, ( shown ) => {
		const hits = highlight( shown, patternsOf( shown ) ).filter( ( { hit } ) => hit );
		expect( hits.map( ( piece ) => piece.text ).join( '' ) ).toBe( shown );
	} ) );
} );

describe( 'a hostile text', () => {
	const marksIn = ( text: string, pattern: string ): number => highlight( text, [ pattern ] ).filter( ( { hit } ) => hit ).length;

	test( 'has at most a hundred marks of a word', () => {
		expect( marksIn( 'tool box '.repeat( 5000 ), ' tool' ) ).toBe( 100 );
	} );
} );

test( 'the same texts are marked with each letter that is typed, also more of them than are kept', () => {
	const texts = Array.from( { length: 700 }, ( _, i ) => `Ateliér ${ i }` );
	for ( const typed of [ 'a', 'at', 'atelier' ] ) {
		const found = texts.map( ( text ) => marked( text, typed ) );
		expect( new Set( found.map( ( text ) => text.replace( /\d+/, '' ) ) ) ).toEqual( new Set( [ `[${ 'Ateliér'.slice( 0, typed.length ) }]${ 'Ateliér'.slice( typed.length ) } ` ] ) );
		expect( found[ 699 ] ).toContain( '699' );
	}
} );
