import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test, type Visit } from './helpers/browser';
import { becomesIdle } from './helpers/idle';
import { RUNNING, writeManifest } from './helpers/manifest';
import { ACCOUNTS, addressOf, HOST_PAGE, PAGE_WITHOUT_HOST, save, setMode } from './helpers/wiki';

const COMMON_JS = `User:${ ACCOUNTS.maintainer.name }/common.js`;
const SCRIPT = `User:${ ACCOUNTS.admin.name }/programExplorer.js`;
/** As from another wiki. */
const LOAD = `mw.loader.load( '${ new URL( addressOf( '' ) ).origin }/index.php?title=${ SCRIPT }&action=raw&ctype=text/javascript' );`;

const notice = ( { page }: Visit ) => page.locator( '.program-explorer__update' ).getByRole( 'status' );

beforeAll( async () => {
	await setMode( 'opt-in' );
	await save( COMMON_JS, LOAD, 'javascript' );
} );
afterAll( async () => {
	await save( COMMON_JS, '', 'javascript' );
	await setMode( 'default' );
} );

describe( 'the user script, loaded by its address', () => {
	test( 'shows the explorer', async ( { open } ) => {
		const { explorer } = await open( HOST_PAGE, { as: 'maintainer' } );
		expect( await explorer.shown() ).toBe( 33 );
		expect( await explorer.root.evaluate( ( root ) => getComputedStyle( root.querySelector( '.program-explorer__frame' ) ?? root ).display ) ).toBe( 'grid' );
	} );

	test( 'shows it on a known page without a host element', async ( { open } ) => {
		const { explorer } = await open( PAGE_WITHOUT_HOST, { as: 'maintainer' } );
		expect( await explorer.shown() ).toBe( 33 );
	} );

	for ( const [ name, title, parameters ] of [ [ 'a plain page', 'Plain page', {} ], [ 'the editor of an explorer\'s page', HOST_PAGE, { action: 'edit' } ], [ 'its history', PAGE_WITHOUT_HOST, { action: 'history' } ] ] as const ) {
		test( `loads nothing on ${ name }`, async ( { open } ) => {
			const visit = await open( title, { as: 'maintainer', parameters, state: null } );
			await becomesIdle( visit.page );
			// The script is loaded …
			expect( visit.requests.filter( ( url ) => decodeURIComponent( url ).includes( SCRIPT ) ) ).toHaveLength( 1 );
			// … and makes no request.
			expect( await visit.page.evaluate( () => mw.loader.getState( 'codex-styles' ) ) ).not.toBe( 'ready' );
			expect( visit.requests.filter( ( url ) => /codex-styles|manifest|rvprop=/.test( decodeURIComponent( url ) ) ) ).toEqual( [] );
		} );
	}

	test( 'leaves the list if a module of the wiki does not load', async ( { open } ) => {
		const visit = await open( HOST_PAGE, { as: 'maintainer', state: null, route: ( page ) => page.route( /modules=[^&]*codex-styles/, ( route ) => route.abort() ) } );
		await expect.poll( () => visit.complaints.join( '\n' ), { timeout: 15_000 } ).toContain( '[programExplorer] The wiki did not load what the explorer needs.' );
		expect( await visit.page.locator( '.program-explorer[data-state]' ).count() ).toBe( 0 );
		expect( await visit.page.locator( '.program-explorer-static li[data-program]' ).filter( { visible: true } ).count() ).toBe( 33 );
	} );

	test( 'can run the self-test', async ( { open } ) => {
		const { page } = await open( HOST_PAGE, { as: 'maintainer', fragment: 'programs?selftest' } );
		const panel = page.getByRole( 'region', { name: 'Self-test of the program explorer' } );
		await panel.getByRole( 'status' ).filter( { hasText: 'is done' } ).waitFor( { timeout: 30_000 } );
		expect( await panel.innerText() ).toContain( 'The self-test came with the user script.' );
		expect( await panel.evaluate( ( element ) => getComputedStyle( element ).borderTopStyle ) ).toBe( 'solid' );
	} );
} );

describe( 'an old user script', () => {
	beforeAll( () => writeManifest( { version: '99.0.0' } ) );
	afterAll( () => writeManifest() );

	test( 'shows a notice once a day, with a link to its page', async ( { open } ) => {
		const { version } = RUNNING;
		const visit = await open( HOST_PAGE, { as: 'maintainer' } );
		await notice( visit ).waitFor();
		expect( await notice( visit ).innerText() ).toContain( `Your user script of the program explorer is version ${ version }. There is a newer version: 99.0.0.` );
		expect( visit.complaints.join( '\n' ) ).toContain( `[programExplorer] The user script is version ${ version }; version 99.0.0 is on this wiki.` );
		const address = await notice( visit ).getByRole( 'link', { name: SCRIPT } ).getAttribute( 'href' );
		expect( await ( await visit.page.request.get( address ?? '' ) ).text() ).toContain( 'Admin/programExplorer.js' );
		expect( await visit.explorer.shown() ).toBe( 33 );
		await notice( visit ).getByRole( 'button', { name: 'Dismiss' } ).click();
		expect( await notice( visit ).count() ).toBe( 0 );

		await visit.page.reload();
		await visit.explorer.reaches( 'ready' );
		await becomesIdle( visit.page );
		expect( await notice( visit ).count() ).toBe( 0 );
		expect( visit.requests.filter( ( url ) => url.includes( 'manifest' ) ) ).toHaveLength( 1 );
	} );

	test( 'shows it in the language of its user', async ( { open } ) => {
		const visit = await open( HOST_PAGE, { as: 'maintainer', parameters: { uselang: 'ar' } } );
		await notice( visit ).waitFor();
		expect( await notice( visit ).evaluate( ( element: HTMLElement ) => [ element.lang, element.dir ] ) ).toEqual( [ 'ar', 'rtl' ] );
		expect( await notice( visit ).innerText() ).toContain( 'يتوفّر إصدار أحدث: 99.0.0.' );
	} );

	test( 'gives no notice with the gadget', async ( { open } ) => {
		const visit = await open( HOST_PAGE, { parameters: { withgadget: 'programExplorer' } } );
		await becomesIdle( visit.page );
		expect( visit.requests.filter( ( url ) => url.includes( 'manifest' ) ) ).toEqual( [] );
	} );
} );
