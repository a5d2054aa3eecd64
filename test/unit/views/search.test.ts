// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import * as parts from '../../../src/search';
import type { SearchParts } from '../../../src/views/view';
import { stopClock, type Clock } from '../helpers/clock';
import { SMALL, SMALL_TITLES } from '../helpers/data';
import { ALL_PARTS, check, focused, open, press, searchBox, titles, countText, type } from '../helpers/explorer';
import { all, names, one, textOf } from '../helpers/roles';

let clock: Clock;
beforeEach( () => {
	clock = stopClock();
} );
afterEach( () => clock.restore() );

const sortNow = (): string => {
	const select = one( 'combobox', 'Sort by' ) as HTMLSelectElement;
	return select.selectedOptions[ 0 ]?.textContent ?? '';
};

describe( 'typing', () => {
	test( 'changes the list at once, and the count and the address when the reader pauses', () => {
		const { window } = open( SMALL );
		type( 'cli' );
		expect( titles() ).toEqual( [ 'Wikimedia Clinics' ] );
		expect( countText() ).toBe( '5 programs' );
		expect( window.fragment() ).toBe( '' );
		clock.pass( 299 );
		expect( countText() ).toBe( '5 programs' );
		clock.pass( 1 );
		expect( countText() ).toBe( '1 of 5 programs' );
		expect( window.fragment() ).toBe( 'programs?q=cli' );
	} );

	test( 'gives no number until the search is loaded', async () => {
		let send!: ( loaded: SearchParts ) => void;
		const search = { now: null, load: () => new Promise<SearchParts>( ( resolve ) => send = resolve ) };
		open( SMALL, { parts: { ...ALL_PARTS, search } } );
		expect( countText() ).toBe( '5 programs' );
		type( 'cli' );
		clock.pass( 300 );
		expect( countText() ).toBe( '…' );
		send( parts );
		await Promise.resolve();
		await Promise.resolve();
		expect( titles() ).toEqual( [ 'Wikimedia Clinics' ] );
		expect( countText() ).toBe( '1 of 5 programs' );
	} );

	test( 'is announced once for several letters, and replaces the address', () => {
		const { window } = open( SMALL );
		for ( const text of [ 'w', 'wi', 'wik', 'wiki' ] ) {
			type( text );
			clock.pass( 200 );
		}
		expect( countText() ).toBe( '5 programs' );
		clock.pass( 300 );
		expect( countText() ).toBe( '3 of 5 programs' );
		expect( window.entries ).toHaveLength( 1 );
	} );

	test( 'keeps the focus and the text in the box', () => {
		open( SMALL );
		const before = searchBox();
		type( 'clinics' );
		clock.pass( 300 );
		expect( document.activeElement ).toBe( before );
		expect( before.value ).toBe( 'clinics' );
	} );

	test( 'before an immediate click is kept, as is the click', () => {
		const { window } = open( SMALL );
		type( 'wiki' );
		check( 'Status', 'Past' );
		expect( titles() ).toEqual( [ 'Wikimedia Clinics' ] );
		expect( countText() ).toBe( '1 of 5 programs' );
		expect( window.fragment() ).toBe( 'programs?status=past&q=wiki' );
		window.back();
		expect( window.fragment() ).toBe( 'programs?q=wiki' );
		expect( searchBox().value ).toBe( 'wiki' );
		expect( countText() ).toBe( '3 of 5 programs' );
	} );

	test( 'before an immediate Back is undone', () => {
		const { window } = open( SMALL );
		check( 'Status', 'Past' );
		type( 'clinics' );
		window.back();
		clock.pass( 1000 );
		expect( window.fragment() ).toBe( '' );
		expect( searchBox().value ).toBe( '' );
		expect( titles() ).toEqual( SMALL_TITLES );
	} );

	test( 'only spaces is no search', () => {
		const { window } = open( SMALL );
		type( '   ' );
		clock.pass( 300 );
		expect( titles() ).toEqual( SMALL_TITLES );
		expect( window.fragment() ).toBe( '' );
		expect( names( 'list' ) ).not.toContain( 'Active filters' );
	} );
} );

describe( 'search words', () => {
	test( 'are a filter', () => {
		open( SMALL, { fragment: 'programs?q=free_courses' } );
		expect( searchBox().value ).toBe( 'free courses' );
		expect( titles() ).toEqual( [ 'WikiLearn' ] );
		press( 'Remove search: free courses' );
		expect( searchBox().value ).toBe( '' );
		expect( titles() ).toEqual( SMALL_TITLES );
	} );

	test( 'sort by best match as long as they are there', () => {
		open( SMALL );
		type( 'wiki' );
		expect( sortNow() ).toBe( 'Best match' );
		type( '' );
		expect( sortNow() ).toBe( 'Current first' );
		expect( names( 'option', one( 'combobox', 'Sort by' ) ) ).toEqual( [ 'Current first', 'Newest', 'A–Z' ] );
	} );

	test( 'change the counts of all facets', () => {
		open( SMALL );
		type( 'clinics' );
		const numbers = Array.from( document.querySelectorAll( '.program-explorer__number' ), textOf );
		expect( all( 'checkbox', one( 'group', 'Status' ) ).map( ( _, at ) => numbers[ at ] ) ).toEqual( [ '0', '0', '0', '1' ] );
	} );

	test( 'are marked in the results', () => {
		open( SMALL );
		type( 'clin calls' );
		expect( Array.from( document.querySelectorAll( 'mark' ), textOf ) ).toEqual( [ 'Clin', 'calls' ] );
		expect( titles() ).toEqual( [ 'Wikimedia Clinics' ] );
	} );

	test( 'with a typing mistake are corrected, and the reader is informed', () => {
		open( SMALL );
		type( 'clinisc' );
		expect( titles() ).toEqual( [ 'Wikimedia Clinics' ] );
		clock.pass( 300 );
		expect( textOf( document.body ) ).toContain( 'Nothing has “clinisc”. These have “Clinics”.' );
	} );

	test( 'are found without accents and in upper or lower case', () => {
		open( SMALL );
		type( 'ECHANGE' );
		expect( titles() ).toEqual( [ 'Échange de capacités' ] );
	} );

	test( 'find programs by an alias of a term', () => {
		open( SMALL );
		type( 'outreach' );
		expect( titles() ).toEqual( [ 'WikiLearn', 'Wikimedia Clinics' ] );
	} );

	test( 'that are removed move the focus to the next chip', () => {
		open( SMALL, { fragment: 'programs?status=past&q=wiki' } );
		press( 'Remove search: wiki' );
		expect( focused() ).toBe( 'Clear all' );
	} );
} );

describe( 'the search is loaded', () => {
	/** An explorer whose search is not loaded yet. */
	function openWithout( fragment = '' ): { readonly load: Mock<() => Promise<SearchParts>>; readonly arrive: () => Promise<void> } {
		let arrive = (): void => undefined;
		const load = vi.fn( () => new Promise<SearchParts>( ( resolve ) => {
			arrive = () => resolve( parts );
		} ) );
		open( SMALL, { fragment, parts: { ...ALL_PARTS, search: { now: null, load } } } );
		return { load, arrive: async () => {
			arrive();
			await new Promise( ( resolve ) => {
				setImmediate( resolve );
			} );
		} };
	}

	test( 'when the reader goes to the search box, once; what was typed meanwhile is searched then', async () => {
		const { load, arrive } = openWithout();
		check( 'Status', 'Past' );
		check( 'Status', 'Past' );
		expect( load ).not.toHaveBeenCalled();
		searchBox().focus();
		expect( load ).toHaveBeenCalledTimes( 1 );
		type( 'clin' );
		type( 'clinics' );
		expect( load ).toHaveBeenCalledTimes( 1 );
		expect( titles() ).toEqual( SMALL_TITLES );
		await arrive();
		expect( [ titles(), searchBox().value ] ).toEqual( [ [ 'Wikimedia Clinics' ], 'clinics' ] );
		clock.pass( 300 );
		expect( countText() ).toBe( '1 of 5 programs' );
	} );

	test( 'at once if the link has a search text', async () => {
		const { load, arrive } = openWithout( 'programs?q=clinics' );
		expect( load ).toHaveBeenCalledTimes( 1 );
		await arrive();
		expect( titles() ).toEqual( [ 'Wikimedia Clinics' ] );
		expect( Array.from( document.querySelectorAll( 'mark' ), textOf ) ).toEqual( [ 'Clinics' ] );
	} );
} );
