import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { violations } from './helpers/axe';
import { test } from './helpers/browser';
import { openLook, WINDOWS, type Look } from './helpers/looks';
import { sideways, smallTargets, sticksOut } from './helpers/measures';
import { HOST_PAGE, save } from './helpers/wiki';

const TABLE = { fragment: 'programs?view=table' };
const LONG = 'A long table';
const LENGTH = 1500;

/** The table as a reader finds it. */
function tableOf( page: Page ): { readonly table: Locator; readonly titles: () => Promise<readonly string[]>; readonly heads: () => Promise<readonly string[]>; readonly head: ( name: string ) => Locator } {
	const table = page.getByRole( 'table', { name: 'Programs' } );
	return {
		table,
		titles: async () => {
			await table.waitFor();
			return table.getByRole( 'row' ).evaluateAll( ( rows ) => rows.flatMap( ( row ) => document.getElementById( row.getAttribute( 'aria-labelledby' ) ?? '' )?.textContent ?? [] ) );
		},
		heads: () => table.getByRole( 'columnheader' ).allTextContents(),
		head: ( name ) => table.getByRole( 'columnheader', { name } )
	};
}

const focusedLabel = ( page: Page ): Promise<string | null | undefined> => page.evaluate( () => ( document.activeElement as HTMLInputElement | null )?.labels?.[ 0 ]?.textContent );

beforeAll( async () => {
	await save( `${ LONG }/programs.json`, JSON.stringify( { version: 1, facets: [ 'status' ], programs: Array.from( { length: LENGTH }, ( _, i ) => ( {
		id: `p${ i }`, title: `Program ${ i }`, status: 'past', start: '2020', team: [ `Team ${ i % 7 }` ]
	} ) ) } ), 'json' );
	await save( LONG, `{{Program explorer|source=${ LONG }/programs.json}}` );
} );

describe( 'the choice of the view', () => {
	test( 'by keyboard: an arrow key shows the table of the same programs, and Back the list', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE );
		await explorer.sortBy.waitFor();
		await explorer.choose( 'Status', 'Past' );
		const listed = await explorer.titles();
		await page.getByRole( 'radio', { name: 'List' } ).focus();
		await page.keyboard.press( 'ArrowRight' );
		const { titles } = tableOf( page );
		await expect.poll( titles ).toEqual( listed );
		expect( await explorer.count.innerText() ).toBe( '18 of 33 programs' );
		expect( explorer.fragment() ).toBe( 'programs?status=past&view=table' );
		expect( await focusedLabel( page ) ).toBe( 'Table' );
		expect( await page.title() ).toMatch( /^Table, Status: Past – / );
		await explorer.unchoose( 'Status', 'Past' );
		await expect.poll( async () => ( await titles() ).length ).toBeGreaterThan( listed.length );
		await page.goBack();
		await page.goBack();
		await expect.poll( () => explorer.titles() ).toEqual( listed );
		expect( await page.getByRole( 'radio', { name: 'List' } ).isChecked() ).toBe( true );
	} );

	test( 'of a view that does not load: a message, the list, and another attempt', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE );
		await explorer.sortBy.waitFor();
		await page.route( /load\.php.*programExplorer-table/, ( route ) => route.abort() );
		await page.getByRole( 'radio', { name: 'Table' } ).check( { force: true } );
		const alert = explorer.root.getByRole( 'alert' );
		await expect.poll( () => alert.innerText() ).toContain( 'The connection failed.' );
		await page.unrouteAll();
		await alert.getByRole( 'button', { name: 'Try again' } ).click();
		await expect.poll( async () => ( await tableOf( page ).titles() ).length ).toBeGreaterThan( 10 );
		expect( await alert.count() ).toBe( 0 );
	} );
} );

describe( 'the columns', () => {
	test( 'are chosen by the reader, and are the same after a reload', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, TABLE );
		const { heads, table } = tableOf( page );
		await table.waitFor();
		expect( await heads() ).toEqual( [ 'Program', 'Status', 'When', 'Language', 'Offers' ] );
		await page.getByRole( 'button', { name: 'Columns' } ).focus();
		await page.keyboard.press( 'Enter' );
		const group = page.getByRole( 'group', { name: 'Columns' } );
		await group.getByRole( 'checkbox', { name: 'Run by' } ).focus();
		await page.keyboard.press( 'Space' );
		expect( await focusedLabel( page ) ).toBe( 'Run by' );
		await group.getByRole( 'checkbox', { name: 'Language' } ).uncheck();
		const chosen = [ 'Program', 'Status', 'When', 'Offers', 'Run by' ];
		expect( await heads() ).toEqual( chosen );
		expect( explorer.fragment() ).toBe( 'programs?view=table&columns=status,period,offers,team' );
		await page.reload();
		await table.waitFor();
		expect( await heads() ).toEqual( chosen );
	} );

	test( 'are sorted by the buttons in their heads', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { fragment: 'programs?view=table&columns=team,period' } );
		const { head, titles } = tableOf( page );
		const before = await titles();
		await head( 'Program' ).getByRole( 'button' ).focus();
		await page.keyboard.press( 'Enter' );
		expect( await head( 'Program' ).getAttribute( 'aria-sort' ) ).toBe( 'ascending' );
		const byTitle = await titles();
		expect( byTitle ).toEqual( [ ...before ].sort( new Intl.Collator( 'en', { numeric: true } ).compare ) );
		await page.keyboard.press( 'Enter' );
		expect( await head( 'Program' ).getAttribute( 'aria-sort' ) ).toBe( 'descending' );
		expect( await titles() ).toEqual( [ ...byTitle ].reverse() );
		await head( 'Run by' ).getByRole( 'button' ).click();
		expect( explorer.fragment() ).toBe( 'programs?sort=team&view=table&columns=team,period' );
		expect( await page.getByRole( 'columnheader' ).evaluateAll( ( all ) => all.map( ( each ) => each.getAttribute( 'aria-sort' ) ) ) ).toEqual( [ null, 'ascending', null ] );
		await page.goBack();
		await expect.poll( titles ).toEqual( [ ...byTitle ].reverse() );
	} );
} );

describe( 'the rows', () => {
	test( 'have the details below them, and their button stays where it is', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, TABLE );
		const button = explorer.details( 'Wikimedia Clinics' );
		await button.scrollIntoViewIfNeeded();
		const top = await button.evaluate( ( element ) => element.getBoundingClientRect().top );
		await button.click();
		expect( Math.abs( await button.evaluate( ( element ) => element.getBoundingClientRect().top ) - top ) ).toBeLessThan( 2 );
		expect( await page.getByRole( 'cell' ).filter( { hasText: 'Open online calls where any Wikimedian' } ).isVisible() ).toBe( true );
		expect( explorer.fragment() ).toBe( 'programs?view=table&program=wikimedia-clinics' );
	} );

	test( 'of a link are in the window', async ( { open } ) => {
		const { page, explorer } = await open( LONG, { fragment: 'programs?view=table&program=p1234' } );
		const button = explorer.details( 'Program 1234' );
		await button.waitFor();
		await expect.poll( () => button.evaluate( ( element ) => {
			const { top, bottom } = element.getBoundingClientRect();
			return top > 0 && bottom < innerHeight;
		} ) ).toBe( true );
		expect( await page.getByRole( 'row' ).count() ).toBeLessThan( 300 );
	} );

	test( 'have their head and their titles in sight while the table is scrolled', async ( { open } ) => {
		const { page } = await open( HOST_PAGE, { fragment: 'programs?view=table&columns=status,period,language,capacity,audience,format,region,team,scale,partOf' } );
		const { table, head } = tableOf( page );
		await table.waitFor();
		const box = page.getByRole( 'region', { name: 'Table' } );
		await box.focus();
		await box.evaluate( ( element ) => element.scrollTo( 700, 700 ) );
		const of = ( locator: Locator ): Promise<DOMRect> => locator.evaluate( ( element ) => element.getBoundingClientRect().toJSON() as DOMRect );
		const outer = await of( box );
		expect( Math.abs( ( await of( head( 'Program' ) ) ).top - outer.top ) ).toBeLessThan( 2 );
		expect( Math.abs( ( await of( head( 'Program' ) ) ).left - outer.left ) ).toBeLessThan( 2 );
		expect( Math.abs( ( await of( table.getByRole( 'rowheader' ).last() ) ).left - outer.left ) ).toBeLessThan( 2 );
		expect( await sideways( page ) ).toBe( 0 );
	} );

	test( `of ${ LENGTH } programs are drawn where the reader is, and all of them on paper`, async ( { open } ) => {
		const { page } = await open( LONG, TABLE );
		const { table } = tableOf( page );
		await table.waitFor();
		const box = page.getByRole( 'region', { name: 'Table' } );
		const drawn = (): Promise<number> => table.getByRole( 'rowheader' ).count();
		expect( await drawn() ).toBeLessThan( 200 );
		const height = await box.evaluate( ( element ) => element.scrollHeight );
		for ( const part of [ 0.3, 0.6, 1 ] ) {
			await box.evaluate( ( element, at ) => element.scrollTo( 0, element.scrollHeight * at ), part );
			// What is in the middle of the box is a row.
			await expect.poll( () => box.evaluate( ( element ) => {
				const { left, top, height: tall } = element.getBoundingClientRect();
				return document.elementFromPoint( left + 20, top + tall / 2 )?.closest( 'tr' )?.querySelector( 'th' )?.textContent ?? '';
			} ) ).toMatch( /^Program \d+$/ );
			expect( await drawn() ).toBeLessThan( 200 );
		}
		expect( Math.abs( await box.evaluate( ( element ) => element.scrollHeight ) / height - 1 ) ).toBeLessThan( 0.2 );
		await page.evaluate( () => dispatchEvent( new Event( 'beforeprint' ) ) );
		expect( await drawn() ).toBe( LENGTH );
		await page.evaluate( () => dispatchEvent( new Event( 'afterprint' ) ) );
		expect( await drawn() ).toBeLessThan( 300 );
	} );
} );

describe( 'at 360 px', () => {
	test( 'each row is a card of its own, with the roles of a table', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { ...TABLE, parameters: { useskin: 'minerva' }, context: { ...WINDOWS.phone, viewport: { width: 360, height: 800 } } } );
		const { table, head, titles } = tableOf( page );
		expect( await titles() ).toContain( 'WikiLearn' );
		expect( await sideways( page ) ).toBe( 0 );
		const row = page.getByRole( 'row', { name: 'WikiLearn', exact: true } );
		expect( await row.getByRole( 'cell' ).count() ).toBe( 4 );
		// Its cells are below each other.
		const tops = await row.locator( 'th, td' ).evaluateAll( ( cells ) => cells.filter( ( cell ) => cell.getClientRects().length ).map( ( cell ) => cell.getBoundingClientRect().top ) );
		expect( tops ).toEqual( [ ...tops ].sort( ( a, b ) => a - b ) );
		expect( new Set( tops ).size ).toBe( tops.length );
		await head( 'Program' ).getByRole( 'button' ).tap();
		expect( ( await titles() )[ 0 ] ).toBe( 'Africa Growth Pilot: Live Tutorials on Core Policies' );
		await explorer.details( 'Africa Growth Pilot: Live Tutorials on Core Policies' ).tap();
		expect( await sideways( page ) ).toBe( 0 );
		expect( await table.getByRole( 'columnheader' ).first().getAttribute( 'aria-sort' ) ).toBe( 'ascending' );
	} );
} );

describe( 'in Arabic', () => {
	test( 'the first column is at the right, and stays there', async ( { open } ) => {
		const { page } = await open( HOST_PAGE, { fragment: 'programs?view=table&columns=status,period,language,capacity,audience,format,region,team', parameters: { uselang: 'ar' } } );
		const box = page.getByRole( 'region', { name: 'جدول' } );
		await box.waitFor();
		await box.evaluate( ( element ) => element.scrollTo( -400, 300 ) );
		const gap = await box.evaluate( ( element ) => Math.abs( element.getBoundingClientRect().right - ( element.querySelector( 'tbody th' )?.getBoundingClientRect().right ?? 0 ) ) );
		// The scrollbar of the box is at the left.
		expect( gap ).toBeLessThan( 3 );
		expect( await violations( page ) ).toEqual( [] );
	} );
} );

const LOOKS: readonly Look[] = [
	{ skin: 'vector-2022', theme: 'day', direction: 'ltr', window: 'desktop' },
	{ skin: 'vector-2022', theme: 'night', direction: 'rtl', window: 'desktop' },
	{ skin: 'minerva', theme: 'night', direction: 'ltr', window: 'phone' },
	{ skin: 'timeless', theme: 'day', direction: 'ltr', window: 'desktop' }
];

for ( const look of LOOKS ) {
	test( `${ look.skin }, ${ look.theme }, ${ look.direction }, ${ look.window }: axe finds nothing, all targets are big enough, nothing sticks out`, async ( { open } ) => {
		const { page } = await openLook( open, HOST_PAGE, look, { fragment: 'programs?view=table&program=wikimedia-clinics&q=learning&columns=status,language,need,materials,offers' } );
		await tableOf( page ).table.waitFor();
		await page.getByRole( 'button', { name: 'Columns' } ).click();
		expect( await violations( page ) ).toEqual( [] );
		expect( await smallTargets( page ) ).toEqual( [] );
		expect( await sticksOut( page ) ).toEqual( [] );
	} );
}
