import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { test, type Open, type Visit, type VisitOptions } from './helpers/browser';
import { DATA_REQUESTS, expectStaticList } from './helpers/failures';
import { becomesIdle } from './helpers/idle';
import { becomeSafari12, becomeTooOldForTheWiki, lose } from './helpers/old-browser';
import { DATA_PAGE, HOST_PAGE, hostPage, save, STATIC_LINKS } from './helpers/wiki';

const SHORT = 'Old browsers/short list';
const NO_DATA = 'Old browsers/no data page';
const LIMITED = 'Old browsers/three programs';
const BELOW = 'What stands below the list.';

beforeAll( async () => {
	await save( `${ SHORT }/programs.json`, JSON.stringify( { version: 1, programs: [ { id: 'a', title: 'A program' } ] } ), 'json' );
	await save( SHORT, hostPage( `${ SHORT }/programs.json`, { after: BELOW } ) );
	await save( NO_DATA, hostPage( `${ NO_DATA }/programs.json` ) );
	await save( LIMITED, `{{Program explorer|source=${ DATA_PAGE }|limit=3}}\n${ BELOW }` );
} );

/** The steps of a reader with a mouse. */
async function desktopJourney( open: Open, prepare: VisitOptions[ 'prepare' ] ): Promise<readonly unknown[]> {
	const { page, explorer } = await open( HOST_PAGE, prepare && { prepare } );
	const steps: unknown[] = [];
	const note = async ( step: string ): Promise<void> => {
		await explorer.drawn();
		// A browser without names of languages shows their codes.
		const facets = await explorer.root.getByRole( 'group' ).filter( { hasNotText: /^Language/ } ).allInnerTexts();
		const chips = await explorer.chips.count() ? await explorer.chipNames() : [];
		steps.push( { step, fragment: explorer.fragment(), shown: await explorer.shown(), titles: await explorer.titles(), facets, chips } );
	};
	await note( 'opened' );
	await explorer.searchBox.pressSequentially( 'training' );
	await expect.poll( () => explorer.fragment() ).toBe( 'programs?q=training' );
	await note( 'searched' );
	await explorer.searchBox.fill( '' );
	await expect.poll( () => explorer.fragment() ).toBe( '' );
	// Misspelled, for the fuzzy search.
	await explorer.searchBox.fill( 'leadreship' );
	await expect.poll( () => explorer.fragment() ).toBe( 'programs?q=leadreship' );
	await note( 'searched with a slip' );
	await explorer.clearAll.click();
	await explorer.choose( 'Status', 'Past' );
	await explorer.choose( 'Format', 'In person' );
	await note( 'chosen' );
	await explorer.sortBy.selectOption( { label: 'Newest' } );
	await note( 'sorted' );
	const title = 'Learning Days @ Wikimedia 2019';
	await explorer.details( title ).click();
	await note( 'opened the details' );
	steps.push( await explorer.article( title ).getByRole( 'term' ).allInnerTexts(), await explorer.article( title ).getByRole( 'link' ).allInnerTexts() );
	await page.goBack();
	await expect.poll( () => explorer.details( title ).getAttribute( 'aria-expanded' ) ).toBe( 'false' );
	await explorer.chips.getByRole( 'button', { name: 'Remove filter: Status: Past' } ).click();
	await note( 'took back a filter' );
	await page.goBack();
	await page.goBack();
	await page.goBack();
	await expect.poll( () => explorer.fragment() ).toBe( 'programs?status=past' );
	await note( 'went back' );
	await page.goForward();
	await expect.poll( () => explorer.chips.getByRole( 'button' ).count() ).toBe( 3 );
	await note( 'went forward' );
	return steps;
}

/** The steps of a reader with a phone. */
async function phoneJourney( open: Open, prepare: VisitOptions[ 'prepare' ] ): Promise<readonly unknown[]> {
	const { page, explorer } = await open( HOST_PAGE, {
		...( prepare ? { prepare } : {} ),
		parameters: { useskin: 'minerva' },
		context: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
	} );
	const steps: unknown[] = [];
	const button = explorer.root.getByRole( 'button', { name: /^Filters( \(\d+\))?$/ } );
	await button.tap();
	await explorer.choose( 'Status', 'Past' );
	steps.push( await explorer.dialog.getByRole( 'group' ).filter( { hasNotText: /^Language/ } ).allInnerTexts() );
	await page.keyboard.press( 'Shift+Tab' );
	steps.push( await page.evaluate( () => document.activeElement?.textContent ) );
	await explorer.dialog.getByRole( 'button', { name: /^Show \d+ programs?$/ } ).tap();
	expect( await explorer.dialog.count() ).toBe( 0 );
	steps.push( await button.innerText(), explorer.fragment(), await explorer.shown(), await explorer.titles() );
	await page.goBack();
	await expect.poll( () => explorer.fragment() ).toBe( '' );
	steps.push( await button.innerText(), await explorer.shown() );
	return steps;
}

describe( 'in the oldest supported browser', () => {
	for ( const [ name, journey ] of Object.entries( { 'with a mouse': desktopJourney, 'on a phone': phoneJourney } ) ) {
		test( `${ name }, everything works as in a browser of today`, async ( { open } ) => {
			const today = await journey( open, undefined );
			expect( today.length ).toBeGreaterThan( 5 );
			expect( await journey( open, becomeSafari12 ) ).toEqual( today );
		} );
	}

	test( 'modules on demand work: reading plain lists, and notices for maintainers', async ( { open } ) => {
		const { explorer } = await open( NO_DATA, { as: 'admin', prepare: becomeSafari12 } );
		expect( await explorer.titles() ).toEqual( STATIC_LINKS );
		await explorer.root.getByRole( 'button', { name: 'Create the data page from this list' } ).waitFor();
	} );

	test( 'is a browser that has what Safari 12.1 has', async ( { open } ) => {
		const { page } = await open( HOST_PAGE, { prepare: becomeSafari12 } );
		const has = await page.evaluate( () => ( {
			newer: [
				'at' in [], 'replaceAll' in String.prototype, 'allSettled' in Promise, 'PluralRules' in Intl, 'ResizeObserver' in window, 'structuredClone' in window,
				'requestIdleCallback' in window, 'replaceChildren' in document.body, 'inert' in document.body, 'showModal' in document.createElement( 'dialog' )
			],
			older: [ 'flat' in [], 'fromEntries' in Object, 'IntersectionObserver' in window, 'queueMicrotask' in window, 'toggleAttribute' in document.body ]
		} ) );
		expect( has.newer ).not.toContain( true );
		expect( has.older ).not.toContain( false );
	} );

	test( 'the focus is visible', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { prepare: becomeSafari12, fragment: 'programs?status=past' } );
		const chip = explorer.chips.getByRole( 'button' ).first();
		for ( const control of [ chip, explorer.clearAll, explorer.facet( 'Capacity' ).getByRole( 'button' ).first(), explorer.articles.getByRole( 'button' ).first() ] ) {
			const look = () => control.evaluate( ( element ) => {
				const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle( element );
				return outlineStyle === 'none' || outlineWidth === '0px' ? [ boxShadow, borderColor ] : [ outlineStyle, outlineWidth ];
			} );
			const before = await look();
			await control.focus();
			// The focus ring is for keyboard users.
			await page.keyboard.press( 'Shift+Tab' );
			await page.keyboard.press( 'Tab' );
			expect( await control.evaluate( ( element ) => element === document.activeElement ) ).toBe( true );
			expect( await look(), await control.innerText() ).not.toEqual( before );
		}
	} );
} );

/** Expects that no code of the gadget has run, and that no space is kept for it. */
async function expectUntouched( { page, requests }: Visit ): Promise<void> {
	await becomesIdle( page );
	const root = page.locator( '.program-explorer' );
	expect( await root.count() ).toBe( 1 );
	expect( await root.getAttribute( 'data-state' ) ).toBe( null );
	expect( await page.getByRole( 'search', { name: 'Search programs' } ).count() ).toBe( 0 );
	expect( await page.getByRole( 'status' ).filter( { hasText: 'plain list' } ).count() ).toBe( 0 );
	expect( requests.filter( ( url ) => DATA_REQUESTS.test( url ) || /ext\.gadget\.programExplorer(?!-reserve)/.test( decodeURIComponent( url ) ) ) ).toEqual( [] );
}

/** Expects the content after a list right below it. */
async function expectNoGap( page: Page ): Promise<void> {
	// A list of the server, or one written by hand.
	const list = await page.locator( '.program-explorer-static li, .program-explorer li' ).last().boundingBox();
	const below = await page.getByText( BELOW ).boundingBox();
	const gap = ( below?.y ?? NaN ) - ( ( list?.y ?? NaN ) + ( list?.height ?? NaN ) );
	expect( gap ).toBeGreaterThanOrEqual( 0 );
	expect( gap ).toBeLessThan( 100 );
}

const WITHOUT: Readonly<Record<string, VisitOptions>> = {
	'that runs no scripts': { context: { javaScriptEnabled: false } },
	'that MediaWiki finds too old': { prepare: becomeTooOldForTheWiki }
};

for ( const [ name, options ] of Object.entries( WITHOUT ) ) {
	describe( `in a browser ${ name }`, () => {
		test( 'the list shows every program with its links', async ( { open } ) => {
			const visit = await open( HOST_PAGE, { ...options, state: null } );
			await expectUntouched( visit );
			const { programs } = JSON.parse( await readFile( 'test/pages/programs.json', 'utf8' ) ) as { programs: { id: string; title: string | { en: string }; page?: string; url?: string }[] };
			const items = visit.page.locator( '.program-explorer-static li[data-program]' );
			expect( programs.length ).toBe( 33 );
			expect( await items.filter( { visible: true } ).count() ).toBe( programs.length );
			for ( const { id, title: given, page, url } of programs ) {
				const title = typeof given === 'string' ? given : given.en;
				const item = visit.page.locator( `.program-explorer-static li[data-program="${ id }"]` );
				expect( await item.innerText() ).toContain( title );
				expect( await item.getByRole( 'link', { name: title, exact: true } ).count(), title ).toBe( page ?? url ? 1 : 0 );
			}
			for ( const heading of [ 'Current Projects and Programs:', 'Past Projects and Programs:' ] ) {
				expect( await visit.page.getByRole( 'heading', { name: heading } ).isVisible() ).toBe( true );
			}
		} );

		test( 'no space is kept below a short list', async ( { open } ) => {
			const visit = await open( SHORT, { ...options, state: null } );
			await expectUntouched( visit );
			expect( await visit.page.locator( '.program-explorer li' ).getByRole( 'link' ).filter( { visible: true } ).allInnerTexts() ).toEqual( STATIC_LINKS );
			await expectNoGap( visit.page );
		} );

		test( 'a list with a preset is not cut off', async ( { open } ) => {
			const visit = await open( LIMITED, { ...options, state: null } );
			await expectUntouched( visit );
			const root = visit.page.locator( '.program-explorer' );
			expect( await root.locator( 'li[data-program]' ).filter( { visible: true } ).count() ).toBe( 3 );
			expect( await root.evaluate( ( box ) => box.scrollHeight - box.clientHeight ) ).toBe( 0 );
			await expectNoGap( visit.page );
		} );
	} );
}

test( 'in an older browser that MediaWiki supports, the static list stays with a notice', async ( { open } ) => {
	// Chrome 63 to 65 is one. A missing `fetch` is no example: MediaWiki brings its own.
	const visit = await open( SHORT, { prepare: ( page ) => lose( page, 'AbortController' ), state: 'failed' } );
	await expectStaticList( visit, 'Something unexpected went wrong.' );
	expect( visit.complaints.join( '\n' ) ).toContain( 'AbortController is not defined' );
} );
