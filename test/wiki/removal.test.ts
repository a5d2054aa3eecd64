import { afterAll, beforeAll, describe, expect } from 'vitest';
import { applySteps } from '../../scripts/deploy/apply';
import { install } from '../../scripts/deploy/install';
import { makeRemoval } from '../../scripts/deploy/plan';
import { builtRelease } from '../../scripts/deploy/release';
import { readStored } from '../../scripts/lib/wiki-api';
import { DEFINITION_PAGE } from '../../scripts/build/definition';
import { test, type Open, type VisitOptions } from './helpers/browser';
import { expectNothingOfOurs, expectPlainPage, ourRequests, PROGRAMS, remove } from './helpers/plain';
import { ACCOUNTS, asAdmin, DATA_PAGE, HOST_PAGE, save, setMode } from './helpers/wiki';

const PRESET = 'Removal/Preset';
const VISITS: readonly ( readonly [ string, string, number, VisitOptions ] )[] = [
	[ 'the page, logged out', HOST_PAGE, PROGRAMS, {} ],
	[ 'the page, logged in', HOST_PAGE, PROGRAMS, { as: 'reader' } ],
	[ 'a translation', `${ HOST_PAGE }/fr`, PROGRAMS, {} ],
	[ 'a preset', PRESET, 3, {} ]
];

/** As a deployment removes it. */
async function removeLines(): Promise<void> {
	const api = await asAdmin();
	const { steps } = makeRemoval( builtRelease(), await readStored( api, [ DEFINITION_PAGE ] ) );
	await applySteps( api, steps, { summary: 'Test' } );
}

async function removePages(): Promise<void> {
	for ( const { title } of builtRelease().pages.filter( ( page ) => page.title.startsWith( 'MediaWiki:Gadget-programExplorer' ) ) ) {
		await remove( title );
	}
}

async function putBack(): Promise<void> {
	await install( await asAdmin(), { mode: 'default', summary: 'Test', user: ACCOUNTS.admin.name } );
}

async function expectExplorer( open: Open ): Promise<void> {
	expect( await ( await open( HOST_PAGE ) ).explorer.shown() ).toBe( PROGRAMS );
}

beforeAll( () => save( PRESET, `{{Program explorer|source=${ DATA_PAGE }|status=past|limit=3}}` ) );

describe( 'without the lines in the definition', () => {
	beforeAll( removeLines );
	afterAll( () => setMode( 'default' ) );

	test.concurrent.for( VISITS )( 'the list is complete, and nothing of the gadget is loaded: %s', async ( [ , title, programs, options ], { open } ) => {
		await expectNothingOfOurs( await open( title, { ...options, state: null } ), programs );
	} );

	test( 'a link to a program leads to it in the list', async ( { open } ) => {
		const { page } = await open( HOST_PAGE, { fragment: 'programs?program=wikimedia-clinics', state: null } );
		await expect.poll( async () => ( await page.locator( '[data-program="wikimedia-clinics"]' ).boundingBox() )?.y ).toBeLessThan( 450 );
	} );

	test( 'and after they are restored, the explorer is shown', async ( { open } ) => {
		await setMode( 'default' );
		await expectExplorer( open );
	} );
} );

describe( 'without the lines and the pages of the gadget', () => {
	beforeAll( async () => {
		await removeLines();
		await removePages();
	} );
	afterAll( putBack );

	test.concurrent.for( VISITS )( 'the list is complete, and nothing of the gadget is loaded: %s', async ( [ , title, programs, options ], { open } ) => {
		await expectNothingOfOurs( await open( title, { ...options, state: null } ), programs );
	} );

	test( 'and after all is restored, the explorer is shown', async ( { open } ) => {
		await putBack();
		await expectExplorer( open );
	} );
} );

describe( 'without the pages, with the lines still there', () => {
	beforeAll( removePages );
	afterAll( putBack );

	test.concurrent.for( VISITS )( 'the list is complete: %s', async ( [ , title, programs, options ], { open } ) => {
		const visit = await open( title, { ...options, state: null } );
		await expectPlainPage( visit, programs );
		expect( ourRequests( visit ).filter( ( url ) => url.includes( 'api.php' ) ) ).toEqual( [] );
	} );
} );
