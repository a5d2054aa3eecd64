import type { Locator, Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, vi } from 'vitest';
import { test, type Visit } from './helpers/browser';
import { DATA_REQUESTS, expectStaticList, fixOf, noticeOf } from './helpers/failures';
import { becomesIdle } from './helpers/idle';
import { layout } from './helpers/plain';
import { DATA_PAGE, HOST_PAGE, hostPage, save } from './helpers/wiki';

/** As the gadget has it. */
const TIMEOUT_MS = 10_000;
const PAGE = 'Failures/network';
const DATA = `${ PAGE }/programs.json`;
const PROGRAM = { id: 'a', title: 'The one program', status: 'ongoing', team: 'Trainers' };

beforeAll( async () => {
	await save( DATA, JSON.stringify( { version: 1, programs: [ PROGRAM ] } ), 'json' );
	await save( PAGE, hostPage( DATA ) );
} );

const answer = ( status: number, body: string, contentType = 'text/html' ) =>
	( route: Route ) => route.fulfill( { status, body, contentType } );

const FAILURES: readonly { readonly name: string; readonly meet: ( route: Route ) => Promise<void>; readonly reason: string }[] = [
	{ name: 'status 500', meet: answer( 500, 'Internal error' ), reason: 'The wiki answered with an error.' },
	{ name: 'status 503 with JSON', meet: answer( 503, '{}', 'application/json' ), reason: 'The wiki answered with an error.' },
	{ name: 'HTML instead of JSON', meet: answer( 200, '<!DOCTYPE html><title>Log in to this network</title>' ), reason: 'The wiki answered with an error.' },
	{ name: 'an error of the API', meet: answer( 200, '{"error":{"code":"readonly","info":"Locked"}}', 'application/json' ), reason: 'The wiki answered with an error.' },
	{ name: 'half an answer', meet: answer( 200, '{"query":{"pages":[', 'application/json' ), reason: 'The wiki answered with an error.' },
	{ name: 'status 429 twice', meet: answer( 429, 'Too many requests' ), reason: 'The wiki is busy just now.' },
	{ name: 'a broken connection', meet: ( route ) => route.abort( 'connectionreset' ), reason: 'The connection failed.' }
];

async function expectRetry( page: Page ): Promise<void> {
	await noticeOf( page ).getByRole( 'button', { name: 'Try again' } ).click();
	await page.getByRole( 'article', { name: PROGRAM.title } ).waitFor();
	expect( await noticeOf( page ).count() ).toBe( 0 );
	expect( await page.locator( '.program-explorer > ul' ).first().isVisible() ).toBe( false );
}

describe( 'an answer that cannot be used', () => {
	for ( const { name, meet, reason } of FAILURES ) {
		test( `${ name }: the static list stays, and "Try again" works after the failure`, async ( { open } ) => {
			const visit = await open( PAGE, { state: 'failed', route: ( page ) => page.route( DATA_REQUESTS, meet ) } );
			await expectStaticList( visit, reason );
			// An edit cannot correct this.
			expect( await fixOf( visit.page ).count() ).toBe( 0 );
			// The failure continues: the notice is shown again.
			await noticeOf( visit.page ).getByRole( 'button', { name: 'Try again' } ).click();
			await visit.explorer.reaches( 'failed' );
			await expectStaticList( visit, reason );
			expect( await noticeOf( visit.page ).count() ).toBe( 1 );
			await visit.page.unroute( DATA_REQUESTS );
			await expectRetry( visit.page );
		} );
	}

	test( 'no answer within ten seconds: the static list stays', async ( { open } ) => {
		let asked = false;
		const visit = await open( PAGE, {
			state: null,
			prepare: async ( page ) => {
				await page.clock.install();
				await page.route( DATA_REQUESTS, () => {
					asked = true;
				} );
			}
		} );
		await vi.waitUntil( () => asked, { timeout: 15_000 } );
		// The clock also runs by itself, and a busy machine needs some of it.
		await visit.page.clock.runFor( TIMEOUT_MS / 2 );
		expect( await visit.explorer.root.getAttribute( 'data-state' ) ).toBe( 'loading' );
		expect( await visit.page.getByRole( 'link', { name: 'First static program' } ).isVisible() ).toBe( true );
		await visit.page.clock.runFor( TIMEOUT_MS / 2 + 500 );
		await visit.explorer.reaches( 'failed' );
		await expectStaticList( visit, 'The answer took too long.' );
		await visit.page.unroute( DATA_REQUESTS );
		await expectRetry( visit.page );
	} );

	test( 'offline: the static list stays until the network is back', async ( { open } ) => {
		const visit = await open( PAGE, {
			state: 'failed',
			prepare: ( page ) => page.route( DATA_REQUESTS, async ( route ) => {
				await page.context().setOffline( true );
				await route.continue();
			} )
		} );
		await expectStaticList( visit, 'The connection failed.' );
		await visit.page.unroute( DATA_REQUESTS );
		await visit.context.setOffline( false );
		await expectRetry( visit.page );
	} );

	test( 'the real page loses none of its programs', async ( { open } ) => {
		const visit = await open( HOST_PAGE, { state: 'failed', route: ( page ) => page.route( DATA_REQUESTS, answer( 500, '' ) ) } );
		await expectStaticList( visit, 'The wiki answered with an error.', [ 'WikiLearn', 'Small wiki toolkits', 'Wikimedia Clinics', 'Movement Organizers' ] );
		expect( await visit.page.locator( '.program-explorer-static li[data-program]' ).filter( { visible: true } ).count() ).toBe( 33 );
	} );
} );

describe( 'too many requests', () => {
	test( 'asks first without cookies, then as the reader who is logged in', async ( { open } ) => {
		const cookies: ( string | undefined )[] = [];
		const { explorer, page } = await open( PAGE, {
			as: 'reader',
			route: ( opened ) => opened.route( DATA_REQUESTS, async ( route ) => {
				cookies.push( ( await route.request().allHeaders() )[ 'cookie' ] );
				await ( cookies.length === 1 ? answer( 429, '' )( route ) : route.continue() );
			} )
		} );
		expect( await explorer.titles() ).toEqual( [ PROGRAM.title ] );
		expect( await noticeOf( page ).count() ).toBe( 0 );
		expect( cookies ).toHaveLength( 2 );
		expect( cookies[ 0 ] ).toBeUndefined();
		expect( cookies[ 1 ] ).toContain( 'UserID' );
	} );
} );

describe( 'a revision that cannot be used', () => {
	test( 'of another page: the page is read by its title', async ( { open } ) => {
		const other = await save( 'Failures/other.json', '{ "version": 1, "programs": [ { "id": "b", "title": "Not this one" } ] }', 'json' );
		await save( 'Failures/other revision', hostPage( DATA, { revision: String( other ) } ) );
		const { explorer } = await open( 'Failures/other revision' );
		expect( await explorer.titles() ).toEqual( [ PROGRAM.title ] );
	} );

	test( 'that does not exist: the page is read by its title', async ( { open } ) => {
		await save( 'Failures/no revision', hostPage( DATA, { revision: '99999999' } ) );
		const { explorer } = await open( 'Failures/no revision' );
		expect( await explorer.titles() ).toEqual( [ PROGRAM.title ] );
	} );
} );

describe( 'code that does not load', () => {
	test( 'leaves the page as the server sent it', async ( { open } ) => {
		const { page } = await open( PAGE, { state: null, route: ( opened ) => opened.route( /modules=ext\.gadget\.programExplorer&/, ( route ) => route.abort() ) } );
		await becomesIdle( page );
		expect( await page.getByRole( 'link', { name: 'First static program' } ).isVisible() ).toBe( true );
	} );

	test( 'or throws at once leaves it too, and no space is kept', async ( { open } ) => {
		const short = 'Failures/short list';
		await save( short, `{{Program explorer|source=${ DATA_PAGE }|limit=3}}\nWhat stands below the list.` );
		const { page, complaints } = await open( short, { state: 'failed', route: ( opened ) => opened.route( /load\.php.*programExplorer/, async ( route ) => {
			// Like a browser that lacks a function that is used at once.
			const response = await route.fetch();
			await route.fulfill( { response, body: ( await response.text() ).replace( /(programs\?selftest[^]*?)\baddEventListener\(/, '$1missingFunction(' ) } );
		} ) } );
		await becomesIdle( page );
		expect( complaints.join( '\n' ) ).toContain( 'missingFunction is not defined' );
		const still = await open( short, { state: null, parameters: { safemode: '1' } } );
		expect( await layout( page ) ).toEqual( await layout( still.page ) );
	} );

	test( 'to import plain lists leaves the notice', async ( { open } ) => {
		const missing = 'Failures/no importLists code';
		await save( missing, hostPage( `${ missing }/programs.json` ) );
		const visit = await open( missing, { state: 'failed', route: ( page ) => page.route( /programExplorer-importer/, ( route ) => route.abort() ) } );
		await expectStaticList( visit, 'The data page does not exist.' );
	} );

	test.for( [ 'maintainer', 'validator', 'checks' ] )( 'for maintainers leaves the notice: %s', async ( module, { open } ) => {
		const broken = `Failures/no ${ module } code`;
		await save( `${ broken }/programs.json`, '{' );
		await save( broken, hostPage( `${ broken }/programs.json` ) );
		const visit = await open( broken, { as: 'admin', state: 'failed', route: ( page ) => page.route( new RegExp( `programExplorer-${ module }` ), ( route ) => route.abort() ) } );
		await becomesIdle( visit.page );
		await expectStaticList( visit, 'The data page cannot be read.' );
	} );
} );

describe( 'the parts that the first view does not need', () => {
	const MORE = /modules=[^&]*programExplorer-more/;
	const warningOf = ( page: Page ): Locator => page.locator( '.program-explorer__notice' );
	const openDetails = async ( { page, explorer }: Visit ): Promise<void> => {
		await explorer.details( PROGRAM.title ).click();
		await warningOf( page ).waitFor();
	};

	test( 'do not arrive: the programs stay, and trying again helps', async ( { open } ) => {
		const visit = await open( PAGE, { route: ( page ) => page.route( MORE, ( route ) => route.abort( 'connectionreset' ) ) } );
		await openDetails( visit );
		expect( await warningOf( visit.page ).innerText() ).toContain( 'The connection failed.' );
		expect( await visit.explorer.shown() ).toBe( 1 );
		await visit.page.unroute( MORE );
		await warningOf( visit.page ).getByRole( 'button', { name: 'Try again' } ).click();
		await visit.explorer.article( PROGRAM.title ).getByRole( 'term' ).first().waitFor();
		expect( await warningOf( visit.page ).count() ).toBe( 0 );
	} );

	test( 'are of another release: the notice says so, and its button reloads the page', async ( { open } ) => {
		const visit = await open( PAGE, { route: ( page ) => page.route( MORE, async ( route ) => {
			const response = await route.fetch();
			await route.fulfill( { response, body: ( await response.text() ).replace( /(runtime:\s*["'])\w+/, '$1ffffffffffffffff' ) } );
		}, { times: 1 } ) } );
		await openDetails( visit );
		expect( await warningOf( visit.page ).innerText() ).toContain( 'There is a new version. Reload the page.' );
		await Promise.all( [ visit.page.waitForEvent( 'load' ), warningOf( visit.page ).getByRole( 'button', { name: 'Try again' } ).click() ] );
		expect( await visit.page.evaluate( () => performance.getEntriesByType( 'navigation' ).map( ( entry ) => ( entry as PerformanceNavigationTiming ).type ) ) ).toEqual( [ 'reload' ] );
	} );
} );

test( 'what corrects damaged links does not arrive: the explorer works, and the address stays', async ( { open } ) => {
	const fragment = 'programs?STATUS=PAST';
	const { page, explorer } = await open( PAGE, { fragment, route: ( opened ) => opened.route( /programExplorer-links/, ( route ) => route.abort() ) } );
	await becomesIdle( page );
	expect( explorer.fragment() ).toBe( fragment );
	expect( await explorer.shown() ).toBe( 1 );
	expect( await page.locator( '.program-explorer__notice' ).count() ).toBe( 0 );
} );
