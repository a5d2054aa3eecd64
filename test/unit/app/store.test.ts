import { describe, expect, test, vi } from 'vitest';
import { createStore } from '../../../src/app/store';

describe( 'a store', () => {
	test( 'replaces the given fields and keeps the others', () => {
		const store = createStore( { one: 1, two: 2 } );
		store.set( { two: 3 } );
		expect( store.get() ).toEqual( { one: 1, two: 3 } );
	} );

	test( 'calls every subscriber once with the new value and the old one', () => {
		const store = createStore( { one: 1 } );
		const subscribers = [ vi.fn(), vi.fn() ];
		subscribers.forEach( store.subscribe );
		store.set( { one: 2 } );
		expect( subscribers.map( ( { mock } ) => mock.calls ) ).toEqual( [ [ [ { one: 2 }, { one: 1 } ] ], [ [ { one: 2 }, { one: 1 } ] ] ] );
	} );

	test( 'calls no subscriber that has ended its subscription, and all others', () => {
		const store = createStore( { one: 1 } );
		const other = vi.fn();
		const subscriber = vi.fn( () => end() );
		const end = store.subscribe( subscriber );
		store.subscribe( other );
		store.set( { one: 2 } );
		store.set( { one: 3 } );
		expect( subscriber ).toHaveBeenCalledTimes( 1 );
		expect( other ).toHaveBeenCalledTimes( 2 );
	} );
} );
