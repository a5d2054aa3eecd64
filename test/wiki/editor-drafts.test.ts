import type { BrowserContext, CDPSession, Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations } from './helpers/axe';
import { test, type Open } from './helpers/browser';
import { dataOf, editorOf, hostOf, isSaved, prepareData, textOfPage } from './helpers/editor';
import { setSettings } from './helpers/site';
import { addressOf, protect } from './helpers/wiki';

const ONE = { id: 'one', title: 'One', end: '2020' };
const TWO = { id: 'two', title: 'Two' };

const field = ( editor: Locator, name: string ): Locator => editor.getByRole( 'textbox', { name, exact: true } );
const keysIn = ( page: Page ): Promise<string[]> => page.evaluate( () => Object.keys( localStorage ).filter( ( key ) => key.startsWith( 'programExplorer-draft' ) ) );
const programsOf = async ( name: string ): Promise<unknown> => ( JSON.parse( await textOfPage( dataOf( name ) ) ) as { programs: unknown } ).programs;
const review = ( editor: Locator ): Promise<void> => editor.getByRole( 'button', { name: 'Show changes and save' } ).click();
const save = ( editor: Locator ): Promise<void> => editor.getByRole( 'button', { name: 'Save changes' } ).click();
/** The offers of the editor. */
const offersOf = ( page: Page ): Locator => page.locator( '.program-explorer__editor .cdx-message' ).filter( { hasText: 'that are not saved.' } );

/** The browser's own way into the page. */
type Crash = ( page: Page ) => Promise<void>;

/** The tab ends without any event for the page. */
const CLOSED: Crash = ( page ) => page.close( { runBeforeUnload: false } );
/** The process of the tab dies. */
const CRASHED: Crash = async ( page ) => {
	const session: CDPSession = await page.context().newCDPSession( page );
	const isOver = page.waitForEvent( 'crash' );
	// It never answers.
	session.send( 'Page.crash' ).catch( () => undefined );
	await isOver;
	await page.close();
};
const CRASHES = [ [ 'is closed', CLOSED ], [ 'crashes', CRASHED ] ] as const;

/** Opens the editor of a program in another tab of the same browser. */
async function tab( context: BrowserContext, name: string, program: string ): Promise<{ readonly page: Page; readonly editor: Locator }> {
	const page = await context.newPage();
	await page.goto( addressOf( hostOf( name ), {}, `programs?edit=${ program }` ), { waitUntil: 'domcontentloaded' } );
	const editor = editorOf( page, /^(Edit “|Add a program)/ );
	await field( editor, 'Title' ).waitFor();
	return { page, editor };
}

/** A browser with somebody who is logged in; the tests open tabs in it. */
async function browser( open: Open, name: string, as: 'maintainer' | 'reader' = 'maintainer' ): Promise<BrowserContext> {
	await prepareData( name, { version: 1, talk: `Talk:Editor ${ name }`, programs: [ ONE, TWO ] } );
	return ( await open( hostOf( name ), { as } ) ).context;
}

describe( 'two tabs of one user', () => {
	test( 'keep a draft each, and both are offered when they are gone', async ( { open } ) => {
		const context = await browser( open, 'tab drafts' );
		const [ first, second, third ] = [ await tab( context, 'tab drafts', 'one' ), await tab( context, 'tab drafts', 'two' ), await tab( context, 'tab drafts', 'one' ) ];
		await field( first.editor, 'End' ).fill( '2021' );
		await field( second.editor, 'Start' ).fill( '2018' );
		await field( third.editor, 'Record kept by' ).fill( 'Third' );
		await expect.poll( () => keysIn( first.page ) ).toHaveLength( 3 );
		for ( const { page } of [ first, second, third ] ) {
			await CLOSED( page );
		}
		const { page, editor } = await tab( context, 'tab drafts', 'two' );
		await expect.poll( () => offersOf( page ).count() ).toBe( 3 );
		expect( await violations( page, '.program-explorer__editor [role="status"]', { whole: true } ) ).toEqual( [] );
		// What is in the form becomes a draft when another one takes its place.
		await field( editor, 'Record kept by' ).fill( 'Fourth' );
		await page.getByRole( 'button', { name: 'Continue with them: Changed “One”' } ).last().click();
		await expect.poll( () => field( editor, 'End' ).inputValue() ).toBe( '2021' );
		await expect.poll( () => offersOf( page ).count() ).toBe( 3 );
		await review( editor );
		await save( editor );
		await isSaved( page );
		for ( const name of [ 'Two', 'Two', 'One' ] ) {
			await page.getByRole( 'button', { name: `Continue with them${ await offersOf( page ).count() > 1 ? `: Changed “${ name }”` : '' }` } ).first().click();
			await review( editor );
			await save( editor );
			await isSaved( page );
		}
		expect( await keysIn( page ) ).toEqual( [] );
		expect( await programsOf( 'tab drafts' ) ).toEqual( [ { ...ONE, end: '2021', owner: 'Third' }, { ...TWO, start: '2018', owner: 'Fourth' } ] );
	} );

	test( 'are not offered what the other one is writing', async ( { open } ) => {
		const context = await browser( open, 'tab open' );
		const first = await tab( context, 'tab open', 'one' );
		await field( first.editor, 'End' ).fill( '2021' );
		await expect.poll( () => keysIn( first.page ) ).toHaveLength( 1 );
		const second = await tab( context, 'tab open', 'two' );
		await field( second.editor, 'Start' ).fill( '2018' );
		await expect.poll( () => keysIn( first.page ) ).toHaveLength( 2 );
		expect( await offersOf( second.page ).count() ).toBe( 0 );
		await CRASHED( first.page );
		await second.page.close();
		const third = await tab( context, 'tab open', 'two' );
		expect( await offersOf( third.page ).count() ).toBe( 2 );
	} );
} );

describe.for( CRASHES )( 'a tab that %s', ( [ , end ] ) => {
	test( 'while somebody writes loses no more than the last second', async ( { open } ) => {
		const context = await browser( open, `writing ${ end.name }` );
		const { page, editor } = await tab( context, `writing ${ end.name }`, 'one' );
		await field( editor, 'Record kept by' ).pressSequentially( 'Somebody who writes without a pause', { delay: 100 } );
		await end( page );
		const again = await tab( context, `writing ${ end.name }`, 'two' );
		// The form is not blocked.
		await field( again.editor, 'Start' ).fill( '2018' );
		await again.page.getByText( 'Changed “One”', { exact: true } ).click();
		expect( await again.page.locator( '.program-explorer__differences' ).innerText() ).toMatch( /none → Somebody who writes with/ );
		await again.page.getByRole( 'button', { name: 'Continue with them' } ).click();
		await expect.poll( () => field( again.editor, 'Record kept by' ).inputValue() ).toContain( 'Somebody who writes with' );
		await again.editor.getByRole( 'button', { name: 'Undo' } ).click();
		expect( await field( again.editor, 'Record kept by' ).inputValue() ).toBe( '' );
		await again.editor.getByRole( 'button', { name: 'Redo' } ).click();
		expect( await field( again.editor, 'Record kept by' ).inputValue() ).toContain( 'Somebody who writes with' );
		await again.page.getByRole( 'button', { name: 'Continue with them' } ).click();
		await expect.poll( () => field( again.editor, 'Start' ).inputValue() ).toBe( '2018' );
	} );

	test( 'during a save that the wiki has made: it is not offered again', async ( { open } ) => {
		const name = `saved ${ end.name }`;
		const context = await browser( open, name );
		const { page, editor } = await tab( context, name, 'one' );
		await page.route( '**/api.php*', async ( route ) => {
			if ( route.request().postData()?.includes( 'baserevid' ) ) {
				await route.fetch();
			} else {
				await route.continue();
			}
		} );
		await field( editor, 'End' ).fill( '2021' );
		await review( editor );
		await save( editor );
		await expect.poll( () => programsOf( name ) ).toEqual( [ { ...ONE, end: '2021' }, TWO ] );
		expect( await keysIn( page ) ).toHaveLength( 1 );
		await end( page );
		const again = await tab( context, name, 'one' );
		expect( await field( again.editor, 'End' ).inputValue() ).toBe( '2021' );
		expect( await offersOf( again.page ).count() ).toBe( 0 );
		expect( await keysIn( again.page ) ).toEqual( [] );
	} );

	test( 'during a save that never reached the wiki: it is offered, with the summary', async ( { open } ) => {
		const name = `not saved ${ end.name }`;
		const context = await browser( open, name );
		const { page, editor } = await tab( context, name, 'one' );
		// The wiki hangs before it saves.
		await setSettings( 'if ( ( $_POST["action"] ?? "" ) === "edit" ) { sleep( 10 ); exit; }' );
		const isSent = page.waitForRequest( ( request ) => Boolean( request.postData()?.includes( 'baserevid' ) ) );
		await field( editor, 'End' ).fill( '2021' );
		await review( editor );
		await field( editor, 'Summary of your edit' ).fill( 'My words' );
		await save( editor );
		await isSent;
		await end( page );
		await setSettings( '' );
		const again = await tab( context, name, 'one' );
		expect( await field( again.editor, 'End' ).inputValue() ).toBe( '2020' );
		await again.page.getByRole( 'button', { name: 'Continue with them' } ).click();
		await expect.poll( () => field( again.editor, 'End' ).inputValue() ).toBe( '2021' );
		await review( again.editor );
		expect( await field( again.editor, 'Summary of your edit' ).inputValue() ).toBe( 'My words' );
		await save( again.editor );
		await isSaved( again.page );
		expect( await programsOf( name ) ).toEqual( [ { ...ONE, end: '2021' }, TWO ] );
	} );
} );

test( 'a suggestion that was sent before the tab crashed is not offered again', async ( { open } ) => {
	const name = 'sent draft';
	const context = await browser( open, name, 'reader' );
	await protect( dataOf( name ), 'edit' );
	const { page, editor } = await tab( context, name, 'one' );
	await page.route( '**/api.php*', async ( route ) => {
		if ( route.request().postData()?.includes( 'createonly' ) ) {
			await route.fetch();
		} else {
			await route.continue();
		}
	} );
	await field( editor, 'End' ).fill( '2021' );
	await review( editor );
	await editor.getByRole( 'button', { name: 'Send the suggestion' } ).click();
	await expect.poll( () => textOfPage( `Talk:Editor ${ name }` ) ).toContain( 'data-state="open"' );
	await CRASHED( page );
	const again = await tab( context, name, 'one' );
	expect( await offersOf( again.page ).count() ).toBe( 0 );
	expect( await keysIn( again.page ) ).toEqual( [] );
} );

test( 'a program that was to be deleted is offered so', async ( { open } ) => {
	const context = await browser( open, 'deleted draft' );
	const { page, editor } = await tab( context, 'deleted draft', 'one' );
	await editor.getByRole( 'button', { name: 'Delete the program' } ).click();
	await field( editor, 'Summary of your edit' ).waitFor();
	await CLOSED( page );
	const again = await tab( context, 'deleted draft', 'two' );
	await again.page.getByRole( 'button', { name: 'Continue with them' } ).click();
	await again.page.getByText( 'Removed “One”' ).first().waitFor();
	await again.editor.getByRole( 'button', { name: 'Undo' } ).click();
	expect( await field( again.editor, 'End' ).inputValue() ).toBe( '2020' );
	await again.editor.getByRole( 'button', { name: 'Redo' } ).click();
	await save( again.editor );
	await isSaved( again.page );
	expect( await programsOf( 'deleted draft' ) ).toEqual( [ TWO ] );
} );

describe( 'a browser that cannot keep drafts', () => {
	const WORDS = 'Your browser cannot keep a draft, so do not close this tab before you have saved.';

	test( 'because its storage is full: the user sees that, until there is room again', async ( { open } ) => {
		const context = await browser( open, 'full' );
		const { page, editor } = await tab( context, 'full', 'one' );
		await page.evaluate( () => {
			// MediaWiki's own store would make room when it is full.
			Object.assign( ( mw.loader as unknown as { store: object } ).store, { enabled: false } );
			localStorage.clear();
			for ( let size = 2 ** 22; size >= 1; size /= 2 ) {
				try {
					localStorage.setItem( `full-${ size }`, 'x'.repeat( size ) );
				} catch {
					// There is no room for it.
				}
			}
		} );
		await field( editor, 'End' ).fill( '2021' );
		await editor.getByRole( 'alert' ).getByText( WORDS ).waitFor();
		// The same message stays, because a screen reader would read a new one again.
		await editor.getByRole( 'alert' ).locator( 'p' ).evaluate( ( element ) => element.setAttribute( 'data-same', '' ) );
		await field( editor, 'Record kept by' ).pressSequentially( 'Team', { delay: 200 } );
		await page.waitForTimeout( 600 );
		expect( await editor.locator( '[data-same]' ).count() ).toBe( 1 );
		await page.evaluate( () => localStorage.clear() );
		await field( editor, 'End' ).fill( '2022' );
		await expect.poll( () => editor.getByText( WORDS ).count() ).toBe( 0 );
		expect( await keysIn( page ) ).toHaveLength( 1 );
	} );

	test( 'because it forbids the storage: the user sees that, and can save', async ( { open } ) => {
		await prepareData( 'forbidden', { version: 1, programs: [ ONE, TWO ] } );
		const { page } = await open( hostOf( 'forbidden' ), {
			as: 'maintainer', fragment: 'programs?edit=one',
			prepare: ( each ) => each.addInitScript( () => Object.defineProperty( window, 'localStorage', { get: () => {
				throw new DOMException( 'Forbidden', 'SecurityError' );
			} } ) )
		} );
		const editor = editorOf( page, 'Edit “One”' );
		await field( editor, 'End' ).fill( '2021' );
		await editor.getByRole( 'alert' ).getByText( WORDS ).waitFor();
		await review( editor );
		await save( editor );
		await isSaved( page );
		expect( await programsOf( 'forbidden' ) ).toEqual( [ { ...ONE, end: '2021' }, TWO ] );
	} );
} );
