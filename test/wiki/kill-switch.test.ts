import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { layoutShift, measureVisit } from './helpers/visit';
import { test, type Open, type VisitOptions } from './helpers/browser';
import { noticeOf } from './helpers/failures';
import { change, comesRendered, CONFIGURATION, expectNothingOfOurs, expectPlainPage, layout, ourRequests, PROGRAMS, remove } from './helpers/plain';
import { call, ERRORS, host, render } from './helpers/rendered';
import { ACCOUNTS, addressOf, CATEGORY, DATA_PAGE, HOST_PAGE, hostPage, PAGE_WITHOUT_HOST, revisionOf, save, STATIC_LINKS } from './helpers/wiki';

const DATA = JSON.parse( readFileSync( 'test/pages/programs.json', 'utf8' ) ) as object;
const FOLDER = 'Kill switch';
const PRESET = `${ FOLDER }/Preset`;
const HAND_WRITTEN = `${ FOLDER }/Hand-written`;
const FRENCH = `${ HOST_PAGE }/fr`;
/** A known page without a host, on which the gadget is loaded too. */
const TRANSLATION = `${ PAGE_WITHOUT_HOST }/de`;
/** The programs in the text of the pages without a host. */
const PLAIN_PROGRAMS = 9;
const PHONE: VisitOptions = { parameters: { useskin: 'minerva' }, context: { viewport: { width: 390, height: 844 } } };
const COMMON_JS = `User:${ ACCOUNTS.maintainer.name }/common.js`;

/** The visits: a page, its programs, and how it is opened. */
const VISITS: readonly ( readonly [ string, string, number, VisitOptions ] )[] = [
	[ 'the page, logged out', HOST_PAGE, PROGRAMS, {} ],
	[ 'the page, logged in', HOST_PAGE, PROGRAMS, { as: 'reader' } ],
	[ 'the page, with the user script', HOST_PAGE, PROGRAMS, { as: 'maintainer' } ],
	[ 'the page with withgadget', HOST_PAGE, PROGRAMS, { parameters: { withgadget: 'programExplorer' } } ],
	[ 'the page, on a phone', HOST_PAGE, PROGRAMS, PHONE ],
	[ 'a translation, logged out', FRENCH, PROGRAMS, {} ],
	[ 'a translation, with the user script', FRENCH, PROGRAMS, { as: 'maintainer' } ],
	[ 'a preset, logged out', PRESET, 3, {} ],
	[ 'a preset, logged in', PRESET, 3, { as: 'reader' } ],
	[ 'a preset, on a phone', PRESET, 3, PHONE ]
];

beforeAll( async () => {
	await save( COMMON_JS, `importScript( 'User:${ ACCOUNTS.admin.name }/programExplorer.js' );`, 'javascript' );
	// Longer than the skin's menus at the side, which grow while they load.
	await save( PRESET, `{{Program explorer|source=${ DATA_PAGE }|status=past|limit=3}}${ '\n\nText after the list.'.repeat( 30 ) }` );
	await save( HAND_WRITTEN, hostPage( DATA_PAGE, { revision: String( await revisionOf( DATA_PAGE ) ) } ) );
	await save( TRANSLATION, readFileSync( 'test/pages/community-development.wikitext', 'utf8' ) + `\n[[${ CATEGORY }]]` );
} );

afterAll( async () => {
	await change( DATA_PAGE, JSON.stringify( DATA ) );
	await change( CONFIGURATION, '{"enabled":true}' );
	await save( COMMON_JS, '', 'javascript' );
	await remove( TRANSLATION );
	await comesRendered( HOST_PAGE, true );
} );

const stillLayouts = new Map<string, readonly string[]>();
/** The layout of a page without any gadget. */
async function stillLayout( open: Open, title: string, options: VisitOptions ): Promise<readonly string[]> {
	const key = JSON.stringify( [ title, options ] );
	const known = stillLayouts.get( key );
	if ( known ) {
		return known;
	}
	const still = await open( title, { ...options, state: null, parameters: { ...options.parameters, safemode: '1' } } );
	const found = await layout( still.page );
	await still.leave();
	stillLayouts.set( key, found );
	return found;
}

describe.each( [
	[ 'the data page', DATA_PAGE, DATA ],
	[ 'the configuration page', CONFIGURATION, {} ]
] )( 'a line on %s', ( _, title, fields ) => {
	const turn = async ( enabled: boolean ): Promise<void> => {
		await change( title, JSON.stringify( { ...fields, enabled } ) );
		for ( const page of [ HOST_PAGE, FRENCH, PRESET ] ) {
			await comesRendered( page, enabled );
		}
	};
	// Both ways print the same page, so other checks run for the first one only.
	const isFirst = title === DATA_PAGE;
	beforeAll( () => turn( false ) );
	afterAll( () => turn( true ) );

	test.concurrent.for( isFirst ? VISITS : VISITS.filter( ( [ , , , { as, parameters } ] ) => !as && !parameters ) )( 'shows the complete static list: %s', async ( [ , page, programs, options ], { open } ) => {
		const visit = await open( page, { ...options, state: null } );
		await expectNothingOfOurs( visit, programs );
		expect( await layout( visit.page ) ).toEqual( await stillLayout( open, page, options ) );
	} );

	test.concurrent.for( isFirst ? [ HOST_PAGE, FRENCH, PRESET, TRANSLATION ] : [ HOST_PAGE, TRANSLATION ] )( 'causes no layout shift: %s', async ( page, { browser } ) => {
		const context = await browser.newContext();
		const report = await measureVisit( context, addressOf( page ), { hasExplorer: false } );
		await context.close();
		expect( layoutShift( report ), JSON.stringify( report.shifts, null, 1 ) ).toBe( 0 );
	} );

	// Not beside others: expect.poll needs to know its test.
	test.for( isFirst ? [ HOST_PAGE, FRENCH ] : [ HOST_PAGE ] )( 'a link into the list still leads to its program or heading: %s', async ( title, { open } ) => {
		for ( const fragment of [ 'programs?program=wikimedia-clinics', 'programs?status=past', 'Past_Projects_and_Programs:' ] ) {
			const { page } = await open( title, { fragment, state: null } );
			const target = page.locator( `[id="${ fragment }"]` );
			expect( await target.count() ).toBe( 1 );
			await expect.poll( async () => ( await target.boundingBox() )?.y ).toBeLessThan( 450 );
			expect( ( await target.boundingBox() )?.y ).toBeGreaterThan( -1 );
		}
	} );

	// The gadget has the configuration page in its package; a user script reads it.
	const USER_SCRIPT = [ DATA_PAGE, expect.any( String ), CONFIGURATION ];
	const GADGET = isFirst ? [ [ DATA_PAGE, expect.any( String ) ] ] : [];
	test.concurrent.for<[ string, string, VisitOptions, unknown[] ]>( [
		[ 'the gadget', TRANSLATION, {}, GADGET ], [ 'the user script', PAGE_WITHOUT_HOST, { as: 'maintainer' }, [ USER_SCRIPT ] ]
	] )( 'is obeyed on a page without a host, for at most one request: %s', async ( [ , page, options, requests ], { open } ) => {
		const visit = await open( page, { ...options, state: null } );
		await visit.page.locator( '.program-explorer[data-state="static"]' ).waitFor( { state: 'attached' } );
		await expectPlainPage( visit, PLAIN_PROGRAMS );
		expect( ourRequests( visit ).filter( ( url ) => url.includes( 'api.php' ) ).map( ( url ) => new URL( url ).searchParams.get( 'titles' )?.split( '|' ) ) )
			.toEqual( requests );
		expect( await layout( visit.page ) ).toEqual( await stillLayout( open, page, options ) );
	} );

	test.concurrent.for<[ string, VisitOptions ]>( [
		[ 'the gadget', {} ], [ 'the user script', { as: 'maintainer', parameters: { useskin: 'monobook' } } ]
	] )( 'is obeyed on a page with a host that somebody wrote by hand, with revisions from before: %s', async ( [ , options ], { open } ) => {
		const visit = await open( HAND_WRITTEN, { ...options, state: null } );
		await visit.page.locator( '.program-explorer[data-state="static"]' ).waitFor( { state: 'attached' } );
		await expectPlainPage( visit, 0 );
	} );

	test( 'can be undone: the explorer is shown again', async ( { open } ) => {
		await turn( true );
		expect( await ( await open( HOST_PAGE ) ).explorer.shown() ).toBe( PROGRAMS );
		expect( await ( await open( FRENCH, { as: 'reader' } ) ).explorer.root.getByRole( 'article' ).count() ).toBe( PROGRAMS );
		expect( await ( await open( PAGE_WITHOUT_HOST, { as: 'maintainer' } ) ).explorer.shown() ).toBe( PROGRAMS );
	} );
} );

test( 'creating and deleting the configuration page takes effect; open pages do not change', async ( { open } ) => {
	await change( CONFIGURATION, null );
	await save( HOST_PAGE, readFileSync( 'test/pages/what-we-do.wikitext', 'utf8' ) );
	await comesRendered( HOST_PAGE, true );
	const before = await open( HOST_PAGE );
	await change( CONFIGURATION, '{"enabled":false}' );
	await comesRendered( HOST_PAGE, false );
	await expectNothingOfOurs( await open( HOST_PAGE, { state: null } ) );
	// If the list cannot be made either, readers get the fallback of the page.
	const broken = await render( call( 'fallback=Kept', `${ FOLDER }/none.json` ) );
	expect( [ Object.keys( host( broken ).dataset ), broken.categories ] ).toEqual( [ [], [ ERRORS ] ] );
	expect( host( broken ).textContent ).toContain( 'Kept' );
	const asked = ourRequests( before ).length;
	await before.explorer.choose( 'Status', 'Past' );
	expect( await before.explorer.shown() ).toBe( 18 );
	expect( ourRequests( before ) ).toHaveLength( asked );
	await change( CONFIGURATION, null );
	await comesRendered( HOST_PAGE, true );
	expect( await ( await open( HOST_PAGE ) ).explorer.shown() ).toBe( PROGRAMS );
} );

test( 'a cached page from before shows its list, and keeps no space', async ( { open } ) => {
	const source = `${ FOLDER }/Kept/programs.json`;
	await save( source, JSON.stringify( { version: 1, enabled: false, programs: [ { id: 'a', title: 'A' } ] } ), 'json' );
	await save( `${ FOLDER }/Kept`, hostPage( source, { after: 'What stands below the list.' } ) );
	const visit = await open( `${ FOLDER }/Kept`, { state: null } );
	await visit.page.locator( '.program-explorer[data-state="static"]' ).waitFor( { state: 'attached' } );
	await expectPlainPage( visit, 0 );
	for ( const name of STATIC_LINKS ) {
		expect( await visit.page.getByRole( 'link', { name, exact: true } ).isVisible() ).toBe( true );
	}
	expect( await noticeOf( visit.page ).count() ).toBe( 0 );
	const still = await open( `${ FOLDER }/Kept`, { state: null, parameters: { safemode: '1' } } );
	expect( await layout( visit.page ) ).toEqual( await layout( still.page ) );
} );

test( 'a value that is neither true nor false switches nothing off, and maintainers see a problem', async ( { open } ) => {
	const source = `${ FOLDER }/Wrong/programs.json`;
	await save( source, JSON.stringify( { version: 1, enabled: 'no', programs: [ { id: 'a', title: 'A' } ] } ), 'json' );
	await save( `${ FOLDER }/Wrong`, `{{Program explorer|source=${ source }}}` );
	const { explorer } = await open( `${ FOLDER }/Wrong`, { as: 'maintainer' } );
	expect( await explorer.shown() ).toBe( 1 );
	await expect.poll( () => explorer.root.innerText() ).toContain( 'enabled: Expected true or false, found text.' );
} );
