import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allBits, each } from '../../../src/explore/bitset';
import { explore } from '../../../src/explore/facets';
import { buildIndex, type ProgramIndex } from '../../../src/explore/program-index';
import type { Query, Sort } from '../../../src/explore/query';
import { effectiveSort, order } from '../../../src/explore/sort';
import { anIndexAndQuery, indexOf, listOf, program, query, titled, TODAY } from './lists';

function idsOf( index: ProgramIndex, asked: Query ): string[] {
	const { matches, found } = explore( index, asked );
	return order( index, matches, asked, found.scores ).map( ( i ) => index.programs[ i ]?.id ?? '' );
}

describe( 'the sort in force', () => {
	test.each<[ string, Sort | null, string, Sort ]>( [
		[ 'by status without words', null, '', 'status' ],
		[ 'best match with words', null, 'x', 'relevance' ],
		[ 'status where the text holds no word', null, ' !', 'status' ],
		[ 'best match needs words', 'relevance', '', 'status' ],
		[ 'what the reader chose', 'title', 'x', 'title' ],
		[ 'what the reader chose, without words', 'newest', '', 'newest' ]
	] )( '%s', ( _case, sort, text, expected ) => {
		expect( effectiveSort( query( { sort, text } ) ) ).toBe( expected );
	} );
} );

test( 'by status: current ones first, by how soon one can join; then not stated; then past', () => {
	const index = indexOf( [
		program( { id: 'past', status: 'past', start: '2026' } ), program( { id: 'unsaid' } ),
		program( { id: 'paused', status: 'paused' } ), program( { id: 'ongoing', status: 'ongoing' } ),
		program( { id: 'open-old', status: 'open', start: '2020' } ), program( { id: 'upcoming', status: 'upcoming' } ),
		program( { id: 'open-new-b', status: 'open', start: '2025' } ), program( { id: 'open-new-a', status: 'open', start: '2025' } )
	] );
	expect( idsOf( index, query() ) ).toEqual(
		[ 'open-new-a', 'open-new-b', 'open-old', 'upcoming', 'ongoing', 'paused', 'unsaid', 'past' ]
	);
} );

test( 'newest: by start, then end, what still runs before what ended, undated last', () => {
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
			listOf( all.map( ( title, i ) => program( { id: String( i ), title } ) ) ), { chain, page: 'en' }, TODAY
		);
		return idsOf( index, query( { sort: 'title' } ) );
	};

	test( 'numbers count, case and accents do not come between', () => {
		expect( titles( [ 'en' ], 'Camp 10', 'camp 9', 'École', 'Eclipse', 'Zoo' ) ).toEqual( [ '1', '0', '3', '2', '4' ] );
	} );

	test( 'the reader’s language decides', () => {
		expect( titles( [ 'sv' ], 'Öppen', 'Zebra' ) ).toEqual( [ '1', '0' ] );
		expect( titles( [ 'de' ], 'Öppen', 'Zebra' ) ).toEqual( [ '0', '1' ] );
	} );

	test( 'by the title the reader sees', () => {
		expect( titles( [ 'fr' ], new Map( [ [ 'en', 'A' ], [ 'fr', 'Z' ] ] ), 'M' ) ).toEqual( [ '1', '0' ] );
	} );

	test( 'a language code no browser takes', () => {
		expect( titles( [ 'no_such_code', '' ], 'b', 'a' ) ).toEqual( [ '1', '0' ] );
	} );
} );

test( 'best match: by score, equals by status', () => {
	const index = indexOf( [
		program( { id: 'summary', summary: 'wiki', status: 'open' } ), program( { id: 'past', title: 'wiki', status: 'past' } ),
		program( { id: 'open', title: 'wiki', status: 'open' } ), program( { id: 'none', title: 'no' } )
	] );
	expect( idsOf( index, query( { text: 'wiki' } ) ) ).toEqual( [ 'open', 'past', 'summary' ] );
} );

test( 'a thousand programs as good as each other', () => {
	const index = titled( ...Array.from( { length: 1000 }, () => 'wiki' ) );
	expect( idsOf( index, query( { text: 'wiki' } ) ) ).toHaveLength( 1000 );
} );

test( 'every order is a permutation of what matches', () => {
	fc.assert( fc.property( anIndexAndQuery, ( [ index, asked ] ) => {
		const { matches, found } = explore( index, asked );
		const expected: number[] = [];
		each( matches, ( i ) => expected.push( i ) );
		const got = order( index, matches, asked, found.scores );
		expect( [ ...got ].sort( ( a, b ) => a - b ) ).toEqual( expected );
	} ) );
} );

test( 'filtering does not change who stands before whom', () => {
	fc.assert( fc.property( anIndexAndQuery, ( [ index, asked ] ) => {
		const all = order( index, allBits( index.programs.length ), asked, explore( index, asked ).found.scores );
		const shown = idsOf( index, asked );
		expect( all.map( ( i ) => index.programs[ i ]?.id ?? '' ).filter( ( id ) => shown.includes( id ) ) ).toEqual( shown );
	} ) );
} );
