import { describe, expect, test, vi } from 'vitest';
import { createDerive, showing, withoutHiddenDetails, type Derive } from '../../../src/app/derive';
import type { Query } from '../../../src/explore/query';
import { fuzzySearch as search } from '../../../src/explore/search/fuzzy-search';
import { indexOf, program, query } from '../explore/lists';

const INDEX = indexOf( [
	program( { id: 'past', title: 'Wiki days', status: 'past' } ),
	program( { id: 'open', title: 'Wiki camp', status: 'open' } ),
	program( { id: 'other', title: 'Clinics', status: 'past' } )
] );

/** Derives results, and counts how often they are computed. */
function counting(): { derive: Derive; computed: () => number } {
	const find = vi.fn( search );
	return { derive: createDerive( INDEX, find ), computed: () => find.mock.calls.length };
}

function idsOf( asked: Query ): string[] {
	return createDerive( INDEX, search )( asked ).order.map( ( number ) => INDEX.programs[ number ]?.id ?? '' );
}

describe( 'the results of a query', () => {
	test( 'are the programs that match, in the order to show them, and their number', () => {
		expect( idsOf( query() ) ).toEqual( [ 'open', 'other', 'past' ] );
		expect( idsOf( query( { text: 'wiki' } ) ) ).toEqual( [ 'open', 'past' ] );
		expect( idsOf( query( { chosen: { status: [ 'past' ] }, sort: 'title' } ) ) ).toEqual( [ 'other', 'past' ] );
		expect( createDerive( INDEX, search )( query( { text: 'wiki' } ) ).exploration.count ).toBe( 2 );
	} );

	test( 'are ordered by the scores of the search', () => {
		const index = indexOf( [ program( { id: 'summary', summary: 'wiki', status: 'open' } ), program( { id: 'title', title: 'wiki', status: 'past' } ) ] );
		expect( createDerive( index, search )( query( { text: 'wiki' } ) ).order ).toEqual( [ 1, 0 ] );
	} );

	test( 'come from the search that is given', () => {
		const find = vi.fn( () => ( { programs: Uint32Array.of( 4 ), scores: Uint16Array.of( 0, 0, 1 ), patterns: [], corrected: [ 'clinics' ] } ) );
		const { order, exploration } = createDerive( INDEX, find )( query( { text: 'klinics' } ) );
		expect( find.mock.calls ).toEqual( [ [ INDEX, 'klinics' ] ] );
		expect( order ).toEqual( [ 2 ] );
		expect( exploration.searchResult.corrected ).toEqual( [ 'clinics' ] );
	} );
} );

describe( 'results are kept', () => {
	test( 'of the settled query while the reader types, so that each letter needs one search', () => {
		const { derive, computed } = counting();
		const settled = query();
		derive( settled );
		for ( const text of [ 'w', 'wi', 'wik', 'wiki' ] ) {
			derive( query( { text } ) );
			derive( settled );
		}
		expect( computed() ).toBe( 5 );
	} );

	test( 'for the same query', () => {
		const { derive, computed } = counting();
		const asked = query( { text: 'wiki' } );
		expect( derive( asked ) ).toBe( derive( asked ) );
		expect( computed() ).toBe( 1 );
	} );

	test( 'when details open or close, because these do not change the results', () => {
		const { derive, computed } = counting();
		const asked = query( { text: 'wiki' } );
		expect( derive( { ...asked, details: [ 'open' ] } ) ).toBe( derive( asked ) );
		expect( computed() ).toBe( 1 );
	} );

	test( 'for the last two queries, in turns', () => {
		const { derive, computed } = counting();
		const [ one, two ] = [ query( { text: 'wiki' } ), query( { text: 'camp' } ) ];
		const results = [ derive( one ), derive( two ) ];
		expect( [ derive( one ), derive( two ), derive( one ) ] ).toEqual( [ results[ 0 ], results[ 1 ], results[ 0 ] ] );
		expect( computed() ).toBe( 2 );
	} );

	test( 'no longer than that: a third query takes the place of the first', () => {
		const { derive, computed } = counting();
		const [ one, two, three ] = [ query( { text: 'wiki' } ), query( { text: 'camp' } ), query( { text: 'days' } ) ];
		[ one, two, three ].forEach( derive );
		derive( two );
		expect( computed() ).toBe( 3 );
		derive( one );
		expect( computed() ).toBe( 4 );
	} );
} );

describe( 'results are computed anew', () => {
	const before = query( { text: 'wiki' } );

	test.each<[ string, Query, string[] ]>( [
		[ 'for another text', { ...before, text: 'camp' }, [ 'open' ] ],
		[ 'for another choice', { ...before, chosen: new Map( [ [ 'status', [ 'past' ] ] ] ) }, [ 'past' ] ],
		[ 'for another sort', { ...before, sort: 'title' }, [ 'open', 'past' ] ]
	] )( '%s', ( _case, asked, ids ) => {
		const { derive, computed } = counting();
		derive( before );
		expect( derive( asked ).order.map( ( number ) => INDEX.programs[ number ]?.id ) ).toEqual( ids );
		expect( computed() ).toBe( 2 );
	} );

	test( 'by every function of its own, so that an update of the data or of the search has its effect', () => {
		const asked = query();
		const other = indexOf( [ program( { id: 'new' } ) ] );
		expect( createDerive( INDEX, search )( asked ).order ).toHaveLength( 3 );
		expect( createDerive( other, search )( asked ).order ).toHaveLength( 1 );
	} );
} );

describe( 'open details', () => {
	const derive = createDerive( INDEX, search );

	test( 'of a program among the results stay open; the query stays the same object', () => {
		const asked = query( { text: 'wiki', details: [ 'open' ] } );
		expect( withoutHiddenDetails( INDEX, derive, asked ) ).toBe( asked );
	} );

	test( 'of a program that is hidden are closed; nothing else of the query changes', () => {
		expect( withoutHiddenDetails( INDEX, derive, query( { text: 'wiki', chosen: { status: [ 'past' ] }, sort: 'title', details: [ 'open' ] } ) ) )
			.toEqual( query( { text: 'wiki', chosen: { status: [ 'past' ] }, sort: 'title' } ) );
	} );

	test( 'of several programs: those that are hidden are closed, the others keep their order', () => {
		expect( withoutHiddenDetails( INDEX, derive, query( { text: 'wiki', details: [ 'past', 'other', 'gone', 'open' ] } ) ).details ).toEqual( [ 'past', 'open' ] );
	} );

	test( 'of a program that the data does not have are closed', () => {
		expect( withoutHiddenDetails( INDEX, derive, query( { details: [ 'gone' ] } ) ) ).toEqual( query() );
	} );

	test( 'cost nothing where there are none: no result is computed', () => {
		const { derive: counted, computed } = counting();
		const asked = query( { text: 'wiki' } );
		expect( withoutHiddenDetails( INDEX, counted, asked ) ).toBe( asked );
		expect( computed() ).toBe( 0 );
	} );
} );

describe( 'a query that shows a program', () => {
	const derive = createDerive( INDEX, search );

	test( 'keeps search, choices and sort if they show it', () => {
		expect( showing( INDEX, derive, query( { text: 'wiki', chosen: { status: [ 'past' ] }, sort: 'title' } ), 'past' ) )
			.toEqual( query( { text: 'wiki', chosen: { status: [ 'past' ] }, sort: 'title', details: [ 'past' ] } ) );
	} );

	test.each<[ string, Query ]>( [
		[ 'the search', query( { text: 'wiki', sort: 'title' } ) ],
		[ 'a choice', query( { chosen: { status: [ 'open' ] }, sort: 'title' } ) ]
	] )( 'keeps the sort and the view if %s hides it', ( _case, asked ) => {
		const view = { view: 'table', rows: 'team', columns: [ 'language' ] } as const;
		expect( showing( INDEX, derive, { ...asked, ...view }, 'other' ) ).toEqual( query( { sort: 'title', details: [ 'other' ], ...view } ) );
	} );

	test( 'opens its details after those that are open', () => {
		expect( showing( INDEX, derive, query( { details: [ 'open' ] } ), 'past' ).details ).toEqual( [ 'open', 'past' ] );
	} );

	test( 'makes details that are open already the last ones', () => {
		expect( showing( INDEX, derive, query( { details: [ 'open', 'past' ] } ), 'open' ).details ).toEqual( [ 'past', 'open' ] );
	} );
} );
