// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { ViewModule } from '../../../src/views/view';
import * as more from '../../../src/more';
import { many, SMALL, SMALL_TITLES } from '../helpers/data';
import { ALL_PARTS, check, countText, focused, open, press, sortBy, titles, VIEW_MODULES, type Opened } from '../helpers/explorer';
import { all, maybe, nameOf, names, one } from '../helpers/roles';

/** Lets promises settle. */
const later = (): Promise<void> => new Promise( ( resolve ) => setTimeout( resolve ) );

async function choose( view: string ): Promise<void> {
	const radio = one( 'radio', view ) as HTMLInputElement;
	radio.focus();
	radio.click();
	await later();
}

/** The titles of the rows. */
const rows = (): string[] => names( 'rowheader' );

/** A view that arrives when a test wants it. */
function arriving(): { readonly promise: Promise<ViewModule>; readonly arrive: ( module: ViewModule ) => void } {
	let arrive: ( module: ViewModule ) => void = () => undefined;
	const promise = new Promise<ViewModule>( ( resolve ) => {
		arrive = resolve;
	} );
	return { promise, arrive };
}

function openWith( loadView: () => Promise<ViewModule>, fragment = 'programs?view=table' ): Opened {
	return open( SMALL, { fragment, parts: { ...ALL_PARTS, loadView } } );
}

describe( 'the choice of the view', () => {
	test( 'is a group of radio buttons; the list is chosen at first', () => {
		open( SMALL );
		const group = one( 'radiogroup', 'View' );
		expect( names( 'radio', group ).slice( 0, 2 ) ).toEqual( [ 'List', 'Table' ] );
		expect( all( 'radio', group ).map( ( radio ) => ( radio as HTMLInputElement ).checked ).indexOf( true ) ).toBe( 0 );
	} );

	test( 'keeps filters, count and focus, and adds an entry to the history', async () => {
		const { window } = open( SMALL );
		check( 'Status', 'Past' );
		const shown = titles();
		await choose( 'Table' );
		expect( rows() ).toEqual( shown );
		expect( titles() ).toEqual( [] );
		expect( countText() ).toBe( '2 of 5 programs' );
		expect( focused() ).toBe( 'Table' );
		expect( window.view.location.hash ).toBe( '#programs?status=past&view=table' );
		window.back();
		await later();
		expect( titles() ).toEqual( shown );
		expect( ( one( 'radio', 'List' ) as HTMLInputElement ).checked ).toBe( true );
	} );

	test( 'keeps an order that all views have', async () => {
		const { window } = open( SMALL );
		sortBy( 'A–Z' );
		await choose( 'Table' );
		await choose( 'List' );
		expect( window.view.location.hash ).toBe( '#programs?sort=title' );
	} );

	test( 'gives a view what the reader had chosen for it, and the other views nothing of it', async () => {
		const { window } = open( SMALL, { fragment: 'programs?view=table&columns=language,team&sort=-team&rows=x' } );
		await choose( 'List' );
		expect( window.view.location.hash ).toBe( '' );
		await choose( 'Table' );
		expect( window.view.location.hash ).toBe( '#programs?sort=-team&view=table&rows=x&columns=language,team' );
	} );

	test( 'does not bring back the order of a column if the reader has chosen another one meanwhile', async () => {
		const { window } = open( SMALL, { fragment: 'programs?view=table&sort=-team' } );
		await choose( 'List' );
		sortBy( 'A–Z' );
		await choose( 'Table' );
		expect( window.view.location.hash ).toBe( '#programs?sort=title&view=table' );
	} );

	test( 'is not there in a short list, which is always a list', () => {
		open( many( 9 ), { limit: 3, fragment: 'programs?view=table' } );
		expect( maybe( 'radiogroup', 'View' ) ).toBeNull();
		expect( titles() ).toHaveLength( 3 );
	} );
} );

describe( 'a view of a link', () => {
	test( 'is shown at once with its programs', async () => {
		open( SMALL, { fragment: 'programs?view=table' } );
		await later();
		expect( rows() ).toEqual( SMALL_TITLES );
	} );

	test( 'leads to the program of the link when it is drawn', async () => {
		const scrolled: string[] = [];
		vi.stubGlobal( 'requestAnimationFrame', ( act: () => void ) => act() );
		const spy = vi.spyOn( Element.prototype, 'scrollIntoView' ).mockImplementation( function ( this: Element ) {
			scrolled.push( `${ this.tagName } ${ nameOf( this ) }` );
		} );
		open( SMALL, { fragment: 'programs?view=table&program=capx' } );
		const ROW = 'TR Échange de capacités';
		expect( scrolled ).not.toContain( ROW );
		await later();
		spy.mockRestore();
		vi.unstubAllGlobals();
		expect( scrolled ).toContain( ROW );
	} );

	test( 'that does not exist is the list', async () => {
		open( SMALL, { fragment: 'programs?view=constructor' } );
		await later();
		expect( titles() ).toEqual( SMALL_TITLES );
	} );

	test( 'without any program suggests other queries, as the list does', async () => {
		open( SMALL, { fragment: 'programs?view=table&status=paused&capacity=people' } );
		await later();
		expect( names( 'heading' ) ).toContain( 'No program matches all of this' );
		press( 'See all 5 programs' );
		await later();
		expect( rows() ).toEqual( SMALL_TITLES );
	} );
} );

describe( 'while a view loads', () => {
	test( 'the place of the programs is busy and says so; the rest can be used', async () => {
		const { promise, arrive } = arriving();
		openWith( () => promise );
		const [ place ] = all( 'status' ).filter( ( each ) => each.getAttribute( 'aria-busy' ) === 'true' );
		expect( place?.textContent ).toBe( 'Loading…' );
		check( 'Status', 'Past' );
		arrive( VIEW_MODULES.table );
		await later();
		expect( rows() ).toHaveLength( 2 );
		expect( document.querySelector( '[aria-busy="true"]' ) ).toBeNull();
	} );

	test( 'the reader can go back to the list, and it is not drawn when it arrives', async () => {
		const { promise, arrive } = arriving();
		const { crashes } = openWith( () => promise );
		await choose( 'List' );
		arrive( VIEW_MODULES.table );
		await later();
		expect( titles() ).toEqual( SMALL_TITLES );
		expect( [ rows(), crashes ] ).toEqual( [ [], [] ] );
	} );

	test.each<[ string, () => Promise<ViewModule> ]>( [
		[ 'arrives', () => Promise.resolve( VIEW_MODULES.table ) ], [ 'fails', () => Promise.reject( new Error( 'offline' ) ) ]
	] )( 'an explorer that was removed draws nothing when the view %s', async ( _, answer ) => {
		const { explorer, root, crashes } = openWith( async () => {
			await later();
			return answer();
		} );
		explorer.unmount();
		await later();
		await later();
		expect( [ root.textContent, crashes ] ).toEqual( [ '', [] ] );
	} );
} );

describe( 'a view that does not load', () => {
	const failing = (): Promise<ViewModule> => Promise.reject( new Error( 'offline' ) );

	test( 'says why, and trying again loads it', async () => {
		const load = vi.fn( failing );
		openWith( load );
		await later();
		expect( all( 'alert' )[ 0 ]?.textContent ).toContain( 'The connection failed.' );
		load.mockResolvedValue( VIEW_MODULES.table );
		press( 'Try again' );
		expect( all( 'alert' ) ).toEqual( [] );
		expect( focused() ).toBe( '5 programs' );
		await later();
		expect( rows() ).toEqual( SMALL_TITLES );
	} );

	test( 'leads back to the list', async () => {
		openWith( failing );
		await later();
		press( 'Show the list' );
		expect( titles() ).toEqual( SMALL_TITLES );
		expect( focused() ).toBe( '5 programs' );
	} );

	test( 'because it is of another release asks to reload the page', async () => {
		openWith( () => Promise.reject( Object.assign( new Error( 'old' ), { failure: 'outdated' } ) ) );
		await later();
		expect( all( 'alert' )[ 0 ]?.textContent ).toContain( 'There is a new version. Reload the page.' );
	} );

	test( 'fails in drawing: the explorer is removed, so that the static list can be shown', async () => {
		const { crashes } = openWith( () => Promise.resolve( { View: () => {
			throw new Error( 'a mistake' );
		} } ) );
		await later();
		expect( crashes ).toHaveLength( 1 );
	} );
} );

test( 'the tab is named after the view', async () => {
	document.title = 'Page';
	open( SMALL );
	await choose( 'Table' );
	expect( document.title ).toBe( 'Table – Page' );
	check( 'Status', 'Past' );
	expect( document.title ).toBe( 'Table, Status: Past – Page' );
	await choose( 'List' );
	expect( document.title ).toBe( 'Status: Past – Page' );
} );

test( 'before the parts after the first view are loaded, nothing stands in the place of the view', () => {
	open( SMALL, { fragment: 'programs?view=table', parts: { ...ALL_PARTS, more: { now: null, load: () => Promise.resolve( more ) } } } );
	expect( titles() ).toEqual( [] );
	expect( maybe( 'radiogroup', 'View' ) ).toBeNull();
} );
