import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDerive } from '../../../src/app/derive';
import { explore } from '../../../src/explore/facets';
import { buildIndex, type ProgramIndex } from '../../../src/explore/program-index';
import { fuzzySearch } from '../../../src/explore/search/fuzzy-search';
import { offeredColumns } from '../../../src/overview/columns';
import { directionOf, nextSort, rowSort, sortRows } from '../../../src/overview/row-order';
import type { ProgramList } from '../../../src/programs/model';
import { aList, anIndexAndQuery, listOf, program, query, TODAY, vocabulary } from '../explore/lists';
import { runs } from '../helpers/runs';

const NOW = Date.parse( '2026-11-22' );
const meeting = ( start: string ) => ( { id: start, start, end: null, isExact: true, label: null, target: null } );

const LIST: ProgramList = { ...listOf( [
	program( { id: 'a', title: 'Árbol', status: 'open', start: '2020', team: [ 'Z' ], minutes: [ 90, 90 ], terms: { capacity: [ 'y' ] }, dates: [ meeting( '2026-12-05T10:00Z' ) ] } ),
	program( { id: 'b', title: 'bee', status: 'past', start: '2019', end: '2021', team: [ 'A' ], minutes: [ 60, 120 ], terms: { capacity: [ 'x' ] }, dates: [ meeting( '2026-11-01T10:00Z' ), meeting( '2026-12-24T10:00Z' ) ] } ),
	program( { id: 'c', title: 'Sea', status: 'past', partOf: 'series', followedBy: [ 'b' ], interpreted: [ 'fr' ], owner: 'Us', reviewed: { year: 2026, month: 1, day: null, approximate: false } } ),
	program( { id: 'd', title: 'Dee 10', status: null, start: '2022', team: [ 'É' ], scale: 'small', materials: [ { label: 'm', target: { page: 'M' } } ], partners: [ 'P' ], partOf: 'b', terms: { capacity: [ 'x', 'y' ] } } )
], [ vocabulary( 'capacity', { x: null, y: null }, { x: { label: 'Yellow' }, y: { label: 'Amber' } } ) ] ), series: new Map( [ [ 'series', { title: 'Series', target: null } ] ] ) };

function indexed( list: ProgramList ): ProgramIndex {
	return buildIndex( list, { languages: { chain: [ 'en' ], page: 'en' }, today: TODAY, nameOf: ( facet, term ) => {
		const label = list.vocabularies.get( facet )?.terms.get( term )?.label;
		return typeof label === 'string' ? label : term;
	} } );
}

function rows( list: ProgramList, index: ProgramIndex, asked: ReturnType<typeof query> ): readonly number[] {
	const { exploration, order } = createDerive( index, fuzzySearch )( asked );
	return sortRows( list, index, order, exploration, asked, rowSort( asked, exploration, offeredColumns( index ) ), NOW );
}

function idsBy( sort: string ): string {
	const index = indexed( LIST );
	return rows( LIST, index, query( { sort, view: 'table' } ) ).map( ( number ) => index.programs[ number ]?.id ).join( '' );
}

describe( 'the rows are in the order', () => {
	test.each( [
		// Without an order of the table, that of the list.
		[ 'status', 'adbc' ], [ 'title', 'abdc' ], [ 'newest', 'dabc' ],
		[ '-status', 'cbda' ], [ '-title', 'cdba' ],
		// Programs without a date come last in both directions.
		[ '-newest', 'badc' ],
		[ 'capacity', 'abdc' ], [ '-capacity', 'dbac' ],
		[ 'team', 'bdac' ], [ '-team', 'adbc' ],
		[ 'session', 'badc' ], [ '-session', 'abdc' ],
		[ 'dates', 'abdc' ], [ '-dates', 'badc' ],
		[ 'scale', 'dabc' ], [ 'materials', 'dabc' ], [ 'partners', 'dabc' ],
		[ 'partOf', 'dcab' ], [ '-partOf', 'cdab' ],
		[ 'followedBy', 'cadb' ], [ 'interpreted', 'cadb' ], [ 'owner', 'cadb' ], [ 'reviewed', 'cadb' ], [ 'offers', 'dabc' ],
		// What is no column is ignored.
		[ 'constructor', 'adbc' ], [ '--title', 'adbc' ], [ '-relevance', 'adbc' ]
	] )( '%s: %s', ( sort, ids ) => {
		expect( idsBy( sort ) ).toBe( ids );
	} );

	test( 'of the needs that they serve', () => {
		const list: ProgramList = { ...LIST, needs: [
			{ id: 'n1', label: 'n1', help: null, terms: new Map( [ [ 'capacity', [ 'x' ] ] ] ) }, { id: 'n2', label: 'n2', help: null, terms: new Map( [ [ 'capacity', [ 'y' ] ] ] ) }
		] };
		const index = indexed( list );
		expect( rows( list, index, query( { sort: 'need', view: 'table' } ) ).map( ( number ) => index.programs[ number ]?.id ).join( '' ) ).toBe( 'bdac' );
	} );
} );

describe( 'the head of a column', () => {
	const index = indexed( LIST );
	const exploration = explore( index, query(), fuzzySearch );
	const sortFor = ( sort: string | null ): string => rowSort( query( { sort } ), exploration, offeredColumns( index ) );

	test.each<[ string | null, string, 'ascending' | 'descending' | null ]>( [
		[ null, 'status', 'ascending' ], [ '-status', 'status', 'descending' ], [ 'newest', 'period', 'descending' ], [ '-newest', 'period', 'ascending' ],
		[ 'team', 'team', 'ascending' ], [ '-team', 'team', 'descending' ], [ 'team', 'status', null ], [ 'title', 'title', 'ascending' ], [ 'up', 'status', 'ascending' ]
	] )( 'of the order %s: %s is %s', ( sort, column, direction ) => {
		expect( directionOf( sortFor( sort ), column ) ).toBe( direction );
	} );

	test.each( [ [ 'status', 'team', 'team' ], [ 'team', 'team', '-team' ], [ '-team', 'team', null ], [ 'status', 'period', 'newest' ], [ 'newest', 'period', '-newest' ] ] )(
		'in the order %s, a press on %s leads to %s', ( sort, column, next ) => {
			expect( nextSort( sort, column ) ).toBe( next );
		} );

	test( 'says nothing while a search orders the rows', () => {
		const asked = query( { text: 'bee' } );
		const sort = rowSort( asked, explore( index, asked, fuzzySearch ), offeredColumns( index ) );
		expect( [ 'title', 'status', 'period', 'team' ].map( ( column ) => directionOf( sort, column ) ) ).toEqual( [ null, null, null, null ] );
	} );
} );

test( 'in every order, the rows are the programs that match, each once', () => {
	fc.assert( fc.property( anIndexAndQuery, fc.nat(), fc.boolean(), ( [ index, asked ], at, isReversed ) => {
		const list: ProgramList = listOf( index.programs );
		const columns = [ 'title', ...offeredColumns( index ) ];
		const sort = `${ isReversed ? '-' : '' }${ columns[ at % columns.length ] ?? '' }`;
		const { order, exploration } = createDerive( index, fuzzySearch )( { ...asked, sort } );
		const found = sortRows( list, index, order, exploration, { ...asked, sort }, rowSort( { ...asked, sort }, exploration, columns ), NOW );
		expect( [ ...found ].sort( ( a, b ) => a - b ) ).toEqual( [ ...order ].sort( ( a, b ) => a - b ) );
	} ), runs( 300 ) );
} );

test( 'rows with equal content keep the order of the list', () => {
	fc.assert( fc.property( aList, ( list ) => {
		const index = indexed( { ...list, programs: list.programs.map( ( one ) => ( { ...one, owner: 'the same' } ) ) } );
		const { order } = createDerive( index, fuzzySearch )( query() );
		expect( rows( list, index, query( { sort: 'owner', view: 'table' } ) ) ).toEqual( order );
		expect( rows( list, index, query( { sort: '-owner', view: 'table' } ) ) ).toEqual( order );
	} ), runs( 100 ) );
} );
