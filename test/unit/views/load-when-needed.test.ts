import { describe, expect, test, vi } from 'vitest';
import type { State } from '../../../src/app/state';
import { createStore, type Store } from '../../../src/app/store';
import { EMPTY_QUERY } from '../../../src/explore/query';
import * as more from '../../../src/more';
import { loadWhenNeeded } from '../../../src/views/load-when-needed';
import type { More } from '../../../src/views/view';

const SETTLED = { query: EMPTY_QUERY, cause: 'address' } as const;
const newStore = (): Store<State> => createStore<State>( { query: EMPTY_QUERY, settled: SETTLED, open: { filters: false, facets: new Map() }, cards: 0, narrow: false } );
const searching = ( text: string ) => ( { query: { ...EMPTY_QUERY, text } } );

/** Lets promises settle. */
const later = (): Promise<void> => new Promise( ( resolve ) => setTimeout( resolve ) );

function begin( answers: readonly ( () => Promise<More> )[] ) {
	const store = newStore();
	const load = vi.fn<() => Promise<More>>();
	answers.forEach( ( answer ) => load.mockImplementationOnce( answer ) );
	const onFailure = vi.fn<( error: unknown, retry: () => void ) => void>();
	const use = vi.fn();
	return { store, load, onFailure, use, end: loadWhenNeeded( store, { now: null, load, onFailure, useLinks: () => undefined }, use ) };
}

const works = () => Promise.resolve<More>( more );
const fails = () => Promise.reject<More>( new Error( 'offline' ) );

describe( 'the parts that the first view does not need', () => {
	test( 'are loaded at once, and used once', async () => {
		const { store, load, use } = begin( [ works ] );
		await later();
		store.set( searching( 'a' ) );
		await later();
		expect( load ).toHaveBeenCalledTimes( 1 );
		expect( use.mock.calls ).toEqual( [ [ more ] ] );
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
