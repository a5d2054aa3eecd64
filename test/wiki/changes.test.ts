import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { toJson } from '../../src/edit/wiki-json';
import { violations } from './helpers/axe';
import { test } from './helpers/browser';
import { sideways, smallTargets } from './helpers/measures';
import { DATA_PAGE, hostPage, revisionOf, save } from './helpers/wiki';

const HOUR = 60 * 60 * 1000;
const OLD = [ { id: 'a', title: 'Alpha', status: 'ongoing' }, { id: 'b', title: 'Beta', status: 'past' }, { id: 'c', title: 'Gamma', status: 'ongoing' }, { id: 'gone', title: 'Gone', status: 'paused' } ];
const NEW = [ { id: 'a', title: 'Alpha', status: 'past', end: '2023-09' }, { id: 'b', title: 'Beta', status: 'open' }, { id: 'c', title: 'Gamma', status: 'ongoing', summary: 'A summary.' }, { id: 'd', title: 'Delta', status: 'ongoing' } ];

const dataOf = ( name: string ): string => `Changes ${ name }/programs.json`;
const hostOf = ( name: string ): string => `Changes ${ name }`;

/** Saves the old list, then the new one. Gives the revision of the old one. */
async function prepare( name: string ): Promise<number> {
	const old = await save( dataOf( name ), toJson( { version: 1, programs: OLD } ), 'json' );
	await save( dataOf( name ), toJson( { version: 1, programs: NEW } ), 'json' );
	await save( hostOf( name ), hostPage( dataOf( name ), { before: '== Programs ==' } ) );
	return old;
}

/** Opens the changes in a browser that has seen a revision 20 hours ago. */
async function openVisited( page: Page, name: string, revision: number, fragment: string ): Promise<void> {
	await page.evaluate( ( [ key, value ] ) => localStorage.setItem( key, value ), [ `program-explorer-visit:${ dataOf( name ) }`, `0 0 ${ revision } ${ Date.now() - 20 * HOUR }` ] as const );
	await page.goto( `${ page.url().replace( /#.*/, '' ) }${ fragment }` );
	await page.reload();
}

describe( 'the changes since the last visit', () => {
	test( 'are grouped, with fields before and after, and lead to the details and to the difference on the wiki', async ( { open } ) => {
		const old = await prepare( 'visit' );
		const { page, explorer } = await open( hostOf( 'visit' ) );
		await openVisited( page, 'visit', old, '#programs' );
		await explorer.reaches( 'ready' );
		await explorer.root.getByRole( 'radio', { name: 'Changes' } ).focus();
		await page.keyboard.press( 'Space' );
		// The list is younger than 30 days.
		await explorer.root.getByText( /^The list did not exist yet on/ ).waitFor();
		await explorer.root.getByRole( 'button', { name: 'My last visit' } ).press( 'Enter' );
		await explorer.root.getByText( /^Programs that have changed since .*: 5$/ ).waitFor();
		expect( explorer.fragment() ).toBe( 'programs?view=changes&since=visit' );
		expect( await explorer.root.locator( '.program-explorer__changes' ).getByRole( 'heading' ).allInnerTexts() ).toEqual( [ 'Added', 'Delta', 'Ended', 'Alpha', 'Reopened', 'Beta', 'Changed', 'Gamma', 'Removed', 'Gone' ] );
		expect( await explorer.article( 'Alpha' ).getByRole( 'definition' ).allInnerTexts() ).toEqual( [ 'Ongoing → Past', 'none → September 2023' ] );
		expect( await violations( page, '.program-explorer', { whole: true } ) ).toEqual( [] );
		await explorer.details( 'Gamma' ).press( 'Enter' );
		expect( await explorer.article( 'Gamma' ).innerText() ).toContain( 'A summary.' );
		await explorer.choose( 'Status', 'Past' );
		expect( await explorer.titles() ).toEqual( [ 'Alpha' ] );
		await page.goBack();
		await expect.poll( () => explorer.articles.count() ).toBe( 5 );
		await explorer.root.getByRole( 'button', { name: 'Forget my visits' } ).press( 'Enter' );
		await explorer.root.getByText( 'Your visits are forgotten.' ).waitFor();
		expect( await page.evaluate( () => document.activeElement?.getAttribute( 'type' ) ) ).toBe( 'date' );
		const feed = await explorer.root.getByRole( 'link', { name: 'Feed of changes' } ).getAttribute( 'href' ) ?? '';
		expect( await ( await page.request.get( new URL( feed, page.url() ).href ) ).text() ).toContain( '<feed' );
	} );

	test( 'fit into 360 px, also from right to left', async ( { open } ) => {
		const old = await prepare( 'phone' );
		for ( const uselang of [ 'en', 'ar' ] ) {
			const { page, explorer } = await open( hostOf( 'phone' ), { parameters: { uselang, useskin: 'minerva' }, context: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } } );
			await openVisited( page, 'phone', old, '#programs?view=changes&since=visit' );
			await explorer.reaches( 'ready' );
			await expect.poll( () => page.locator( '.program-explorer__change' ).count() ).toBe( 5 );
			expect( await sideways( page ) ).toBe( 0 );
			expect( await smallTargets( page ) ).toEqual( [] );
		}
	} );
} );

describe( 'a link to an older list', () => {
	test( 'shows that list with a notice; Back, Forward and the button lead to and fro', async ( { open } ) => {
		const old = await prepare( 'older' );
		const { page, explorer } = await open( hostOf( 'older' ), { as: 'maintainer', fragment: `programs?program=gone&revision=${ old }` } );
		const notice = page.getByText( /^This is the list as it was saved on/ );
		await notice.waitFor();
		expect( await explorer.details( 'Gone' ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
		expect( await explorer.root.getByRole( 'button', { name: 'Edit' } ).count() ).toBe( 0 );
		expect( await explorer.root.getByRole( 'button', { name: 'Add a program' } ).count() ).toBe( 0 );
		expect( await violations( page, '.program-explorer', { whole: true } ) ).toEqual( [] );
		await page.getByRole( 'button', { name: 'Show the newest list' } ).press( 'Enter' );
		await explorer.article( 'Delta' ).waitFor();
		expect( await notice.count() ).toBe( 0 );
		expect( explorer.fragment() ).not.toContain( 'revision' );
		await page.goBack();
		await notice.waitFor();
		await explorer.article( 'Gone' ).waitFor();
		await page.goForward();
		await explorer.article( 'Delta' ).waitFor();
		expect( await explorer.root.getByRole( 'button', { name: 'Add a program' } ).count() ).toBe( 1 );
	} );

	test( 'to a revision that does not exist, or of another page, gives a notice and the newest list', async ( { open } ) => {
		await prepare( 'foreign' );
		for ( const revision of [ 99999999, await revisionOf( DATA_PAGE ) ] ) {
			const { page, explorer } = await open( hostOf( 'foreign' ), { fragment: `programs?revision=${ revision }` } );
			await page.getByText( 'The link is to a list that cannot be shown. This is the newest list.' ).waitFor();
			expect( [ ...await explorer.titles() ].sort() ).toEqual( [ 'Alpha', 'Beta', 'Delta', 'Gamma' ] );
		}
	} );
} );
