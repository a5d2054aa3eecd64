import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { each } from '../../../../src/explore/bitset';
import { normalizeWords } from '../../../../src/explore/search/normalize';
import { textIndexOf } from '../../../../src/explore/search/text-index';
import { buildIndex, type ProgramIndex } from '../../../../src/explore/program-index';
import { search } from '../../../../src/explore/search/search';
import { allTexts } from '../../../../src/programs/texts';
import { anIndex, indexOf, listOf, program, titled, TODAY, vocabulary } from '../lists';

function found( index: ProgramIndex, text: string ): number[] {
	const { programs } = search( index, text );
	const list: number[] = [];
	each( programs ?? new Uint32Array( 0 ), ( i ) => list.push( i ) );
	return list;
}

describe( 'words match', () => {
	test.each( [
		[ 'without accents', 'Programa para jóvenes', 'jovenes' ],
		[ 'with accents the text lacks', 'Programa para jovenes', 'jóvenes' ],
		[ 'by their beginning', 'Leadership training', 'lead' ],
		[ 'in any order', 'Leadership training', 'training leader' ],
		[ 'after an apostrophe', 'L’apprentissage', 'apprentissage' ],
		[ 'Vietnamese', 'Phát triển cộng đồng', 'cong dong' ],
		[ 'Chinese, in the middle', '维基媒体社区能力建设', '能力' ],
		[ 'Chinese, traditional', '維基媒體社群培訓', '社群' ],
		[ 'Chinese beside Latin', '参加Wikimedia活动', 'wikimedia' ],
		[ 'Chinese and Latin in one', '参加Wikimedia活动', 'Wikimedia活动' ],
		[ 'Japanese', 'ウィキメディアの研修プログラム', '研修' ],
		[ 'Japanese, half width', 'ウィキメディアの研修プログラム', 'ﾌﾟﾛｸﾞﾗﾑ' ],
		[ 'Japanese, hiragana', 'はじめてのけんしゅう', 'けんしゅう' ],
		[ 'Thai', 'การอบรมอาสาสมัคร', 'อาสาสมัคร' ],
		[ 'Lao', 'ການຝຶກອົບຮົມ', 'ອົບຮົມ' ],
		[ 'Khmer', 'ការបណ្តុះបណ្តាលសហគមន៍', 'សហគមន៍' ],
		[ 'Burmese', 'ဝီကီမီဒီယာသင်တန်း', 'သင်တန်း' ],
		[ 'Korean, joined', '커뮤니티개발 프로그램', '개발' ],
		[ 'Korean, being typed', '연수 프로그램', '프로그래' ],
		[ 'Hindi', 'सामुदायिक प्रशिक्षण कार्यक्रम', 'प्रशिक्षण' ],
		[ 'Bengali', 'সম্প্রদায় উন্নয়ন', 'উন্নয়ন' ],
		[ 'Tamil', 'சமூக பயிற்சி', 'பயிற்சி' ],
		[ 'Arabic without the article', 'برنامج التعليم', 'تعليم' ],
		[ 'Arabic without marks', 'تَعْلِيم', 'تعليم' ],
		[ 'Arabic with the article the text lacks', 'برنامج تعليم', 'التعليم' ],
		[ 'Arabic "and the", "to the"', 'برنامج تعليم', 'والتعليم للتعليم' ],
		[ 'Hebrew after a prefix', 'פיתוח הקהילה', 'קהילה' ],
		[ 'Hebrew with the article the text lacks', 'פיתוח קהילה', 'הקהילה' ],
		[ 'Hebrew, at the end of a longer word', 'רשת ארגונים', 'ארגון' ],
		[ 'Persian', 'کارگاه آموزشی', 'كارگاه اموزشي' ],
		[ 'Greek', 'Εκπαίδευση κοινότητας', 'εκπαιδευση ΚΟΙΝΟΤΗΤΑΣ' ],
		[ 'Russian', 'Обучение учёных', 'ученых' ],
		[ 'numbers', 'WikiCon 2024', '2024' ],
		[ 'what stands between quotation marks', 'Train the trainer', '“the trainer”' ],
		[ 'between marks of other scripts', 'Train the trainer', '『the trainer』' ],
		[ 'between full-width marks', 'Train the trainer', '＂the trainer＂' ],
		[ 'one word between quotation marks', 'Train the trainer', '«train»' ],
		[ 'French, clipped', 'L’éducation en Afrique', 'd\'éducation l’Afrique' ],
		[ 'English, clipped and quoted', 'Let’s Connect', '"let\'s connect"' ],
		[ 'English, clipped', 'Women and wikis', 'women’s' ],
		[ 'Ukrainian with another apostrophe', 'Зворотний зв’язок', 'зв\'язок' ]
	] )( '%s', ( _case, title, text ) => {
		const index = titled( title, 'Something else' );
		expect( found( index, text ) ).toEqual( [ 0 ] );
		expect( search( index, text ).corrected ).toBeNull();
	} );
} );

describe( 'words do not match', () => {
	test.each( [
		[ 'where one is missing', 'Leadership training', 'leadership camp', 'Camp' ],
		[ 'inside another, where some text begins with it', 'Collaboration', 'ration', 'Rations' ],
		[ 'apart, where they are quoted', 'The train and the trainer', '"train the trainer"', 'Other' ],
		[ 'across title and summary, where they are quoted', 'Wiki', '"wiki summary"', 'Other' ],
		[ 'with another vowel sign', 'की', 'का', 'Other' ],
		[ 'without the voicing at its end', 'まなび', 'まなひ', 'Other' ],
		[ 'at a part of a Cyrillic word', 'Об’єднання', 'єднання', 'Єднання' ],
		[ 'without the clipped letter, where it is quoted', 'Let connect', '"let\'s connect"', 'Let’s connect' ],
		[ 'by what follows a letter like the article', 'הפגנה', 'הגנה', 'הגנה' ]
	] )( '%s', ( _case, title, text, other ) => {
		const index = indexOf( [
			program( { id: '0', title, summary: 'Summary' } ), program( { id: '1', title: other } )
		] );
		expect( found( index, text ) ).not.toContain( 0 );
	} );
} );

describe( 'where', () => {
	const index = buildIndex( listOf( [
		program( {
			id: 'a', title: new Map( [ [ 'en', 'Clinics' ], [ 'es', 'Consultorios' ] ] ),
			summary: new Map( [ [ 'en', 'Ask anything' ], [ 'ja', '何でも質問' ] ] ),
			status: 'past', start: '2020', end: '2022',
			terms: { capacity: [ 'child' ], language: [ 'es' ] },
			team: [ 'Community Development' ], partners: [ 'Trust & Safety' ], owner: 'Keeper', scale: 'global', duration: 'six weeks',
			materials: [ { label: 'Retrospective', target: { kind: 'page', title: 'X' } as never } ]
		} ),
		program( { id: 'b', title: 'Other' } )
	], [ vocabulary( 'capacity', { child: 'parent', parent: null }, {
		child: { label: new Map( [ [ 'en', 'Mediation' ], [ 'fr', 'Médiation' ] ] ), aliases: [ 'peacemaking' ] },
		parent: { label: 'Governance' }
	} ) ] ), { chain: [ 'en' ], page: 'en' }, TODAY, ( facet, term ) => facet === 'language' && term === 'es' ? 'Spanish' : null );

	test.each( [
		'clinics', 'consultorios', 'anything', '質問', 'mediation', 'médiation', 'peacemaking', 'governance', 'spanish', '2021',
		'community development', 'trust safety', 'keeper', 'global', 'six weeks', 'retrospective'
	] )( '%s is found', ( text ) => {
		expect( found( index, text ) ).toEqual( [ 0 ] );
	} );
} );

test( 'the title weighs more than a term, that more than the summary, that more than the rest; whole words more', () => {
	const index = indexOf( [
		program( { id: 'rest', team: [ 'Mentors' ] } ),
		program( { id: 'summary', summary: 'mentors' } ),
		program( { id: 'term', terms: { capacity: [ 'mentors' ] } } ),
		program( { id: 'begun', title: 'Mentorship' } ),
		program( { id: 'whole', title: 'mentors' } )
	], vocabulary( 'capacity', { mentors: null } ) );
	const { scores } = search( index, 'mentors' );
	expect( [ scores[ 0 ], scores[ 1 ], scores[ 2 ], scores[ 4 ] ] ).toEqual( [ 3, 9, 12, 36 ] );
	expect( search( index, 'mentor' ).scores[ 3 ] ).toBe( 24 );
} );

test( 'a term and a text weigh more together than either', () => {
	const index = indexOf( [
		program( { id: 'term', terms: { capacity: [ 'mentors' ] } } ),
		program( { id: 'both', summary: 'mentors', terms: { capacity: [ 'mentors' ] } } )
	], vocabulary( 'capacity', { mentors: null } ) );
	expect( search( index, 'mentors' ).scores ).toEqual( Uint16Array.of( 12, 21 ) );
} );

describe( 'what is alternative', () => {
	const index = titled(
		'Leadership development', 'Jóvenes líderes', 'Kapazitätsentwicklung', '社区能力建设与培训', 'การอบรมอาสาสมัคร',
		'WikiCon 2024', '커뮤니티가 개발', 'Videos', 'Leadership lessons', 'Straßenfest', 'План развития лидерства', 'Развитие',
		'Règles de base sur le contenu', 'Cours du soir', 'المجتمعات والتعليم', 'ברשת הקהילות', 'שיעורים', '企画と研修'
	);

	test.each( [
		[ 'a missing letter', 'leadrship', [ 0, 8 ], [ 'Leadership' ] ],
		[ 'a doubled letter', 'leaddership', [ 0, 8 ], [ 'Leadership' ] ],
		[ 'a wrong letter', 'leedership', [ 0, 8 ], [ 'Leadership' ] ],
		[ 'two editDistance in a long word', 'leedershep', [ 0, 8 ], [ 'Leadership' ] ],
		[ 'two letters swapped in a short word', 'vidoes', [ 7 ], [ 'Videos' ] ],
		[ 'a slip before the word is finished', 'leadresh', [ 0, 8 ], [ 'Leadership' ] ],
		[ 'the data’s own spelling comes back', 'jovnes', [ 1 ], [ 'Jóvenes' ] ],
		[ 'one of two words', 'leadrship development', [ 0 ], [ 'Leadership', 'development' ] ],
		[ 'ß', 'strasenfest', [ 9 ], [ 'Straßenfest' ] ],
		[ 'a part of a compound is no slip', 'entwicklung', [ 2 ], null ],
		[ 'Chinese words run together', '社区培训', [ 3 ], [ '社区', '培训' ] ],
		[ 'Thai words run together', 'อาสาสมัครการอบรม', [ 4 ], [ 'อาสาสมัคร', 'การอบรม' ] ],
		[ 'Korean words run together', '커뮤니티개발', [ 6 ], [ '커뮤니티', '개발' ] ],
		[ 'what is written onto a Korean word', '커뮤니티를', [ 6 ], [ '커뮤니티' ] ],
		[ 'what is written onto a Japanese word', '研修を', [ 17 ], [ '研修' ] ],
		[ 'Thai, between letters and not inside them', 'อาสาสมัครแกอบรม', [ 4 ], [ 'อาสาสมัคร', 'อบรม' ] ],
		[ '"and" written onto an Arabic word', 'ومجتمعات', [ 14 ], null ],
		[ 'a slip in an Arabic word after the article', 'المجتمغات', [ 14 ], [ 'المجتمعات' ] ],
		[ '"and in" written onto a Hebrew word', 'ובקהילות', [ 15 ], null ],
		[ 'endings, where words occur but not together', 'развитие лидерства', [ 10 ], null ],
		[ 'little words, where they do not occur together', 'règles de base du contenu', [ 12 ], null ]
	] )( '%s', ( _case, text, programs, corrected ) => {
		expect( found( index, text ) ).toEqual( programs );
		expect( search( index, text ).corrected ).toEqual( corrected );
	} );

	test.each( [
		[ 'a slip in three letters', 'vif' ],
		[ 'two editDistance in a short word', 'wadeos' ],
		[ 'numbers', '2025' ],
		[ 'words that all occur, only not together', 'jovenes 2024' ],
		[ 'nonsense beside a good word', 'leadership qqqqqqqq' ],
		[ 'a quotation', '"development leadership"' ],
		[ 'little words alone', 'de du' ],
		[ 'two kana or Thai letters', 'とけ' ],
		[ 'the beginning of a word of four letters', 'vidc' ]
	] )( 'not %s', ( _case, text ) => {
		expect( found( index, text ) ).toEqual( [] );
		expect( search( index, text ).corrected ).toBeNull();
	} );

	test( 'nothing while the words are found as they are', () => {
		expect( search( titled( 'Leader', 'Reader' ), 'leader' ) ).toMatchObject( { corrected: null, programs: Uint32Array.of( 1 ) } );
	} );

	test( 'the more frequent of two words as near', () => {
		expect( search( titled( 'tables', 'cables', 'cables' ), 'xables' ).corrected ).toEqual( [ 'cables' ] );
	} );
} );

describe( 'no words, no search', () => {
	test.each( [ '', '  ', '!?', '""', '\u200b' ] )( '%j', ( text ) => {
		expect( search( titled( 'a' ), text ).programs ).toBeNull();
	} );
} );

describe( 'properties', () => {
	test( 'any word of a title finds its program, also when typed letter by letter', () => {
		fc.assert( fc.property( anIndex, ( index ) => {
			textIndexOf( index );
			index.programs.forEach( ( { title }, i ) => allTexts( title ).forEach( ( text ) => {
				normalizeWords( text ).split( ' ' ).filter( Boolean ).forEach( ( word ) => {
					for ( let length = 1; length <= word.length; length++ ) {
						expect( search( index, word.slice( 0, length ) ).scores[ i ] ).toBeGreaterThan( 0 );
					}
				} );
				expect( search( index, text ).scores[ i ] ).toBeGreaterThan( 0 );
			} ) );
		} ), { numRuns: 50 } );
	} );

	test( 'the same text finds the same, whatever was typed before', () => {
		const typed = fc.array( fc.constantFrom( 't', 'tr', 'train', 'train t', 'trainx', 'tarin', '社', '社区', '"the train', 'straße', 'jov', 'the x', 'the 社区', 'the training' ) );
		fc.assert( fc.property( anIndex, typed, ( index, texts ) => {
			for ( const text of texts ) {
				expect( found( index, text ) ).toEqual( found( { ...index }, text ) );
				expect( search( index, text ) ).toEqual( search( { ...index }, text ) );
			}
		} ), { numRuns: 100 } );
	} );

	test( 'nothing a reader types breaks the search', () => {
		const index = titled( 'Training', '社区', '' );
		fc.assert( fc.property( fc.string( { unit: 'binary', maxLength: 300 } ), ( text ) => {
			const { programs, scores } = search( index, text );
			each( programs ?? new Uint32Array( 0 ), ( i ) => expect( scores[ i ] ).toBeGreaterThan( 0 ) );
		} ) );
	} );
} );
