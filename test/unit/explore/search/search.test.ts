import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { each } from '../../../../src/explore/bitset';
import { buildIndex, type ProgramIndex } from '../../../../src/explore/program-index';
import { fuzzySearch as search } from '../../../../src/explore/search/fuzzy-search';
import { textIndexOf } from '../../../../src/explore/search/text-index';
import { normalizeWords } from '../../../../src/explore/search/words';
import { allTexts } from '../../../../src/programs/texts';
import { anIndex, indexOf, indexOfTitles, listOf, program, TODAY, vocabulary, type ProgramFields } from '../lists';

/** The numbers of the programs that match. */
function matchesOf( index: ProgramIndex, text: string ): number[] {
	const { programs } = search( index, text );
	const numbers: number[] = [];
	each( programs ?? new Uint32Array( 0 ), ( i ) => numbers.push( i ) );
	return numbers;
}

describe( 'words match', () => {
	test.each( [
		[ 'without accents', 'Programa para jóvenes', 'jovenes' ],
		[ 'with accents the text lacks', 'Programa para jovenes', 'jóvenes' ],
		[ 'by their start', 'Leadership training', 'lead' ],
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
		[ 'a phrase between quotation marks', 'Train the trainer', '“the trainer”' ],
		[ 'a phrase between marks of other scripts', 'Train the trainer', '『the trainer』' ],
		[ 'a phrase between full-width marks', 'Train the trainer', '＂the trainer＂' ],
		[ 'one word between quotation marks', 'Train the trainer', '«train»' ],
		[ 'French, elided', 'L’éducation en Afrique', 'd\'éducation l’Afrique' ],
		[ 'English, elided and quoted', 'Let’s Connect', '"let\'s connect"' ],
		[ 'English, elided', 'Women and wikis', 'women’s' ],
		[ 'French, a search with short words after an apostrophe', 'Besoin de soutien', 'j\'ai besoin' ],
		[ 'French, an abbreviation after an apostrophe', 'Comprendre l’IA', 'ia' ],
		[ 'Ukrainian with another apostrophe', 'Зворотний зв’язок', 'зв\'язок' ]
	] )( '%s', ( _case, title, text ) => {
		const index = indexOfTitles( title, 'Something else' );
		expect( matchesOf( index, text ) ).toEqual( [ 0 ] );
		expect( search( index, text ).corrected ).toBeNull();
	} );
} );

describe( 'words do not match', () => {
	test.each( [
		[ 'if one is missing', 'Leadership training', 'leadership camp', 'Camp' ],
		[ 'inside another word, if some word starts with them', 'Collaboration', 'ration', 'Rations' ],
		[ 'apart, if they are quoted', 'The train and the trainer', '"train the trainer"', 'Other' ],
		[ 'across title and summary, if they are quoted', 'Wiki', '"wiki summary"', 'Other' ],
		[ 'with another vowel sign', 'की', 'का', 'Other' ],
		[ 'without the voicing at its end', 'まなび', 'まなひ', 'Other' ],
		[ 'after the apostrophe of a Cyrillic word', 'Об’єднання', 'єднання', 'Єднання' ],
		[ 'in short words after an apostrophe', 'J’ai un projet, tu n\'as rien', 'AI', 'AI tools' ],
		[ 'without the elided letter, if it is quoted', 'Let connect', '"let\'s connect"', 'Let’s connect' ],
		[ 'after a letter that only looks like the article', 'הפגנה', 'הגנה', 'הגנה' ]
	] )( '%s', ( _case, title, text, other ) => {
		const index = indexOf( [
			program( { id: '0', title, summary: 'Summary' } ), program( { id: '1', title: other } )
		] );
		expect( matchesOf( index, text ) ).not.toContain( 0 );
	} );
} );

describe( 'the search reads every field and the terms', () => {
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
	} ) ] ), {
		languages: { chain: [ 'en' ], page: 'en' },
		today: TODAY,
		nameOf: ( facet, term ) => facet === 'language' && term === 'es' ? 'Spanish' : null
	} );

	test.each( [
		'clinics', 'consultorios', 'anything', '質問', 'mediation', 'médiation', 'peacemaking', 'governance', 'spanish', '2021',
		'community development', 'trust safety', 'keeper', 'global', 'six weeks', 'retrospective'
	] )( '%s is found', ( text ) => {
		expect( matchesOf( index, text ) ).toEqual( [ 0 ] );
	} );
} );

describe( 'the scores', () => {
	const capacity = vocabulary( 'capacity', { mentors: null, wiki: null } );
	const terms = { capacity: [ 'mentors' ] };

	/** The ids of the programs that match, the highest score first. */
	function ranked( text: string, programs: readonly ProgramFields[] ): readonly string[] {
		const index = indexOf( programs.map( program ), capacity );
		const { scores } = search( index, text );
		return index.programs.map( ( { id }, i ) => ( { id, score: scores[ i ] ?? 0 } ) ).filter( ( { score } ) => score )
			.sort( ( a, b ) => b.score - a.score ).map( ( { id } ) => id );
	}

	test( 'are highest in the title, then in summary and term, in a term, in the summary, in another field', () => {
		expect( ranked( 'mentors', [
			{ id: 'other', team: [ 'Mentors' ] }, { id: 'summary', summary: 'mentors' }, { id: 'term', terms },
			{ id: 'both', summary: 'mentors', terms }, { id: 'title', title: 'mentors' }
		] ) ).toEqual( [ 'title', 'both', 'term', 'summary', 'other' ] );
	} );

	test( 'are higher for whole words, and for words in several places', () => {
		expect( ranked( 'mentor', [
			{ id: 'start', title: 'Mentorship' }, { id: 'whole', title: 'mentor' }, { id: 'twice', title: 'mentor', terms }
		] ) ).toEqual( [ 'twice', 'whole', 'start' ] );
	} );

	test.each<[ string, Partial<ProgramFields> ]>( [
		[ 'the title', { title: 'mentors' } ],
		[ 'a term', { terms } ],
		[ 'the summary', { summary: 'mentors' } ],
		[ 'another field', { team: [ 'Mentors' ] } ]
	] )( 'are higher for current programs, then for paused and unknown ones, if all have the word in %s', ( _case, match ) => {
		const statuses = [ 'past', null, 'paused', 'ongoing', 'upcoming', 'open' ] as const;
		const groups = ranked( 'mentors', statuses.map( ( status ) => ( { id: String( status ), ...match, status } ) ) );
		expect( groups.slice( 0, 3 ).sort() ).toEqual( [ 'ongoing', 'open', 'upcoming' ] );
		expect( groups.slice( 3, 5 ).sort() ).toEqual( [ 'null', 'paused' ] );
		expect( groups[ 5 ] ).toBe( 'past' );
	} );

	test( 'are higher for a current program with the start of a word than for a past one with the whole word, in titles', () => {
		expect( ranked( 'mentor', [
			{ id: 'past', title: 'Mentor', terms, status: 'past' }, { id: 'open', title: 'Mentorship', status: 'open' }
		] ) ).toEqual( [ 'open', 'past' ] );
	} );

	test.each<[ string, string, Partial<ProgramFields>, Partial<ProgramFields> ]>( [
		[ 'the title', 'mentors', { title: 'mentors' }, { summary: 'mentors', terms } ],
		[ 'all words in its title', 'mentors wiki camp', { title: 'Wiki camp for mentors' }, { title: 'Wiki camp', summary: 'For mentors', terms } ],
		[ 'one word more in its title', 'mentors wiki', { title: 'wiki', terms }, { terms: { capacity: [ 'mentors', 'wiki' ] } } ]
	] )( 'are higher for a past program with %s', ( _case, text, past, open ) => {
		expect( ranked( text, [
			{ id: 'open', title: 'Other', ...open, status: 'open' }, { id: 'past', ...past, status: 'past' }
		] ) ).toEqual( [ 'past', 'open' ] );
	} );

	test( 'are below 1000, also for many words', () => {
		const words = Array.from( { length: 16 }, ( _, i ) => `wiki${ i }` );
		const index = indexOf(
			[ program( { id: 'a', title: words.join( ' ' ), terms: { capacity: words }, status: 'open' } ) ],
			vocabulary( 'capacity', Object.fromEntries( words.map( ( word ) => [ word, null ] ) ) )
		);
		for ( const text of [ 'wiki1', words.join( ' ' ) ] ) {
			expect( search( index, text ).scores[ 0 ] ).toBeGreaterThan( 900 );
			expect( search( index, text ).scores[ 0 ] ).toBeLessThan( 1000 );
		}
	} );
} );

describe( 'without a match, the search finds', () => {
	const index = indexOfTitles(
		'Leadership development', 'Jóvenes líderes', 'Kapazitätsentwicklung', '社区能力建设与培训', 'การอบรมอาสาสมัคร',
		'WikiCon 2024', '커뮤니티가 개발', 'Videos', 'Leadership lessons', 'Straßenfest', 'План развития лидерства', 'Развитие',
		'Règles de base sur le contenu', 'Cours du soir', 'المجتمعات والتعليم', 'ברשת הקהילות', 'שיעורים', '企画と研修'
	);

	test.each( [
		[ 'a missing letter', 'leadrship', [ 0, 8 ], [ 'Leadership' ] ],
		[ 'a doubled letter', 'leaddership', [ 0, 8 ], [ 'Leadership' ] ],
		[ 'a wrong letter', 'leedership', [ 0, 8 ], [ 'Leadership' ] ],
		[ 'two mistakes in a long word', 'leedershep', [ 0, 8 ], [ 'Leadership' ] ],
		[ 'two letters swapped in a short word', 'vidoes', [ 7 ], [ 'Videos' ] ],
		[ 'a mistake in an unfinished word', 'leadresh', [ 0, 8 ], [ 'Leadership' ] ],
		[ 'the spelling of the data', 'jovnes', [ 1 ], [ 'Jóvenes' ] ],
		[ 'one of two words', 'leadrship development', [ 0 ], [ 'Leadership', 'development' ] ],
		[ 'ß', 'strasenfest', [ 9 ], [ 'Straßenfest' ] ],
		[ 'a part of a compound, without a correction', 'entwicklung', [ 2 ], null ],
		[ 'two Chinese words without a space', '社区培训', [ 3 ], [ '社区', '培训' ] ],
		[ 'two Thai words without a space', 'อาสาสมัครการอบรม', [ 4 ], [ 'อาสาสมัคร', 'การอบรม' ] ],
		[ 'two Korean words without a space', '커뮤니티개발', [ 6 ], [ '커뮤니티', '개발' ] ],
		[ 'a Korean word with a particle', '커뮤니티를', [ 6 ], [ '커뮤니티' ] ],
		[ 'a Japanese word with a particle', '研修を', [ 17 ], [ '研修' ] ],
		[ 'Thai words, split between letters with their vowels', 'อาสาสมัครแกอบรม', [ 4 ], [ 'อาสาสมัคร', 'อบรม' ] ],
		[ 'an Arabic word with the prefix "and"', 'ومجتمعات', [ 14 ], null ],
		[ 'a mistake in an Arabic word after the article', 'المجتمغات', [ 14 ], [ 'المجتمعات' ] ],
		[ 'a Hebrew word with the prefix "and in"', 'ובקהילות', [ 15 ], null ],
		[ 'other endings, if the words occur but not together', 'развитие лидерства', [ 10 ], null ],
		[ 'the long words, if the words occur but not together', 'règles de base du contenu', [ 12 ], null ]
	] )( '%s', ( _case, text, programs, corrected ) => {
		expect( matchesOf( index, text ) ).toEqual( programs );
		expect( search( index, text ).corrected ).toEqual( corrected );
	} );

	test.each( [
		[ 'a mistake in three letters', 'vif' ],
		[ 'two mistakes in a short word', 'wadeos' ],
		[ 'numbers', '2025' ],
		[ 'words that occur, but not together', 'jovenes 2024' ],
		[ 'an unknown word beside a known one', 'leadership qqqqqqqq' ],
		[ 'a phrase', '"development leadership"' ],
		[ 'only short words', 'de du' ],
		[ 'two kana or Thai letters', 'とけ' ],
		[ 'a mistake in the start of a word, with four letters', 'vidc' ]
	] )( 'not %s', ( _case, text ) => {
		expect( matchesOf( index, text ) ).toEqual( [] );
		expect( search( index, text ).corrected ).toBeNull();
	} );

	test( 'nothing else while the words themselves match', () => {
		expect( search( indexOfTitles( 'Leader', 'Reader' ), 'leader' ) ).toMatchObject( { corrected: null, programs: Uint32Array.of( 1 ) } );
	} );

	test( 'the more frequent of two words with the same distance', () => {
		expect( search( indexOfTitles( 'tables', 'tablet', 'tablet' ), 'tablex' ).corrected ).toEqual( [ 'tablet' ] );
	} );
} );

describe( 'a text without words is not searched', () => {
	test.each( [ '', '  ', '!?', '""', '\u200b' ] )( '%j', ( text ) => {
		expect( search( indexOfTitles( 'a' ), text ).programs ).toBeNull();
	} );
} );

describe( 'properties', () => {
	test( 'every word of a title finds its program, also while it is typed', () => {
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

	test( 'a search has the same result after any other search', () => {
		const searches = fc.array( fc.constantFrom( 't', 'tr', 'train', 'train t', 'trainx', 'tarin', '社', '社区', '"the train', 'straße', 'jov', 'the x', 'the 社区', 'the training' ) );
		fc.assert( fc.property( anIndex, searches, ( index, texts ) => {
			for ( const text of texts ) {
				expect( matchesOf( index, text ) ).toEqual( matchesOf( { ...index }, text ) );
				expect( search( index, text ) ).toEqual( search( { ...index }, text ) );
			}
		} ), { numRuns: 100 } );
	} );

	test( 'every text can be searched', () => {
		const index = indexOfTitles( 'Training', '社区', '' );
		fc.assert( fc.property( fc.string( { unit: 'binary', maxLength: 300 } ), ( text ) => {
			const { programs, scores } = search( index, text );
			each( programs ?? new Uint32Array( 0 ), ( i ) => expect( scores[ i ] ).toBeGreaterThan( 0 ) );
		} ) );
	} );
} );
