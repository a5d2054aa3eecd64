// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHistory } from '../../../src/app/history';
import { isFragmentOurs } from '../../../src/app/url';
import { stopClock, type Clock } from '../helpers/clock';
import { many, SMALL } from '../helpers/data';
import { box, check, focused, listOf, open, press, resize, searchBox, titles, countText, type, type Opened } from '../helpers/explorer';
import { maybe, one } from '../helpers/roles';

const LOCKED = 'program-explorer-locked';
const NARROW = { width: 400 };

let clock: Clock;
beforeEach( () => {
	clock = stopClock();
} );
afterEach( () => {
	clock.restore();
	vi.restoreAllMocks();
	document.documentElement.className = '';
} );

/** The listeners that were added to the window and not removed. */
function countListeners(): () => number {
	let count = 0;
	const add = window.addEventListener.bind( window );
	const remove = window.removeEventListener.bind( window );
	vi.spyOn( window, 'addEventListener' ).mockImplementation( ( ...given: Parameters<typeof add> ) => {
		count++;
		add( ...given );
	} );
	vi.spyOn( window, 'removeEventListener' ).mockImplementation( ( ...given: Parameters<typeof remove> ) => {
		count--;
		remove( ...given );
	} );
	return () => count;
}

describe( 'an explorer that is unmounted', () => {
	test( 'leaves no element, no listener and no timer', () => {
		// jsdom adds listeners of its own the first time.
		const first = open( SMALL );
		type( 'first' );
		first.explorer.unmount();
		const listeners = countListeners();
		const { root, explorer } = open( many( 130 ) );
		expect( listeners() ).toBeGreaterThan( 0 );
		type( 'program' );
		// jsdom itself waits for the next task.
		clock.pass( 0 );
		explorer.unmount();
		expect( root.childNodes ).toHaveLength( 0 );
		expect( listeners() ).toBe( 0 );
		expect( clock.waiting() ).toBe( 0 );
	} );

	test( 'with its dialog open, unlocks the page and removes the history entry of the dialog', () => {
		const { window: view, explorer } = open( SMALL, NARROW );
		press( 'Filters' );
		expect( document.documentElement.classList.contains( LOCKED ) ).toBe( true );
		const back = vi.spyOn( view.view.history, 'back' );
		explorer.unmount();
		expect( document.documentElement.className ).toBe( '' );
		expect( back ).toHaveBeenCalledTimes( 1 );
	} );

	test( 'never touches the history again', () => {
		const { window: view, explorer } = open( SMALL, NARROW );
		press( 'Filters' );
		explorer.unmount();
		const { url } = view;
		const before = [ url(), view.entries.length ];
		const back = vi.spyOn( view.view.history, 'back' );
		resize( 1000 );
		clock.pass( 1000 );
		view.follow( '#programs?status=past' );
		expect( back ).not.toHaveBeenCalled();
		expect( [ before[ 0 ], before[ 1 ] ] ).not.toEqual( [ url(), before[ 1 ] ] );
		expect( titles() ).toEqual( [] );
	} );

	test( 'may be unmounted and updated again, without effect', () => {
		const { root, explorer } = open( SMALL );
		explorer.unmount();
		explorer.unmount();
		explorer.update( listOf( SMALL ) );
		expect( root.childNodes ).toHaveLength( 0 );
	} );

	test( 'keeps nothing of dialogs that were closed', () => {
		const { explorer } = open( SMALL, NARROW );
		for ( let i = 0; i < 3; i++ ) {
			press( 'Filters' );
			press( 'Close' );
		}
		const removed = vi.spyOn( document, 'removeEventListener' );
		explorer.unmount();
		expect( removed.mock.calls.filter( ( [ type ] ) => type === 'keydown' ) ).toEqual( [] );
	} );

	test( 'is hidden while its dialog is open: the page is not locked, and the dialog stays closed', () => {
		vi.stubGlobal( 'innerWidth', NARROW.width );
		const { explorer } = open( SMALL, NARROW );
		press( 'Filters' );
		resize( 0 );
		expect( document.documentElement.className ).toBe( '' );
		resize( 400 );
		expect( maybe( 'dialog', 'Filters' ) ).toBeNull();
		explorer.unmount();
		vi.unstubAllGlobals();
	} );

	test( 'was removed from the page by another script: the next resize unmounts it', () => {
		const listeners = countListeners();
		const { root, window: view } = open( SMALL, NARROW );
		press( 'Filters' );
		root.remove();
		const back = vi.spyOn( view.view.history, 'back' );
		resize( 1000 );
		resize( 400 );
		expect( [ listeners(), document.documentElement.className, back.mock.calls.length ] ).toEqual( [ 0, '', 1 ] );
	} );
} );

describe( 'an explorer that gets other programs', () => {
	const PROGRAMS = SMALL.programs;
	const titleOf = ( program: typeof PROGRAMS[ number ] ): string => typeof program.title === 'string' ? program.title : program.title.fr;
	const update = ( { explorer }: Opened, programs: readonly object[] ): void => explorer.update( listOf( { ...SMALL, programs } ) );

	test( 'shows what was added', () => {
		const opened = open( SMALL );
		update( opened, [ ...PROGRAMS, { id: 'new', title: 'Brand new', status: 'open', start: '2026-11' } ] );
		expect( countText() ).toBe( '6 programs' );
		expect( titles() ).toContain( 'Brand new' );
	} );

	test( 'no longer shows what was removed, and closes its details', () => {
		const opened = open( SMALL, { fragment: 'programs?program=wikilearn' } );
		update( opened, PROGRAMS.filter( ( { id } ) => id !== 'wikilearn' ) );
		expect( countText() ).toBe( '4 programs' );
		expect( titles() ).not.toContain( 'WikiLearn' );
		expect( document.querySelector( '.program-explorer__details' ) ).toBeNull();
	} );

	test( 'shows what was changed, and the new counts', () => {
		const opened = open( SMALL );
		update( opened, PROGRAMS.map( ( program ) => program.id === 'wikilearn' ? { ...program, title: 'Learn!', status: 'past' } : program ) );
		expect( titles() ).toContain( 'Learn!' );
		check( 'Status', 'Past' );
		expect( titles() ).toContain( 'Learn!' );
	} );

	test( 'keeps the order of the sort when the records are reordered', () => {
		const opened = open( SMALL );
		const before = titles();
		update( opened, [ ...PROGRAMS ].reverse() );
		expect( titles() ).toEqual( before );
	} );

	test( 'keeps search, filters, address and the element with the focus', () => {
		const opened = open( SMALL );
		check( 'Status', 'Past' );
		type( 'l' );
		clock.pass( 1000 );
		const input = searchBox();
		const [ fragment, entries ] = [ opened.window.fragment(), opened.window.entries.length ];
		update( opened, [ ...PROGRAMS, { id: 'new', title: 'Late', status: 'past', end: '2020' } ] );
		expect( titles() ).toContain( 'Late' );
		expect( box( 'Status', 'Past' ).checked ).toBe( true );
		expect( document.activeElement ).toBe( input );
		expect( input.value ).toBe( 'l' );
		expect( [ opened.window.fragment(), opened.window.entries.length ] ).toEqual( [ fragment, entries ] );
	} );

	test( 'first writes typed words to the address', () => {
		const opened = open( SMALL );
		type( 'clinics' );
		update( opened, PROGRAMS );
		expect( opened.window.fragment() ).toBe( 'programs?q=clinics' );
	} );

	test( 'keeps open details and the focus on their button', () => {
		const opened = open( SMALL );
		press( 'Details of WikiLearn' );
		update( opened, [ { id: 'first', title: 'A first one', status: 'open', start: '2026-11-20' }, ...PROGRAMS ] );
		expect( focused() ).toBe( 'Details of WikiLearn' );
		expect( one( 'button', 'Details of WikiLearn' ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
	} );

	test( 'moves the focus to the count if its element is gone', () => {
		const opened = open( SMALL );
		press( 'Details of WikiLearn' );
		update( opened, PROGRAMS.filter( ( { id } ) => id !== 'wikilearn' ) );
		expect( focused() ).toBe( '4 programs' );
	} );

	test( 'keeps the length of a long list', () => {
		const opened = open( many( 130 ) );
		press( 'Show 70 more programs' );
		opened.explorer.update( listOf( many( 131 ) ) );
		expect( titles() ).toHaveLength( 120 );
		expect( maybe( 'button', 'Show 11 more programs' ) ).not.toBeNull();
	} );

	test( 'shows as many cards as the reader saw before he left, only in that entry of the history', () => {
		const { window: view } = open( many( 130 ) );
		check( 'Capacity', 'Odd' );
		check( 'Capacity', 'Odd' );
		press( 'Show 70 more programs' );
		createHistory( view.view, isFragmentOurs, 'other' ).keepPlace( 5000, titles().length );
		check( 'Capacity', 'Odd' );
		clock.pass( 1000 );
		expect( titles() ).toHaveLength( 60 );
		view.back();
		expect( titles() ).toHaveLength( 120 );
	} );

	test( 'keeps the first card in the window where it is, or the next one that is still there', () => {
		const opened = open( SMALL );
		const order = (): string[] => titles();
		// Every card is 200 px high; the window begins with the second one.
		vi.spyOn( Element.prototype, 'getBoundingClientRect' ).mockImplementation( function ( this: Element ) {
			return { top: 100 + 200 * ( order().indexOf( this.textContent ) - 1 ) } as DOMRect;
		} );
		const scrolled = vi.spyOn( window, 'scrollBy' ).mockImplementation( () => undefined );
		const second = PROGRAMS.find( ( program ) => titleOf( program ) === order()[ 1 ] );
		update( opened, [ ...PROGRAMS, { id: 'new', title: 'Newest', status: 'open', start: '2026-11-21' } ] );
		expect( scrolled.mock.calls.at( -1 ) ).toEqual( [ 0, 200 ] );
		update( opened, PROGRAMS.filter( ( { id } ) => id !== second?.id ) );
		expect( scrolled ).toHaveBeenCalledTimes( 2 );
	} );
} );
