import { describe, expect, test, vi } from 'vitest';
import { createHistory, type ViewHistory } from '../../../src/app/history';
import type { Cause, State } from '../../../src/app/state';
import { createStore, type Store } from '../../../src/app/store';
import { syncHistory } from '../../../src/app/sync-history';
import { fromFragment, isFragmentOurs, toFragment } from '../../../src/app/url';
import { EMPTY_QUERY, type KnownIds } from '../../../src/explore/query';
import { fakeWindow } from '../helpers/fake-window';

function synced(): { store: Store<State>; calls: string[]; end: () => void } {
	const calls: string[] = [];
	let isInDialog = false;
	const history: ViewHistory = {
		read: () => '',
		write: ( fragment, change, isUnderDialog ) => void calls.push( `${ change } ${ fragment }${ isUnderDialog ? ' under the dialog' : '' }` ),
		enterDialog: () => {
			isInDialog = true;
			calls.push( 'enter the dialog' );
		},
		leaveDialog: () => {
			isInDialog = false;
			calls.push( 'leave the dialog' );
		},
		isInDialog: () => isInDialog,
		isNewLink: () => false,
		cards: () => 0,
		firstPlace: 0,
		keepPlace: () => undefined,
		onMove: () => vi.fn()
	};
	const store = createStore<State>( {
		query: EMPTY_QUERY, settled: { query: EMPTY_QUERY, cause: 'address' }, open: { filters: false, facets: new Map() }, cards: 0, narrow: true, mayType: false
	} );
	return { store, calls, end: syncHistory( store, history, ( { text } ) => text ) };
}

const settle = ( store: Store<State>, text: string, cause: Cause ): void => store.set( { settled: { query: { ...EMPTY_QUERY, text }, cause } } );
const open = ( store: Store<State>, filters: boolean ): void => store.set( { open: { ...store.get().open, filters } } );

describe( 'the history follows the state', () => {
	test( 'a choice adds an entry, typing changes the present one', () => {
		const { store, calls } = synced();
		settle( store, 'a', 'typing' );
		settle( store, 'b', 'choice' );
		expect( calls ).toEqual( [ 'replace a', 'push b' ] );
	} );

	test( 'a query from the address or from new data is not written', () => {
		const { store, calls } = synced();
		settle( store, 'a', 'address' );
		settle( store, 'b', 'data' );
		expect( calls ).toEqual( [] );
	} );

	test( 'the dialog gets an entry when it opens, which is removed when it closes', () => {
		const { store, calls } = synced();
		open( store, true );
		settle( store, 'a', 'choice' );
		open( store, false );
		expect( calls ).toEqual( [ 'enter the dialog', 'push a under the dialog', 'leave the dialog' ] );
	} );

	test( 'at the end, the entry of an open dialog is removed once, and nothing is written any more', () => {
		const { store, calls, end } = synced();
		open( store, true );
		end();
		settle( store, 'a', 'choice' );
		open( store, false );
		expect( calls ).toEqual( [ 'enter the dialog', 'leave the dialog' ] );
	} );

	test( 'without an open dialog, the end does not go back', () => {
		const { calls, end } = synced();
		end();
		expect( calls ).toEqual( [] );
	} );
} );

test( 'details that are opened one after the other are an entry each, and Back leads from one to the other', () => {
	const window = fakeWindow();
	const history = createHistory( window.view, isFragmentOurs, 'one' );
	const store = createStore<State>( {
		query: EMPTY_QUERY, settled: { query: EMPTY_QUERY, cause: 'address' }, open: { filters: false, facets: new Map() }, cards: 0, narrow: false, mayType: false
	} );
	syncHistory( store, history, toFragment );
	const known: KnownIds = { hasTerm: () => false, hasProgram: () => true };
	[ [ 'b' ], [ 'b', 'a' ], [ 'b', 'a', 'c,d' ], [ 'b', 'c,d' ] ].forEach( ( details ) => store.set( { settled: { query: { ...EMPTY_QUERY, details }, cause: 'choice' } } ) );
	expect( window.entries.map( ( { url } ) => url.split( '#' )[ 1 ] ?? '' ) )
		.toEqual( [ '', 'programs?program=b', 'programs?program=b,a', 'programs?program=b,a,c%2Cd', 'programs?program=b,c%2Cd' ] );
	window.back();
	window.back();
	expect( fromFragment( history.read() ?? '', known )?.details ).toEqual( [ 'b', 'a' ] );
} );
