import { describe, expect, it } from 'vitest';
import { DATE_TEXTS, JOIN_TEXTS, MATERIAL_TEXTS, NEED_TEXTS, PAGE_TEXTS, PROGRAM_TEXTS, SERIES_TEXTS, TERM_TEXTS, VOCABULARY_TEXTS } from '../../../../src/programs/checks/fields';
import { dateSchema, headSchema, joinSchema, materialSchema, needSchema, programSchema, seriesSchema, vocabularySchema } from '../../../../src/programs/schema';
import { parse } from '../../helpers/parse';

const inProgram = ( fields: object ): string[][] => parse( { programs: [ { id: 'a', title: 'A', ...fields } ] } ).found;
const VOCABULARIES = { capacity: { label: 'Capacity', terms: { safety: { label: 'Safety' }, legal: { label: 'Legal', broader: 'safety' } } } };

describe( 'a text', () => {
	it.each<[ string, string[][] ]>( [
		[ 'A <b>bold</b> word', [ [ 'html-tag', '<b>' ] ] ], [ 'One<br>two', [ [ 'html-tag', '<br>' ] ] ], [ 'AT&amp;T', [ [ 'entity', '&amp;', '&' ] ] ], [ 'a &#8211; b', [ [ 'entity', '&#8211;', '–' ] ] ],
		[ 'See [[Page|this]]', [ [ 'wikitext', '[[Page|this]]' ] ] ], [ "''Very'' good", [ [ 'wikitext', "''" ] ] ], [ '{{Template|x}}', [ [ 'wikitext', '{{Template|x}}' ] ] ],
		[ '[https://a.org label]', [ [ 'wikitext', '[https://a.org label]' ] ] ], [ ' A', [ [ 'outer-space', ' ' ] ] ], [ 'A\n', [ [ 'outer-space', '\\u000a' ] ] ],
		[ 'a\u200Bb', [ [ 'invisible', 'a\\u200bb' ] ] ], [ '\uFEFFab', [ [ 'invisible', '\\ufeffab' ] ] ], [ 'Caf\uFFFD', [ [ 'lost-character', 'Caf\uFFFD' ] ] ],
		[ 'AT&T, 3 < 4 and [draft] {x}; it\'s "fine" & 5 > 4', [] ], [ 'می\u200Cشود', [] ], [ 'ភាសា\u200Bខ្មែរ', [] ], [ '👩\u200D💻', [] ]
	] )( '%j', ( text, found ) => {
		expect( inProgram( { summary: text } ).map( ( [ code, path, ...params ] ) => [ path, code, ...params ] ) ).toEqual( found.map( ( problem ) => [ 'programs.0.summary', ...problem ] ) );
	} );

	it( 'is checked wherever the schema has one', () => {
		const page = {
			vocabularies: { v: { label: '<i>', help: { fr: '<i>' }, terms: { t: { label: '<i>', aliases: [ 'a', '<i>' ] } } } },
			series: { s: { title: '<i>' } }, needs: [ { id: 'n', label: '<i>', terms: { v: 't' } } ],
			programs: [ { id: 'a', title: '<i>', team: [ '<i>' ], dates: [ { start: '2026-12-03', label: { en: '<i>' } } ], materials: [ { label: '<i>', page: 'P' } ], v: [ 't' ] } ], include: [ 'More.json' ]
		};
		const { found } = parse( page, [ { title: 'More.json', text: '{"version":1,"programs":[{"id":"b","title":"<i>"}]}' } ] );
		expect( found.filter( ( [ code ] ) => code === 'html-tag' ).map( ( [ , path ] ) => path ) ).toEqual( [
			'vocabularies.v.label', 'vocabularies.v.help.fr', 'vocabularies.v.terms.t.label', 'vocabularies.v.terms.t.aliases.1', 'series.s.title', 'needs.0.label',
			'programs.0.title', 'programs.0.team.0', 'programs.0.dates.0.label.en', 'programs.0.materials.0.label', 'include.0.programs.0.title'
		] );
	} );
} );

describe( 'the tables of fields', () => {
	const term = vocabularySchema.entries.terms.wrapped.value.entries;
	it.each<[ string, object, object, string[] ]>( [
		[ 'page', headSchema.entries, PAGE_TEXTS, [ 'version', 'enabled', 'facets', 'vocabularies', 'series' ] ],
		[ 'program', programSchema.entries, PROGRAM_TEXTS, [ 'id', 'join', 'status', 'start', 'end', 'dates', 'session', 'materials', 'partOf', 'followedBy', 'reviewed', 'sources' ] ],
		[ 'way to join', joinSchema.entries, JOIN_TEXTS, [ 'url', 'until' ] ],
		[ 'date', dateSchema.entries, DATE_TEXTS, [ 'start', 'end', 'url' ] ],
		[ 'material', materialSchema.entries, MATERIAL_TEXTS, [ 'url' ] ], [ 'need', needSchema.entries, NEED_TEXTS, [ 'id', 'terms' ] ],
		[ 'vocabulary', vocabularySchema.entries, VOCABULARY_TEXTS, [ 'terms' ] ], [ 'term', term, TERM_TEXTS, [ 'broader', 'matchesAll' ] ], [ 'series', seriesSchema.entries, SERIES_TEXTS, [] ]
	] )( 'have every text and link of a %s', ( _, entries, fields, others ) => {
		expect( [ ...Object.keys( fields ), ...others ].sort() ).toEqual( Object.keys( entries ).sort() );
	} );
} );

describe( 'a page', () => {
	it.each<[ string, string[] ]>( [
		[ 'www.example.org', [ 'doubtful-page', 'https://www.example.org/' ] ], [ 'example.org/a', [ 'doubtful-page', 'https://example.org/a' ] ], [ '/wiki/Some_page', [ 'doubtful-page', 'Some page' ] ],
		[ '/w/index.php?title=Some_page&action=edit', [ 'doubtful-page', 'Some page' ] ], [ 'a@example.org', [ 'doubtful-page' ] ], [ 'a\u200Bb', [ 'invisible' ] ],
		[ 'Wiki/Index', [] ], [ 'Version 1.0', [] ], [ 'Wikimedia.de e.V.', [] ]
	] )( '%s', ( page, [ code, meant ] ) => {
		expect( inProgram( { page } ).map( ( [ found, path, , other ] ) => [ found, path, other ] ) ).toEqual( code ? [ [ code, 'programs.0.page', meant ] ] : [] );
	} );

	it( 'is proposed as what it is probably meant', () => {
		const [ problem ] = parse( { programs: [ { id: 'a', title: 'A', page: '/wiki/X' } ] } ).problems;
		expect( problem?.fix ).toBe( 'Write "X", if that is meant.' );
	} );

	it( 'stays in the data, because it may be a title', () => {
		expect( parse( { programs: [ { id: 'a', title: 'A', page: 'www.example.org' } ] } ).list.programs[ 0 ]?.target ).toEqual( { page: 'www.example.org' } );
	} );
} );

describe( 'a language', () => {
	it.each( [ 'mul', 'und', 'qqx', 'jp', 'ZXX' ] )( '%s is none', ( language ) => {
		expect( inProgram( { language } ) ).toEqual( [ [ 'doubtful-language', 'programs.0.language', language ] ] );
	} );

	it.each( [ [ 'eng', 'en' ], [ 'fra', 'fr' ], [ 'fre', 'fr' ], [ 'cmn', 'zh' ], [ 'iw', 'he' ] ] )( '%s has the shorter or newer code %s', ( language, code ) => {
		expect( inProgram( { language: [ 'en', language ] } ) ).toEqual( [ [ 'longer-code', 'programs.0.language.1', language, code ] ] );
		expect( inProgram( { title: { en: 'A', [ language ]: 'B' } } ) ).toEqual( [ [ 'longer-code', `programs.0.title.${ language }`, language, code ] ] );
	} );

	it( 'with a code of MediaWiki is right', () => {
		expect( inProgram( { language: [ 'als', 'bcl', 'mhr', 'pnb', 'zh-hant', 'pt-br', 'yue', 'be-tarask', 'nds-nl', 'roa-tara', 'sr-el', 'no', 'tl', 'sh' ] } ) ).toEqual( [] );
	} );
} );

describe( 'labels', () => {
	it( 'that differ only in case and spaces are reported at the second one', () => {
		const terms = { a: { label: 'Safety' }, b: { label: 'safety ' }, c: { label: { en: 'SAFETY', fr: 'S' } }, d: { label: { fr: 'Safety' } } };
		const { found } = parse( { vocabularies: { v: { label: 'V', terms }, w: { label: 'v', terms: { a: { label: 'Safety' } } } } } );
		expect( found.filter( ( [ code ] ) => code === 'same-label' ) ).toEqual( [
			[ 'same-label', 'vocabularies.v.terms.b', 'safety', 'a' ], [ 'same-label', 'vocabularies.v.terms.c', 'safety', 'a' ], [ 'same-label', 'vocabularies.w', 'v', 'v' ]
		] );
	} );
} );

describe( 'a need', () => {
	const found = ( terms: object, fields: object ) => parse( { vocabularies: VOCABULARIES, needs: [ 0, { id: 'n', label: 'N', terms } ], programs: [ { id: 'a', title: 'A', ...fields } ] } ).found.filter( ( [ code ] ) => code === 'unserved-need' );
	it( 'that no program serves is reported', () => {
		expect( found( { capacity: 'safety' }, {} ) ).toEqual( [ [ 'unserved-need', 'needs.1' ] ] );
		expect( found( { capacity: 'legal' }, { capacity: 'safety' } ) ).toHaveLength( 1 );
		expect( found( { capacity: 'safety', status: 'open' }, { capacity: 'safety', status: 'past' } ) ).toHaveLength( 1 );
	} );

	it( 'that a program serves by a term that matches all is not', () => {
		const audience = { label: 'Audience', terms: { anyone: { label: 'Anyone', matchesAll: true }, experts: { label: 'Experts' } } };
		const unserved = ( term: string ) => parse( {
			vocabularies: { audience }, needs: [ { id: 'n', label: 'N', terms: { audience: 'experts' } } ], programs: [ { id: 'a', title: 'A', audience: term } ]
		} ).found.filter( ( [ code ] ) => code === 'unserved-need' );
		expect( unserved( 'anyone' ) ).toEqual( [] );
	} );

	it( 'that a program serves by a narrower term is not', () => {
		expect( found( { capacity: 'safety' }, { capacity: 'legal' } ) ).toEqual( [] );
		expect( found( { capacity: 'safety', status: [ 'open', 'past' ] }, { capacity: 'safety', status: 'past' } ) ).toEqual( [] );
	} );
} );

describe( 'a program without a term of the first facet', () => {
	const found = ( fields: object, facets?: string[] ) => parse( { vocabularies: VOCABULARIES, ...facets ? { facets } : {}, programs: [ { id: 'a', title: 'A', ...fields } ] } ).found;
	it( 'is reported, if the page lists its facets', () => {
		expect( found( {}, [ 'capacity', 'status' ] ) ).toEqual( [ [ 'no-first-term', 'programs.0', 'capacity' ] ] );
		expect( found( { capacity: [] }, [ 'capacity' ] ) ).toEqual( [ [ 'no-first-term', 'programs.0', 'capacity' ] ] );
		expect( found( {}, [ 'status' ] ) ).toEqual( [] );
		expect( found( {} ) ).toEqual( [] );
		expect( found( { capacity: 'safety' }, [ 'capacity' ] ) ).toEqual( [] );
		expect( found( {}, [ 'period', 'capacity' ] ) ).toEqual( [] );
	} );

	it( 'is not reported if its term is reported already', () => {
		expect( found( { capacity: 'saftey' }, [ 'capacity' ] ).map( ( [ code ] ) => code ) ).toEqual( [ 'unknown-term' ] );
	} );
} );
