import { describe, expect, test } from 'vitest';
import { createActions, type Actions } from '../../../src/app/actions';
import { createContext } from '../../../src/app/context';
import type { State } from '../../../src/app/state';
import { createStore, type Store } from '../../../src/app/store';
import { toFragment } from '../../../src/app/url';
import type { Query } from '../../../src/explore/query';
import { fuzzySearch as search } from '../../../src/explore/search/fuzzy-search';
import type { ProgramList } from '../../../src/programs/model';
import { listOf, program, query } from '../explore/lists';
import { settings } from '../helpers/settings';

const LIST = listOf( [
	program( { id: 'camp', title: 'Wiki camp', status: 'open' } ),
	program( { id: 'clinics', title: 'Wiki clinics', status: 'past' } ),
	program( { id: 'days', title: 'Learning days', status: 'past' } )
] );

interface Started {
	readonly store: Store<State>;
	readonly actions: Actions;
	/** What was settled, one after the other: the cause, and the query as a fragment. */
	readonly settled: string[];
	/** What the screen was asked to do, and the query that the store held then. */
	readonly asked: string[];
	readonly update: ( list: ProgramList ) => void;
}

/** An explorer without a screen, at a query that is settled. */
function started( at: Query = query() ): Started {
	const store = createStore<State>( {
		query: at, settled: { query: at, cause: 'address' }, open: { filters: false, facets: new Map() }, cards: 0, narrow: false, mayType: false
	} );
	let context = createContext( LIST, settings(), search );
	const settled: string[] = [];
	const asked: string[] = [];
	store.subscribe( ( state, before ) => {
		if ( state.settled !== before.settled ) {
			settled.push( `${ state.settled.cause } ${ toFragment( state.settled.query ) }` );
		}
	} );
	const actions = createActions( store, () => context, {
		focusCount: () => void asked.push( `count ${ toFragment( store.get().settled.query ) }` ),
		focusSearch: () => void asked.push( 'search' ),
		moveTo: ( id ) => void asked.push( `${ id } ${ toFragment( store.get().query ) }` )
	} );
	return {
		store, actions, settled, asked,
		update: ( list ) => {
			context = createContext( list, settings(), search );
		}
	};
}

describe( 'typing', () => {
	test( 'changes the query at once, but does not settle it', () => {
		const { store, actions, settled } = started( query( { chosen: { status: [ 'past' ] } } ) );
		actions.search( ' wiki' );
		expect( store.get().query ).toEqual( query( { text: ' wiki', chosen: { status: [ 'past' ] } } ) );
		expect( settled ).toEqual( [] );
	} );

	test( 'closes the details of a program that no longer matches', () => {
		const { store, actions } = started( query( { details: [ 'days' ] } ) );
		actions.search( 'learn' );
		expect( store.get().query.details ).toEqual( [ 'days' ] );
		actions.search( 'wiki' );
		expect( store.get().query.details ).toEqual( [] );
	} );

	test( 'is settled with the cause "typing"', () => {
		const { actions, settled } = started();
		actions.search( 'wiki' );
		actions.settle();
		expect( settled ).toEqual( [ 'typing programs?q=wiki' ] );
	} );

	test( 'is not settled a second time', () => {
		const { store, actions } = started();
		actions.search( 'wiki' );
		actions.settle();
		const before = store.get();
		actions.settle();
		expect( store.get() ).toBe( before );
	} );

	test( 'ends with Enter: the query is settled first, then the focus goes to the number of results', () => {
		const { actions, settled, asked } = started();
		actions.search( 'wiki' );
		actions.submitSearch();
		expect( settled ).toEqual( [ 'typing programs?q=wiki' ] );
		expect( asked ).toEqual( [ 'count programs?q=wiki' ] );
	} );

	test( 'followed by Enter twice moves the focus twice, but settles once', () => {
		const { actions, settled, asked } = started();
		actions.search( 'wiki' );
		actions.submitSearch();
		actions.submitSearch();
		expect( settled ).toHaveLength( 1 );
		expect( asked ).toHaveLength( 2 );
	} );
} );

describe( 'a choice', () => {
	test( 'is settled at once, with the cause "choice"', () => {
		const { store, actions, settled } = started();
		actions.toggleTerm( 'status', 'past' );
		expect( settled ).toEqual( [ 'choice programs?status=past' ] );
		expect( store.get().settled.query ).toBe( store.get().query );
	} );

	test( 'of a term is taken back by the same action', () => {
		const { actions, settled } = started();
		actions.toggleTerm( 'status', 'past' );
		actions.toggleTerm( 'status', 'open' );
		actions.toggleTerm( 'status', 'past' );
		expect( settled ).toEqual( [ 'choice programs?status=past', 'choice programs?status=past,open', 'choice programs?status=open' ] );
	} );

	test.each<[ string, ( actions: Actions ) => void, string ]>( [
		[ 'a term', ( { toggleTerm } ) => toggleTerm( 'status', 'past' ), 'programs?status=past&q=wiki' ],
		[ 'a sort', ( { sort } ) => sort( 'title' ), 'programs?q=wiki&sort=title' ],
		[ 'details', ( { toggleDetails } ) => toggleDetails( 'camp' ), 'programs?q=wiki&program=camp' ],
		[ 'a program to go to', ( { goTo } ) => goTo( 'camp' ), 'programs?q=wiki&program=camp' ],
		[ 'another query', ( { choose } ) => choose( query( { sort: 'newest' } ) ), 'programs?sort=newest' ],
		[ 'to clear all', ( { clear } ) => clear(), '' ]
	] )( 'after typing first settles what was typed, so that Back leads to it: %s', ( _case, act, fragment ) => {
		const { actions, settled } = started();
		actions.search( 'wiki' );
		act( actions );
		expect( settled ).toEqual( [ 'typing programs?q=wiki', `choice ${ fragment }` ] );
	} );

	test( 'closes the details of a program that it hides, and of no other', () => {
		const { store, actions } = started( query( { details: [ 'clinics' ] } ) );
		actions.toggleTerm( 'status', 'past' );
		expect( store.get().query.details ).toEqual( [ 'clinics' ] );
		actions.choose( query( { text: 'camp', details: [ 'clinics' ] } ) );
		expect( store.get().query ).toEqual( query( { text: 'camp' } ) );
		expect( store.get().settled.query.details ).toEqual( [] );
	} );

	test( 'of a sort changes nothing else', () => {
		const { store, actions } = started( query( { text: 'wiki', chosen: { status: [ 'past' ] }, details: [ 'clinics' ] } ) );
		actions.sort( 'title' );
		expect( store.get().query ).toEqual( query( { text: 'wiki', chosen: { status: [ 'past' ] }, details: [ 'clinics' ], sort: 'title' } ) );
	} );

	test( 'is made in the data at hand, also after an update of the data', () => {
		const { store, actions, update } = started( query( { details: [ 'clinics' ] } ) );
		update( listOf( [ program( { id: 'clinics', status: 'open' } ), program( { id: 'new', status: 'past' } ) ] ) );
		actions.toggleTerm( 'status', 'open' );
		expect( store.get().query.details ).toEqual( [ 'clinics' ] );
		actions.goTo( 'new' );
		expect( store.get().query ).toEqual( query( { details: [ 'clinics', 'new' ] } ) );
	} );
} );

describe( 'details', () => {
	test( 'of several programs are open at once, the last one opened is the last, and each closes alone', () => {
		const { actions, settled } = started();
		actions.toggleDetails( 'days' );
		actions.toggleDetails( 'camp' );
		actions.toggleDetails( 'clinics' );
		actions.toggleDetails( 'camp' );
		actions.toggleDetails( 'camp' );
		expect( settled.map( ( each ) => each.replace( 'choice programs?program=', '' ) ) )
			.toEqual( [ 'days', 'days,camp', 'days,camp,clinics', 'days,clinics', 'days,clinics,camp' ] );
	} );

	test( 'that a choice or a search hides are closed, the others stay open', () => {
		const { store, actions } = started( query( { details: [ 'days', 'camp', 'clinics' ] } ) );
		actions.toggleTerm( 'status', 'past' );
		expect( store.get().query.details ).toEqual( [ 'days', 'clinics' ] );
		actions.search( 'wiki' );
		expect( store.get().query.details ).toEqual( [ 'clinics' ] );
	} );

	test( 'do not move the reader', () => {
		const { actions, asked } = started();
		actions.toggleDetails( 'camp' );
		expect( asked ).toEqual( [] );
	} );
} );

describe( 'going to a program', () => {
	test( 'opens its details first, then moves the reader there', () => {
		const { actions, asked } = started();
		actions.goTo( 'days' );
		expect( asked ).toEqual( [ 'days programs?program=days' ] );
	} );

	test( 'keeps the filters and the search if they show it', () => {
		const { actions, asked } = started( query( { text: 'wiki', chosen: { status: [ 'past' ] } } ) );
		actions.goTo( 'clinics' );
		expect( asked ).toEqual( [ 'clinics programs?status=past&q=wiki&program=clinics' ] );
	} );

	test( 'clears the filters and the search if they hide it, but keeps the sort', () => {
		const { actions, asked } = started( query( { text: 'wiki', chosen: { status: [ 'past' ] }, sort: 'title' } ) );
		actions.goTo( 'camp' );
		expect( asked ).toEqual( [ 'camp programs?sort=title&program=camp' ] );
	} );

	test( 'that is open already moves the reader there again, and makes it the last one', () => {
		const { store, actions, asked } = started( query( { details: [ 'camp', 'days' ] } ) );
		actions.goTo( 'camp' );
		expect( store.get().query.details ).toEqual( [ 'days', 'camp' ] );
		expect( asked ).toHaveLength( 1 );
	} );

	test( 'that the filters hide keeps the details of the others open', () => {
		const { store, actions } = started( query( { chosen: { status: [ 'past' ] }, details: [ 'days' ] } ) );
		actions.goTo( 'camp' );
		expect( store.get().query ).toEqual( query( { details: [ 'days', 'camp' ] } ) );
	} );
} );

test( 'to go to the search asks the screen for it, and settles nothing', () => {
	const { actions, settled, asked } = started();
	actions.search( 'wiki' );
	actions.goToSearch();
	expect( [ asked, settled ] ).toEqual( [ [ 'search' ], [] ] );
} );

test( 'to clear all removes the search text and the filters, but neither the sort nor the open details', () => {
	const { store, actions, settled } = started( query( { text: 'wiki', chosen: { status: [ 'past' ] }, sort: 'title', details: [ 'clinics' ] } ) );
	actions.clear();
	expect( store.get().query ).toEqual( query( { sort: 'title', details: [ 'clinics' ] } ) );
	expect( settled ).toEqual( [ 'choice programs?sort=title&program=clinics' ] );
} );

describe( 'the dialog with the filters', () => {
	test( 'opens and closes; folded facets stay folded, and nothing is settled', () => {
		const { store, actions, settled } = started();
		actions.showTerms( 'status', 0 );
		actions.openFilters();
		expect( store.get().open ).toEqual( { filters: true, facets: new Map( [ [ 'status', 0 ] ] ) } );
		actions.closeFilters();
		expect( store.get().open ).toEqual( { filters: false, facets: new Map( [ [ 'status', 0 ] ] ) } );
		expect( settled ).toEqual( [] );
	} );

	test( 'opens after what was typed is settled, so that this does not become the entry of the dialog', () => {
		const { store, actions } = started();
		const steps: string[] = [];
		store.subscribe( ( { settled, open } ) => void steps.push( `${ toFragment( settled.query ) } ${ open.filters ? 'open' : 'closed' }` ) );
		actions.search( 'wiki' );
		actions.openFilters();
		expect( steps ).toEqual( [ ' closed', 'programs?q=wiki closed', 'programs?q=wiki open' ] );
	} );
} );

describe( 'a facet', () => {
	test( 'opens and folds without the others', () => {
		const { store, actions } = started();
		actions.showTerms( 'status', 8 );
		actions.showTerms( 'period', 8 );
		actions.showTerms( 'status', 0 );
		expect( store.get().open.facets ).toEqual( new Map( [ [ 'status', 0 ], [ 'period', 8 ] ] ) );
	} );

	test( 'that is folded leaves the dialog open and the query as it is', () => {
		const { store, actions, settled } = started();
		actions.openFilters();
		const before = store.get();
		actions.showTerms( 'status', 0 );
		expect( store.get().open.filters ).toBe( true );
		expect( store.get().query ).toBe( before.query );
		expect( settled ).toEqual( [] );
	} );

	test( 'that is folded does not change the state that subscribers compare with', () => {
		const { store, actions } = started();
		const before = store.get().open.facets;
		actions.showTerms( 'status', 0 );
		expect( before.size ).toBe( 0 );
	} );
} );
