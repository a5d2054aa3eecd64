import { describe, expect } from 'vitest';
import { test, type Open, type Visit } from './helpers/browser';
import { HOST_PAGE } from './helpers/wiki';

const COURSE = 'Africa Growth Pilot: Online self-paced course';

const WINDOWS = {
	desktop: { context: { viewport: { width: 1280, height: 900 } } },
	phone: { context: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }, parameters: { useskin: 'minerva' } }
} as const;

describe.for( Object.entries( WINDOWS ) )( 'a reader on a %s', ( [ , options ] ) => {
	const visit = ( open: Open, fragment = '', parameters: Readonly<Record<string, string>> = {} ): Promise<Visit> =>
		open( HOST_PAGE, { ...options, fragment, parameters: { ...'parameters' in options ? options.parameters : {}, ...parameters } } );

	test( 'whose admins argue finds something to use, and sends the link to a colleague', async ( { open } ) => {
		const { explorer, leave } = await visit( open );
		await explorer.searchBox.pressSequentially( 'admins argue' );
		await expect.poll( () => explorer.titles() ).toContain( 'Identifying and Addressing Harassment Online' );
		await explorer.root.getByRole( 'group', { name: 'Offers' } ).getByRole( 'button', { name: /^Something to use/ } ).click();
		await expect.poll( () => explorer.fragment() ).toBe( 'programs?offers=materials&q=admins_argue' );
		const found = await explorer.titles();
		expect( found.length ).toBeGreaterThan( 0 );
		await leave();
		const cold = await visit( open, 'programs?offers=materials&q=admins_argue' );
		expect( await cold.explorer.titles() ).toEqual( found );
	} );

	test( 'whose new editors vanish finds programs in a whole sentence', async ( { open } ) => {
		const { explorer } = await visit( open );
		await explorer.searchBox.fill( 'our new editors vanish after the first event' );
		await expect.poll( () => explorer.titles() ).toContain( COURSE );
	} );

	test( 'who is new chooses a need, and sees how to take the course', async ( { open } ) => {
		const { page, explorer } = await visit( open );
		const needs = explorer.root.getByRole( 'group', { name: 'Needs' } );
		await needs.getByRole( 'button', { name: 'More needs' } ).click();
		const need = needs.getByRole( 'button', { name: 'I am new and want to learn the basic rules' } );
		await need.click();
		expect( await need.getAttribute( 'aria-pressed' ) ).toBe( 'true' );
		expect( await explorer.titles() ).toEqual( [ COURSE, 'Africa Growth Pilot: Live Tutorials on Core Policies' ] );
		expect( explorer.fragment() ).toBe( 'programs?need=learn-editing' );
		await explorer.article( COURSE ).getByText( /^Helps with:/ ).waitFor();
		const link = explorer.article( COURSE ).getByRole( 'link', { name: 'Find the course on learn.wiki' } );
		expect( await link.getAttribute( 'href' ) ).toBe( 'https://learn.wiki/' );
		await page.goBack();
		await expect.poll( () => explorer.shown() ).toBe( 33 );
	} );

	test( 'sees what is open now', async ( { open } ) => {
		const { explorer } = await visit( open );
		await explorer.root.getByRole( 'button', { name: 'Open now (3)' } ).click();
		expect( [ ...await explorer.titles() ].sort() ).toEqual( [ COURSE, 'Capacity Exchange (CapX)', 'WikiLearn' ] );
	} );

	test( 'finds the same in Arabic', async ( { open } ) => {
		const { page } = await visit( open, '', { uselang: 'ar' } );
		const root = page.locator( '.program-explorer' );
		await root.getByRole( 'button', { name: 'تخرج الخلافات في الويكي عن السيطرة' } ).click();
		await expect.poll( () => root.getByRole( 'article' ).count() ).toBe( 7 );
		expect( new URL( page.url() ).hash ).toBe( '#programs?need=handle-conflict' );
	} );
} );

test( 'by keyboard, the first need is two steps after the search box, the programs are four, and the number of programs is announced', async ( { open } ) => {
	const { page, explorer } = await open( HOST_PAGE );
	await explorer.searchBox.focus();
	const focused = (): Promise<string | undefined> => page.evaluate( () => document.activeElement?.textContent.trim() );
	await page.keyboard.press( 'Tab' );
	expect( await focused() ).toBe( 'Skip to the programs' );
	await page.keyboard.press( 'Enter' );
	expect( await focused() ).toBe( '33 programs' );
	for ( const next of [ 'Copy link', /^Current first/, 'Africa Growth Pilot: Online self-paced course' ] ) {
		await page.keyboard.press( 'Tab' );
		expect( await focused() ).toMatch( next );
	}
	await explorer.searchBox.focus();
	await page.keyboard.press( 'Tab' );
	await page.keyboard.press( 'Tab' );
	expect( await focused() ).toBe( 'New editors leave after their first event' );
	await page.keyboard.press( 'Space' );
	await expect.poll( () => explorer.count.innerText() ).toBe( '3 of 33 programs' );
	expect( await page.evaluate( () => document.activeElement?.textContent.trim() ) ).toBe( 'New editors leave after their first event' );
} );
