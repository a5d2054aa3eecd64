import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { translatePage } from '../helpers/translator';
import { test } from './helpers/browser';
import { HOST_PAGE } from './helpers/wiki';

/** Translates the page, and whatever changes later, as a browser does. */
async function translate( page: Page ): Promise<void> {
	await page.addScriptTag( { content: `window.translatePage = ${ translatePage.toString() };` } );
	await page.evaluate( () => {
		const now = (): void => ( window as unknown as { translatePage: typeof translatePage } ).translatePage( document.body, 'replaces' );
		now();
		new MutationObserver( now ).observe( document.body, { subtree: true, childList: true, characterData: true } );
	} );
}

test( 'an explorer in a page that the browser translates shows the same as one in an untranslated page', async ( { open } ) => {
	const shownAfterSteps = async ( isTranslated: boolean ): Promise<readonly string[]> => {
		const { page, explorer } = await open( HOST_PAGE );
		if ( isTranslated ) {
			await translate( page );
		}
		const shown: string[] = [];
		const note = async (): Promise<void> => {
			// Typing is settled, and all cards are drawn.
			await page.waitForTimeout( 600 );
			await explorer.drawn();
			shown.push( ( await explorer.root.innerText() ).replace( /\s+/g, ' ' ).toUpperCase() );
		};
		await explorer.searchBox.fill( 'wiki' );
		await note();
		await explorer.searchBox.fill( 'clinics' );
		await note();
		await explorer.chips.getByRole( 'button' ).first().click();
		await note();
		await explorer.root.getByRole( 'checkbox' ).nth( 1 ).click();
		await note();
		await explorer.articles.first().getByRole( 'button' ).click();
		// The wiki has answered whether the reader may edit.
		await explorer.root.getByRole( 'button', { name: /^worklist$/i } ).waitFor();
		await note();
		return shown;
	};
	const untranslated = await shownAfterSteps( false );
	expect( new Set( untranslated ).size ).toBe( untranslated.length );
	expect( await shownAfterSteps( true ) ).toEqual( untranslated );
} );
