import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, type VisitOptions } from './helpers/browser';
import { HOST_PAGE } from './helpers/wiki';

const AXE = readFileSync( createRequire( import.meta.url ).resolve( 'axe-core/axe.min.js' ), 'utf8' );
const SERIOUS = [ 'serious', 'critical' ];
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** What axe finds wrong in the explorer, in words. */
async function violations( page: Page ): Promise<readonly string[]> {
	await page.evaluate( AXE );
	const results = await page.evaluate( () => {
		const { axe } = window as unknown as { axe: { run( element: string ): Promise<AxeResults> } };
		return axe.run( '.program-explorer' );
	} );
	// A run that looked at nothing would find nothing.
	expect( results.passes.length ).toBeGreaterThan( 10 );
	return results.violations.filter( ( { impact } ) => SERIOUS.includes( impact ?? '' ) )
		.flatMap( ( { id, nodes } ) => nodes.map( ( { html, failureSummary } ) => `${ id }: ${ failureSummary ?? '' }: ${ html.slice( 0, 300 ) }` ) );
}

const WINDOWS: readonly { readonly name: string; readonly options: VisitOptions }[] = [
	{ name: 'Vector 2022', options: { parameters: { useskin: 'vector-2022' } } },
	{ name: 'Vector 2022 at night', options: { parameters: { useskin: 'vector-2022' }, context: { colorScheme: 'dark' } } },
	{ name: 'Minerva on a desktop', options: { parameters: { useskin: 'minerva' } } }
];

describe( 'axe finds nothing serious', () => {
	for ( const { name, options } of WINDOWS ) {
		test( `in ${ name }: the list, details, a choice, the empty state`, async ( { open } ) => {
			const { page, explorer } = await open( HOST_PAGE, options );
			if ( options.context?.colorScheme === 'dark' ) {
				await page.evaluate( () => document.documentElement.classList.replace( 'skin-theme-clientpref-day', 'skin-theme-clientpref-os' ) );
			}
			expect( await violations( page ) ).toEqual( [] );
			await explorer.details( "Let's Connect Peer Learning Program" ).click();
			await explorer.term( 'Status', 'Ongoing' ).check();
			expect( await violations( page ) ).toEqual( [] );
			await explorer.term( 'Region', 'Sub-Saharan Africa' ).check();
			await explorer.searchBox.fill( 'zebra' );
			await explorer.root.getByRole( 'heading', { name: 'No program matches all of this' } ).waitFor();
			expect( await violations( page ) ).toEqual( [] );
		} );
	}

	for ( const useskin of [ 'vector-2022', 'minerva' ] ) {
		test( `on a phone in ${ useskin }, the dialog closed and open`, async ( { open } ) => {
			const context = useskin === 'minerva' ? PHONE : { viewport: PHONE.viewport };
			const { page, explorer } = await open( HOST_PAGE, { parameters: { useskin }, context, fragment: 'programs?status=past' } );
			expect( await violations( page ) ).toEqual( [] );
			await explorer.root.getByRole( 'button', { name: 'Filters (1)' } ).click();
			expect( await explorer.dialog.isVisible() ).toBe( true );
			expect( await violations( page ) ).toEqual( [] );
		} );
	}
} );
