import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDerive } from '../../../src/app/derive';
import { fromFragment, toFragment } from '../../../src/app/url';
import { has } from '../../../src/explore/bitset';
import { buildIndex, type ProgramIndex } from '../../../src/explore/program-index';
import { fuzzySearch } from '../../../src/explore/search/fuzzy-search';
import { coverageOf, facetsFor, type Coverage } from '../../../src/overview/coverage';
import { NEED, NOT_STATED, OFFERS } from '../../../src/programs/facets';
import type { ProgramList } from '../../../src/programs/model';
import { aList, anIndexAndQuery, listOf, program, query, TODAY, vocabulary } from '../explore/lists';
import { runs } from '../helpers/runs';

const ALL = { rows: 1000, columns: 1000 };

const indexFor = ( list: ProgramList ): ProgramIndex => buildIndex( list, { languages: { chain: [ 'en' ], page: 'en' }, today: TODAY } );

/** The table of a list as texts: a line for each row, "7/2" for a cell with 7 programs of which 2 have the terms themselves, "-" for none. */
function textOf( { rows, columns, cellsOf }: Coverage ): string[] {
	return [
		[ '', '*', ...columns?.terms.map( ( { id } ) => id ) ?? [] ].join( ' ' ),
		...[ null, ...rows.terms ].map( ( row ) => [
			`${ '>'.repeat( row?.depth ?? 0 ) }${ row?.id ?? '*' }`,
			...cellsOf( row ).map( ( { count, own } ) => count === own ? count || '-' : `${ count }/${ own }` )
		].join( ' ' ) )
	];
}

function tableOf( list: ProgramList, rows: string, columns: string, its = query(), most = ALL ): Coverage {
	const index = indexFor( list );
	const facets = facetsFor( list, index, { rows, columns: [ columns ] } );
	if ( !facets ) {
		throw new Error( 'No facets.' );
	}
	return coverageOf( list, index, its, createDerive( index, fuzzySearch )( its ).exploration.matches, facets, most );
}

const CAPACITY = vocabulary( 'capacity', { people: null, safety: 'people', money: null, gifts: 'money', code: null } );
const REGION = vocabulary( 'region', { everywhere: null, africa: null, asia: null, moon: null }, { everywhere: { matchesAll: true } } );
const LIST = listOf( [
	program( { id: 'a', status: 'past', start: '2019', end: '2019', terms: { capacity: [ 'safety' ], region: [ 'africa' ] } } ),
	program( { id: 'b', status: 'open', start: '2022', terms: { capacity: [ 'people' ], region: [ 'everywhere' ] } } ),
	program( { id: 'c', status: 'past', start: '2021', end: '2021', terms: { capacity: [ 'safety', 'gifts' ], region: [ 'asia', 'africa' ] } } ),
	program( { id: 'd', status: 'open', terms: { region: [ 'asia' ] } } )
], [ CAPACITY, REGION ] );

describe( 'a table of two facets', () => {
	test( 'has the terms that no program has, those that fit every choice, "not stated", and different programs in its totals', () => {
		expect( textOf( tableOf( LIST, 'capacity', 'region' ) ) ).toEqual( [
			' * everywhere africa asia moon',
			'* 4 1 3/2 3/2 1/0',
			'people 3 1 3/2 2/1 1/0',
			'>safety 2 - 2 1 -',
			'money 1 - 1 1 -',
			'>gifts 1 - 1 1 -',
			'code - - - - -',
			'not-stated 1 - - 1 -'
		] );
	} );

	test( 'can be turned', () => {
		expect( textOf( tableOf( LIST, 'region', 'capacity' ) ) ).toEqual( [
			' * people safety money gifts code not-stated',
			'* 4 3 2 1 1 - 1',
			'everywhere 1 1 - - - - -',
			'africa 3/2 3/2 2 1 1 - -',
			'asia 3/2 2/1 1 1 1 - 1',
			'moon 1/0 1/0 - - - - -'
		] );
	} );

	test( 'has every status and every year between the first and the last', () => {
		expect( textOf( tableOf( LIST, 'period', 'status' ) ) ).toEqual( [
			' * open upcoming ongoing paused past',
			'* 4 2 - - - 2',
			...[ '2026', '2025', '2024', '2023', '2022' ].map( ( year ) => `${ year } 1 1 - - - -` ),
			'2021 1 - - - - 1', '2020 - - - - - -', '2019 1 - - - - 1',
			'not-stated 1 1 - - - -'
		] );
	} );

	test( 'of needs and offers has those that nobody serves', () => {
		const needs = [ { id: 'feel-safe', label: 'x', help: null, terms: new Map( [ [ 'capacity', [ 'safety' ] ] ] ) }, { id: 'fly', label: 'y', help: null, terms: new Map( [ [ 'capacity', [ 'code' ] ] ] ) } ];
		const list = { ...LIST, needs, programs: [ ...LIST.programs, program( { id: 'e', materials: [ { label: 'x', target: { page: 'X' } } ] } ) ] };
		expect( textOf( tableOf( list, NEED, OFFERS ) ) ).toEqual( [ ' * join materials not-stated', '* 5 - 1 4', 'feel-safe 2 - - 2', 'fly - - - -' ] );
	} );

	test( 'counts only what matches the search and the filters, and has only the chosen terms of its facets and those below them', () => {
		expect( textOf( tableOf( LIST, 'capacity', 'region', query( { chosen: { capacity: [ 'people' ], status: [ 'past' ] } } ) ) ) ).toEqual( [
			' * everywhere africa asia moon', '* 2 - 2 1 -', 'people 2 - 2 1 -', '>safety 2 - 2 1 -'
		] );
		expect( textOf( tableOf( LIST, 'capacity', 'region', query( { chosen: { capacity: [ 'safety', NOT_STATED ], region: [ 'asia' ] } } ) ) ) ).toEqual( [
			' * asia', '* 2 2', 'safety 1 1', 'not-stated 1 1'
		] );
	} );

	test( 'links a cell to its programs, or to nothing if no choice shows them', () => {
		const { rows, cellsOf } = tableOf( LIST, 'capacity', 'region', query( { text: 'a', chosen: { status: [ 'open' ] }, details: [ 'b' ], view: 'coverage', rows: 'capacity', columns: [ 'region' ], sort: '-team' } ) );
		const fragmentsOf = ( id: string ): ( string | null )[] => cellsOf( rows.terms.find( ( term ) => term.id === id ) ?? null ).map( ( cell ) => cell.query && toFragment( cell.query, [ 'capacity', 'region' ] ) );
		expect( fragmentsOf( 'people' ) ).toEqual( [
			'programs?capacity=people&status=open&q=a', 'programs?capacity=people&region=everywhere&status=open&q=a', 'programs?capacity=people&region=africa&status=open&q=a',
			'programs?capacity=people&region=asia&status=open&q=a', 'programs?capacity=people&region=everywhere&status=open&q=a'
		] );
		expect( fragmentsOf( 'code' ) ).toEqual( [ null, null, null, null, null ] );
	} );

	test( 'with too many terms has the first ones and "not stated"', () => {
		const table = tableOf( LIST, 'capacity', 'region', query(), { rows: 2, columns: 1 } );
		expect( textOf( table ) ).toEqual( [ ' * everywhere', '* 4 1', 'people 3 1', '>safety 2 -', 'not-stated 1 -' ] );
		expect( [ table.rows.more, table.columns?.more ] ).toEqual( [ 3, 3 ] );
	} );

	test( 'has no columns if there is only one facet', () => {
		const list = listOf( LIST.programs, [], [ 'status' ] );
		expect( textOf( tableOf( list, '', '' ) ) ).toEqual( [ ' *', '* 4', 'open 2', 'upcoming -', 'ongoing -', 'paused -', 'past 2' ] );
	} );
} );

describe( 'the facets of a table', () => {
	const facetsOf = ( list: ProgramList, rows = '', columns: readonly string[] = [] ): string => {
		const facets = facetsFor( list, indexFor( list ), { rows, columns } );
		return facets ? `${ facets.rows } × ${ facets.columns ?? '-' }` : 'none';
	};

	test( 'are capacity and region, else the first vocabularies, else any facets', () => {
		expect( facetsOf( LIST ) ).toBe( 'capacity × region' );
		const topic = vocabulary( 'topic', { x: null } );
		expect( facetsOf( listOf( [ program( { id: 'a', status: 'open', terms: { topic: [ 'x' ], language: [ 'en' ] } } ) ], [ topic ] ) ) ).toBe( 'topic × status' );
		expect( facetsOf( listOf( [] ) ) ).toBe( 'none' );
	} );

	test.for<[ string, string, readonly string[], string ]>( [
		[ 'are those of the query', 'period', [ 'status' ], 'period × status' ],
		[ 'are never the same', 'region', [ 'region' ], 'region × capacity' ],
		[ 'ignore columns of other views', 'status', [ 'title', 'dates', 'region', 'capacity' ], 'status × region' ],
		[ 'ignore unknown rows', 'nonsense', [ 'capacity' ], 'region × capacity' ]
	] )( '%s', ( [ , rows, columns, expected ] ) => {
		expect( facetsOf( LIST, rows, columns ) ).toBe( expected );
	} );
} );

describe( 'properties', () => {
	test( 'each number, totals too, is how many programs its link shows, and no program of the row and the column is missing', () => {
		fc.assert( fc.property( aList, anIndexAndQuery, fc.nat(), fc.nat(), ( list, [ , its ], one, other ) => {
			const index = indexFor( list );
			const known = Array.from( index.facets.keys() );
			const facets = facetsFor( list, index, { rows: known[ one % known.length ] ?? '', columns: [ known[ other % known.length ] ?? '' ] } );
			fc.pre( facets !== null );
			const derive = createDerive( index, fuzzySearch );
			const { matches } = derive( its ).exploration;
			const { rows, columns, cellsOf } = coverageOf( list, index, its, matches, facets, ALL );
			for ( const row of [ null, ...rows.terms ] ) {
				cellsOf( row ).forEach( ( { count, own, query: link }, at ) => {
					const column = at ? columns?.terms[ at - 1 ] : null;
					const fits = ( i: number, set: 'own' | 'programs' ): boolean => has( matches, i ) && ( !row || has( row[ set ], i ) ) && ( !column || has( column[ set ], i ) );
					const ofCell = ( set: 'own' | 'programs' ): number[] => list.programs.map( ( _, i ) => i ).filter( ( i ) => fits( i, set ) );
					expect( [ count, own ] ).toEqual( [ ofCell( 'programs' ).length, ofCell( 'own' ).length ] );
					// As the address gives it back.
					const read = link && fromFragment( toFragment( link, list.facets ) || 'programs', index );
					expect( read ? [ ...derive( read ).order ].sort( ( a, b ) => a - b ) : [] ).toEqual( ofCell( 'programs' ) );
				} );
			}
		} ), runs( 200 ) );
	} );

	test( 'every program that matches is in some row and in some column, if its facet is not filtered', () => {
		fc.assert( fc.property( aList, fc.nat(), fc.nat(), ( list, one, other ) => {
			const index = indexFor( list );
			const known = Array.from( index.facets.keys() );
			const facets = facetsFor( list, index, { rows: known[ one % known.length ] ?? '', columns: [ known[ other % known.length ] ?? '' ] } );
			fc.pre( facets !== null );
			const { rows, columns } = coverageOf( list, index, query(), createDerive( index, fuzzySearch )( query() ).exploration.matches, facets, ALL );
			for ( const axis of [ rows, columns ] ) {
				expect( list.programs.filter( ( _, i ) => axis && !axis.terms.some( ( { own } ) => has( own, i ) ) ) ).toEqual( [] );
			}
		} ), runs( 200 ) );
	} );
} );
