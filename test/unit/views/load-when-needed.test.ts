import { describe, expect, test, vi } from 'vitest';
import type { State } from '../../../src/app/state';
import { createStore, type Store } from '../../../src/app/store';
import { EMPTY_QUERY } from '../../../src/explore/query';
import { loadWhenNeeded, needsMore, needsSearch, type IsNeeded } from '../../../src/views/load-when-needed';

const SETTLED = { query: EMPTY_QUERY, cause: 'address' } as const;
const START: State = { query: EMPTY_QUERY, settled: SETTLED, open: { filters: false, facets: new Map() }, cards: 0, narrow: false, mayType: false };
const searching = ( text: string ) => ( { query: { ...EMPTY_QUERY, text } } );
const PARTS = { name: 'parts' };

/** Lets promises settle. */
const later = (): Promise<void> => new Promise( ( resolve ) => setTimeout( resolve ) );

function begin( answers: readonly ( () => Promise<object> )[], isNeeded: IsNeeded = needsMore, at: Partial<State> = {} ) {
	const store: Store<State> = createStore<State>( { ...START, ...at } );
	const load = vi.fn<() => Promise<object>>();
	answers.forEach( ( answer ) => load.mockImplementationOnce( answer ) );
	const onFailure = vi.fn<( error: unknown, retry: () => void ) => void>();
	const use = vi.fn();
	return { store, load, onFailure, use, end: loadWhenNeeded( store, { now: null, load }, isNeeded, isNeeded === needsMore, onFailure, use ) };
}

const works = () => Promise.resolve( PARTS );
const fails = () => Promise.reject<object>( new Error( 'offline' ) );

describe( 'the parts that the first view does not need', () => {
	test( 'are loaded when the first view is painted, not before, and used once', async () => {
		const { store, load, use } = begin( [ works ] );
		expect( load ).not.toHaveBeenCalled();
		await later();
		expect( load ).toHaveBeenCalledTimes( 1 );
		store.set( searching( 'a' ) );
		await later();
		expect( load ).toHaveBeenCalledTimes( 1 );
		expect( use.mock.calls ).toEqual( [ [ PARTS ] ] );
	} );

	test( 'are loaded at once if the reader needs them already', () => {
		expect( begin( [ works ], needsMore, { narrow: true, open: { filters: true, facets: new Map() } } ).load ).toHaveBeenCalledTimes( 1 );
	} );

	test( 'are not loaded if the explorer is gone before it is painted', async () => {
		const { load, end } = begin( [ works ] );
		end();
		await later();
		expect( load ).not.toHaveBeenCalled();
	} );

	test( 'fail without a word if the reader does not need them, and are loaded again when the reader does', async () => {
		const { store, load, onFailure, use } = begin( [ fails, works ] );
		await later();
		expect( onFailure ).not.toHaveBeenCalled();
		store.set( { narrow: true } );
		expect( load ).toHaveBeenCalledTimes( 1 );
		store.set( searching( 'a' ) );
		await later();
		expect( use ).toHaveBeenCalledTimes( 1 );
	} );

	test( 'are requested once while the reader types', async () => {
		const { store, load } = begin( [ works ] );
		store.set( searching( 'a' ) );
		store.set( searching( 'ab' ) );
		await later();
		expect( load ).toHaveBeenCalledTimes( 1 );
	} );

	test( 'tell the reader who needs them that they failed, and can be loaded again', async () => {
		const { store, onFailure, use } = begin( [ fails, works ] );
		store.set( searching( 'a' ) );
		await later();
		expect( onFailure ).toHaveBeenCalledTimes( 1 );
		onFailure.mock.calls[ 0 ]?.[ 1 ]();
		await later();
		expect( use ).toHaveBeenCalledTimes( 1 );
	} );

	test.each( [ [ 'arrive', works ], [ 'fail', fails ] ] )( 'do nothing if they %s after the explorer is gone', async ( _, answer ) => {
		const { store, onFailure, use, end } = begin( [ answer ] );
		store.set( searching( 'a' ) );
		end();
		await later();
		expect( [ onFailure.mock.calls, use.mock.calls ] ).toEqual( [ [], [] ] );
	} );
} );

describe( 'the search', () => {
	test( 'is not loaded before the reader needs it', async () => {
		const { store, load } = begin( [ works ], needsSearch );
		store.set( { narrow: true, query: { ...EMPTY_QUERY, details: [ 'a' ] }, open: { ...START.open, filters: true } } );
		await later();
		expect( load ).not.toHaveBeenCalled();
	} );

	test.each<[ string, Partial<State> ]>( [
		[ 'is in the search box', { mayType: true } ],
		[ 'chooses a query with a search text', searching( 'a' ) ]
	] )( 'is loaded when the reader %s, and used once', async ( _, change ) => {
		const { store, load, use } = begin( [ works ], needsSearch );
		store.set( change );
		store.set( searching( 'ab' ) );
		await later();
		store.set( searching( 'abc' ) );
		await later();
		expect( [ load.mock.calls.length, use.mock.calls ] ).toEqual( [ 1, [ [ PARTS ] ] ] );
	} );

	test( 'is loaded at once if the link has a search text', async () => {
		const { use } = begin( [ works ], needsSearch, searching( 'a' ) );
		await later();
		expect( use ).toHaveBeenCalledTimes( 1 );
	} );

	test( 'that cannot be loaded is reported, and loaded again with the next letter', async () => {
		const { store, onFailure, use } = begin( [ fails, works ], needsSearch );
		store.set( { mayType: true } );
		await later();
		expect( onFailure ).toHaveBeenCalledTimes( 1 );
		store.set( searching( 'a' ) );
		await later();
		expect( use ).toHaveBeenCalledTimes( 1 );
	} );
} );

test.each<[ string, Partial<State>, boolean, boolean ]>( [
	[ 'nothing', {}, false, false ],
	[ 'details', { query: { ...EMPTY_QUERY, details: [ 'a' ] } }, true, false ],
	[ 'the dialog', { open: { ...START.open, filters: true } }, true, false ],
	[ 'a search text', searching( 'a' ), true, true ],
	[ 'the search box', { mayType: true }, false, true ],
	[ 'a view other than the list', { query: { ...EMPTY_QUERY, view: 'table' } }, true, false ],
	[ 'a choice', { query: { ...EMPTY_QUERY, chosen: new Map( [ [ 'status', [ 'past' ] ] ] ) } }, false, false ]
] )( '%s needs what it needs', ( _, change, more, search ) => {
	const state = { ...START, ...change };
	expect( [ needsMore( state ), needsSearch( state ) ] ).toEqual( [ more, search ] );
} );
