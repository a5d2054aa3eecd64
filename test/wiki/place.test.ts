import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, type Visit } from './helpers/browser';
import { holdBack } from './helpers/hold-back';
import { WINDOWS } from './helpers/looks';
import { HOST_PAGE } from './helpers/wiki';

/** The card at the top of the window, and how far it is from there. */
const cardAtTop = ( page: Page ): Promise<readonly unknown[]> => page.evaluate( () => {
	const card = Array.from( document.querySelectorAll( 'article' ) ).find( ( each ) => each.getBoundingClientRect().bottom > 0 );
	return [ card?.querySelector( '[id]' )?.textContent, Math.round( card?.getBoundingClientRect().top ?? NaN ) ];
} );

/** Scrolls and waits until the place has been kept. */
async function goTo( page: Page, y: number ): Promise<void> {
	await page.evaluate( ( to ) => scrollTo( 0, to ), y );
	await expect.poll( () => page.evaluate( () => JSON.stringify( history.state ) ) ).toContain( `[${ y },` );
}

describe.each( [
	[ 'desktop', { parameters: { useskin: 'vector-2022' }, context: WINDOWS.desktop } ],
	[ 'phone', { parameters: { useskin: 'minerva' }, context: WINDOWS.phone } ]
] as const )( 'on a %s', ( _, options ) => {
	const opened = async ( { page }: Visit ): Promise<readonly unknown[]> => {
		// The static list is shorter.
		await goTo( page, 7000 );
		return cardAtTop( page );
	};

	test( 'a reload returns to the same card', async ( { open } ) => {
		const visit = await open( HOST_PAGE, options );
		const before = await opened( visit );
		await visit.page.reload();
		await visit.explorer.reaches( 'ready' );
		await expect.poll( () => cardAtTop( visit.page ) ).toEqual( before );
		expect( await visit.page.evaluate( () => history.scrollRestoration ) ).toBe( 'auto' );
	} );

	test( 'Back from a program\'s page returns to the same card', async ( { open } ) => {
		const visit = await open( HOST_PAGE, options );
		const before = await opened( visit );
		const { page, explorer } = visit;
		await explorer.articles.getByRole( 'link' ).last().evaluate( ( link ) => ( link as HTMLElement ).click() );
		await page.waitForURL( ( url ) => !url.pathname.endsWith( 'What_we_do' ) );
		await page.goBack();
		await explorer.reaches( 'ready' );
		await expect.poll( () => cardAtTop( page ) ).toEqual( before );
	} );
} );

test( 'a reader who scrolls while the explorer is loading again stays there', async ( { open } ) => {
	const { page, explorer } = await open( HOST_PAGE );
	await goTo( page, 6000 );
	const send = await holdBack( page, /api\.php/ );
	await page.evaluate( () => localStorage.clear() );
	await page.reload();
	await explorer.reaches( 'loading' );
	await expect.poll( () => page.evaluate( () => scrollY ) ).toBeGreaterThan( 1000 );
	await page.evaluate( () => scrollTo( 0, 700 ) );
	send();
	await explorer.reaches( 'ready' );
	await page.waitForTimeout( 300 );
	expect( await page.evaluate( () => scrollY ) ).toBeLessThan( 1000 );
} );

test( 'a new visit by a link to a program shows this program, not the place of an earlier visit', async ( { open } ) => {
	const { page, explorer } = await open( HOST_PAGE );
	await goTo( page, 6000 );
	const url = page.url();
	await page.goto( 'about:blank' );
	await page.goto( `${ url }#programs?program=wikilearn` );
	await explorer.reaches( 'ready' );
	await expect.poll( () => explorer.root.locator( '.program-explorer__card--open' ).evaluate( ( card ) => Math.abs( card.getBoundingClientRect().top ) ) ).toBeLessThan( 450 );
} );
