import { describe, expect, it } from 'vitest';
import { parseForReaders, parsePrograms } from '../../../src/programs/parse';
import type { Program } from '../../../src/programs/program';

const OPTIONS = { today: '2026-07-15', language: 'en' };
const VOCABULARIES = {
	capacity: { label: 'Capacity', terms: { communication: { label: 'Communication' }, safety: { label: 'Safety' } } },
	constructor: { label: 'Hostile', terms: { toString: { label: 'Hostile' } } }
};

function parse( page: object ) {
	const { list, problems } = parsePrograms( JSON.stringify( { version: 1, ...page } ), OPTIONS );
	if ( !list ) {
		throw new Error( 'no list' );
	}
	return { list, problems, found: problems.map( ( { code, path, params } ) => [ code, path.join( '.' ), ...params ] ) };
}

/** One program with the given fields; what became of it, and every problem. */
function parseOne( fields: object, facets?: string[] ): { program: Program | undefined; found: string[][] } {
	const { list, found } = parse( {
		vocabularies: VOCABULARIES, ...( facets ? { facets } : {} ), programs: [ { id: 'a', title: 'A', ...fields } ]
	} );
	return { program: list.programs[ 0 ], found };
}

const BARE: Program = {
	id: 'a', title: 'A', summary: null, target: null, status: null, start: null, end: null, terms: new Map(),
	minutes: null, duration: null, scale: null, team: [], partners: [], materials: [], partOf: null,
	followedBy: [], owner: null, reviewed: null, sources: []
};

describe( 'a page that cannot be read', () => {
	it.each<[ string, string ]>( [
		[ '', 'unreadable-json' ], [ '{', 'unreadable-json' ], [ 'undefined', 'unreadable-json' ], [ '{} {}', 'unreadable-json' ],
		[ '['.repeat( 100000 ), 'unreadable-json' ],
		[ '{}', 'unknown-version' ], [ '[]', 'unknown-version' ], [ 'null', 'unknown-version' ], [ '1', 'unknown-version' ],
		[ '{"version":2}', 'unknown-version' ], [ '{"version":"1"}', 'unknown-version' ], [ '{"version":[[1]]}', 'unknown-version' ]
	] )( '%.20s: %s', ( text, code ) => {
		const { list, problems } = parsePrograms( text, OPTIONS );
		expect( list ).toBeNull();
		expect( problems ).toMatchObject( [ { code, path: [], severity: 'error' } ] );
	} );

	it( 'is located where the browser tells', () => {
		const { problems } = parsePrograms( '{\n"version": 1,\n', OPTIONS );
		expect( problems[ 0 ]?.reason ).toMatch( /at line 3, column 1\.$/ );
	} );

	it( 'may begin with a byte order mark', () => {
		expect( parsePrograms( '\uFEFF{"version":1}', OPTIONS ).list ).not.toBeNull();
	} );

	it( 'never throws, whatever it is handed', () => {
		for ( const value of [ null, undefined, 1, {}, Symbol.iterator ] ) {
			expect( parsePrograms( value as string, OPTIONS ).list ).toBeNull();
		}
	} );
} );

describe( 'a whole record', () => {
	it( 'is read', () => {
		const { list, found } = parse( {
			vocabularies: VOCABULARIES,
			programs: [ {
				id: 'a', title: { 'en': 'A', 'zh-Hant': '甲' }, summary: 'S', page: 'A_page', status: 'past', start: '2020-06-15', end: '2022~',
				capacity: [ 'safety', 'communication', 'safety' ], constructor: 'toString', language: [ 'en', 'pt-BR' ],
				session: { minutes: [ 70, 120 ] }, duration: 'D', scale: { fr: 'E' }, team: [ 'T' ], partners: 'P',
				materials: [ { label: 'M', page: 'A/M' }, { label: 'N', url: 'https://example.org/n' } ],
				partOf: 'b', followedBy: [ 'b', 'b' ], owner: 'O', reviewed: '2026-10', sources: [ 'https://example.org/' ]
			}, { id: 'b', title: 'B', page: 'https://example.org/b' } ]
		} );
		expect( found ).toEqual( [] );
		expect( list.programs ).toEqual( [ {
			id: 'a', title: new Map( [ [ 'en', 'A' ], [ 'zh-hant', '甲' ] ] ), summary: 'S', target: { page: 'A page' }, status: 'past',
			start: { year: 2020, month: 6, day: 15, approximate: false }, end: { year: 2022, month: null, day: null, approximate: true },
			terms: new Map( [ [ 'capacity', [ 'safety', 'communication' ] ], [ 'constructor', [ 'toString' ] ], [ 'language', [ 'en', 'pt-br' ] ] ] ),
			minutes: [ 70, 120 ], duration: 'D', scale: new Map( [ [ 'fr', 'E' ] ] ), team: [ 'T' ], partners: [ 'P' ],
			materials: [ { label: 'M', target: { page: 'A/M' } }, { label: 'N', target: { url: 'https://example.org/n' } } ],
			partOf: 'b', followedBy: [ 'b' ], owner: 'O', reviewed: { year: 2026, month: 10, day: null, approximate: false },
			sources: [ 'https://example.org/' ]
		}, { ...BARE, id: 'b', title: 'B', target: { url: 'https://example.org/b' } } ] );
	} );

	it( 'needs an id and a title, nothing else', () => {
		expect( parseOne( {} ) ).toEqual( { program: BARE, found: [] } );
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

	it( 'is the later one of two with one id', () => {
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
		[ { owner: true }, {}, [ 'wrong-type', 'owner', 'text', 'yes or no' ] ],
		[ { sources: [ 'https://a.b/', 'http://a.b/' ] }, { sources: [ 'https://a.b/' ] }, [ 'insecure-link', 'sources.1', 'http://a.b/' ] ],
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

	it( 'of a material leaves the rest of it', () => {
		const { program, found } = parseOne( { materials: [ { label: 'M', url: 'Foo', page: 'Bar' } ] } );
		expect( program?.materials ).toEqual( [ { label: 'M', target: { page: 'Bar' } } ] );
		expect( found ).toEqual( [ [ 'bad-address', 'programs.0.materials.0.url', 'Foo' ] ] );
	} );

	it( 'of a facet without a vocabulary is named so', () => {
		const { program, found } = parseOne( { kind: [ 'x' ] }, [ 'kind', 'capacity' ] );
		expect( program ).toEqual( BARE );
		expect( found ).toEqual( [ [ 'unknown-facet', 'facets', 'kind' ], [ 'unknown-facet', 'programs.0.kind', 'kind' ] ] );
	} );

	it( '__proto__ is a field like others', () => {
		const { list, problems } = parsePrograms( '{"version":1,"programs":[{"id":"a","title":"A","__proto__":{"page":"P"}}]}', OPTIONS );
		expect( list?.programs ).toEqual( [ BARE ] );
		expect( problems ).toMatchObject( [ { code: 'unknown-field', path: [ 'programs', 0, '__proto__' ] } ] );
	} );
} );

describe( 'a field that is not there', () => {
	it( 'is not taken from what other scripts add to every object', () => {
		Object.defineProperty( Object.prototype, 'owner', { value: 'Nobody', configurable: true, writable: true } );
		try {
			expect( parseOne( {} ).program?.owner ).toBeNull();
		} finally {
			Reflect.deleteProperty( Object.prototype, 'owner' );
		}
	} );
} );

describe( 'a doubtful field is kept', () => {
	it( 'where the status contradicts the dates', () => {
		const { program, found } = parseOne( { status: 'upcoming', end: '2025' } );
		expect( program?.status ).toBe( 'upcoming' );
		expect( found ).toEqual( [ [ 'status-against-dates', 'programs.0.status', 'upcoming' ] ] );
	} );

	it( 'where the title has no text in the language of the page', () => {
		const { program, found } = parseOne( { title: { fr: 'A' } } );
		expect( program?.title ).toEqual( new Map( [ [ 'fr', 'A' ] ] ) );
		expect( found ).toEqual( [ [ 'no-page-language', 'programs.0.title', 'en' ] ] );
	} );
} );

describe( 'the status', () => {
	it( 'follows from the dates where it is not stated', () => {
		expect( parseOne( { start: '2020', end: '2021' } ).program?.status ).toBe( 'past' );
		expect( parseOne( { start: '2020', end: '2021', status: 'nonsense' } ).program?.status ).toBe( 'past' );
	} );

	it( 'does not follow from dates that run backwards', () => {
		expect( parseOne( { start: '2021', end: '2020' } ).program?.status ).toBeNull();
	} );
} );

describe( 'partOf', () => {
	it( 'loses the link that closes a circle', () => {
		const { list, found } = parse( { programs: [ 'ab', 'bc', 'ca', 'da' ].map( ( [ id, partOf ] ) => ( { id, partOf, title: id } ) ) } );
		expect( list.programs.map( ( { partOf } ) => partOf ) ).toEqual( [ 'b', 'c', null, 'a' ] );
		expect( found ).toEqual( [ [ 'loop', 'programs.2.partOf', 'a' ] ] );
	} );

	it( 'of a record after a bad one is named at its own place', () => {
		const { problems } = parse( { programs: [ 0, { id: 'a', title: 'A', partOf: 'x' }, { id: 'b', title: 'B' } ] } );
		expect( problems[ 1 ] ).toMatchObject( { path: [ 'programs', 1, 'partOf' ], program: 'a' } );
	} );
} );

describe( 'the rest of the page', () => {
	it( 'may be missing', () => {
		expect( parse( {} ).list ).toEqual( {
			talk: null, series: new Map(), facets: [ 'status', 'language', 'period' ], vocabularies: new Map(), needs: [], programs: []
		} );
	} );

	it( 'lists facets: its own, in its order, known ones, once', () => {
		const facets = [ 'period', 'capacity', 'capasity', 'capacity', 'constructor' ];
		const { list, found } = parse( { vocabularies: VOCABULARIES, facets } );
		expect( list.facets ).toEqual( [ 'period', 'capacity', 'constructor' ] );
		expect( found ).toEqual( [ [ 'unknown-facet', 'facets', 'capasity', 'capacity' ] ] );
	} );

	it( 'without facets shows all', () => {
		expect( parse( { vocabularies: VOCABULARIES } ).list.facets ).toEqual( [ 'status', 'capacity', 'constructor', 'language', 'period' ] );
		expect( parse( { vocabularies: VOCABULARIES, facets: [] } ).list.facets ).toEqual( [] );
	} );

	it( 'has a talk page, not an address', () => {
		expect( parse( { talk: 'Talk:Foo' } ).list.talk ).toBe( 'Talk:Foo' );
		const { list, found } = parse( { talk: 'https://example.org/' } );
		expect( list.talk ).toBeNull();
		expect( found ).toEqual( [ [ 'bad-page', 'talk', 'https://example.org/' ] ] );
	} );

	it( 'says that included pages are not read yet', () => {
		expect( parse( { include: [ 'Foo/2024.json' ] } ).found ).toEqual( [ [ 'not-supported', 'include', 'include' ] ] );
		expect( parse( { include: [] } ).found ).toEqual( [] );
	} );

	it( 'of the wrong type is named and left out', () => {
		const { list, found } = parse( { programs: {}, needs: 'x', vocabularies: [], facets: 'status', talk: 1, progams: [] } );
		expect( list.programs ).toEqual( [] );
		expect( found.map( ( [ code, path ] ) => [ code, path ] ) ).toEqual( [
			[ 'wrong-type', 'talk' ], [ 'wrong-type', 'facets' ], [ 'wrong-type', 'vocabularies' ],
			[ 'unknown-field', 'progams' ], [ 'wrong-type', 'needs' ], [ 'wrong-type', 'programs' ]
		] );
	} );
} );

describe( 'needs', () => {
	const need = ( terms: object, id = 'n' ) => ( { id, label: 'N', terms } );

	it( 'are read', () => {
		const { list, found } = parse( { vocabularies: VOCABULARIES, needs: [ need( { capacity: 'safety', status: [ 'open' ], language: [ 'pt-BR' ] } ) ] } );
		expect( found ).toEqual( [] );
		expect( list.needs ).toEqual( [ {
			id: 'n', label: 'N', terms: new Map( [ [ 'capacity', [ 'safety' ] ], [ 'status', [ 'open' ] ], [ 'language', [ 'pt-br' ] ] ] )
		} ] );
	} );

	it.each<[ object, string[] ]>( [
		[ { capacity: [ 'saftey' ] }, [ 'unknown-term', 'needs.0.terms.capacity', 'saftey', 'safety' ] ],
		[ { status: [ 'closed' ] }, [ 'unknown-term', 'needs.0.terms.status', 'closed' ] ],
		[ { language: [ '1' ] }, [ 'bad-language', 'needs.0.terms.language', '1' ] ],
		[ { capasity: [ 'x' ] }, [ 'unknown-facet', 'needs.0.terms.capasity', 'capasity', 'capacity' ] ]
	] )( 'that lead nowhere are left out: %j', ( terms, problem ) => {
		const { list, found } = parse( { vocabularies: VOCABULARIES, needs: [ need( terms ) ] } );
		expect( list.needs ).toEqual( [] );
		expect( found ).toEqual( [ problem, [ 'left-out', 'needs.0', 'terms' ] ] );
	} );

	it( 'have different ids', () => {
		const { list, found } = parse( { vocabularies: VOCABULARIES, needs: [ need( { capacity: 'safety' } ), need( { capacity: 'safety' } ) ] } );
		expect( list.needs ).toHaveLength( 1 );
		expect( found ).toEqual( [ [ 'duplicate-id', 'needs.1', 'n' ] ] );
	} );
} );

describe( 'series', () => {
	const parse = ( page: object ): ReturnType<typeof parsePrograms> => parsePrograms( JSON.stringify( { version: 1, ...page } ), OPTIONS );

	it( 'may be what a program is a part of, without a record of its own', () => {
		const { list, problems } = parse( {
			series: { days: { title: { en: 'Days' }, page: 'Learning Days' } },
			programs: [ { id: 'a', title: 'A', partOf: 'days' } ]
		} );
		expect( problems ).toEqual( [] );
		expect( list?.programs[ 0 ]?.partOf ).toBe( 'days' );
		expect( list?.series.get( 'days' ) ).toEqual( { title: new Map( [ [ 'en', 'Days' ] ] ), target: { page: 'Learning Days' } } );
	} );

	it( 'that is not there is named with the nearest one', () => {
		const { list, problems } = parse( { series: { days: { title: 'Days' } }, programs: [ { id: 'a', title: 'A', partOf: 'dayz' } ] } );
		expect( list?.programs[ 0 ]?.partOf ).toBeNull();
		expect( problems ).toMatchObject( [ { code: 'unknown-program', path: [ 'programs', 0, 'partOf' ], params: [ 'dayz', 'days' ] } ] );
	} );

	it( 'cannot be followed by, and a bad one is left out alone', () => {
		const { list, problems } = parse( {
			series: { days: { title: 'Days' }, bad: { page: 'x' } },
			programs: [ { id: 'a', title: 'A', followedBy: 'days' } ]
		} );
		expect( list?.programs[ 0 ]?.followedBy ).toEqual( [] );
		expect( Array.from( list?.series.keys() ?? [] ) ).toEqual( [ 'days' ] );
		expect( problems.map( ( { code } ) => code ) ).toEqual( [ 'missing', 'unknown-program' ] );
	} );
} );

describe( 'parseForReaders', () => {
	it( 'gives the same list, and of each problem its code and value', () => {
		const text = JSON.stringify( { version: 1, programs: [ { id: 'a', title: 'A', sumary: 'x' }, {} ] } );
		const full = parsePrograms( text, OPTIONS );
		const short = parseForReaders( text, OPTIONS );
		expect( short.list ).toEqual( full.list );
		expect( short.problems.map( ( problem ) => problem.split( ' ' )[ 0 ] ) ).toEqual( full.problems.map( ( { code } ) => code ) );
		expect( short.problems[ 0 ] ).toContain( 'sumary' );
	} );
} );
