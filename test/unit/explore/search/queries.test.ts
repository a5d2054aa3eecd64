import { describe, expect, test } from 'vitest';
import { explore } from '../../../../src/explore/facets';
import { buildIndex, type ProgramIndex } from '../../../../src/explore/program-index';
import { fuzzySearch } from '../../../../src/explore/search/fuzzy-search';
import { sortMatches } from '../../../../src/explore/sort';
import { parsePrograms } from '../../../../src/programs/parse';
import { REAL } from '../../helpers/data';
import { query, TODAY } from '../lists';
import demo from './queries/demo.json';
import hackathons from './queries/hackathons.json';
import hubCourses from './queries/hub-courses.json';
import libraryTools from './queries/library-tools.json';

/* The measure of the search: what people type on four data pages, and the programs that they expect. */

interface ExpectedSearch {
	readonly language: string;
	readonly typed: string;
	/** The rule that the query is an example of. */
	readonly about: string;
	/** Ids of programs that must be found. */
	readonly finds?: readonly string[];
	/** Ids of all programs that must be found; no others may be. */
	readonly only?: readonly string[];
	/** Ids of programs that must not be found. */
	readonly not?: readonly string[];
	/** The id of the program that must be the first. */
	readonly first?: string;
	/** Whether no program may be found. */
	readonly nothing?: boolean;
	/** Whether the query must be right however good the others are. */
	readonly always?: boolean;
}

interface ListWithQueries {
	readonly name: string;
	readonly page: object;
	readonly queries: readonly ExpectedSearch[];
}

const LISTS: readonly ListWithQueries[] = [
	{ name: 'demo', page: REAL, ...demo },
	{ name: 'hackathons', ...hackathons },
	{ name: 'library tools', ...libraryTools },
	{ name: 'hub courses', ...hubCourses }
];
const LEAST_SHARE = 0.95;

function indexFor( page: object, language: string ): ProgramIndex {
	const { list } = parsePrograms( JSON.stringify( page ), { today: TODAY, language: 'en' } );
	if ( !list ) {
		throw new Error( 'The data cannot be read.' );
	}
	const names = new Intl.DisplayNames( [ language ], { type: 'language' } );
	return buildIndex( list, {
		languages: { chain: Array.from( new Set( [ language, 'en' ] ) ), page: 'en' },
		today: TODAY,
		nameOf: ( facet, term ) => facet === 'language' && term !== 'not-stated' ? names.of( term ) ?? null : null
	} );
}

/** The ids of the programs that a search finds, the best first. */
function find( index: ProgramIndex, text: string ): string[] {
	const asked = query( { text } );
	const { matches, searchResult } = explore( index, asked, fuzzySearch );
	return sortMatches( index, matches, asked, searchResult ).map( ( i ) => index.programs[ i ]?.id ?? '' );
}

/** What is wrong with the result of a query; '' if it is right. */
function faultOf( found: readonly string[], { finds = [], only, not = [], first, nothing }: ExpectedSearch ): string {
	const missing = [ ...finds, ...only ?? [] ].filter( ( id ) => !found.includes( id ) );
	const wrong = found.filter( ( id ) => not.includes( id ) || nothing || only && !only.includes( id ) );
	return [
		missing.length ? `missing: ${ missing.join() }` : '',
		wrong.length ? `wrong: ${ wrong.join() }` : '',
		first !== undefined && found[ 0 ] !== first ? `first is ${ found[ 0 ] ?? 'none' }, not ${ first }` : ''
	].filter( Boolean ).join( '; ' );
}

const indexes = new Map<string, ProgramIndex>();
const results = LISTS.flatMap( ( { name, page, queries } ) => queries.map( ( expected ) => {
	const key = `${ name } ${ expected.language }`;
	const index = indexes.get( key ) ?? indexFor( page, expected.language );
	indexes.set( key, index );
	const fault = faultOf( find( index, expected.typed ), expected );
	return { expected, fault, name: `${ name }, ${ expected.language }, ${ expected.about }: ${ expected.typed }` };
} ) );

describe( 'the queries that must always be right', () => {
	test.each( results.filter( ( { expected } ) => expected.always ) )( '$name', ( { fault } ) => {
		expect( fault ).toBe( '' );
	} );
} );

test( 'nearly all queries are right', () => {
	const faults = results.filter( ( { fault } ) => fault );
	const share = 1 - faults.length / results.length;
	console.info( [
		`${ results.length - faults.length } of ${ results.length } queries are right: ${ ( share * 100 ).toFixed( 1 ) } %`,
		...faults.map( ( { name, fault } ) => `  ${ name } – ${ fault }` )
	].join( '\n' ) );
	expect( share ).toBeGreaterThanOrEqual( LEAST_SHARE );
} );

test( 'every query has a rule and an expected result, and only ids of its list', () => {
	for ( const { page, queries } of LISTS ) {
		const ids = ( page as { programs: readonly { id: string }[] } ).programs.map( ( { id } ) => id );
		for ( const { about, finds = [], only = [], not = [], first, nothing = false } of queries ) {
			const named = [ ...finds, ...only, ...not, ...first === undefined ? [] : [ first ] ];
			expect( about ).not.toBe( '' );
			expect( named.length > 0 ).toBe( !nothing );
			expect( ids ).toEqual( expect.arrayContaining( named ) );
		}
	}
} );
