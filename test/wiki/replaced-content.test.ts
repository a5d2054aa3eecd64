import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './helpers/browser';
import { WINDOWS } from './helpers/looks';
import { HOST_PAGE } from './helpers/wiki';

const ON_PHONE = { parameters: { useskin: 'minerva' }, context: WINDOWS.phone };
const LOCK_CLASS = 'program-explorer-locked';

/** Keeps the content of the page as it was before the explorer started, because replaced content has a new host. */
const keepContent = ( page: Page ): Promise<unknown> => page.addInitScript( () => {
	document.addEventListener( 'DOMContentLoaded', () => {
		const content = document.querySelector( '#mw-content-text .mw-parser-output' );
		Object.assign( window, { untouched: content?.cloneNode( true ) } );
	} );
} );

/** Replaces the content as other scripts do, such as the preview of an edit. */
const replaceContent = ( page: Page, times = 1 ): Promise<void> => page.evaluate( async ( count ) => {
	const { untouched } = window as unknown as { untouched: Node };
	for ( let i = 0; i < count; i++ ) {
		const content = document.querySelector( '#mw-content-text .mw-parser-output' );
		const replacement = untouched.cloneNode( true );
		content?.replaceWith( replacement );
		mw.hook( 'wikipage.content' ).fire( $( replacement as HTMLElement ) );
		// Let the explorer of this content start.
		await new Promise<void>( ( resolve ) => {
			const wait = (): void => {
				if ( document.querySelector( '.program-explorer[data-state="ready"]' ) ) {
					resolve();
				} else {
					setTimeout( wait, 5 );
				}
			};
			wait();
		} );
	}
}, times );

const isLocked = ( page: Page ): Promise<boolean> => page.evaluate( ( name ) => document.documentElement.classList.contains( name ), LOCK_CLASS );

describe( 'when the content of the page is replaced', () => {
	test( 'an open dialog closes, the page scrolls again, and a wider window does not leave the page', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { ...ON_PHONE, prepare: keepContent } );
		await explorer.root.getByRole( 'button', { name: 'Filters' } ).tap();
		await explorer.dialog.waitFor();
		expect( await isLocked( page ) ).toBe( true );

		await page.evaluate( () => {
			const back = history.back.bind( history );
			Object.assign( window, { backs: 0 } );
			history.back = () => {
				( window as unknown as { backs: number } ).backs++;
				back();
			};
		} );
		await replaceContent( page );
		await explorer.reaches( 'ready' );
		await expect.poll( () => isLocked( page ) ).toBe( false );
		// The entry of the dialog is removed once.
		await expect.poll( () => page.evaluate( () => ( window as unknown as { backs: number } ).backs ) ).toBe( 1 );

		const url = page.url();
		await page.setViewportSize( { width: 1200, height: 800 } );
		await page.setViewportSize( { width: 390, height: 844 } );
		expect( await page.evaluate( () => ( window as unknown as { backs: number } ).backs ) ).toBe( 1 );
		expect( page.url() ).toBe( url );
		expect( await explorer.dialog.count() ).toBe( 0 );
		expect( await explorer.shown() ).toBe( 33 );
	} );

	test( 'the new explorer works, and the old one does not react any more', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { prepare: keepContent } );
		await explorer.choose( 'Status', 'Past' );
		const past = await explorer.shown();
		await replaceContent( page, 3 );
		await explorer.reaches( 'ready' );
		// The address has the choice, so the new explorer shows it.
		expect( await explorer.shown() ).toBe( past );
		await page.evaluate( () => {
			const replace = history.replaceState.bind( history );
			const push = history.pushState.bind( history );
			Object.assign( window, { writes: 0 } );
			const count = ( [ , , url ]: Parameters<typeof replace> ): void => {
				// The place of the reader is written without an address.
				if ( url !== undefined ) {
					( window as unknown as { writes: number } ).writes++;
				}
			};
			history.replaceState = ( ...change ) => {
				count( change );
				replace( ...change );
			};
			history.pushState = ( ...change ) => {
				count( change );
				push( ...change );
			};
		} );
		await explorer.unchoose( 'Status', 'Past' );
		await expect.poll( () => explorer.shown() ).toBe( 33 );
		expect( await page.evaluate( () => ( window as unknown as { writes: number } ).writes ) ).toBe( 1 );
		await page.goBack();
		await expect.poll( () => explorer.shown() ).toBe( past );
	} );

	test( '200 times, memory and listeners do not grow', async ( { open } ) => {
		const { page, context, explorer } = await open( HOST_PAGE, { prepare: keepContent } );
		const browser = await context.newCDPSession( page );
		const measure = async (): Promise<Record<string, number>> => {
			await browser.send( 'HeapProfiler.collectGarbage' );
			const { metrics } = await browser.send( 'Performance.getMetrics' );
			return Object.fromEntries( metrics.map( ( { name, value } ) => [ name, value ] ) );
		};
		await browser.send( 'Performance.enable' );
		// The first ones fill the caches of the page.
		await replaceContent( page, 20 );
		const before = await measure();
		await replaceContent( page, 200 );
		const after = await measure();
		// One explorer more that is never freed has over 2,000 nodes and about 300 kB.
		expect( Number( after.Nodes ) - Number( before.Nodes ), 'nodes' ).toBeLessThan( 4_000 );
		expect( Number( after.JSEventListeners ) - Number( before.JSEventListeners ), 'listeners' ).toBeLessThan( 200 );
		expect( ( Number( after.JSHeapUsedSize ) - Number( before.JSHeapUsedSize ) ) / 1024, 'kB' ).toBeLessThan( 2_000 );
		expect( await explorer.shown() ).toBe( 33 );
	}, 180_000 );
} );
