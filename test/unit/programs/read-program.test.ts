import { describe, expect, it } from 'vitest';
import { parsePrograms } from '../../../src/programs/parse';
import type { Program } from '../../../src/programs/model';
import { BARE, OPTIONS, VOCABULARIES, parse, parseOne } from '../helpers/parse';

describe( 'a whole record', () => {
	it( 'is read', () => {
		const { list, found } = parse( {
			vocabularies: VOCABULARIES,
			programs: [ {
				id: 'a', title: { 'en': 'A', 'zh-Hant': '甲' }, summary: 'S', page: 'A_page', status: 'past', start: '2020-06-15', end: '2022~', dates: [ { start: '2021-05-02T10:00+02:00', label: 'L', url: 'https://example.org/d' } ],
				capacity: [ 'safety', 'communication', 'safety' ], constructor: 'toString', language: [ 'en', 'pt-BR' ], interpreted: [ 'en', 'FR' ],
				notice: 'N', join: { label: 'J', page: 'A_join', until: '2021' },
				session: { minutes: [ 70, 120 ] }, duration: 'D', scale: { fr: 'E' }, team: [ 'T' ], partners: 'P',
				materials: [ { label: 'M', page: 'A/M' }, { label: 'N', url: 'https://example.org/n' } ],
				partOf: 'b', followedBy: [ 'b', 'b' ], owner: 'O', reviewed: '2026-10', sources: [ 'https://example.org/' ]
			}, { id: 'b', title: 'B', page: 'https://example.org/b' } ]
		} );
		expect( found ).toEqual( [] );
		expect( list.programs ).toEqual( [ {
			id: 'a', title: new Map( [ [ 'en', 'A' ], [ 'zh-hant', '甲' ] ] ), summary: 'S', target: { page: 'A page' }, status: 'past',
			notice: 'N', join: { label: 'J', target: { page: 'A join' }, isOver: true, until: { year: 2021, month: null, day: null, approximate: false } }, interpreted: [ 'en', 'fr' ],
			start: { year: 2020, month: 6, day: 15, approximate: false }, end: { year: 2022, month: null, day: null, approximate: true },
			dates: [ { id: '2021-05-02T0800Z', start: '2021-05-02T08:00Z', end: null, isExact: true, label: 'L', target: { url: 'https://example.org/d' } } ],
			terms: new Map( [ [ 'capacity', [ 'safety', 'communication' ] ], [ 'constructor', [ 'toString' ] ], [ 'language', [ 'en', 'pt-br', 'fr' ] ] ] ),
			minutes: [ 70, 120 ], duration: 'D', scale: new Map( [ [ 'fr', 'E' ] ] ), team: [ 'T' ], partners: [ 'P' ],
			materials: [ { label: 'M', target: { page: 'A/M' } }, { label: 'N', target: { url: 'https://example.org/n' } } ],
			partOf: 'b', followedBy: [ 'b' ], owner: 'O', reviewed: { year: 2026, month: 10, day: null, approximate: false },
			sources: [ 'https://example.org/' ], source: { page: null, path: [ 'programs', 0 ] }
		}, { ...BARE, id: 'b', title: 'B', target: { url: 'https://example.org/b' }, source: { page: null, path: [ 'programs', 1 ] } } ] );
	} );

	it( 'needs an id and a title, nothing else', () => {
		expect( parseOne( {} ) ).toEqual( { program: BARE, found: [] } );
	} );
} );

describe( 'how to take part', () => {
	const isOver = ( join: object, fields: object = {} ): boolean | undefined =>
		parseOne( { join: { page: 'Join', ...join }, ...fields } ).program?.join?.isOver;

	it( 'is over after the last day, and for a program that is past', () => {
		expect( [ isOver( {} ), isOver( { until: '2026-07-14' } ), isOver( { until: '2026-07-15' } ), isOver( { until: '2026' } ) ] ).toEqual( [ false, true, false, false ] );
		expect( isOver( {}, { status: 'past' } ) ).toBe( true );
		expect( isOver( { until: '2027' }, { end: '2025' } ) ).toBe( true );
	} );

	it( 'is left out without a link', () => {
		expect( parseOne( { join: { label: 'Join us' } } ) ).toEqual( { program: BARE, found: [ [ 'no-target', 'programs.0.join', '' ] ] } );
		expect( parseOne( { join: { url: 'javascript:alert()' } } ).program?.join ).toBeNull();
	} );
} );

describe( 'the source of a program', () => {
	it( 'is its record on the page, also after records that are left out', () => {
		const { list } = parse( { programs: [ 0, { id: 'a', title: 'A' }, {}, { id: 'a', title: 'Again' }, { id: 'b', title: 'B', partOf: 'a' } ] } );
		expect( list.programs.map( ( { source } ) => source ) ).toEqual( [
			{ page: null, path: [ 'programs', 1 ] }, { page: null, path: [ 'programs', 4 ] }
		] );
	} );

	it( 'is the included page from which the program was read', () => {
		const text = JSON.stringify( { version: 1, programs: [ null, { id: 'b', title: 'B' } ] } );
		const { list } = parse( { programs: [ { id: 'a', title: 'A' } ], include: [ 'None.json', 'More.json' ] }, [ { title: 'More.json', text } ] );
		expect( list.programs.map( ( { source } ) => source ) ).toEqual( [
			{ page: null, path: [ 'programs', 0 ] }, { page: 'More.json', path: [ 'programs', 1 ] }
		] );
	} );
} );

describe( 'a record that is left out', () => {
	it.each<[ unknown, string[][] ]>( [
		[ null, [ [ 'wrong-type', 'programs.0', 'object', 'nothing' ] ] ],
		[ 'x', [ [ 'wrong-type', 'programs.0', 'object', 'text' ] ] ],
		[ [], [ [ 'wrong-type', 'programs.0', 'object', 'list' ] ] ],
		[ {}, [ [ 'missing', 'programs.0', 'id' ], [ 'missing', 'programs.0', 'title' ] ] ],
		[ { id: 'a' }, [ [ 'missing', 'programs.0', 'title' ] ] ],
		[ { id: 'a b', title: 'A' }, [ [ 'bad-id', 'programs.0.id', 'a b' ], [ 'left-out', 'programs.0', 'id' ] ] ],
		[ { id: 7, title: 'A' }, [ [ 'wrong-type', 'programs.0.id', 'text', 'number' ], [ 'left-out', 'programs.0', 'id' ] ] ],
		[ { id: 'a', title: ' ' }, [ [ 'empty', 'programs.0.title', ' ' ], [ 'left-out', 'programs.0', 'title' ] ] ],
		[ { id: 'a', title: {} }, [ [ 'empty', 'programs.0.title' ], [ 'left-out', 'programs.0', 'title' ] ] ],
		[ { id: 'a', title: { en: '' } }, [ [ 'empty', 'programs.0.title.en', '' ], [ 'left-out', 'programs.0', 'title' ] ] ]
	] )( '%j', ( record, found ) => {
		const result = parse( { programs: [ record, { id: 'good', title: 'Good' } ] } );
		expect( result.found ).toEqual( found );
		expect( result.list.programs.map( ( { id } ) => id ) ).toEqual( [ 'good' ] );
	} );

	it( 'is named by its id', () => {
		expect( parse( { programs: [ { id: 'a' }, { title: 'x' } ] } ).problems.map( ( { program } ) => program ) ).toEqual( [ 'a', undefined ] );
	} );

	it( 'is the later one of two records with the same id', () => {
		const { list, found } = parse( { programs: [ { id: 'a', title: 'First' }, { id: 'a', title: 'Second' } ] } );
		expect( list.programs.map( ( { title } ) => title ) ).toEqual( [ 'First' ] );
		expect( found ).toEqual( [ [ 'duplicate-id', 'programs.1', 'a' ] ] );
	} );
} );

describe( 'a bad field', () => {
	it.each<[ object, Partial<Program>, string[] ]>( [
		[ { summary: 5 }, {}, [ 'wrong-type', 'summary', 'text or object', 'number' ] ],
		[ { summary: null }, {}, [ 'wrong-type', 'summary', 'text or object', 'nothing' ] ],
		[ { summary: { en: 'S', xx_1: 'T' } }, { summary: new Map( [ [ 'en', 'S' ] ] ) }, [ 'bad-language', 'summary.xx_1', 'xx_1' ] ],
		[ { summary: { 'en': 'S', 'EN': 'T' } }, { summary: new Map( [ [ 'en', 'S' ] ] ) }, [ 'duplicate-id', 'summary.EN', 'en' ] ],
		[ { page: 'a|b' }, {}, [ 'bad-page', 'page', 'a|b' ] ],
		[ { page: 'javascript:alert(1)' }, {}, [ 'bad-scheme', 'page', 'javascript:alert(1)' ] ],
		[ { page: 'http://example.org' }, {}, [ 'insecure-link', 'page', 'http://example.org' ] ],
		[ { status: 'pasd' }, {}, [ 'bad-status', 'status', 'pasd', 'past' ] ],
		[ { start: '2020-02-30' }, {}, [ 'bad-date', 'start', '2020-02-30' ] ],
		[ { start: 2020 }, {}, [ 'wrong-type', 'start', 'text', 'number' ] ],
		[ { session: { minutes: [ 70 ] } }, {}, [ 'bad-minutes', 'session' ] ],
		[ { session: { minutes: [ 90, 70 ] } }, {}, [ 'bad-minutes', 'session' ] ],
		[ { session: { minutes: [ 1, 2, 3 ] } }, {}, [ 'bad-minutes', 'session' ] ],
		[ { session: { minuts: [ 1, 2 ] } }, {}, [ 'unknown-field', 'session.minuts', 'minuts', 'minutes' ] ],
		[ { team: [ 'T', 7, 'U' ] }, { team: [ 'T', 'U' ] }, [ 'wrong-type', 'team.1', 'text', 'number' ] ],
		[ { team: { a: 1 } }, {}, [ 'wrong-type', 'team', 'text or list', 'object' ] ],
		[ { owner: true }, {}, [ 'wrong-type', 'owner', 'text', 'true or false' ] ],
		[ { sources: [ 'https://a.b/', 'http://a.b/' ] }, { sources: [ 'https://a.b/' ] }, [ 'bad-address', 'sources.1', 'http://a.b/' ] ],
		[ { sources: 'Foo' }, {}, [ 'bad-address', 'sources', 'Foo' ] ],
		[ { sources: 'https://u:p@a.b' }, {}, [ 'bad-address', 'sources', 'https://u:p@a.b' ] ],
		[ { materials: [ { label: 'M' } ] }, {}, [ 'no-target', 'materials', 'M' ] ],
		[ { materials: [ { page: 'M' } ] }, {}, [ 'missing', 'materials.0', 'label' ] ],
		[ { materials: {} }, {}, [ 'wrong-type', 'materials', 'list', 'object' ] ],
		[ { sumary: 'S' }, {}, [ 'unknown-field', 'sumary', 'sumary', 'summary' ] ],
		[ { capactiy: [] }, {}, [ 'unknown-field', 'capactiy', 'capactiy', 'capacity' ] ],
		[ { capacity: [ 'comunication', 'safety' ] }, { terms: new Map( [ [ 'capacity', [ 'safety' ] ] ] ) }, [ 'unknown-term', 'capacity', 'comunication', 'communication' ] ],
		[ { capacity: [ 'toString' ] }, {}, [ 'unknown-term', 'capacity', 'toString' ] ],
		[ { capacity: [ 'not-stated' ] }, {}, [ 'unknown-term', 'capacity', 'not-stated' ] ],
		[ { capacity: 3 }, {}, [ 'wrong-type', 'capacity', 'text or list', 'number' ] ],
		[ { language: [ 'en', 'English' ] }, { terms: new Map( [ [ 'language', [ 'en' ] ] ] ) }, [ 'bad-language', 'language.1', 'English' ] ],
		[ { language: [ 'en', 'e n' ] }, { terms: new Map( [ [ 'language', [ 'en' ] ] ] ) }, [ 'bad-language', 'language.1', 'e n' ] ],
		[ { partOf: 'nobody' }, {}, [ 'unknown-program', 'partOf', 'nobody' ] ],
		[ { partOf: 'a' }, {}, [ 'loop', 'partOf', 'a' ] ],
		[ { followedBy: [ 'a' ] }, {}, [ 'loop', 'followedBy', 'a' ] ],
		[ { followedBy: [ 'constructor' ] }, {}, [ 'unknown-program', 'followedBy', 'constructor' ] ],
		[ { start: '2023', end: '2022' }, {}, [ 'start-after-end', 'start', '2023', '2022' ] ]
	] )( '%j', ( fields, kept, [ code, path, ...params ] ) => {
		expect( parseOne( fields ) ).toEqual( {
			program: { ...BARE, ...kept }, found: [ [ code, `programs.0.${ path }`, ...params ] ]
		} );
	} );

	it( 'of a material does not remove the rest of the material', () => {
		const { program, found } = parseOne( { materials: [ { label: 'M', url: 'Foo', page: 'Bar' } ] } );
		expect( program?.materials ).toEqual( [ { label: 'M', target: { page: 'Bar' } } ] );
		expect( found ).toEqual( [ [ 'bad-address', 'programs.0.materials.0.url', 'Foo' ] ] );
	} );

	it( 'of a facet without a vocabulary has a problem of its own', () => {
		const { program, found } = parseOne( { kind: [ 'x' ] }, [ 'kind', 'capacity' ] );
		expect( program ).toEqual( BARE );
		expect( found ).toEqual( [ [ 'unknown-facet', 'facets', 'kind' ], [ 'unknown-facet', 'programs.0.kind', 'kind' ], [ 'no-first-term', 'programs.0', 'capacity' ] ] );
	} );

	it( 'can be called __proto__', () => {
		const { list, problems } = parsePrograms( '{"version":1,"programs":[{"id":"a","title":"A","__proto__":{"page":"P"}}]}', OPTIONS );
		expect( list?.programs ).toEqual( [ BARE ] );
		expect( problems ).toMatchObject( [ { code: 'unknown-field', path: [ 'programs', 0, '__proto__' ] } ] );
	} );
} );

describe( 'a missing field', () => {
	it( 'is not read from the prototype, to which other scripts can add fields', () => {
		Object.defineProperty( Object.prototype, 'owner', { value: 'Nobody', configurable: true, writable: true } );
		try {
			expect( parseOne( {} ).program?.owner ).toBeNull();
		} finally {
			Reflect.deleteProperty( Object.prototype, 'owner' );
		}
	} );
} );

describe( 'a field is kept with a warning', () => {
	it( 'if the status contradicts the dates', () => {
		const { program, found } = parseOne( { status: 'upcoming', end: '2025' } );
		expect( program?.status ).toBe( 'upcoming' );
		expect( found ).toEqual( [ [ 'status-against-dates', 'programs.0.status', 'upcoming' ] ] );
	} );

	it( 'if the title has no text in the language of the page', () => {
		const { program, found } = parseOne( { title: { fr: 'A' } } );
		expect( program?.title ).toEqual( new Map( [ [ 'fr', 'A' ] ] ) );
		expect( found ).toEqual( [ [ 'no-page-language', 'programs.0.title', 'en' ] ] );
	} );
} );

describe( 'the status', () => {
	it( 'follows from the dates if it is missing', () => {
		expect( parseOne( { start: '2020', end: '2021' } ).program?.status ).toBe( 'past' );
		expect( parseOne( { start: '2020', end: '2021', status: 'nonsense' } ).program?.status ).toBe( 'past' );
	} );

	it( 'does not follow from dates if the end is before the start', () => {
		expect( parseOne( { start: '2021', end: '2020' } ).program?.status ).toBeNull();
	} );
} );

describe( 'partOf', () => {
	it( 'is lost by all records of a circle, and by those below it', () => {
		const { list, found } = parse( { programs: [ 'ab', 'bc', 'ca', 'da' ].map( ( [ id, partOf ] ) => ( { id, partOf, title: id } ) ) } );
		expect( list.programs.map( ( { partOf } ) => partOf ) ).toEqual( [ null, null, null, null ] );
		expect( found ).toEqual( [ [ 'loop', 'programs.0.partOf', 'b' ], [ 'loop', 'programs.1.partOf', 'c' ], [ 'loop', 'programs.2.partOf', 'a' ], [ 'loop', 'programs.3.partOf', 'a' ] ] );
	} );

	it( 'of a record after a bad one is reported with its own path', () => {
		const { problems } = parse( { programs: [ 0, { id: 'a', title: 'A', partOf: 'x' }, { id: 'b', title: 'B' } ] } );
		expect( problems[ 1 ] ).toMatchObject( { path: [ 'programs', 1, 'partOf' ], program: 'a' } );
	} );
} );
