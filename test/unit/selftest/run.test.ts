// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toJson } from '../../../src/edit/wiki-json';
import { MODULES } from '../../../src/page/module-names';
import { createSelftest } from '../../../src/selftest/run';
import type { Installation } from '../../../src/wiki/installation';
import { fakeInstallation } from '../helpers/fake-installation';
import { SMALL } from '../helpers/data';
// Adds functions of browsers that jsdom does not have.
import '../helpers/explorer';
import { fakeLoad } from '../helpers/fake-modules';
import { fakeWiki, settled, type FakeWiki } from '../helpers/fake-wiki';
import { element, printedHost, showPage } from '../helpers/markup';
import { maybe, one, textOf } from '../helpers/roles';
import { EXPLORER, freshPage, run, state } from '../helpers/started';

const MANIFEST = 'MediaWiki:Gadget-programExplorer-manifest.json';
const MANIFEST_TEXT = JSON.stringify( { version: '1.2.3', hash: 'all', reader: '0123456789abcdef', pages: { 'MediaWiki:Gadget-programExplorer.js': 'aa' } } );
const PAGES = { 'Data.json': { text: toJson( SMALL ) }, [ MANIFEST ]: { text: MANIFEST_TEXT }, 'MediaWiki:Gadget-programExplorer.js': {} };
const RUNNING = '1.2.3 0123456789abcdef';

const panel = (): HTMLElement => element( '.program-explorer__selftest' );
const status = (): string => textOf( element( '.program-explorer__selftest [role="status"]' ) );
const found = ( name: string ): string => Array.from( panel().querySelectorAll( 'dt' ), ( term ) => [ textOf( term ), textOf( term.nextElementSibling as HTMLElement ) ] )
	.filter( ( [ term ] ) => term?.startsWith( name ) ).map( ( [ , description ] ) => description ).join( ' | ' );

async function tell( installation: Installation = fakeInstallation( PAGES ), wiki: FakeWiki = fakeWiki() ): Promise<FakeWiki> {
	const load = fakeLoad( Object.fromEntries( MODULES.map( ( name ) => [ name, () => import( `../../../src/${ name }.ts` ) as Promise<object> ] ) ) );
	createSelftest( () => installation ).runSelftest( { wiki, load }, RUNNING );
	await vi.waitFor( () => expect( status() ).toContain( 'The self-test is done' ), 5000 );
	return wiki;
}

function stubClipboard( writeText: ( ( text: string ) => Promise<void> ) | null ): void {
	if ( writeText ) {
		Object.defineProperty( navigator, 'clipboard', { value: { writeText }, configurable: true } );
	} else {
		Reflect.deleteProperty( navigator, 'clipboard' );
	}
}

beforeEach( async () => {
	stubClipboard( null );
	freshPage();
	await run();
} );

describe( 'the self-test', () => {
	test( 'is before the first explorer, in English on all pages, and has the focus', async () => {
		document.documentElement.lang = 'ar';
		await tell();
		expect( panel().nextElementSibling ).toBe( element( '#host' ) );
		expect( [ panel().lang, panel().dir ] ).toEqual( [ 'en', 'ltr' ] );
		expect( one( 'region', 'Self-test of the program explorer' ) ).toBe( panel() );
		expect( document.activeElement ).toBe( panel() );
		expect( element( EXPLORER ) ).toBeTruthy();
	} );

	test( 'shows the findings of all checks', async () => {
		await tell();
		expect( found( 'Running code' ) ).toContain( `ok: The running code is the deployed code: ${ RUNNING }.` );
		expect( found( 'Pages on the wiki' ) ).toContain( 'ok: All 1 pages are as deployed' );
		for ( const name of [ 'Modules', 'Dependencies', 'Skin', 'Explorers', 'Revision of the data', 'List and data', 'Problems of Data.json', 'Editing Data.json', 'Requests', 'Times', 'Storage' ] ) {
			expect( found( name ), name ).toMatch( /^(ok|differs|unknown): / );
		}
	} );

	test( 'counts what could not be checked neither as ok nor as not ok', async () => {
		await tell();
		const verdicts = Array.from( panel().querySelectorAll( 'dd strong' ), textOf );
		const count = ( wanted: string ): number => verdicts.filter( ( verdict ) => verdict === wanted ).length;
		expect( count( 'unknown' ) ).toBeGreaterThan( 0 );
		expect( status() ).toBe( `The self-test is done: of ${ verdicts.length } checks, ${ count( 'ok' ) } are ok, ${ count( 'differs' ) } are not ok, ${ count( 'unknown' ) } are not known.` );
		expect( panel().querySelectorAll( '.cdx-message--notice' ) ).toHaveLength( count( 'unknown' ) );
	} );

	test( 'of several explorers reads each data page once', async () => {
		freshPage();
		showPage( printedHost( 'current' ) + printedHost( 'current', { id: 'other' } ) + printedHost( 'current', { id: 'third', source: 'None.json' } ) );
		await run();
		const newestRevisions = vi.fn( fakeInstallation( PAGES ).newestRevisions );
		await tell( fakeInstallation( PAGES, { newestRevisions } ) );
		expect( newestRevisions.mock.calls.filter( ( [ titles ] ) => titles.includes( 'Data.json' ) ) ).toHaveLength( 1 );
		expect( found( 'Problems of None.json' ) ).toBe( 'differs: The data page does not exist.' );
		expect( found( 'List and data, explorer #2' ) ).not.toBe( '' );
		expect( panel().nextElementSibling ).toBe( element( '#host' ) );
	} );

	test.each<[ string, Installation, string ]>( [
		[ 'there is no manifest', fakeInstallation( { 'Data.json': PAGES[ 'Data.json' ] } ), 'installed by hand' ],
		[ 'the manifest is no manifest', fakeInstallation( { ...PAGES, [ MANIFEST ]: { text: '{}' } } ), `${ MANIFEST } cannot be read` ],
		[ 'the wiki does not answer', fakeInstallation( {}, { newestRevisions: () => Promise.reject( new Error( 'network: offline' ) ) } ), 'network: offline' ],
		[ 'the wiki throws', fakeInstallation( {}, { newestRevisions: () => {
			throw new Error( 'not even a promise' );
		} } ), 'not even a promise' ]
	] )( 'does the other checks if %s', async ( _, installation, reason ) => {
		const wiki = await tell( installation );
		expect( found( 'Pages on the wiki' ) ).toMatch( /^unknown: / );
		expect( found( 'Pages on the wiki' ) ).toContain( reason );
		expect( found( 'Dependencies' ) ).toMatch( /^ok: / );
		expect( wiki.logged ).toEqual( [] );
	} );

	test( 'shows foreign text as text', async () => {
		await tell( fakeInstallation( { ...PAGES, 'MediaWiki:Gadget-programExplorer.js': { sha1: 'bb', user: '<img src=x>' } } ) );
		expect( panel().querySelector( 'img' ) ).toBeNull();
		expect( found( 'Pages on the wiki' ) ).toContain( 'saved by <img src=x>' );
		expect( one( 'link', 'See the page' ).getAttribute( 'href' ) ).toBe( '/wiki/MediaWiki:Gadget-programExplorer.js?action=history' );
	} );

	test( 'shows that an explorer has failed, and that there is none', async () => {
		freshPage();
		await run( { readPage: () => Promise.reject( new Error( 'x' ) ) } );
		await tell();
		expect( state() ).toBe( 'failed' );
		expect( found( 'Explorers' ) ).toMatch( /^differs: 0 of 1 explorers are ready\./ );
		showPage( '<p>No explorer.</p>' );
		await tell();
		expect( found( 'Explorers' ) ).toMatch( /^unknown: / );
		expect( panel().parentElement ).toBe( element( '#mw-content-text' ) );
	} );

	test( 'is at the top of the page if a skin has collapsed the section with the explorer', async () => {
		const wrapper = document.createElement( 'section' );
		wrapper.hidden = true;
		element( '#host' ).before( wrapper );
		wrapper.append( element( '#host' ) );
		await tell();
		expect( panel().parentElement ).toBe( element( '#mw-content-text' ) );
	} );

	test( 'runs again in the same position if it is requested again', async () => {
		await tell();
		const first = panel();
		await tell();
		expect( panel() ).not.toBe( first );
	} );

	test( 'writes to the console if it cannot be built', async () => {
		const wiki = fakeWiki();
		createSelftest( () => {
			throw new Error( 'no mw' );
		} ).runSelftest( { wiki, load: {} as never }, RUNNING );
		await settled();
		expect( wiki.logged ).toEqual( [ 'The self-test failed.' ] );
	} );
} );

describe( 'the buttons of the self-test', () => {
	test( 'copy all findings as text', async () => {
		const writeText = vi.fn( () => Promise.resolve() );
		stubClipboard( writeText );
		await tell();
		one( 'button', 'Copy as text' ).click();
		await settled();
		expect( writeText ).toHaveBeenCalledWith( expect.stringContaining( `[ok] Running code: The running code is the deployed code: ${ RUNNING }.` ) );
		expect( status() ).toBe( 'Copied.' );
		expect( panel().querySelector( 'textarea' ) ).toBeNull();
	} );

	test.each<[ string, Parameters<typeof stubClipboard>[ 0 ] ]>( [
		[ 'has no clipboard', null ],
		[ 'denies access to it', () => Promise.reject( new DOMException( 'denied', 'NotAllowedError' ) ) ]
	] )( 'show the text, selected, in a browser that %s', async ( _, writeText ) => {
		stubClipboard( writeText );
		await tell();
		one( 'button', 'Copy as text' ).click();
		one( 'button', 'Copy as text' ).click();
		await settled();
		const box = one( 'textbox', 'The self-test as text' ) as HTMLTextAreaElement;
		expect( box.value ).toContain( '[ok] Running code' );
		expect( document.activeElement ).toBe( box );
		expect( box.value.slice( box.selectionStart, box.selectionEnd ) ).toBe( box.value );
		expect( status() ).toContain( 'does not let this be copied' );
	} );

	test( 'close it, and the focus moves to the explorer', async () => {
		await tell();
		one( 'button', 'Close' ).click();
		expect( maybe( 'region', 'Self-test of the program explorer' ) ).toBeNull();
		expect( document.activeElement ).toBe( element( '#host' ) );
		expect( state() ).toBe( 'ready' );
	} );
} );
