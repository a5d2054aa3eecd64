import { beforeAll, describe, expect } from 'vitest';
import { test } from './helpers/browser';
import { DATA_REQUESTS, noticeOf } from './helpers/failures';
import { stopHere, walk } from './helpers/focus';
import { hasNight, openLook, SKINS, type Look } from './helpers/looks';
import { HOST_PAGE, save } from './helpers/wiki';

const TITLE = 'Keyboard';
const DATA = {
	version: 1,
	facets: [ 'status', 'capacity' ],
	vocabularies: { capacity: { label: 'Capacity', terms: { people: { label: 'People' }, tools: { label: 'Tools' } } } },
	programs: Array.from( { length: 4 }, ( _, at ) => ( {
		id: `p${ at }`, title: `Program ${ at }`, summary: 'A summary. '.repeat( 8 ), page: `Program ${ at }`, status: at % 2 ? 'past' : 'open',
		capacity: [ at > 1 ? 'people' : 'tools' ], followedBy: at ? [] : [ 'p3' ], sources: [ 'https://example.org/' ]
	} ) )
};

beforeAll( async () => {
	await save( `${ TITLE }/programs.json`, JSON.stringify( DATA ), 'json' );
	await save( TITLE, `== Programs ==\n{{Program explorer|source=${ TITLE }/programs.json}}` );
} );

describe( 'with the keyboard alone', () => {
	for ( const skin of SKINS ) {
		test( `in ${ skin }, every element is visible and marked when it has the focus`, async ( { open } ) => {
			const look: Partial<Look> = hasNight( skin ) ? { skin, theme: 'night' } : { skin };
			const { page, explorer } = await openLook( open, TITLE, look, { fragment: 'programs?capacity=tools,people&program=p0' } );
			// The wiki is asked first.
			await explorer.root.getByRole( 'button', { name: 'Edit' } ).waitFor();
			await explorer.root.getByRole( 'button', { name: 'Worklist' } ).focus();
			const stops = await walk( page );
			expect( stops.filter( ( { isMarked, isSeen } ) => !isMarked || !isSeen ) ).toEqual( [] );
			expect( stops.map( ( { name } ) => name ) ).toEqual( [
				'button Worklist', 'input Search programs', 'button Skip to the programs',
				'button Status', 'input program-explorer-1:status:open', 'input program-explorer-1:status:past',
				'button Capacity', 'input program-explorer-1:capacity:people', 'input program-explorer-1:capacity:tools',
				'input List', 'button Copy link', 'button Export', 'select Current firstNewestA–Z',
				'button Remove filter: Capacity: Tools', 'button Remove filter: Capacity: People', 'button Clear all',
				'a Program 0', 'button Details of Program 0', 'a Program 3', 'a Link to this program', 'button Add to my list', 'summary Sources (1)', 'button Edit', 'button History',
				'a Program 2', 'button Details of Program 2', 'a Program 1', 'button Details of Program 1', 'a Program 3', 'button Details of Program 3',
				'a Data of this list', 'button Add a program'
			] );
		} );
	}

	test( 'Tab stays in the dialog, and every element is visible and marked when it has the focus', async ( { open } ) => {
		const { page, explorer } = await openLook( open, TITLE, { skin: 'minerva', window: 'narrow' }, { fragment: 'programs?status=past' } );
		await explorer.root.getByRole( 'button', { name: 'Filters (1)' } ).focus();
		await page.keyboard.press( 'Enter' );
		for ( const facet of [ 'Status', 'Capacity' ] ) {
			await explorer.facet( facet ).getByRole( 'button', { name: facet } ).focus();
			await page.keyboard.press( 'Enter' );
		}
		await explorer.dialog.focus();
		const stops = await walk( page, 12 );
		expect( stops.filter( ( { isMarked, isSeen } ) => !isMarked || !isSeen ) ).toEqual( [] );
		expect( stops.map( ( { name } ) => name.slice( 0, 40 ) ) ).toEqual( [
			expect.stringMatching( /^div Filters/ ), 'button Clear all', 'button Close',
			'button Status', 'input program-explorer-1:status:open', 'input program-explorer-1:status:past',
			'button Capacity', 'input program-explorer-1:capacity:people', 'input program-explorer-1:capacity:tools',
			'button Show 2 programs', 'button Clear all', 'button Close'
		] );
	} );

	test( 'the focus is never lost, whatever is removed', async ( { open } ) => {
		const { page, explorer } = await open( TITLE, { fragment: 'programs?status=past&capacity=people&q=program' } );
		const press = async ( name: string | RegExp, key = 'Enter' ) => {
			await explorer.root.getByRole( 'button', { name } ).or( explorer.root.getByRole( 'link', { name } ) ).first().focus();
			await page.keyboard.press( key );
			const stop = await stopHere( page );
			expect( stop, String( name ) ).toMatchObject( { isSeen: true, isMarked: true } );
			return stop?.name;
		};
		expect( await press( 'Remove filter: Status: Past' ) ).toBe( 'button Remove filter: Capacity: People' );
		expect( await press( 'Remove search: program' ) ).toBe( 'button Clear all' );
		expect( await press( 'Clear all' ) ).toBe( 'div 4 programs' );
		expect( await press( 'Details of Program 0', 'Space' ) ).toBe( 'button Details of Program 0' );
		await explorer.article( 'Program 0' ).getByRole( 'link', { name: 'Program 3' } ).focus();
		await page.keyboard.press( 'Enter' );
		expect( await stopHere( page ) ).toMatchObject( { name: 'a Program 3', isSeen: true, isMarked: true } );
		await explorer.searchBox.fill( 'nothing has this' );
		expect( await press( /^Remove search “/ ) ).toBe( 'div 4 programs' );
		expect( await press( 'Capacity' ) ).toBe( 'button Capacity' );
	} );

	test( 'after a notice is dismissed, the focus is at the list', async ( { open } ) => {
		const { page } = await open( HOST_PAGE, { state: 'failed', route: ( visited ) => visited.route( DATA_REQUESTS, ( route ) => route.abort() ) } );
		await noticeOf( page ).getByRole( 'button', { name: 'Dismiss' } ).focus();
		await page.keyboard.press( 'Enter' );
		expect( await noticeOf( page ).count() ).toBe( 0 );
		expect( await page.evaluate( () => document.activeElement?.className ) ).toBe( 'program-explorer' );
	} );
} );
