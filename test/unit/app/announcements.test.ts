import { describe, expect, test, vi } from 'vitest';
import { settleAfterTyping } from '../../../src/app/announcements';
import type { State } from '../../../src/app/state';
import { createStore, type Store } from '../../../src/app/store';
import { EMPTY_QUERY } from '../../../src/explore/query';

function typing(): { store: Store<State>; settle: () => void; end: () => void; timers: () => number; pass: () => void } {
	const timers = new Map<number, () => void>();
	const delays: number[] = [];
	const view = {
		setTimeout: ( callback: () => void, delay: number ) => {
			delays.push( delay );
			timers.set( delays.length, callback );
			return delays.length;
		},
		clearTimeout: ( timer?: number ) => timers.delete( timer ?? 0 )
	} as unknown as Window;
	const store = createStore<State>( {
		query: EMPTY_QUERY, settled: { query: EMPTY_QUERY, cause: 'address' }, open: { filters: false, facets: new Map() }, cards: 0, narrow: false, mayType: false
	} );
	const settle = vi.fn( () => store.set( { settled: { query: store.get().query, cause: 'typing' } } ) );
	const end = settleAfterTyping( store, settle, view );
	return {
		store, settle, end,
		timers: () => timers.size,
		pass: () => Array.from( timers.values() ).forEach( ( callback ) => callback() )
	};
}

const type = ( store: Store<State>, text: string ): void => store.set( { query: { ...EMPTY_QUERY, text } } );

describe( 'settling after typing', () => {
	test( 'waits for a pause: one timer for many letters, and the query is settled once', () => {
		const { store, settle, timers, pass } = typing();
		type( store, 'a' );
		type( store, 'ab' );
		expect( timers() ).toBe( 1 );
		expect( settle ).not.toHaveBeenCalled();
		pass();
		expect( settle ).toHaveBeenCalledTimes( 1 );
		expect( store.get().settled.query.text ).toBe( 'ab' );
		expect( timers() ).toBe( 0 );
	} );

	test( 'stops waiting when a choice settles the query', () => {
		const { store, settle, timers } = typing();
		type( store, 'a' );
		store.set( { settled: { query: store.get().query, cause: 'choice' } } );
		expect( timers() ).toBe( 0 );
		expect( settle ).not.toHaveBeenCalled();
	} );

	test( 'leaves no timer and no subscription after its end', () => {
		const { store, end, timers } = typing();
		type( store, 'a' );
		end();
		expect( timers() ).toBe( 0 );
		type( store, 'ab' );
		expect( timers() ).toBe( 0 );
	} );
} );
