import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations } from './helpers/axe';
import { test, type VisitOptions, type Visit } from './helpers/browser';
import { openLook, type Look } from './helpers/looks';
import { sideways, smallTargets } from './helpers/measures';
import { HOST_PAGE, save } from './helpers/wiki';

const COVERAGE = { fragment: 'programs?view=coverage' };
const PHONE: VisitOptions = { ...COVERAGE, parameters: { useskin: 'minerva' }, context: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } };

const tableOf = ( page: Page, name = 'Programs by Capacity and Region' ) => page.getByRole( 'table', { name } );
const cellOf = ( page: Page, row: string, at: number ) => page.getByRole( 'row', { name: new RegExp( `^${ row } (\\d|none)` ) } ).getByRole( 'cell' ).nth( at );
const focused = ( { page }: Visit ): Promise<string> => page.evaluate( () => document.activeElement?.textContent.trim() ?? '' );

describe( 'a lead who wants to know what is not offered', () => {
	test( 'chooses the view by keyboard, follows a number to its programs, and comes back', async ( { open } ) => {
		const visit = await open( HOST_PAGE );
		const { page, explorer } = visit;
		await page.getByRole( 'radio', { name: 'List' } ).focus();
		await page.keyboard.press( 'ArrowRight' );
		await page.keyboard.press( 'ArrowRight' );
		await tableOf( page ).waitFor();
		expect( explorer.fragment() ).toBe( 'programs?view=coverage' );
		await cellOf( page, 'Communication', 2 ).getByRole( 'link', { name: '1 + 3' } ).focus();
		await page.keyboard.press( 'Enter' );
		await expect.poll( () => explorer.count.innerText() ).toBe( '4 of 33 programs' );
		expect( await explorer.shown() ).toBe( 4 );
		expect( await focused( visit ) ).toBe( '4 of 33 programs' );
		expect( ( await explorer.count.boundingBox() )?.y ).toBeGreaterThanOrEqual( 0 );
		await page.goBack();
		await tableOf( page ).waitFor();
		expect( await cellOf( page, 'Communication', 2 ).innerText() ).toBe( '1 + 3' );
	} );

	test( 'sees where nothing is offered, and tells the team', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { fragment: 'programs?view=coverage&rows=recommendation&columns=status' } );
		await tableOf( page, 'Programs by Movement Strategy recommendation and Status' ).waitFor();
		const report = cellOf( page, 'Manage Internal Knowledge', 0 ).getByRole( 'link', { name: 'none' } );
		expect( await report.getAttribute( 'href' ) ).toMatch( /action=edit&section=new/ );
		await cellOf( page, 'Provide for Safety and Inclusion', 3 ).getByRole( 'link', { name: 'none' } ).click();
		await explorer.root.getByRole( 'heading', { name: 'No program matches all of this' } ).waitFor();
		expect( await explorer.root.getByRole( 'link', { name: 'Tell the team this is missing' } ).getAttribute( 'href' ) ).toMatch( /action=edit&section=new/ );
		await page.goBack();
		await report.click();
		await expect.poll( () => page.locator( '#wpSummary' ).inputValue() ).toMatch( /Manage Internal Knowledge/ );
	} );

	test( 'chooses rows and columns, swaps them, and sends the link', async ( { open } ) => {
		const { page, explorer, leave } = await open( HOST_PAGE, COVERAGE );
		await page.getByRole( 'combobox', { name: 'Rows' } ).selectOption( { label: 'Audience' } );
		await tableOf( page, 'Programs by Audience and Region' ).waitFor();
		await page.getByRole( 'combobox', { name: 'Columns' } ).selectOption( { label: 'Year' } );
		await tableOf( page, 'Programs by Audience and Year' ).waitFor();
		await page.getByRole( 'button', { name: 'Swap rows and columns' } ).click();
		await tableOf( page, 'Programs by Year and Audience' ).waitFor();
		const fragment = explorer.fragment();
		expect( fragment ).toBe( 'programs?view=coverage&rows=period&columns=audience' );
		const text = await tableOf( page, 'Programs by Year and Audience' ).innerText();
		await leave();
		const cold = await open( HOST_PAGE, { fragment } );
		expect( await tableOf( cold.page, 'Programs by Year and Audience' ).innerText() ).toBe( text );
	} );

	test( 'narrows the table by a filter, which stays when the view changes', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, COVERAGE );
		await explorer.choose( 'Status', 'Past' );
		await expect.poll( () => cellOf( page, 'All programs', 0 ).innerText() ).toBe( '18' );
		await page.getByRole( 'radio', { name: 'List' } ).check();
		expect( await explorer.shown() ).toBe( 18 );
	} );
} );

test( 'the headings stay in sight on a phone, in both directions, and the page does not scroll sideways', async ( { open } ) => {
	for ( const [ uselang, name, step ] of [ [ 'en', 'Programs by Capacity and Region', 150 ], [ 'ar', 'البرامج: القدرة × المنطقة', -150 ] ] as const ) {
		const { page, leave } = await open( HOST_PAGE, { ...PHONE, parameters: { useskin: 'minerva', uselang } } );
		const region = page.getByRole( 'region', { name } );
		await region.scrollIntoViewIfNeeded();
		await region.evaluate( ( element, x ) => element.scrollBy( x, 200 ), step );
		const [ box, corner, first ] = await Promise.all( [ region, region.getByRole( 'columnheader' ).nth( 3 ), region.getByRole( 'rowheader' ).nth( 12 ) ].map( ( each ) => each.boundingBox() ) );
		if ( !box || !corner || !first ) {
			throw new Error( 'The table is not shown.' );
		}
		expect( Math.abs( corner.y - box.y ) ).toBeLessThan( 3 );
		expect( step > 0 ? Math.abs( first.x - box.x ) : Math.abs( first.x + first.width - box.x - box.width ) ).toBeLessThan( 3 );
		expect( await region.evaluate( ( element ) => element.scrollLeft ) ).not.toBe( 0 );
		expect( await sideways( page ) ).toBe( 0 );
		await leave();
	}
} );

const LOOKS: readonly Partial<Look>[] = [
	{ skin: 'vector-2022', theme: 'day', window: 'desktop' }, { skin: 'vector-2022', theme: 'night', direction: 'rtl', window: 'desktop' }, { skin: 'minerva', theme: 'night', window: 'phone' },
	{ skin: 'vector', window: 'desktop' }, { skin: 'monobook', direction: 'rtl', window: 'narrow' }, { skin: 'timeless', window: 'desktop' }
];
test.for( LOOKS )( '%o: axe finds nothing, all targets are big enough, and nothing scrolls the page sideways', async ( look, { open } ) => {
	const bare = await openLook( open, HOST_PAGE, look, { parameters: { safemode: '1' }, state: null } );
	const skins = await sideways( bare.page );
	await bare.leave();
	const { page } = await openLook( open, HOST_PAGE, look, COVERAGE );
	await tableOf( page ).waitFor();
	expect( await violations( page, '.program-explorer__main', { whole: true } ) ).toEqual( [] );
	expect( await smallTargets( page ) ).toEqual( [] );
	expect( await sideways( page ) ).toBeLessThanOrEqual( skins );
} );

test( 'on paper, the whole table is there without its controls', async ( { open } ) => {
	const { page } = await open( HOST_PAGE, COVERAGE );
	await tableOf( page ).waitFor();
	await page.emulateMedia( { media: 'print' } );
	expect( await page.getByRole( 'combobox', { name: 'Rows' } ).isVisible() ).toBe( false );
	const { height, table } = await page.getByRole( 'region', { name: 'Programs by Capacity and Region' } ).evaluate( ( element ) => ( { height: element.clientHeight, table: element.querySelector( 'table' )?.offsetHeight ?? 0 } ) );
	expect( height ).toBeGreaterThanOrEqual( table );
	// A heading that stays in sight would cover rows.
	expect( await page.getByRole( 'columnheader', { name: 'South Asia' } ).evaluate( ( heading ) => getComputedStyle( heading ).position ) ).toBe( 'static' );
} );

test( 'a page whose template has this view begins with it, with and without script', async ( { open } ) => {
	await save( 'Coverage begin', '{{Program explorer|view=coverage|rows=audience|columns=format|status=past|source=Community Development/What we do/programs.json}}' );
	const without = await open( 'Coverage begin', { state: null, context: { javaScriptEnabled: false } } );
	const read = ( page: Page ): Promise<string[][]> => tableOf( page, 'Programs by Audience and Format' ).getByRole( 'row' ).evaluateAll( ( rows ) => rows.map( ( row ) => Array.from( row.querySelectorAll( 'th, td' ), ( cell ) => ( cell.textContent || '' ).trim() ) ) );
	const expected = await read( without.page );
	expect( expected.length ).toBeGreaterThan( 8 );
	await without.leave();
	const { page, explorer } = await open( 'Coverage begin' );
	await tableOf( page, 'Programs by Audience and Format' ).waitFor();
	expect( await read( page ) ).toEqual( expected );
	expect( await explorer.chipNames() ).toContain( 'Remove filter: Status: Past' );
} );
