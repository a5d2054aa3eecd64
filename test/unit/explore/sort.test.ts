import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allBits, each } from '../../../src/explore/bitset';
import { explore } from '../../../src/explore/facets';
import { fuzzySearch } from '../../../src/explore/search/fuzzy-search';
import { buildIndex, type ProgramIndex } from '../../../src/explore/program-index';
import type { Query, Sort } from '../../../src/explore/query';
import { effectiveSort, sortMatches } from '../../../src/explore/sort';
import { anIndexAndQuery, indexOf, indexOfTitles, listOf, program, query, TODAY } from './lists';

function idsOf( index: ProgramIndex, givenQuery: Query ): string[] {
	const { matches, searchResult } = explore( index, givenQuery, fuzzySearch );
	return sortMatches( index, matches, givenQuery, searchResult ).map( ( i ) => index.programs[ i ]?.id ?? '' );
}

describe( 'the effective sort', () => {
	test.each<[ string, Sort | null, string, Sort ]>( [
		[ 'status without search words', null, '', 'status' ],
		[ 'relevance with search words', null, 'x', 'relevance' ],
		[ 'status if the text has no word', null, ' !', 'status' ],
		[ 'relevance needs search words', 'relevance', '', 'status' ],
		[ 'the choice of the reader', 'title', 'x', 'title' ],
		[ 'the choice of the reader, without search words', 'newest', '', 'newest' ]
	] )( '%s', ( _case, sort, text, expected ) => {
		expect( effectiveSort( query( { sort, text } ), fuzzySearch( indexOf( [] ), text ) ) ).toBe( expected );
	} );
} );

test( 'by status: open, upcoming, ongoing, paused, unknown, past; the newest first', () => {
	const index = indexOf( [
		program( { id: 'past', status: 'past', start: '2026' } ), program( { id: 'unknown' } ),
		program( { id: 'paused', status: 'paused' } ), program( { id: 'ongoing', status: 'ongoing' } ),
		program( { id: 'open-old', status: 'open', start: '2020' } ), program( { id: 'upcoming', status: 'upcoming' } ),
		program( { id: 'open-new-b', status: 'open', start: '2025' } ), program( { id: 'open-new-a', status: 'open', start: '2025' } )
	] );
	expect( idsOf( index, query() ) ).toEqual(
		[ 'open-new-a', 'open-new-b', 'open-old', 'upcoming', 'ongoing', 'paused', 'unknown', 'past' ]
	);
} );

test( 'newest: by start, then by end; running programs before ended ones; programs without dates last', () => {
	const index = indexOf( [
		program( { id: 'undated' } ), program( { id: 'y2020', start: '2020' } ),
		program( { id: 'y2022-short', start: '2022', end: '2022-03' } ), program( { id: 'y2022-runs', start: '2022', status: 'ongoing' } ),
		program( { id: 'y2022-long', start: '2022', end: '2024' } ), program( { id: 'june', start: '2022-06' } ),
		program( { id: 'end-only', end: '2021' } )
	] );
	expect( idsOf( index, query( { sort: 'newest' } ) ) )
		.toEqual( [ 'june', 'y2022-runs', 'y2022-long', 'y2022-short', 'end-only', 'y2020', 'undated' ] );
} );

describe( 'by title', () => {
	const titles = ( chain: readonly string[], ...all: ReadonlyArray<string | ReadonlyMap<string, string>> ): string[] => {
		const index = buildIndex(
			listOf( all.map( ( title, i ) => program( { id: String( i ), title } ) ) ), { languages: { chain, page: 'en' }, today: TODAY }
		);
		return idsOf( index, query( { sort: 'title' } ) );
	};

	test( 'numbers are compared as numbers; case and accents are compared last', () => {
		expect( titles( [ 'en' ], 'Camp 10', 'camp 9', 'École', 'Eclipse', 'Zoo' ) ).toEqual( [ '1', '0', '3', '2', '4' ] );
	} );

	test( 'by the rules of the reader’s language', () => {
		expect( titles( [ 'sv' ], 'Öppen', 'Zebra' ) ).toEqual( [ '1', '0' ] );
		expect( titles( [ 'de' ], 'Öppen', 'Zebra' ) ).toEqual( [ '0', '1' ] );
	} );

	test( 'by the title in the reader’s language', () => {
		expect( titles( [ 'fr' ], new Map( [ [ 'en', 'A' ], [ 'fr', 'Z' ] ] ), 'M' ) ).toEqual( [ '1', '0' ] );
	} );

	test( 'with a language code that browsers refuse', () => {
		expect( titles( [ 'no_such_code', '' ], 'b', 'a' ) ).toEqual( [ '1', '0' ] );
	} );
} );

test( 'relevance: by score, then by status', () => {
	const index = indexOf( [
		program( { id: 'summary', summary: 'wiki', status: 'open' } ), program( { id: 'past', title: 'wiki', status: 'past' } ),
		program( { id: 'open', title: 'wiki', status: 'open' } ), program( { id: 'none', title: 'no' } )
	] );
	expect( idsOf( index, query( { text: 'wiki' } ) ) ).toEqual( [ 'open', 'past', 'summary' ] );
} );

test( 'a thousand programs with the same score are all kept', () => {
	const index = indexOfTitles( ...Array.from( { length: 1000 }, () => 'wiki' ) );
	expect( idsOf( index, query( { text: 'wiki' } ) ) ).toHaveLength( 1000 );
} );

test( 'every sort returns each match once', () => {
	fc.assert( fc.property( anIndexAndQuery, ( [ index, givenQuery ] ) => {
		const { matches, searchResult } = explore( index, givenQuery, fuzzySearch );
		const expected: number[] = [];
		each( matches, ( i ) => expected.push( i ) );
		const sorted = sortMatches( index, matches, givenQuery, searchResult );
		expect( [ ...sorted ].sort( ( a, b ) => a - b ) ).toEqual( expected );
	} ) );
} );

test( 'a filter does not change the order of the remaining programs', () => {
	fc.assert( fc.property( anIndexAndQuery, ( [ index, givenQuery ] ) => {
		const all = sortMatches( index, allBits( index.programs.length ), givenQuery, explore( index, givenQuery, fuzzySearch ).searchResult );
		const matching = idsOf( index, givenQuery );
		expect( all.map( ( i ) => index.programs[ i ]?.id ?? '' ).filter( ( id ) => matching.includes( id ) ) ).toEqual( matching );
	} ) );
} );
