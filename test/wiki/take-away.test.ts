import { text as textOf } from 'node:stream/consumers';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { toWikitextList, toWikitextTable } from '../../src/take-away/wikitext';
import { HOSTILE } from '../unit/helpers/hostile-text';
import { takenFrom } from '../unit/take-away/taken';
import { violations } from './helpers/axe';
import { test, type VisitOptions } from './helpers/browser';
import { HOST_PAGE, WIKI_URL } from './helpers/wiki';

const CLIPBOARD: VisitOptions = { context: { permissions: [ 'clipboard-read', 'clipboard-write' ] } };
const PHONE: VisitOptions = { context: { viewport: { width: 360, height: 740 } } };

const copied = ( page: Page ): Promise<string> => page.evaluate( () => navigator.clipboard.readText() );
/** How far the page can be scrolled sideways, in px. */
const sideways = ( page: Page ): Promise<number> => page.evaluate( () => document.documentElement.scrollWidth - document.documentElement.clientWidth );

/** Presses a button of the export, and gives the text of the file. */
async function download( page: Page, name: string ): Promise<string> {
	const [ file ] = await Promise.all( [ page.waitForEvent( 'download' ), page.getByRole( 'button', { name } ).click() ] );
	return textOf( await file.createReadStream() );
}

/** What the wiki makes of wikitext, as the page of a browser. */
async function rendered( page: Page, wikitext: string ): Promise<void> {
	const body = new URLSearchParams( { action: 'parse', format: 'json', formatversion: '2', contentmodel: 'wikitext', title: 'Sandbox', text: wikitext, prop: 'text', disablelimitreport: '1', pst: '1' } );
	const answer = await ( await fetch( `${ WIKI_URL }/api.php`, { method: 'POST', body } ) ).json() as { parse: { text: string } };
	await page.setContent( answer.parse.text );
}

describe( 'the export', () => {
	test( 'is opened by keyboard, and copies wikitext of what is shown', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { ...CLIPBOARD, fragment: 'programs?status=past&kind=conference' } );
		const titles = await explorer.titles();
		await explorer.root.getByRole( 'button', { name: 'Copy link' } ).focus();
		await page.keyboard.press( 'Tab' );
		await page.keyboard.press( 'Enter' );
		await page.getByRole( 'button', { name: 'Copy Wikitext list' } ).waitFor();
		await page.keyboard.press( 'Tab' );
		expect( await page.evaluate( () => document.activeElement?.textContent ) ).toBe( 'Copy' );
		await page.keyboard.press( 'Enter' );
		await page.getByRole( 'status' ).filter( { hasText: 'Copied: Wikitext list' } ).waitFor();
		const list = await copied( page );
		await page.getByRole( 'button', { name: 'Copy Wikitext table' } ).click();
		await page.getByRole( 'status' ).filter( { hasText: 'Copied: Wikitext table' } ).waitFor();
		const table = await copied( page );
		await rendered( page, list );
		expect( await page.locator( 'li > b' ).allTextContents() ).toEqual( titles );
		expect( await page.getByRole( 'link', { name: titles[ 0 ] ?? '', exact: true } ).count() ).toBe( 1 );
		await rendered( page, table );
		expect( await page.locator( 'table.wikitable tr td:first-child' ).evaluateAll( ( cells ) => cells.map( ( cell ) => cell.textContent.trim() ) ) ).toEqual( titles );
	} );

	test( 'downloads files that other programs read', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE );
		await explorer.root.getByRole( 'button', { name: 'Export' } ).click();
		expect( await download( page, 'Download Spreadsheet (CSV)' ) ).toMatch( /^"ID","Program",(?:[^\r\n]*\r\n){34}$/ );
		const { programs } = JSON.parse( await download( page, 'Download Data (JSON)' ) ) as { programs: object[] };
		expect( programs ).toHaveLength( 33 );
		const calendar = new ICAL.Component( ICAL.parse( await download( page, 'Download Calendar' ) ) as unknown[] );
		expect( calendar.getAllSubcomponents( 'vevent' ).map( ( event ) => new ICAL.Event( event ).summary ) ).toContain( 'Learning Days at Wikimania 2017' );
		await page.getByRole( 'status' ).filter( { hasText: 'Downloaded: Calendar' } ).waitFor();
	} );

	test( 'has no text that the wiki takes for markup', async ( { open } ) => {
		const { page } = await open( HOST_PAGE );
		const texts = HOSTILE.map( ( text ) => `${ text } x` );
		const taken = takenFrom( { version: 1, programs: texts.map( ( text, i ) => ( { id: `p${ i }`, title: `${ text } ${ i }`, summary: text, team: [ text ], materials: [ { label: text, page: 'Main Page' } ] } ) ) } );
		const plain = ( text: string ): string => text.replace( /\s+/g, ' ' ).trim();
		await rendered( page, toWikitextList( taken ) );
		expect( ( await page.locator( 'li > b' ).allTextContents() ).map( plain ) ).toEqual( texts.map( ( text, i ) => plain( `${ text } ${ i }` ) ) );
		expect( ( await page.locator( 'li li a' ).allTextContents() ).map( plain ) ).toEqual( texts.map( plain ) );
		expect( await page.locator( ':is(li, b, p) > a:not(li li > a), script, i, h2, pre, .error' ).count() ).toBe( 0 );
		await rendered( page, toWikitextTable( taken ) );
		expect( await page.locator( 'tr' ).count() ).toBe( texts.length + 1 );
		expect( ( await page.locator( 'tr td:nth-child(3)' ).allTextContents() ).map( plain ) ).toEqual( texts.map( plain ) );
		expect( await page.locator( 'td:not(:last-child) a, script, i, h2, pre, .error' ).count() ).toBe( 0 );
	} );

	test( 'fits a phone, from right to left too, and breaks no rule of accessibility', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, PHONE );
		await explorer.root.getByRole( 'button', { name: 'Export' } ).click();
		await page.getByRole( 'button', { name: 'Download Data (JSON)' } ).waitFor();
		expect( await sideways( page ) ).toBe( 0 );
		expect( await violations( page, '.program-explorer__options' ) ).toEqual( [] );
		const arabic = await open( HOST_PAGE, { ...PHONE, parameters: { uselang: 'ar' } } );
		await arabic.explorer.root.getByRole( 'button', { name: 'تصدير' } ).click();
		const [ label, button ] = await Promise.all( [ 'نسخ بيانات (JSON)', 'تنزيل بيانات (JSON)' ].map( ( name ) => arabic.page.getByRole( 'button', { name } ).boundingBox() ) );
		expect( label && button && label.x > button.x ).toBe( true );
		expect( await sideways( arabic.page ) ).toBe( 0 );
	} );
} );

describe( 'the comparison', () => {
	const FRAGMENT = 'programs?view=compare&program=lets-connect,wikilearn,organizer-lab,capacity-exchange,small-wiki-toolkits';

	test( 'is chosen for the programs with open details, and Back returns', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE );
		await explorer.details( 'WikiLearn' ).click();
		await explorer.details( 'Organizer Lab' ).click();
		await explorer.root.getByRole( 'radio', { name: 'Compare' } ).focus();
		await page.keyboard.press( 'Space' );
		await page.getByRole( 'table', { name: 'Compare' } ).waitFor();
		expect( explorer.fragment() ).toBe( 'programs?view=compare&program=wikilearn,organizer-lab' );
		expect( await page.getByRole( 'columnheader' ).count() ).toBe( 2 );
		const before = await page.getByRole( 'rowheader' ).count();
		await page.getByRole( 'checkbox', { name: 'Only differences' } ).check();
		expect( await page.getByRole( 'rowheader' ).count() ).toBeLessThan( before );
		await page.goBack();
		await explorer.article( 'WikiLearn' ).waitFor();
		expect( await explorer.details( 'WikiLearn' ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
	} );

	test( 'of a list that is kept, shared and emptied', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE );
		for ( const title of [ 'Small wiki toolkits', 'WikiLearn' ] ) {
			await explorer.details( title ).click();
			await explorer.article( title ).getByRole( 'button', { name: 'Add to my list' } ).click();
		}
		await page.reload();
		await explorer.reaches( 'ready' );
		await explorer.article( 'WikiLearn' ).getByRole( 'link', { name: 'Compare my list' } ).click();
		await page.getByRole( 'table', { name: 'Compare' } ).waitFor();
		expect( explorer.fragment() ).toBe( 'programs?view=compare&program=small-wiki-toolkits,wikilearn' );
		expect( await page.getByRole( 'columnheader' ).getByRole( 'link' ).allTextContents() ).toEqual( [ 'Small wiki toolkits', 'WikiLearn' ] );
		await page.getByRole( 'button', { name: 'Empty my list' } ).click();
		await page.getByRole( 'status' ).filter( { hasText: 'Your list is empty.' } ).waitFor();
		expect( await page.evaluate( () => Object.values( localStorage as unknown as Record<string, string> ).filter( ( value ) => value.includes( 'wikilearn' ) ) ) ).toEqual( [] );
	} );

	test( 'breaks no rule of accessibility, and fits a phone in all its roles', async ( { open } ) => {
		const { page } = await open( HOST_PAGE, { fragment: FRAGMENT } );
		await page.getByRole( 'table', { name: 'Compare' } ).waitFor();
		expect( await violations( page, '.program-explorer__main' ) ).toEqual( [] );
		for ( const parameters of [ { useskin: 'minerva' }, { uselang: 'ar' } ] ) {
			const phone = await open( HOST_PAGE, { ...PHONE, fragment: FRAGMENT, parameters } );
			await phone.page.getByRole( 'table' ).waitFor();
			expect( await sideways( phone.page ) ).toBe( 0 );
			expect( await phone.page.getByRole( 'rowheader' ).count() ).toBeGreaterThan( 5 );
			expect( await phone.page.getByRole( 'row' ).nth( 1 ).getByRole( 'cell' ).count() ).toBe( 4 );
			expect( await violations( phone.page, '.program-explorer__main' ) ).toEqual( [] );
		}
	} );
} );

describe( 'the team', () => {
	test( 'is a filter, folded at first, also of the server\'s list', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE );
		expect( await explorer.facet( 'Team' ).getByRole( 'checkbox' ).count() ).toBe( 0 );
		await explorer.choose( 'Team', 'Learning & Evaluation' );
		expect( await explorer.shown() ).toBe( 4 );
		expect( explorer.fragment() ).toBe( 'programs?team=Learning & Evaluation' );
		const wikitext = '{{Program explorer|source=Community Development/What we do/programs.json|team=Learning & Evaluation}}';
		await rendered( page, wikitext );
		expect( await page.locator( '.program-explorer-static li > b' ).count() ).toBe( 4 );
	} );
} );
