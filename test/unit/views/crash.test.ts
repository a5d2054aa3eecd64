// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import * as more from '../../../src/more';
import * as search from '../../../src/search';
import type { More, SearchParts } from '../../../src/views/view';
import { stopClock, type Clock } from '../helpers/clock';
import { many } from '../helpers/data';
import { ALL_PARTS, check, listOf, open, press, titles, type, type Opened, type Options } from '../helpers/explorer';

const LIST = many( 130 );
const fault = new Error( 'A fault of the explorer.' );

// jsdom adds listeners of its own the first time.
beforeAll( () => {
	const { explorer } = open( LIST, { width: 400 } );
	press( 'Filters' );
	explorer.unmount();
} );

let clock: Clock;
let listeners: string[];
let isBroken: boolean;
beforeEach( () => {
	clock = stopClock();
	listeners = [];
	isBroken = false;
	for ( const target of [ window, document ] as const ) {
		vi.spyOn( target as Window, 'addEventListener' ).mockImplementation( ( name: string, listener: EventListenerOrEventListenerObject ) => {
			listeners.push( name );
			EventTarget.prototype.addEventListener.call( target, name, listener );
		} );
		vi.spyOn( target as Window, 'removeEventListener' ).mockImplementation( ( name: string, listener: EventListenerOrEventListenerObject ) => {
			listeners = listeners.filter( ( each, i ) => each !== name || i !== listeners.indexOf( name ) );
			EventTarget.prototype.removeEventListener.call( target, name, listener );
		} );
	}
} );
afterEach( () => {
	clock.restore();
	vi.restoreAllMocks();
	document.documentElement.className = '';
} );

/** An explorer in which every card that is drawn later fails. */
function breakable( options: Options = {} ): Opened {
	return open( LIST, { ...options, urlOf: () => {
		if ( isBroken ) {
			throw fault;
		}
		return '/wiki/Program';
	} } );
}

/** One crash has been reported, and nothing of the explorer is left. */
function expectGone( { root, crashes, window: { view } }: Opened ): void {
	expect( crashes ).toEqual( [ fault ] );
	expect( root.childNodes ).toHaveLength( 0 );
	expect( listeners.filter( ( name ) => /^(resize|scroll|pagehide|beforeprint|keydown)$/.test( name ) ) ).toEqual( [] );
	expect( clock.waiting() ).toBe( 0 );
	expect( document.documentElement.className ).toBe( '' );
	expect( view.history.state ?? {} ).not.toHaveProperty( 'programExplorerDialog', 'program-explorer-1' );
}

test.each<[ string, () => void, ( opened: Opened ) => void ]>( [
	[ 'a click on a button of a card', () => undefined, () => press( 'Details of Program 1' ) ],
	[ '"Show more"', () => undefined, () => press( 'Show 70 more programs' ) ],
	[ 'printing', () => undefined, () => window.dispatchEvent( new Event( 'beforeprint' ) ) ],
	[ 'typing', () => undefined, () => type( 'program 129' ) ],
	[ 'the timer that draws the rest of a list', () => check( 'Capacity', 'Odd' ), () => clock.pass( 80 ) ],
	[ 'Back', () => press( 'Details of Program 1' ), ( { window: view } ) => view.back() ],
	[ 'an update', () => undefined, ( { explorer } ) => explorer.update( listOf( LIST ) ) ],
	[ 'typing, while the search is being prepared', () => undefined, () => {
		type( 'program 129' );
		clock.pass( 1000 );
	} ]
] )( 'a fault after %s removes the explorer', ( _, prepare, act ) => {
	const opened = breakable();
	prepare();
	isBroken = true;
	act( opened );
	clock.pass( 0 );
	expectGone( opened );
	// What is called later does nothing.
	window.dispatchEvent( new Event( 'beforeprint' ) );
	opened.explorer.update( listOf( LIST ) );
	opened.window.follow( '#programs?capacity=even' );
	opened.explorer.unmount();
	clock.pass( 1000 );
	expectGone( opened );
} );

test( 'a fault after a choice in the dialog removes the dialog too, with its lock and its history entry', () => {
	const opened = breakable( { width: 400 } );
	press( 'Filters' );
	isBroken = true;
	opened.explorer.update( listOf( LIST ) );
	clock.pass( 0 );
	expectGone( opened );
} );

test( 'a fault of the dialog itself leaves no history entry', () => {
	const FilterDialog = (): never => {
		throw fault;
	};
	const parts = { ...more, FilterDialog } as unknown as More;
	const opened = breakable( { width: 400, parts: { ...ALL_PARTS, more: { ...ALL_PARTS.more, now: parts } } } );
	press( 'Filters' );
	clock.pass( 0 );
	expectGone( opened );
	expect( opened.window.entries ).toHaveLength( 1 );
} );

test( 'a fault of an action, before anything is drawn, removes the explorer', () => {
	const fuzzySearch: SearchParts[ 'fuzzySearch' ] = ( ...values ) => {
		if ( isBroken ) {
			throw fault;
		}
		return search.fuzzySearch( ...values );
	};
	const opened = open( LIST, { parts: { ...ALL_PARTS, search: { ...ALL_PARTS.search, now: { ...search, fuzzySearch } } } } );
	// Actions look whether a search hides the open details.
	press( 'Details of Program 1' );
	isBroken = true;
	type( 'progrm' );
	clock.pass( 0 );
	expectGone( opened );
} );

test.each( [ 'more', 'search' ] as const )( 'a fault when the parts "%s" arrive later removes the explorer', async ( name ) => {
	const opened = breakable( { parts: { ...ALL_PARTS, [ name ]: { ...ALL_PARTS[ name ], now: null } } } );
	type( name === 'search' ? 'program' : '' );
	isBroken = true;
	await new Promise( ( resolve ) => {
		setImmediate( resolve );
	} );
	clock.pass( 0 );
	expectGone( opened );
	expect( titles() ).toEqual( [] );
} );
