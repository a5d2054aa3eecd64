import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDerive } from '../../../../src/app/derive';
import { buildIndex } from '../../../../src/explore/program-index';
import { fuzzySearch } from '../../../../src/explore/search/fuzzy-search';
import { timelineOf } from '../../../../src/overview/timeline/timeline';
import { aList, anIndexAndQuery, listOf, program, TODAY } from '../../explore/lists';
import { runs } from '../../helpers/runs';

describe( 'a timeline', () => {
	const list = listOf( [
		program( { id: 'old', start: '2017-03-29', end: '2018', status: 'past', followedBy: [ 'new' ] } ),
		program( { id: 'new', start: '2020-06~', status: 'ongoing', partOf: 'all' } ),
		program( { id: 'undated' } )
	] );
	const index = buildIndex( list, { languages: { chain: [ 'en' ], page: 'en' }, today: TODAY } );

	test( 'has groups of bars with lines, and says what occurs in it', () => {
		const { grouping, scale, groups, kinds } = timelineOf( list, index, [ 0, 1, 2 ], '', TODAY );
		expect( grouping ).toBe( 'status' );
		expect( scale ).toEqual( { first: 2017, last: 2026 } );
		expect( groups.map( ( { id, rows, passing } ) => [ id, passing.length, ...rows.map( ( row ) => [ row.program.id, row.lines.length ] ) ] ) )
			.toEqual( [ [ 'current', 0, [ 'new', 1 ] ], [ 'unknown', 1, [ 'undated', 1 ] ], [ 'past', 1, [ 'old', 1 ] ] ] );
		expect( [ ...kinds ].sort() ).toEqual( [ 'about', 'day', 'line', 'none', 'open', 'sure', 'year' ] );
	} );

	test( 'has only what occurs among the programs shown', () => {
		const { scale, kinds } = timelineOf( list, index, [ 1 ], 'none', TODAY );
		expect( scale ).toEqual( { first: 2020, last: 2026 } );
		expect( [ ...kinds ].sort() ).toEqual( [ 'about', 'open', 'sure' ] );
	} );

	test( 'is grouped by status if the list does not have what was chosen', () => {
		expect( timelineOf( list, index, [ 0 ], 'capacity', TODAY ).grouping ).toBe( 'status' );
		expect( timelineOf( list, index, [ 0 ], '__proto__', TODAY ).grouping ).toBe( 'status' );
		expect( timelineOf( list, index, [ 0 ], 'partOf', TODAY ).grouping ).toBe( 'partOf' );
	} );

	test( 'of any query has a bar for each program of its results, and no other bar', () => {
		fc.assert( fc.property( aList, anIndexAndQuery, fc.constantFrom( '', 'none', 'partOf', 'constructor' ), ( generated, [ , query ], rows ) => {
			const anyIndex = buildIndex( generated, { languages: { chain: [ 'fr' ], page: 'en' }, today: TODAY } );
			const { order } = createDerive( anyIndex, fuzzySearch )( query );
			const { groups } = timelineOf( generated, anyIndex, order, rows, TODAY );
			const shown = groups.flatMap( ( group ) => group.rows.map( ( row ) => row.program ) );
			expect( new Set( shown ) ).toEqual( new Set( order.map( ( number ) => generated.programs[ number ] ) ) );
			// Each group has its own programs once.
			groups.forEach( ( group ) => expect( new Set( group.rows.map( ( row ) => row.program.id ) ).size ).toBe( group.rows.length ) );
		} ), runs( 100 ) );
	} );
} );
