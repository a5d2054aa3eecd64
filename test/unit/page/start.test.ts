// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { META_HEADINGS } from '../../../src/import/known-headings';
import { ReadError, type StoredPage } from '../../../src/wiki/wiki';
import { REAL, SMALL, SMALL_TITLES } from '../helpers/data';
import { check, titles } from '../helpers/explorer';
import { settled, storedPage } from '../helpers/fake-wiki';
import { anchorOf, CURRENT, element, PAST, printedHost, showPage, todaysPage } from '../helpers/markup';
import { names, one, textOf } from '../helpers/roles';
import { EXPLORER, freshPage, isListShown, run, state } from '../helpers/started';

const MESSAGES = 'Module:Program explorer/i18n/en.json';

beforeEach( freshPage );

describe( 'a successful start', () => {
	test( 'reads the revision the page was rendered with and shows the explorer', async () => {
		const wiki = await run();
		expect( wiki.reads ).toEqual( [ [ [ 'Data.json', MESSAGES ], [ 7, 3 ] ] ] );
		expect( state() ).toBe( 'ready' );
		expect( titles() ).toEqual( SMALL_TITLES );
		expect( isListShown() ).toBe( false );
		expect( wiki.announced.map( ( { id } ) => id ) ).toEqual( [ 'host' ] );
		expect( wiki.logged ).toEqual( [] );
	} );

	test( 'keeps the heading above the explorer, and gives the anchors of the past to its own heading', async () => {
		await run();
		expect( document.querySelectorAll( `[id="${ anchorOf( CURRENT ) }"], [id="${ anchorOf( PAST ) }"]` ) ).toHaveLength( 2 );
		expect( document.getElementById( anchorOf( CURRENT ) )?.closest( `${ EXPLORER }, .program-explorer-hidden` ) ).toBeNull();
		expect( document.getElementById( anchorOf( PAST ) )?.closest( EXPLORER ) ).not.toBeNull();
		expect( names( 'heading', element( EXPLORER ) ) ).not.toContain( CURRENT );
	} );

	test( 'keeps the anchors of the page that was translated', async () => {
		const french = printedHost( 'current', { current: 'En cours', past: 'Passés' } )
			.replace( '<div class="mw-heading', `<p><span id="${ anchorOf( CURRENT ) }"></span></p>$&` );
		showPage( french );
		await run();
		expect( names( 'heading' ) ).toContain( 'En cours' );
		// Browsers cannot scroll to a hidden element.
		for ( const anchor of [ 'En_cours', anchorOf( CURRENT ) ] ) {
			expect( document.getElementById( anchor )?.closest( '.program-explorer-hidden' ) ).toBeNull();
		}
	} );

	test( 'shows the list until the data is loaded', async () => {
		await run( { readPage: () => new Promise( () => undefined ) } );
		expect( state() ).toBe( 'loading' );
		expect( isListShown() ).toBe( true );
	} );

	test( 'shows the data of the test wiki', async () => {
		await run( { readPage: () => Promise.resolve( storedPage( REAL ) ) } );
		// The cards below the first ones come a moment later.
		await vi.waitFor( () => expect( titles() ).toHaveLength( 33 ) );
	} );

	test( 'needs no host element on known pages', async () => {
		showPage( todaysPage( 'current' ) );
		const wiki = await run();
		expect( wiki.reads ).toEqual( [ [ [ META_HEADINGS.source, MESSAGES ], [] ] ] );
		expect( titles() ).toEqual( SMALL_TITLES );
		expect( document.getElementById( anchorOf( CURRENT ) )?.closest( EXPLORER ) ).toBeNull();
		expect( document.getElementById( anchorOf( PAST ) )?.closest( EXPLORER ) ).not.toBeNull();
	} );

	test( 'shows the keys of messages for ?uselang=qqx', async () => {
		await run( { languages: [ 'qqx', 'en' ] } );
		expect( textOf( document.body ) ).toContain( '(program-explorer-count-programs, 5)' );
	} );

	test( 'uses the language around the host if the reader has chosen none', async () => {
		const readPage = (): Promise<StoredPage> => Promise.resolve( storedPage( { version: 1, programs: [ { id: 'one', title: { en: 'One', fr: 'Un', de: 'Eins' } } ] } ) );
		element( '#host' ).lang = 'fr';
		await run( { readPage } );
		expect( titles() ).toEqual( [ 'Un' ] );
		freshPage();
		element( '#host' ).lang = 'fr';
		await run( { readPage, languages: [ 'de', 'en' ] } );
		expect( titles() ).toEqual( [ 'Eins' ] );
	} );

	test( 'uses the same fallback languages as the server', async () => {
		const readPage = (): Promise<StoredPage> => Promise.resolve( storedPage( { version: 1, programs: [ { id: 'one', title: { en: 'One', pt: 'Um' } } ] } ) );
		Object.assign( element( '#host' ), { lang: 'pt-br' } ).dataset[ 'languages' ] = 'pt en';
		await run( { readPage } );
		expect( titles() ).toEqual( [ 'Um' ] );
	} );

	test( 'treats plain strings as texts in the language of the wiki, on translated pages too', async () => {
		await run( { pageLanguage: 'fr', languages: [ 'fr' ], contentLanguage: 'en', readPage: () => Promise.resolve( storedPage( { version: 1, programs: [ { id: 'one', title: 'One' } ] } ) ) } );
		expect( titles() ).toEqual( [ 'One' ] );
		expect( document.querySelector( 'article [lang]' ) ).toBeNull();
	} );

	test.each( [
		[ 'for a language whose version the host has', [ 'fr', 'en' ], { language: 'fr', version: 'fr:01' } ],
		[ 'for another language without a version', [ 'de', 'en' ], { language: 'de', version: '' } ],
		[ 'for a language that begins with the same letter without a version', [ 'f', 'en' ], { language: 'f', version: '' } ]
	] )( 'reads the bundle of the host, %s', async ( _, languages, request ) => {
		Object.assign( element( '#host' ).dataset, { bundle: 'M.json', bundleVersion: 'fr:01' } );
		const wiki = await run( { languages, readPage: () => Promise.resolve( storedPage( { version: 1, bundle: 'M.json', programs: [ { id: 'one', title: 'One' } ] } ) ), translations: { 'program.one.title': 'Un' } } );
		expect( wiki.bundles ).toEqual( [ { title: 'M.json', ...request } ] );
		expect( wiki.reads ).toHaveLength( 1 );
		expect( titles() ).toEqual( [ 'Un' ] );
	} );

	test( 'shows the data in its own language if what adds translations does not load', async () => {
		Object.assign( element( '#host' ).dataset, { bundle: 'M.json', bundleVersion: 'fr:01' } );
		const readPage = () => Promise.resolve( storedPage( { version: 1, bundle: 'M.json', programs: [ { id: 'one', title: 'One', page: 'Page' } ] } ) );
		const wiki = await run( { languages: [ 'fr', 'en' ], readPage, translations: { 'program.one.title': 'Un' } }, { more: () => Promise.reject( new Error( 'offline' ) ) } );
		expect( titles() ).toEqual( [ 'One' ] );
		expect( state() ).toBe( 'ready' );
		expect( wiki.logged.join( '\n' ) ).toContain( 'did not load' );
	} );

	test( 'reads a bundle without a known version, and none in the language of the data', async () => {
		const data = { version: 1, bundle: 'M.json', programs: [ { id: 'one', title: 'One' } ] };
		element( '#host' ).dataset[ 'bundle' ] = 'M.json';
		const french = await run( { languages: [ 'fr' ], readPage: () => Promise.resolve( storedPage( data ) ) } );
		expect( french.bundles ).toEqual( [ { title: 'M.json', language: 'fr', version: '' } ] );
		freshPage();
		Object.assign( element( '#host' ).dataset, { bundle: 'M.json', bundleVersion: 'en:01' } );
		expect( ( await run( { readPage: () => Promise.resolve( storedPage( data ) ) } ) ).bundles ).toEqual( [] );
		expect( titles() ).toEqual( [ 'One' ] );
	} );

	test.each( [ [ { isViewing: false } ], [ { pageTitle: 'Plain page' } ] ] )( 'does nothing on other pages and views: %j', async ( changes ) => {
		showPage( todaysPage( 'current' ) );
		const before = document.body.innerHTML;
		const wiki = await run( changes );
		expect( wiki.reads ).toEqual( [] );
		expect( document.body.innerHTML ).toBe( before );
	} );
} );

describe( 'several', () => {
	test( 'hosts each show an explorer; the first owns the address', async () => {
		showPage( printedHost( 'current', { id: 'a', source: 'A.json' } ) + printedHost( 'current', { id: 'b', source: 'B.json' } ) );
		history.replaceState( null, '', '#programs?status=past' );
		const wiki = await run();
		expect( wiki.announced.map( ( { id } ) => id ) ).toEqual( [ 'a', 'b' ] );
		expect( names( 'article', element( '#a' ) ) ).toHaveLength( 2 );
		expect( names( 'article', element( '#b' ) ) ).toHaveLength( 5 );
		const ids = Array.from( document.querySelectorAll( `${ EXPLORER } [id]:not( .program-explorer__group )` ), ( { id } ) => id );
		expect( ids ).toHaveLength( new Set( ids ).size );
	} );

	test( 'hosts with the same revisions share one request', async () => {
		const host = ( id: string ): string => printedHost( 'current', { id } );
		showPage( host( 'a' ) + host( 'b' ) + printedHost( 'current', { id: 'c', revision: '8' } ) );
		const wiki = await run();
		expect( wiki.reads ).toEqual( [ [ [ 'Data.json', MESSAGES ], [ 7, 3 ] ], [ [ 'Data.json', MESSAGES ], [ 8, 3 ] ] ] );
		expect( wiki.announced.map( ( { id } ) => id ) ).toEqual( [ 'a', 'b', 'c' ] );
	} );

	test( 'hosts: the first without preset and limit owns the address', async () => {
		const preset = ( id: string, attribute: string ): string => printedHost( 'current', { id } ).replace( '<div class="program-explorer"', `$& ${ attribute }` );
		showPage( preset( 'a', 'data-preset="status=past"' ) + preset( 'b', 'data-limit="1"' ) + printedHost( 'current', { id: 'c' } ) );
		history.replaceState( null, '', '#programs?status=paused' );
		await run();
		expect( [ 'a', 'b', 'c' ].map( ( id ) => names( 'article', element( `#${ id }` ) ) ) )
			.toEqual( [ [ 'Wikimedia Clinics', 'Learning Days' ], [ 'WikiLearn' ], [ 'Small wiki toolkits' ] ] );
	} );

	test( 'hosts: what somebody wrote by hand, with a state but no source, does not own the address', async () => {
		showPage( `<div class="program-explorer" data-state="ready"></div>${ printedHost( 'current' ) }` );
		history.replaceState( null, '', '#programs?status=paused' );
		await run();
		expect( names( 'article', element( '#host' ) ) ).toEqual( [ 'Small wiki toolkits' ] );
	} );

	test( 'hosts, more than 20: the others keep their lists and make no request', async () => {
		const ids = Array.from( { length: 22 }, ( _, i ) => `h${ i }` );
		showPage( ids.map( ( id ) => printedHost( 'current', { id, source: `${ id }.json` } ) ).join( '' ) );
		const wiki = await run();
		expect( ids.map( ( id ) => state( id ) ) ).toEqual( ids.map( ( _, i ) => i < 20 ? 'ready' : 'static' ) );
		expect( wiki.reads ).toHaveLength( 20 );
		expect( element( '#h21' ).querySelector( '.program-explorer-hidden' ) ).toBeNull();
	} );

	test( 'hosts with presets only: the first owns the address; links of the others lead to the page with all programs', async () => {
		const preset = ( id: string ): string => printedHost( 'current', { id } ).replace( '<div class="program-explorer"', '$& data-preset="status=past" data-all="All programs"' );
		showPage( preset( 'a' ) + preset( 'b' ) );
		await run();
		const share = ( id: string ): string | null => {
			one( 'button', 'Details of Wikimedia Clinics', element( `#${ id }` ) ).click();
			return one( 'link', 'Link to this program', element( `#${ id }` ) ).getAttribute( 'href' );
		};
		expect( [ share( 'a' ), share( 'b' ) ] ).toEqual( [ '#programs?program=clinics', '/wiki/All_programs#programs?program=clinics' ] );
		expect( location.hash ).toBe( '#programs?status=past&program=clinics' );
	} );

	test( 'hosts with one failed request are tried again one by one, each with a new request', async () => {
		showPage( printedHost( 'current', { id: 'a' } ) + printedHost( 'current', { id: 'b' } ) );
		let isDown = true;
		const wiki = await run( { readPage: () => isDown ? Promise.reject( new ReadError( 'network', '' ) ) : Promise.resolve( storedPage( SMALL ) ) } );
		isDown = false;
		one( 'button', 'Try again', element( '#b' ) ).click();
		await settled();
		expect( [ state( 'a' ), state( 'b' ), wiki.reads.length ] ).toEqual( [ 'failed', 'ready', 2 ] );
	} );

	test( 'hosts are independent: one can fail while another is ready', async () => {
		showPage( printedHost( 'current', { id: 'a', source: 'A.json' } ) + printedHost( 'current', { id: 'b', source: 'B.json' } ) );
		await run( { readPage: ( title ) => title === 'A.json' ? Promise.reject( new ReadError( 'server', '' ) ) : Promise.resolve( storedPage( SMALL ) ) } );
		expect( [ state( 'a' ), state( 'b' ) ] ).toEqual( [ 'failed', 'ready' ] );
	} );

	test( 'scripts (the gadget and the user script) show one explorer', async () => {
		const gadget = await run();
		const userScript = await run();
		expect( [ gadget.reads.length, userScript.reads.length ] ).toEqual( [ 1, 0 ] );
		expect( document.querySelectorAll( EXPLORER ) ).toHaveLength( 1 );
	} );

	test( 'calls for the same content start one explorer', async () => {
		const wiki = await run();
		wiki.showContent();
		await settled();
		expect( wiki.reads ).toHaveLength( 1 );
		expect( titles() ).toEqual( SMALL_TITLES );
	} );

	test( 'contents one after the other each get an explorer', async () => {
		const wiki = await run();
		showPage( printedHost( 'current', { revision: '8' } ) );
		wiki.showContent();
		await settled();
		expect( wiki.reads ).toEqual( [ [ [ 'Data.json', MESSAGES ], [ 7, 3 ] ], [ [ 'Data.json', MESSAGES ], [ 8, 3 ] ] ] );
		expect( titles() ).toEqual( SMALL_TITLES );
	} );

	test( 'contents do not mix: late data for the old one is ignored', async () => {
		let answer: ( page: StoredPage ) => void = () => undefined;
		const wiki = await run( { readPage: () => new Promise( ( resolve ) => {
			answer = resolve;
		} ) } );
		const late = answer;
		showPage( printedHost( 'current', { revision: '8' } ) );
		wiki.showContent();
		late( storedPage( SMALL ) );
		await settled();
		expect( state() ).toBe( 'loading' );
		expect( wiki.announced ).toEqual( [] );
	} );

	test( 'contents do not mix: the explorer of the old one does not change the history', async () => {
		const wiki = await run();
		check( 'Status', 'Past' );
		showPage( printedHost( 'current' ) );
		wiki.showContent();
		await settled();
		check( 'Status', 'Open' );
		expect( titles() ).toEqual( [ 'WikiLearn', 'Wikimedia Clinics', 'Learning Days' ] );
		location.hash = '#Section';
		await vi.waitFor( () => expect( history.state ).toBeTruthy() );
		expect( titles() ).toEqual( [ 'WikiLearn', 'Wikimedia Clinics', 'Learning Days' ] );
	} );
} );
