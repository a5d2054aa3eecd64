import { becomesIdle } from './idle';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { Visit } from './browser';
import { addressOf, asAdmin, save } from './wiki';

/** The programs of the demo. */
export const PROGRAMS = 33;
/** Where sysops switch all explorers off. */
export const CONFIGURATION = 'MediaWiki:Gadget-programExplorer-config.json';

/** Deletes a page, if it is there. */
export async function remove( title: string ): Promise<void> {
	const api = await asAdmin();
	await api.delete( title, 'Test' ).catch( ( error: unknown ) => {
		if ( !String( error ).includes( 'missingtitle' ) ) {
			throw error;
		}
	} );
}

/** Writes a page, or deletes it (null), so that dependent pages are rendered anew. */
export async function change( title: string, text: string | null ): Promise<void> {
	// The wiki's times are whole seconds: a page that is changed in the second it was read in looks unchanged.
	await sleep( 1010 - Date.now() % 1000 );
	await ( text === null ? remove( title ) : save( title, text, 'json' ) );
}

/** Waits until a page comes with or without host elements; each request makes the wiki run some of its jobs. */
export async function comesRendered( title: string, isOn: boolean ): Promise<void> {
	await vi.waitFor( async () => {
		const html = await ( await fetch( addressOf( title ) ) ).text();
		expect( html.includes( 'data-source="' ), title ).toBe( isOn );
	}, { timeout: 30_000, interval: 200 } );
}

/** The modules of the gadget that a page has asked for. */
function ourModules( page: Page ): Promise<readonly string[]> {
	return page.evaluate( () => mw.loader.getModuleNames()
		.filter( ( name ) => name.includes( 'programExplorer' ) && mw.loader.getState( name ) !== 'registered' ) );
}

/** The requests for our modules and data; a user script is not ours. */
export function ourRequests( { requests }: Visit ): readonly string[] {
	return requests.filter( ( url ) => /(load|index)\.php.*programExplorer|api\.php/.test( url ) && !/title=User(:|%3A)/.test( url ) );
}

/** The position and size of every element of a page's text. */
export function layout( page: Page ): Promise<readonly string[]> {
	return page.locator( '.mw-parser-output' ).evaluate( ( text ) => Array.from( text.querySelectorAll( 'h2, h3, p, ul, li, b' ), ( element ) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return [ element.tagName, element.textContent.slice( 0, 20 ), x, y, width, height ].join( ' ' );
	} ) );
}

/** Expects a page as it is without an explorer, and no warnings or errors on the console. */
export async function expectPlainPage( visit: Visit, programs = PROGRAMS ): Promise<void> {
	const { page, complaints } = visit;
	await becomesIdle( page );
	expect( await page.locator( '[class^="program-explorer-static"] li, .mw-parser-output > ul > li' ).filter( { visible: true } ).count() ).toBe( programs );
	expect( await page.locator( '[class^="program-explorer__"], .program-explorer-hidden, [data-state="ready"], [data-state="loading"], [data-state="failed"]' ).count() ).toBe( 0 );
	expect( await page.getByRole( 'searchbox', { name: 'Search programs' } ).count() ).toBe( 0 );
	// Minerva uses what the wiki has deprecated, the wiki has no icon for browsers that ask for one, and ResourceLoader
	// reports a package whose script was deleted.
	expect( complaints.filter( ( text ) => !/deprecated|status of 404|Main file in module/.test( text ) ) ).toEqual( [] );
}

/** Expects the same, and that nothing of ours was loaded or requested. */
export async function expectNothingOfOurs( visit: Visit, programs = PROGRAMS ): Promise<void> {
	await expectPlainPage( visit, programs );
	expect( await visit.page.locator( '[data-state]' ).count() ).toBe( 0 );
	expect( await ourModules( visit.page ) ).toEqual( [] );
	expect( ourRequests( visit ) ).toEqual( [] );
}
