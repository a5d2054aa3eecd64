import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { violations } from './helpers/axe';
import { test, type Open, type Visit } from './helpers/browser';
import { DATA_REQUESTS } from './helpers/failures';
import { DEPLOYED, removeManifest, RUNNING, writeManifest } from './helpers/manifest';
import { addressOf, asAdmin, HOST_PAGE, hostPage, purge, save } from './helpers/wiki';

const FRAGMENT = 'programs?selftest';
const PANEL = '.program-explorer__selftest';
const FOLDER = 'Self-test';
const DATA = `${ FOLDER }/programs.json`;

const panelOf = ( page: Page ): Locator => page.getByRole( 'region', { name: 'Self-test of the program explorer' } );
const open = ( opening: Open, title = HOST_PAGE, options: Parameters<Open>[ 1 ] = {} ): Promise<Visit> => opening( title, { fragment: FRAGMENT, ...options } );

async function isDone( page: Page ): Promise<void> {
	await panelOf( page ).getByRole( 'status' ).filter( { hasText: 'The self-test is done' } ).waitFor( { timeout: 30_000 } );
}

/** Waits until the self-test is done, and returns the finding of a check. */
async function finding( page: Page, name: string ): Promise<string> {
	await isDone( page );
	return ( await panelOf( page ).locator( 'dt', { hasText: name } ).first().locator( '+ dd' ).innerText() ).replace( /\s+/g, ' ' );
}

describe( 'the self-test of what was deployed', () => {
	// Other tests may have edited the data.
	beforeAll( () => purge( HOST_PAGE ) );

	test( 'shows that everything is ok, and the explorer is below it', async ( { open: opening } ) => {
		const { page, explorer } = await open( opening );
		const { version, reader } = RUNNING;
		expect( await finding( page, 'Running code' ) ).toContain( `ok: The running code is the deployed code: ${ version } ${ reader }.` );
		expect( await finding( page, 'Pages on the wiki' ) ).toContain( `ok: All ${ DEPLOYED.length } pages are as deployed` );
		for ( const name of [ 'Modules', 'Dependencies', 'Skin', 'Explorers', 'Revision of the data', 'List and data', 'Problems of', 'Editing', 'Requests', 'Storage' ] ) {
			expect( await finding( page, name ), name ).toMatch( /^ok: / );
		}
		// The two can come in any order.
		expect( await finding( page, 'Times' ) ).toMatch( /^(ok: .* about \d+ ms|unknown: .* but before \d+ ms)\. .*Document read: \d+ ms/ );
		expect( await explorer.shown() ).toBe( 33 );
		const [ own, its ] = await Promise.all( [ panelOf( page ).boundingBox(), explorer.root.boundingBox() ] );
		expect( own?.y ).toBeLessThan( its?.y ?? 0 );
		await expect.poll( async () => ( await panelOf( page ).boundingBox() )?.y, { timeout: 15_000 } ).toBeGreaterThan( -1 );
		expect( await violations( page, PANEL ) ).toEqual( [] );
	} );

	test( 'lists a page that was changed by hand, with a link to its history', async ( { open: opening } ) => {
		const changed = 'Template:Program explorer/doc';
		const api = await asAdmin();
		const before = ( await api.read( changed ) ).revisions?.[ 0 ]?.content ?? '';
		await save( changed, `${ before }\n<!-- by hand -->` );
		try {
			const { page } = await open( opening );
			expect( await finding( page, 'Pages on the wiki' ) ).toMatch( new RegExp( `^differs: .*1 have been changed.* ${ changed } differs: revision \\d+, saved by Admin at ` ) );
			const link = panelOf( page ).getByRole( 'listitem' ).filter( { hasText: changed } ).getByRole( 'link' );
			expect( await link.getAttribute( 'href' ) ).toContain( 'action=history' );
		} finally {
			await save( changed, before );
		}
	} );

	test( 'shows that the running build is not the deployed one', async ( { open: opening } ) => {
		await writeManifest( { reader: 'ffffffffffffffff' } );
		try {
			const { page } = await open( opening );
			expect( await finding( page, 'Running code' ) ).toMatch( /^differs: .*Deployed: \S+ ffffffffffffffff/ );
		} finally {
			await writeManifest();
		}
	} );

	test( 'shows that there is no manifest', async ( { open: opening } ) => {
		await removeManifest();
		try {
			const { page } = await open( opening );
			expect( await finding( page, 'Pages on the wiki' ) ).toMatch( /^unknown: There is no MediaWiki:Gadget-programExplorer-manifest\.json: .*by hand/ );
			expect( await finding( page, 'Explorers' ) ).toMatch( /^ok: / );
		} finally {
			await writeManifest();
		}
	} );
} );

describe( 'the self-test of an explorer that has failed', () => {
	beforeAll( async () => {
		await save( DATA, JSON.stringify( { version: 1, programs: [ { id: 'a', title: 'First static program', colour: 'red' }, { id: 'b' } ] } ), 'json' );
		await save( FOLDER, hostPage( DATA ) );
	} );

	test( 'shows that the network fails, and the other findings', async ( { open: opening } ) => {
		const { page } = await open( opening, FOLDER, { state: 'failed', route: ( opened ) => opened.route( DATA_REQUESTS, ( route ) => route.abort() ) } );
		expect( await finding( page, 'Explorers' ) ).toMatch( /^differs: 0 of 1 explorers are ready\. .*The connection failed\./ );
		expect( await finding( page, 'Pages on the wiki' ) ).toMatch( /^unknown: .*network/ );
		expect( await finding( page, 'Dependencies' ) ).toMatch( /^ok: / );
		expect( await page.getByRole( 'link', { name: 'First static program' } ).isVisible() ).toBe( true );
		expect( await violations( page, PANEL ) ).toEqual( [] );
	} );

	test( 'lists the problems of the data', async ( { open: opening } ) => {
		const { page } = await open( opening, FOLDER );
		expect( await finding( page, `Problems of ${ DATA }` ) ).toMatch( /^differs: 1 programs can be shown; 1 errors, 1 warnings\. .*"title" is missing/ );
		expect( await finding( page, 'List and data' ) ).toMatch( /^differs: / );
	} );

	test( 'shows which data is missing, on a page with several explorers', async ( { open: opening } ) => {
		const title = `${ FOLDER }/several`;
		await save( title, `${ hostPage( DATA ) }\n<div class="program-explorer" data-source="${ FOLDER }/none.json" data-revision="">\nNothing yet.\n</div>` );
		const { page } = await open( opening, title, { state: 'failed' } );
		expect( await finding( page, 'Explorers' ) ).toMatch( /^differs: 1 of 2 explorers are ready\./ );
		expect( await finding( page, `Problems of ${ FOLDER }/none.json` ) ).toBe( 'differs: The data page does not exist.' );
		expect( await page.locator( PANEL ).count() ).toBe( 1 );
	} );
} );

describe( 'the panel of the self-test', () => {
	test( 'opens when the address changes; the keyboard reaches its buttons and closes it', async ( { open: opening } ) => {
		const { page, explorer, requests } = await opening( HOST_PAGE );
		expect( requests.filter( ( url ) => url.includes( 'programExplorer-selftest' ) ) ).toEqual( [] );
		await page.evaluate( ( fragment ) => {
			location.hash = fragment;
		}, FRAGMENT );
		await isDone( page );
		await page.keyboard.press( 'Tab' );
		expect( await page.evaluate( () => document.activeElement?.textContent ) ).toBe( 'Copy as text' );
		await page.keyboard.press( 'Tab' );
		expect( await page.evaluate( () => document.activeElement?.textContent ) ).toBe( 'Close' );
		await page.keyboard.press( 'Enter' );
		expect( await page.locator( PANEL ).count() ).toBe( 0 );
		expect( await page.evaluate( () => document.activeElement?.className ) ).toBe( 'program-explorer' );
		expect( await explorer.shown() ).toBe( 33 );
	} );

	test( 'is copied as text', async ( { open: opening } ) => {
		const { page, context } = await open( opening );
		await context.grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
		await isDone( page );
		await panelOf( page ).getByRole( 'button', { name: 'Copy as text' } ).click();
		await panelOf( page ).getByRole( 'status' ).filter( { hasText: 'Copied.' } ).waitFor();
		const text = await page.evaluate( () => navigator.clipboard.readText() );
		expect( text ).toMatch( /^Self-test of the program explorer\n/ );
		expect( text ).toContain( addressOf( HOST_PAGE ) );
		expect( text ).toContain( '\n[ok] Running code: ' );
	} );

	test( 'shows its text if the browser does not allow copying', async ( { open: opening } ) => {
		const { page } = await open( opening, HOST_PAGE, { prepare: ( opened ) => opened.addInitScript( () => {
			navigator.clipboard.writeText = () => Promise.reject( new DOMException( 'denied', 'NotAllowedError' ) );
		} ) } );
		await isDone( page );
		await panelOf( page ).getByRole( 'button', { name: 'Copy as text' } ).click();
		const box = panelOf( page ).getByRole( 'textbox', { name: 'The self-test as text' } );
		await box.waitFor();
		expect( await box.inputValue() ).toContain( '[ok] Running code: ' );
		expect( await box.evaluate( ( element: HTMLTextAreaElement ) => element === document.activeElement && element.selectionEnd - element.selectionStart === element.value.length ) ).toBe( true );
		expect( await violations( page, PANEL ) ).toEqual( [] );
	} );

	for ( const useskin of [ 'monobook', 'minerva' ] ) {
		test( `is in order in an interface from right to left, in ${ useskin } and little room`, async ( { open: opening } ) => {
			const { page } = await open( opening, HOST_PAGE, { parameters: { useskin, uselang: 'ar' }, context: { viewport: { width: 390, height: 844 } } } );
			await isDone( page );
			expect( await panelOf( page ).evaluate( ( element: HTMLElement ) => [ getComputedStyle( element ).direction, element.lang, element.scrollWidth <= element.clientWidth ] ) ).toEqual( [ 'ltr', 'en', true ] );
			expect( await violations( page, PANEL ) ).toEqual( [] );
		} );
	}
} );

describe( 'modules of two releases', () => {
	test( 'do not mix: an old page does not run the new module, and the console has "Reload the page"', async ( { open: opening } ) => {
		const { page, complaints, explorer } = await open( opening, HOST_PAGE, {
			route: ( opened ) => opened.route( /modules=ext\.gadget\.programExplorer-selftest/, async ( route ) => {
				const response = await route.fetch();
				await route.fulfill( { response, body: ( await response.text() ).replace( /(runtime:\s*["'])\w+/, '$1ffffffffffffffff' ) } );
			} )
		} );
		await expect.poll( () => complaints.join( '\n' ), { timeout: 15_000 } ).toContain( 'Reload the page: the module "selftest" is of another release.' );
		expect( await page.locator( PANEL ).count() ).toBe( 0 );
		expect( await explorer.shown() ).toBe( 33 );
	} );
} );
