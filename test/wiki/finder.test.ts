import { describe, expect } from 'vitest';
import { test, type Open, type Visit } from './helpers/browser';
import { HOST_PAGE, save } from './helpers/wiki';

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

	test( 'whose sentence finds nothing is offered the need that it means, and tells the team of what is missing', async ( { open } ) => {
		const { page, explorer } = await visit( open );
		await explorer.searchBox.fill( 'our admins argue about zeppelins' );
		await explorer.root.getByRole( 'heading', { name: 'No program matches all of this' } ).waitFor();
		const report = await explorer.root.getByRole( 'link', { name: 'Tell the team this is missing' } ).getAttribute( 'href' );
		await explorer.root.getByRole( 'group', { name: 'Needs' } ).getByRole( 'button', { name: 'Arguments on our wiki get out of hand' } ).click();
		await expect.poll( () => explorer.fragment() ).toBe( 'programs?need=handle-conflict' );
		await expect.poll( () => page.title() ).toMatch( /^Arguments on our wiki get out of hand – / );
		await page.goto( new URL( `${ report }&useskin=vector`, page.url() ).href );
		expect( await page.locator( '#wpSummary' ).inputValue() ).toBe( 'Missing: “our admins argue about zeppelins”' );
		expect( await page.locator( '#wpTextbox1' ).inputValue() ).toMatch( /^I looked for this and found nothing: \[http\S+#programs\?q=our_admins_argue_about_zeppelins “our admins argue about zeppelins”\]\n\nWhat my community needs:\n\n~~~~/ );
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
	// It is loaded after the first view.
	await explorer.sortBy.waitFor();
	await explorer.searchBox.focus();
	const focused = (): Promise<string | undefined> => page.evaluate( () => document.activeElement?.textContent.trim() );
	await page.keyboard.press( 'Tab' );
	expect( await focused() ).toBe( 'Skip to the programs' );
	await page.keyboard.press( 'Enter' );
	expect( await focused() ).toBe( '33 programs' );
	for ( const next of [ /^$/, 'Copy link', /^Current first/, 'Africa Growth Pilot: Online self-paced course' ] ) {
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

test( 'a program says when it meets next, in the time of the reader', async ( { open } ) => {
	const TITLE = 'Meeting';
	const programs = [ { id: 'calls', title: 'Calls', status: 'ongoing', dates: [
		{ start: '2020-01-01' }, { start: '2099-12-03T15:00Z', label: 'In Hindi', page: 'Calls/December' }, { start: '2099-12-24', end: '2099-12-26' }
	] } ];
	await save( `${ TITLE }/programs.json`, JSON.stringify( { version: 1, programs } ), 'json' );
	await save( TITLE, `{{Program explorer|source=${ TITLE }/programs.json}}` );
	const { explorer } = await open( TITLE, { context: { timezoneId: 'Asia/Kolkata' } } );
	const card = explorer.article( 'Calls' );
	await card.getByText( 'Next: 3 December 2099 at 20:30 GMT+5:30' ).waitFor();
	await card.getByRole( 'button', { name: 'Details of Calls' } ).click();
	const dates = card.getByRole( 'definition' ).first();
	expect( await dates.getByRole( 'listitem' ).allInnerTexts() ).toEqual( [ '3 December 2099 at 20:30 GMT+5:30 In Hindi', '24 December 2099 – 26 December 2099' ] );
	expect( await dates.getByRole( 'link' ).getAttribute( 'href' ) ).toContain( 'Calls/December' );
} );
