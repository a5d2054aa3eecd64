import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, type Open, type Visit } from './helpers/browser';
import { WINDOWS } from './helpers/looks';
import { GENERATIONS, mobileFrontend, type Generation } from './helpers/mobile-frontend';
import { HOST_PAGE } from './helpers/wiki';

const CURRENT = 'Current Projects and Programs:';
const PAST = 'Past Projects and Programs:';

/** When sections fold, in ms: before the explorer is there, and after it. */
const BEFORE = 0;
const AFTER = 2500;

function visit( open: Open, generation: Generation, fragment = '', foldAfter = 0 ): Promise<Visit> {
	return open( HOST_PAGE, {
		parameters: { useskin: 'minerva', foldAfter: String( foldAfter ) }, fragment, context: WINDOWS.phone, prepare: mobileFrontend( generation )
	} );
}

/** The page's own headings that are shown, from the top. Those of the explorer are one level below. */
function headings( page: Page ): Promise<string[]> {
	return page.locator( '.mw-parser-output h2' ).evaluateAll( ( all ) => all
		.filter( ( heading ) => heading.checkVisibility( { contentVisibilityAuto: true } ) && !heading.closest( '[hidden], .toc' ) )
		.map( ( heading ) => heading.textContent.trim() ) );
}

/** How far an element is below the top of the window, in px. */
function topOf( page: Page, selector: string ): Promise<number> {
	return page.locator( selector ).first().evaluate( ( element ) => element.getBoundingClientRect().top );
}

describe.each( GENERATIONS )( 'on the mobile site with sections of %s', ( generation ) => {
	test( 'the two headings of the list fold as all others do', async ( { open } ) => {
		const { page, explorer } = await visit( open, generation );
		await expect.poll( () => headings( page ) ).toEqual( [
			'Movement Strategy Recommendations and Community Development:', 'What do we mean by capacity building?', CURRENT, PAST
		] );
		expect( await explorer.searchBox.isVisible() ).toBe( false );

		await page.getByRole( 'heading', { name: CURRENT } ).tap();
		await expect.poll( () => explorer.searchBox.isVisible() ).toBe( true );
		expect( await explorer.shown() ).toBe( 33 );
		expect( await headings( page ) ).not.toContain( PAST );
		expect( await page.locator( '.program-explorer-static' ).filter( { visible: true } ).count() ).toBe( 0 );

		await page.locator( 'h2' ).filter( { hasText: CURRENT } ).tap();
		await expect.poll( () => headings( page ) ).toContain( PAST );
		await page.locator( 'h2' ).filter( { hasText: PAST } ).last().tap();
		expect( await page.locator( '.program-explorer-static li' ).filter( { visible: true } ).count() ).toBe( 18 );
	} );

	test.for( [
		[ 'programs', BEFORE, '.program-explorer' ],
		[ 'programs?status=past', BEFORE, '.program-explorer' ],
		[ 'programs?status=past', AFTER, '.program-explorer' ],
		[ 'programs?program=lets-connect', BEFORE, 'article:has( .program-explorer__details )' ],
		[ 'Past_Projects_and_Programs:', BEFORE, '.program-explorer__app [id="Past_Projects_and_Programs:"]' ],
		[ 'Past_Projects_and_Programs:', AFTER, '.program-explorer__app [id="Past_Projects_and_Programs:"]' ],
		[ 'Current_Projects_and_Programs:', BEFORE, '.mw-heading:has( [id="Current_Projects_and_Programs:"] )' ]
	] as const )( 'a link to #%s shows what it leads to, if sections fold after %i ms', async ( [ fragment, foldAfter, target ], { open } ) => {
		const { page, explorer } = await visit( open, generation, fragment, foldAfter );
		await expect.poll( () => explorer.searchBox.isVisible(), { timeout: 10_000 } ).toBe( true );
		await expect.poll( () => topOf( page, target ) ).toBeLessThan( 100 );
		expect( await topOf( page, target ) ).toBeGreaterThan( -20 );
		await expect.poll( () => headings( page ) ).not.toContain( PAST );
	} );

	test( 'a link inside the page unfolds the explorer', async ( { open } ) => {
		const { page, explorer } = await visit( open, generation );
		await page.evaluate( () => {
			location.hash = '#programs?status=past';
		} );
		await expect.poll( () => explorer.searchBox.isVisible() ).toBe( true );
		await expect.poll( () => explorer.shown() ).toBe( 18 );
		await expect.poll( () => topOf( page, '.program-explorer' ) ).toBeLessThan( 100 );
	} );
} );

test( 'on a desktop, a link to the past programs shows the explorer from its top', async ( { open } ) => {
	const { page, explorer } = await open( HOST_PAGE, { fragment: 'programs?status=past' } );
	expect( await explorer.shown() ).toBe( 18 );
	await expect.poll( () => topOf( page, '.program-explorer' ) ).toBeLessThan( 100 );
	expect( await topOf( page, '.program-explorer' ) ).toBeGreaterThan( -10 );
} );
