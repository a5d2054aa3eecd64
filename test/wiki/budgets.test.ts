import { describe, expect } from 'vitest';
import { layoutShift, measureVisit } from './helpers/visit';
import { test } from './helpers/browser';
import { holdBack } from './helpers/hold-back';
import { addressOf, HOST_PAGE } from './helpers/wiki';

const WINDOWS = {
	desktop: { viewport: { width: 1280, height: 900 } },
	'desktop, tall': { viewport: { width: 1600, height: 2400 } },
	phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
};

describe( 'what the explorer costs', () => {
	for ( const [ name, window ] of Object.entries( WINDOWS ) ) {
		for ( const useskin of name === 'desktop, tall' ? [ 'vector-2022' ] : [ 'vector-2022', 'minerva', 'monobook', 'timeless', 'vector' ] ) {
			test( `${ name }, ${ useskin }: one request at first, none later, and no layout shift`, async ( { browser } ) => {
				const context = await browser.newContext( window );
				const url = addressOf( HOST_PAGE, { useskin } );
				const first = await measureVisit( context, url );
				const second = await measureVisit( context, url );
				await context.close();
				expect( first.modules ).not.toEqual( [] );
				expect( first.data ).toHaveLength( 1 );
				expect( second.data ).toEqual( [] );
				// What has no version in its address lives for minutes only, by the wiki's own rule.
				expect( second.modules.filter( ( address ) => address.includes( 'version=' ) ) ).toEqual( [] );
				expect( [ first, second ].map( layoutShift ), JSON.stringify( [ first.shifts, second.shifts ], null, 1 ) ).toEqual( [ 0, 0 ] );
			} );
		}
	}

	// With both menus of Vector open, the column of the programs is narrowest at 1180.
	for ( const width of [ 390, 760, 1180, 1280 ] ) {
		test( `nothing moves when the parts after the first view arrive late, in a window of ${ width } pixels`, async ( { browser } ) => {
			const page = await browser.newPage( { viewport: { width, height: 900 } } );
			const send = await holdBack( page, /programExplorer-more/ );
			await page.goto( addressOf( HOST_PAGE, { useskin: 'vector-2022' } ), { waitUntil: 'domcontentloaded' } );
			const list = page.locator( '.program-explorer__list' ).first();
			await list.waitFor();
			// All else is there. The load event cannot tell, because it waits for `more` too if that was asked for early.
			await page.waitForFunction( () => Array.from( document.images ).every( ( { complete, loading } ) => complete || loading === 'lazy' ) &&
				mw.loader.getModuleNames().every( ( name ) => name === 'ext.gadget.programExplorer-more' || !/^(load|executing)/.test( mw.loader.getState( name ) ?? '' ) ) );
			const before = await list.boundingBox();
			expect( await page.getByRole( 'radiogroup', { name: 'View' } ).count() ).toBe( 0 );
			send();
			await page.getByRole( 'radiogroup', { name: 'View' } ).waitFor();
			await page.getByRole( 'combobox', { name: 'Sort by' } ).waitFor();
			expect( ( await list.boundingBox() )?.y ).toBe( before?.y );
			await page.context().close();
		} );
	}

	for ( const fragment of [ 'programs?status=past', 'programs?status=past&program=wikimedia-clinics' ] ) {
		test( `opened by a link, #${ fragment } has no layout shift either`, async ( { browser } ) => {
			const context = await browser.newContext( WINDOWS.desktop );
			const report = await measureVisit( context, addressOf( HOST_PAGE, {}, fragment ) );
			await context.close();
			expect( layoutShift( report ), JSON.stringify( report.shifts, null, 1 ) ).toBe( 0 );
		} );
	}
} );
