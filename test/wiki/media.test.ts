import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './helpers/browser';
import { hasNight, openLook, SKINS } from './helpers/looks';
import { openState } from './helpers/states';
import { HOST_PAGE } from './helpers/wiki';

const FILTERED = { fragment: 'programs?status=past&q=learning&program=learning-days-2019' };

/** The brightness of an element's text and of its background, from 0 (black) to 1 (white). */
function brightness( element: Locator ): Promise<{ readonly text: number; readonly behind: number }> {
	return element.evaluate( ( start ) => {
		const levelOf = ( colour: string ): number | null => {
			const [ red = 0, green = 0, blue = 0, alpha = 1 ] = ( colour.match( /[\d.]+/g ) ?? [] ).map( Number );
			return alpha === 0 ? null : ( red + green + blue ) / 765;
		};
		let behind: number | null = null;
		for ( let at: Element | null = start; at && behind === null; at = at.parentElement ) {
			behind = levelOf( getComputedStyle( at ).backgroundColor );
		}
		return { text: levelOf( getComputedStyle( start ).color ) ?? 0, behind: behind ?? 1 };
	} );
}

describe( 'on paper', () => {
	for ( const skin of SKINS ) {
		test( `in ${ skin }: the choices, the programs, their details, and no controls`, async ( { open } ) => {
			const { page, explorer } = await openLook( open, HOST_PAGE, hasNight( skin ) ? { skin, theme: 'night' } : { skin }, FILTERED );
			const shown = await explorer.shown();
			await page.emulateMedia( { media: 'print' } );
			expect( await explorer.articles.filter( { visible: true } ).count() ).toBe( shown );
			expect( await explorer.root.getByText( 'Status: Past' ).isVisible() ).toBe( true );
			expect( await explorer.root.getByText( 'Search: learning' ).isVisible() ).toBe( true );
			expect( await explorer.list.getByRole( 'term' ).first().isVisible() ).toBe( true );
			const buttons = await explorer.root.locator( 'button:visible, input:visible, select:visible' )
				.evaluateAll( ( parts ) => parts.map( ( part ) => part.getAttribute( 'class' ) ) );
			expect( buttons ).toEqual( [ 'program-explorer__chip', 'program-explorer__chip' ] );
			expect( await explorer.root.locator( '.program-explorer__chip' ).first().evaluate( ( chip ) => getComputedStyle( chip, '::after' ).display ) ).toBe( 'none' );
			// Dark on white, whatever the theme.
			const { text, behind } = await brightness( explorer.articles.first().locator( '.program-explorer__summary' ) );
			expect( text ).toBeLessThan( 0.3 );
			expect( behind ).toBe( 1 );
		} );
	}

	test( 'short lists are printed whole', async ( { open } ) => {
		const visited = await openState( open, 'preset', { window: 'narrow' } );
		await visited?.page.emulateMedia( { media: 'print' } );
		const cut = await visited?.explorer.articles.locator( '*' ).evaluateAll( ( parts ) => parts
			.filter( ( part ) => part.clientHeight > 0 && part.scrollHeight > part.clientHeight + 1 && getComputedStyle( part ).overflow !== 'visible' ).length );
		expect( cut ).toBe( 0 );
	} );
} );

describe( 'in forced colours', () => {
	/** Whether two things look different when each is painted. */
	async function differ( a: Locator, b: Locator ): Promise<boolean> {
		return !( await a.screenshot() ).equals( await b.screenshot() );
	}
	async function force( page: Page, colorScheme: 'light' | 'dark' ): Promise<void> {
		await page.emulateMedia( { forcedColors: 'active', colorScheme } );
	}

	for ( const scheme of [ 'light', 'dark' ] as const ) {
		test( `${ scheme }: choices, open cards, matches and the focus are visible`, async ( { open } ) => {
			const { page, explorer } = await openLook( open, HOST_PAGE, {}, FILTERED );
			await force( page, scheme );
			const boxes = explorer.facet( 'Status' ).locator( '.cdx-checkbox__icon' );
			expect( await differ( boxes.nth( 0 ), boxes.nth( 2 ) ) ).toBe( true );
			const edges = await explorer.root.locator( '.program-explorer__card, .program-explorer__status, .program-explorer__chip, .program-explorer__card mark' )
				.evaluateAll( ( parts ) => parts.filter( ( part ) => {
					const { borderTopWidth, outlineStyle } = getComputedStyle( part );
					return borderTopWidth === '0px' && outlineStyle === 'none';
				} ).length );
			expect( edges ).toBe( 0 );
			const chip = explorer.chips.getByRole( 'button' ).first();
			await page.keyboard.press( 'Tab' );
			await chip.focus();
			expect( await chip.evaluate( ( element ) => getComputedStyle( element ).outlineStyle ) ).toBe( 'solid' );
		} );
	}
} );

test( 'more contrast is used if the reader prefers it', async ( { open } ) => {
	const { page, explorer } = await openLook( open, HOST_PAGE, {}, FILTERED );
	const edge = () => explorer.articles.first().evaluate( ( card ) => [ getComputedStyle( card ).borderTopColor, getComputedStyle( card.querySelector( '.program-explorer__meta' ) ?? card ).color ] );
	expect( await edge() ).toEqual( [ 'rgb(200, 204, 209)', 'rgb(84, 89, 93)' ] );
	await page.emulateMedia( { contrast: 'more' } );
	expect( await edge() ).toEqual( [ 'rgb(32, 33, 34)', 'rgb(32, 33, 34)' ] );
} );

test( 'no part of the explorer is animated', async ( { open } ) => {
	const { explorer } = await openState( open, 'details', {}, { context: { reducedMotion: 'no-preference' } } ) ?? {};
	const moving = await explorer?.root.locator( '*' ).evaluateAll( ( parts ) => parts.filter( ( part ) => {
		const { animationName, transitionProperty, transitionDuration, scrollBehavior } = getComputedStyle( part );
		const moves = transitionDuration.split( ', ' ).some( ( duration ) => duration !== '0s' ) && /all|transform|height|width|margin|top|left/.test( transitionProperty );
		return animationName !== 'none' || moves || scrollBehavior !== 'auto';
	} ).map( ( part ) => part.outerHTML.slice( 0, 120 ) ) );
	expect( moving ).toEqual( [] );
} );
