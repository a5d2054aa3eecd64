import { describe, expect } from 'vitest';
import { test } from './helpers/browser';
import { HOST_PAGE } from './helpers/wiki';

describe( 'headings and languages', () => {
	test( 'the table of contents leads to the groups', async ( { open } ) => {
		const { page } = await open( HOST_PAGE );
		for ( const name of [ 'Past Projects and Programs:', 'Current Projects and Programs:' ] ) {
			await page.getByRole( 'navigation', { name: 'Contents' } ).getByRole( 'link', { name } ).click();
			const heading = page.getByRole( 'heading', { name, exact: true } );
			expect( await heading.count() ).toBe( 1 );
			await expect.poll( async () => ( await heading.boundingBox() )?.y ).toBeLessThan( 450 );
			expect( ( await heading.boundingBox() )?.y ).toBeGreaterThan( -1 );
			// Every anchor exists once.
			const id = await heading.getAttribute( 'id' );
			expect( await page.locator( `[id="${ String( id ) }"]` ).count() ).toBe( 1 );
		}
	} );

	test( 'a link with an anchor of the static list leads to the group', async ( { open } ) => {
		const { explorer } = await open( HOST_PAGE, { fragment: 'Past_Projects_and_Programs:' } );
		const heading = explorer.root.getByRole( 'heading', { name: 'Past Projects and Programs:', exact: true } );
		await expect.poll( async () => Math.abs( ( await heading.boundingBox() )?.y ?? 9999 ) ).toBeLessThan( 450 );
		expect( await explorer.shown() ).toBe( 33 );
	} );

	test( 'a translation shows its own headings and the data in its language', async ( { open } ) => {
		// Without Translate, only the host element has the language.
		const { page, explorer } = await open( `${ HOST_PAGE }/fr` );
		const articles = explorer.root.getByRole( 'article' );
		expect( await articles.count() ).toBe( 33 );
		for ( const name of [ 'Projets et programmes en cours :', 'Projets et programmes passés :' ] ) {
			expect( await page.getByRole( 'heading', { name, exact: true } ).filter( { visible: true } ).count(), name ).toBe( 1 );
		}
		expect( await explorer.facet( 'Capacité' ).count() ).toBe( 1 );
		await explorer.choose( 'Capacité', 'Gestion des conflits' );
		expect( explorer.fragment() ).toBe( 'programs?capacity=conflict-management' );
		expect( await articles.count() ).toBe( 6 );
		// The anchors of the source page still exist.
		expect( await page.locator( '[id="Current_Projects_and_Programs:"]' ).count() ).toBe( 1 );
	} );

	for ( const useskin of [ 'minerva', 'monobook', 'timeless', 'vector' ] ) {
		test( `is shown in the skin ${ useskin }`, async ( { open } ) => {
			const { explorer } = await open( HOST_PAGE, { parameters: { useskin } } );
			expect( await explorer.shown() ).toBe( 33 );
			await explorer.choose( 'Status', 'Paused' );
			expect( await explorer.shown() ).toBe( 2 );
		} );
	}
} );
