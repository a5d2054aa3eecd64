// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { titles } from '../helpers/explorer';
import { storedPage } from '../helpers/fake-wiki';
import { anchorOf, element, PAST, printedGroups, printedHost, showPage, todaysPage } from '../helpers/markup';
import { all, one } from '../helpers/roles';
import { freshPage, NO_LIST, notice, run, state } from '../helpers/started';
import type { ModuleSource } from '../helpers/fake-modules';
import * as more from '../../../src/more';

beforeEach( freshPage );

describe( 'a link to the heading of the past', () => {
	test.each( [ 'Past_Projects', 'Projets_passés', 'Projects_[old]', '维基' ] )( 'scrolls to the heading in the explorer: #%s', async ( anchor ) => {
		showPage( printedHost( 'current' ).replace( /id="Past[^"]*"/, `id="${ anchor }"` ) );
		history.replaceState( null, '', `#${ anchor }` );
		const scrolled: string[] = [];
		const scroll = vi.spyOn( Element.prototype, 'scrollIntoView' ).mockImplementation( function ( this: Element ) {
			scrolled.push( this.id );
		} );
		await run();
		await vi.waitFor( () => expect( scrolled ).toEqual( [ anchor ] ) );
		expect( document.getElementById( anchor )?.closest( '.program-explorer__app' ) ).not.toBeNull();
		scroll.mockRestore();
	} );
} );

test( 'groups of the server have their anchors in the explorer, and links lead to them', async () => {
	showPage( printedGroups( 'current' ) );
	history.replaceState( null, '', '#Resting' );
	const scrolled: string[] = [];
	const scroll = vi.spyOn( Element.prototype, 'scrollIntoView' ).mockImplementation( function ( this: Element ) {
		scrolled.push( `${ this.tagName } ${ this.textContent }` );
	} );
	await run();
	expect( all( 'heading', element( '.program-explorer__app' ) ).filter( ( { id, tagName } ) => id && tagName === 'H3' ).map( ( { id, textContent } ) => `${ id }: ${ textContent }` ) )
		.toEqual( [ 'Resting: Paused programs', `${ anchorOf( PAST ) }: ${ PAST }` ] );
	expect( document.querySelectorAll( '#Resting' ) ).toHaveLength( 1 );
	await vi.waitFor( () => expect( scrolled ).toEqual( [ 'H3 Paused programs' ] ) );
	scroll.mockRestore();
} );

test( 'a short list without a preset leads to all programs', async () => {
	Object.assign( element( '#host' ).dataset, { limit: '1', all: 'All programs' } );
	await run();
	expect( one( 'link', 'See all 5 programs' ).getAttribute( 'href' ) ).toBe( '/wiki/All_programs#programs' );
} );

test( 'the reader\'s languages come after those of the host', async () => {
	Object.assign( element( '#host' ), { lang: 'pt-br' } ).dataset[ 'languages' ] = 'pt';
	await run( { languages: [ 'fr', 'es' ], pageLanguage: 'fr', readPage: () => Promise.resolve( storedPage( { version: 1, programs: [ { id: 'one', title: { de: 'Eins', es: 'Uno' } } ] } ) ) } );
	expect( titles() ).toEqual( [ 'Uno' ] );
} );

test( 'a link to an element of the page with the id of the explorer\'s fragment changes no choice', async () => {
	document.body.insertAdjacentHTML( 'beforeend', '<h2 id="programs">Programs</h2>' );
	history.replaceState( null, '', '#programs?status=past' );
	await run();
	const shown = titles();
	location.hash = '#programs';
	window.dispatchEvent( new PopStateEvent( 'popstate' ) );
	expect( titles() ).toEqual( shown );
	expect( location.hash ).toBe( '#programs' );
} );

describe( 'when the parts after the first view cannot be loaded', () => {
	test.each( [
		[ 'the connection', new Error( 'offline' ), 'The connection failed.' ],
		[ 'another release', Object.assign( new Error( 'old' ), { failure: 'outdated' } ), 'There is a new version. Reload the page.' ]
	] )( 'the notice gives the reason: %s', async ( _, error, text ) => {
		const load = vi.fn<ModuleSource<'more'>>( () => Promise.reject( error ) );
		await run( {}, { more: load } );
		expect( notice() ).toBe( '' );
		one( 'button', 'Details of Wikimedia Clinics' ).click();
		await vi.waitFor( () => expect( notice() ).toBe( text ) );
		expect( titles() ).toHaveLength( 5 );
	} );

	test( 'trying again loads them', async () => {
		const load = vi.fn<ModuleSource<'more'>>( () => Promise.reject( new Error( 'offline' ) ) );
		await run( {}, { more: load } );
		one( 'button', 'Details of Wikimedia Clinics' ).click();
		await vi.waitFor( () => expect( notice() ).not.toBe( '' ) );
		load.mockResolvedValue( more );
		one( 'button', 'Try again' ).click();
		expect( notice() ).toBe( '' );
		await vi.waitFor( () => expect( document.querySelector( '.program-explorer__details' ) ).not.toBeNull() );
	} );
} );

describe( 'a page', () => {
	test( 'with a host without a source loads nothing', async () => {
		showPage( `<div class="program-explorer"></div>${ todaysPage( 'current' ) }` );
		const importer = vi.fn( () => Promise.reject( new Error( 'not to be loaded' ) ) );
		await run( {}, { importer } );
		expect( importer ).not.toHaveBeenCalled();
	} );

	test( 'without a content element is searched for hosts as a whole', async () => {
		document.body.innerHTML = printedHost( 'current' );
		await run( {}, NO_LIST );
		expect( state() ).toBe( 'ready' );
	} );
} );
