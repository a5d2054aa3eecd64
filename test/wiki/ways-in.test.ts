import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test, type Open } from './helpers/browser';
import { becomesIdle } from './helpers/idle';
import { ACCOUNTS, HOST_PAGE, PAGE_WITHOUT_HOST, save, setMode } from './helpers/wiki';

const PROGRAMS = 33;
const COMMON_JS = `User:${ ACCOUNTS.maintainer.name }/common.js`;
const IMPORT = `importScript( 'User:${ ACCOUNTS.admin.name }/programExplorer.js' );`;

/** The modules of the gadget as the page's loader knows them. */
function moduleStates( page: Page ): Promise<readonly ( string | null )[]> {
	return page.evaluate( () => [ 'programExplorer', 'programExplorer-maintainer' ].map( ( name ) => mw.loader.getState( `ext.gadget.${ name }` ) ) );
}

/** Waits until all scripts have run. */
async function settles( page: Page ): Promise<void> {
	await becomesIdle( page );
}

async function expectStaticPage( page: Page ): Promise<void> {
	await settles( page );
	expect( await page.locator( '.program-explorer[data-state]' ).count() ).toBe( 0 );
	expect( await page.getByRole( 'searchbox', { name: 'Search programs' } ).count() ).toBe( 0 );
	expect( await page.locator( '.program-explorer-static li' ).filter( { visible: true } ).count() ).toBe( PROGRAMS );
}

async function expectOneExplorer( open: Open, as: 'maintainer' | 'reader' | null, parameters = {} ): Promise<void> {
	const { page, explorer } = await open( HOST_PAGE, { as, parameters } );
	await settles( page );
	expect( await page.locator( '.program-explorer[data-state]' ).count() ).toBe( 1 );
	expect( await page.getByRole( 'searchbox', { name: 'Search programs' } ).count() ).toBe( 1 );
	expect( await explorer.shown() ).toBe( PROGRAMS );
	// The explorer replaces the static list.
	expect( await page.locator( '.program-explorer > ul' ).filter( { visible: true } ).count() ).toBe( 0 );
}

describe( 'the gadget as default', () => {
	test( 'shows the explorer to readers who are not logged in', async ( { open } ) => {
		await expectOneExplorer( open, null );
	} );

	test( 'safemode=1 shows the static page', async ( { open } ) => {
		const { page } = await open( HOST_PAGE, { parameters: { safemode: '1' }, state: null } );
		await expectStaticPage( page );
	} );

	test( 'loads nothing on a page without the category', async ( { open } ) => {
		const { page, requests } = await open( 'Plain page', { state: null } );
		await settles( page );
		expect( await moduleStates( page ) ).not.toContain( 'ready' );
		expect( ( await moduleStates( page ) )[ 0 ] ).toBe( 'registered' );
		expect( requests.filter( ( url ) => /programExplorer|programs\.json|codex-styles/.test( url ) ) ).toEqual( [] );
	} );
} );

describe( 'the gadget by choice', () => {
	beforeAll( () => setMode( 'opt-in' ) );
	afterAll( () => setMode( 'default' ) );

	test( 'shows no explorer to other users', async ( { open } ) => {
		await expectStaticPage( ( await open( HOST_PAGE, { state: null } ) ).page );
		await expectStaticPage( ( await open( HOST_PAGE, { as: 'reader', state: null } ) ).page );
	} );

	test( 'is switched on in the preferences, and off', async ( { open } ) => {
		const { page } = await open( 'Special:Preferences', { as: 'reader', fragment: 'mw-prefsection-gadgets', state: null } );
		const box = page.getByRole( 'checkbox', { name: /^Program explorer/ } );
		expect( await box.isChecked() ).toBe( false );
		// OOUI draws its own box over the real one.
		await box.dispatchEvent( 'click' );
		await page.getByRole( 'button', { name: 'Save', exact: true } ).click();
		await page.getByText( 'Your preferences have been saved.' ).first().waitFor();
		try {
			await expectOneExplorer( open, 'reader' );
		} finally {
			// The page was loaded again, and its scripts may come after its text.
			await page.waitForFunction( () => typeof mw.loader.using === 'function' );
			await page.evaluate( async () => {
				await mw.loader.using( 'mediawiki.api' );
				await new mw.Api().saveOption( 'gadget-programExplorer', '0' );
			} );
		}
		await expectStaticPage( ( await open( HOST_PAGE, { as: 'reader', state: null } ) ).page );
	} );

	test( 'can be loaded with withgadget, logged out', async ( { open } ) => {
		await expectOneExplorer( open, null, { withgadget: 'programExplorer' } );
	} );

	test( 'withgadget does nothing on a page without the category', async ( { open } ) => {
		const { page } = await open( 'Plain page', { parameters: { withgadget: 'programExplorer' }, state: null } );
		await settles( page );
		expect( ( await moduleStates( page ) )[ 0 ] ).toBe( 'registered' );
	} );
} );

describe( 'the user script', () => {
	beforeAll( async () => {
		await save( COMMON_JS, IMPORT, 'javascript' );
	} );
	afterAll( async () => {
		await save( COMMON_JS, '', 'javascript' );
	} );

	describe( 'without the gadget', () => {
		beforeAll( () => setMode( 'opt-in' ) );
		afterAll( () => setMode( 'default' ) );

		test( 'shows the explorer in the host element', async ( { open } ) => {
			await expectOneExplorer( open, 'maintainer' );
		} );

		test( 'safemode=1 shows the static page', async ( { open } ) => {
			const { page } = await open( HOST_PAGE, { as: 'maintainer', parameters: { safemode: '1' }, state: null } );
			await expectStaticPage( page );
		} );

		test( 'does not change other pages', async ( { open } ) => {
			const { page } = await open( 'Plain page', { as: 'maintainer', state: null } );
			await settles( page );
			expect( await page.getByRole( 'searchbox', { name: 'Search programs' } ).count() ).toBe( 0 );
			expect( await page.locator( '.mw-parser-output li' ).filter( { visible: true } ).count() ).toBe( 2 );
		} );

		test( 'shows the explorer on a page without a host element', async ( { open } ) => {
			const still = ( await open( PAGE_WITHOUT_HOST, { parameters: { safemode: '1' }, state: null } ) ).page;
			const paragraphs = await still.locator( '.mw-parser-output > p' ).allInnerTexts();
			const headings = await still.locator( '.mw-parser-output' ).getByRole( 'heading' ).allInnerTexts();

			const { page, explorer } = await open( PAGE_WITHOUT_HOST, { as: 'maintainer' } );
			expect( await explorer.shown() ).toBe( PROGRAMS );
			// Right after the heading of the current list …
			const before = page.locator( '.mw-heading:has( + .program-explorer )' );
			expect( await before.getByRole( 'heading' ).innerText() ).toBe( 'Current Projects and Programs:' );
			// … in place of both lists …
			expect( await page.locator( '.mw-parser-output > ul' ).count() ).toBe( 2 );
			expect( await page.locator( '.mw-parser-output > ul' ).filter( { visible: true } ).count() ).toBe( 0 );
			// … and of nothing else: each heading is seen once.
			expect( await page.locator( '.mw-parser-output > p' ).filter( { visible: true } ).allInnerTexts() ).toEqual( paragraphs );
			for ( const heading of headings ) {
				expect( await page.locator( '.mw-parser-output' ).getByRole( 'heading', { name: heading, exact: true } ).count(), heading ).toBe( 1 );
			}
		} );
	} );

	test( 'besides the gadget, shows one explorer', async ( { open } ) => {
		await expectOneExplorer( open, 'maintainer' );
	} );

	test( 'besides the gadget, on a page that has no host element, shows one explorer', async ( { open } ) => {
		const { page } = await open( PAGE_WITHOUT_HOST, { as: 'maintainer', parameters: { withgadget: 'programExplorer' } } );
		await settles( page );
		expect( await page.getByRole( 'searchbox', { name: 'Search programs' } ).count() ).toBe( 1 );
	} );
} );
