import { describe, expect } from 'vitest';
import { test } from './helpers/browser';
import { SKINS, WINDOWS } from './helpers/looks';
import { sideways } from './helpers/measures';
import { HOST_PAGE } from './helpers/wiki';

/** Minerva is what phones get; Vector 2022 tells them to pretend to be 1120 px wide. */
const PHONE = { parameters: { useskin: 'minerva' }, context: WINDOWS.phone };

describe( 'on a phone', () => {
	test( 'filters are chosen in a dialog and stay chosen', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, PHONE );
		const button = explorer.root.getByRole( 'button', { name: /^Filters( \(\d+\))?$/ } );
		expect( await explorer.facet( 'Status' ).count() ).toBe( 0 );
		expect( await button.innerText() ).toBe( 'Filters' );
		await button.tap();
		await explorer.dialog.waitFor();
		expect( await explorer.dialog.evaluate( ( dialog ) => dialog.contains( document.activeElement ) ) ).toBe( true );
		await explorer.choose( 'Status', 'Past' );
		await explorer.choose( 'Format', 'In person' );
		const show = explorer.dialog.getByRole( 'button', { name: /^Show \d+ programs?$/ } );
		const promised = Number( /\d+/.exec( await show.innerText() )?.[ 0 ] );
		await show.tap();
		expect( await explorer.dialog.count() ).toBe( 0 );
		expect( await explorer.shown() ).toBe( promised );
		expect( await button.innerText() ).toBe( 'Filters (2)' );
		expect( explorer.fragment() ).toBe( 'programs?status=past&format=in-person' );
		expect( await sideways( page ) ).toBe( 0 );
		await page.goBack();
		await expect.poll( () => button.innerText() ).toBe( 'Filters (1)' );
	} );

	test( 'Back closes the dialog and keeps the choices; after that it removes them one by one', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, PHONE );
		const { url, button } = { url: page.url(), button: explorer.root.getByRole( 'button', { name: /^Filters( \(\d+\))?$/ } ) };
		await button.tap();
		await page.goBack();
		await expect.poll( () => explorer.dialog.count() ).toBe( 0 );
		expect( page.url() ).toBe( url );

		await button.tap();
		await explorer.choose( 'Status', 'Past' );
		await explorer.choose( 'Format', 'In person' );
		await page.goBack();
		await expect.poll( () => explorer.dialog.count() ).toBe( 0 );
		expect( await button.innerText() ).toBe( 'Filters (2)' );
		expect( await button.evaluate( ( element ) => element === document.activeElement ) ).toBe( true );
		expect( explorer.fragment() ).toBe( 'programs?status=past&format=in-person' );

		await page.goForward();
		await explorer.dialog.waitFor();
		await explorer.dialog.getByRole( 'button', { name: 'Close' } ).tap();
		await expect.poll( () => explorer.dialog.count() ).toBe( 0 );

		for ( const left of [ 'Filters (1)', 'Filters' ] ) {
			await page.goBack();
			await expect.poll( () => button.innerText() ).toBe( left );
			expect( await explorer.dialog.count() ).toBe( 0 );
		}
		expect( page.url() ).toBe( url );
	} );

	test( 'the dialog keeps the focus, Escape closes it and gives the focus back', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, PHONE );
		const button = explorer.root.getByRole( 'button', { name: 'Filters' } );
		const focusInside = () => explorer.dialog.evaluate( ( dialog ) => dialog.contains( document.activeElement ) );
		await button.focus();
		const before = await page.evaluate( () => scrollY );
		expect( before ).toBeGreaterThan( 0 );
		await page.keyboard.press( 'Enter' );
		await page.keyboard.press( 'Shift+Tab' );
		expect( await page.evaluate( () => document.activeElement?.textContent ) ).toBe( 'Show 33 programs' );
		await page.keyboard.press( 'Tab' );
		expect( await focusInside() ).toBe( true );
		await page.keyboard.press( 'Shift+Tab' );
		expect( await page.evaluate( () => document.activeElement?.textContent ) ).toBe( 'Show 33 programs' );
		// The page behind it stays where it is.
		await page.mouse.wheel( 0, 500 );
		expect( await page.evaluate( () => scrollY ) ).toBe( before );
		await page.keyboard.press( 'Escape' );
		expect( await explorer.dialog.count() ).toBe( 0 );
		expect( await button.evaluate( ( element ) => element === document.activeElement ) ).toBe( true );
	} );

	for ( const useskin of SKINS ) {
		test( `the dialog keeps the place in the page, and fields are not too small for Safari, in ${ useskin }`, async ( { open } ) => {
			const { page, explorer } = await open( HOST_PAGE, { parameters: { useskin }, context: { viewport: { width: 400, height: 800 } } } );
			const button = explorer.root.getByRole( 'button', { name: 'Filters' } );
			for ( const field of [ explorer.searchBox, explorer.sortBy ] ) {
				expect( Number.parseFloat( await field.evaluate( ( element ) => getComputedStyle( element ).fontSize ) ) ).toBeGreaterThanOrEqual( 16 );
			}
			// 100 px below the top of the window.
			await button.evaluate( ( element ) => scrollTo( 0, element.getBoundingClientRect().top + scrollY - 100 ) );
			const place = (): Promise<readonly number[]> => page.evaluate( () => [ scrollY, document.body.scrollTop, document.querySelector( '.program-explorer' )?.clientWidth ?? 0 ] );
			const before = await place();
			expect( before[ 0 ] ).toBeGreaterThan( 100 );
			await button.click();
			await explorer.dialog.waitFor();
			expect( await place() ).toEqual( before );
			await page.mouse.wheel( 0, 500 );
			expect( await place() ).toEqual( before );
			await page.keyboard.press( 'Escape' );
			await expect.poll( () => explorer.dialog.count() ).toBe( 0 );
			expect( await place() ).toEqual( before );
		} );
	}

	test( 'all programs need two thirds of the 12,200 px that they once needed', async ( { open } ) => {
		const { explorer } = await open( HOST_PAGE, { ...PHONE, context: { ...PHONE.context, viewport: { width: 360, height: 740 } } } );
		expect( await explorer.shown() ).toBe( 33 );
		const height = await explorer.root.evaluate( ( root ) => root.getBoundingClientRect().height );
		expect( height ).toBeLessThan( 12_200 * 2 / 3 );
	} );

	for ( const useskin of [ 'minerva', 'vector-2022' ] ) {
		test( `nothing is wider than 320 px in ${ useskin }`, async ( { open } ) => {
			const size = WINDOWS.narrow;
			// What the skin does by itself is not ours.
			const bare = await open( HOST_PAGE, { parameters: { useskin, safemode: '1' }, context: size, state: null } );
			const skins = await sideways( bare.page );
			const { page, explorer } = await open( HOST_PAGE, { parameters: { useskin }, context: size, fragment: 'programs?program=community-capacity-map&capacity=communication' } );
			expect( await sideways( page ) ).toBeLessThanOrEqual( skins );
			const wide = await explorer.root.evaluate( ( root ) => Array.from( root.querySelectorAll( 'article, button, input, select' ) )
				.filter( ( element ) => element.getBoundingClientRect().right > root.getBoundingClientRect().right + 1 )
				.map( ( element ) => element.outerHTML.slice( 0, 120 ) ) );
			expect( wide ).toEqual( [] );
			await explorer.root.getByRole( 'button', { name: /^Filters/ } ).click();
			expect( await sideways( page ) ).toBeLessThanOrEqual( skins );
		} );
	}
} );
