import { describe, expect, test } from 'vitest';
import { each } from '../../../src/explore/bitset';
import { explore } from '../../../src/explore/facets';
import { fuzzySearch } from '../../../src/explore/search/fuzzy-search';
import { buildIndex, type ProgramIndex } from '../../../src/explore/program-index';
import { sortMatches } from '../../../src/explore/sort';
import type { Need } from '../../../src/programs/model';
import { listOf, program, query, TODAY, vocabulary } from './lists';

const need = ( id: string, label: string, terms: Readonly<Record<string, readonly string[]>> ): Need => ( { id, label, help: null, terms: new Map( Object.entries( terms ) ) } );

const CAPACITY = vocabulary( 'capacity', { people: null, conflict: 'people', safety: 'people', partners: null }, {} );
const NEEDS = [
	{ ...need( 'arguments', 'Arguments get out of hand', { capacity: [ 'conflict', 'safety' ] } ), help: 'Nobody mediates' },
	need( 'alone', 'Our group feels alone', { capacity: [ 'people' ], format: [ 'live' ] } ),
	{ ...need( 'bots', 'Nobody knows bots', { capacity: [ 'bots' ] } ), help: new Map( [ [ 'en', 'Scripts that edit' ] ] ) }
];
const PROGRAMS = [
	program( { id: 'mediation', status: 'past', terms: { capacity: [ 'conflict' ], format: [ 'live' ] } } ),
	program( { id: 'safe-events', status: 'ongoing', terms: { capacity: [ 'safety' ] } } ),
	program( { id: 'museums', status: 'open', terms: { capacity: [ 'partners' ], format: [ 'live' ] } } )
];

/** The filters do not have the facet `format`. */
function indexWith( needs: readonly Need[] ): ProgramIndex {
	const list = listOf( PROGRAMS, [ CAPACITY, vocabulary( 'format', { live: null } ) ], [ 'status', 'capacity' ] );
	return buildIndex( { ...list, needs }, { languages: { chain: [ 'en' ], page: 'en' }, today: TODAY } );
}

const index = indexWith( NEEDS );

/** The ids of the programs that match, in their order. */
function found( chosen: readonly string[], text = '' ): string[] {
	const given = query( { text, chosen: { need: chosen } } );
	const { matches, searchResult } = explore( index, given, fuzzySearch );
	return sortMatches( index, matches, given, searchResult ).map( ( i ) => index.programs[ i ]?.id ?? '' );
}

describe( 'a need', () => {
	test( 'has the programs with one of its terms in each of its facets, in a term below it, and in facets without a filter', () => {
		const served = Array.from( index.facets.get( 'need' )?.terms.values() ?? [], ( { id, programs } ) => {
			const ids: string[] = [];
			each( programs, ( i ) => ids.push( index.programs[ i ]?.id ?? '' ) );
			return [ id, ids ];
		} );
		expect( served ).toEqual( [ [ 'arguments', [ 'mediation', 'safe-events' ] ], [ 'alone', [ 'mediation' ] ], [ 'bots', [] ] ] );
	} );

	test( 'filters; of several, programs that serve more of them come first', () => {
		expect( found( [ 'arguments' ] ) ).toEqual( [ 'safe-events', 'mediation' ] );
		expect( found( [ 'arguments', 'alone' ] ) ).toEqual( [ 'mediation', 'safe-events' ] );
	} );

	test( 'more that a program serves counts more than a better match of words', () => {
		expect( found( [ 'arguments', 'alone' ], 'hand' ) ).toEqual( [ 'mediation', 'safe-events' ] );
		expect( found( [ 'arguments', 'bots' ], 'hand' ) ).toEqual( [ 'safe-events', 'mediation' ] );
	} );

	test( 'is found by its words, and by those of its help', () => {
		expect( found( [], 'mediates' ) ).toEqual( [ 'safe-events', 'mediation' ] );
		expect( found( [], 'arguments hand' ) ).toEqual( [ 'safe-events', 'mediation' ] );
	} );

	test( 'that no program serves matches nothing', () => {
		expect( found( [ 'bots' ] ) ).toEqual( [] );
	} );
} );

test( 'a list without needs has no such facet', () => {
	expect( indexWith( [] ).facets.has( 'need' ) ).toBe( false );
} );
