import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { layoutShift, measureVisit } from './helpers/visit';
import { test } from './helpers/browser';
import { Explorer } from './helpers/explorer';
import { addressOf, DATA_PAGE, HOST_PAGE, revisionOf, save, WORDS_PAGE } from './helpers/wiki';

const FOLDER = 'One source';
/** A title only this test's page has. */
const ADDED = 'A program that has just been added';

function page( ...ids: readonly string[] ): string {
	return JSON.stringify( { version: 1, programs: ids.map( ( id ) => ( { id, title: `Program ${ id }`, page: `Page ${ id }`, status: 'open' } ) ) } );
}

/** A page with the template, and its data page. */
async function write( name: string, data: string, parameters = '' ): Promise<{ readonly title: string; readonly source: string; readonly revision: number }> {
	const title = `${ FOLDER }/${ name }`;
	const source = `${ title }/programs.json`;
	const revision = await save( source, data, 'json' );
	await save( title, `{{Program explorer|source=${ source }${ parameters }}}` );
	return { title, source, revision };
}

/** The titles that links lead to, whether the pages exist or not. */
function targetsOf( links: readonly ( string | null )[] ): readonly string[] {
	return links.map( ( link ) => {
		const { pathname, searchParams } = new URL( link ?? '', 'http://localhost' );
		const target = searchParams.get( 'title' ) ?? decodeURIComponent( pathname.replace( '/wiki/', '' ) );
		// The local wiki does not know Wikimania's.
		return target.replace( /^W(?=ikimania:)/, 'w' );
	} );
}

/** Waits until the wiki has rendered a page by itself from this revision: by its job queue, which works off with the requests. */
async function rendered( title: string, revision: number ): Promise<void> {
	await expect.poll( async () => /data-revision="([^"]*)"/.exec( await ( await fetch( addressOf( title ) ) ).text() )?.[ 1 ], { timeout: 20_000 } )
		.toContain( String( revision ) );
}

describe( 'the one list', () => {
	test( 'is the same with script and without', async ( { browser, open } ) => {
		const context = await browser.newContext( { javaScriptEnabled: false } );
		const plain = await context.newPage();
		await plain.goto( addressOf( HOST_PAGE ) );
		const programs = plain.locator( '.program-explorer-static li[data-program]' );
		const without = await programs.locator( 'b' ).allInnerTexts();
		const links = await programs.locator( 'b a' ).evaluateAll( ( anchors ) => anchors.map( ( a ) => a.getAttribute( 'href' ) ) );
		expect( await programs.filter( { visible: true } ).count() ).toBe( 33 );
		await context.close();

		const { explorer } = await open( HOST_PAGE );
		expect( await explorer.titles() ).toEqual( without );
		expect( targetsOf( await explorer.articles.getByRole( 'heading' ).getByRole( 'link' ).evaluateAll( ( anchors ) => anchors.map( ( a ) => a.getAttribute( 'href' ) ) ) ) ).toEqual( targetsOf( links ) );
	} );

	test( 'has without script the same link targets as the explorer', async ( { browser } ) => {
		const context = await browser.newContext( { javaScriptEnabled: false, viewport: { width: 1280, height: 500 } } );
		const plain = await context.newPage();
		await plain.goto( addressOf( HOST_PAGE, {}, 'programs?program=wikimedia-clinics' ) );
		const y = ( await plain.locator( '[data-program="wikimedia-clinics"]' ).boundingBox() )?.y;
		expect( y ).toBeGreaterThan( -1 );
		expect( y ).toBeLessThan( 400 );
		await context.close();
	} );
} );

describe( 'an edit of the data page', () => {
	test( 'is in the next view of the page: one request for new data, none for known data', async ( { browser } ) => {
		const { title, source, revision } = await write( 'Edited', page( 'a' ) );
		const context = await browser.newContext();
		const [ first, second ] = [ await measureVisit( context, addressOf( title ) ), await measureVisit( context, addressOf( title ) ) ];
		expect( first.data.map( ( url ) => new URL( url ).searchParams.get( 'revids' ) ) ).toEqual( [ `${ revision }|${ await revisionOf( WORDS_PAGE ) }` ] );
		expect( second.data ).toEqual( [] );

		const data = JSON.parse( page( 'a', 'b' ) ) as { programs: { title: string }[] };
		Object.assign( data.programs[ 1 ] ?? {}, { title: ADDED } );
		const edited = await save( source, JSON.stringify( data ), 'json' );
		await rendered( title, edited );
		const plain = await ( await fetch( addressOf( title ) ) ).text();
		expect( plain ).toContain( ADDED );

		// In the same browser: the new data is asked for once, whatever it has kept of the old.
		const third = await measureVisit( context, addressOf( title ) );
		expect( third.data.map( ( url ) => new URL( url ).searchParams.get( 'revids' ) ) ).toEqual( [ `${ edited }|${ await revisionOf( WORDS_PAGE ) }` ] );
		const last = await context.newPage();
		await last.goto( addressOf( title ) );
		const explorer = new Explorer( last );
		await explorer.reaches( 'ready' );
		expect( [ ...await explorer.titles() ].sort() ).toEqual( [ ADDED, 'Program a' ] );
		await context.close();
	} );
} );

describe( 'data on several pages', () => {
	test( 'are read in one request, by the revisions the page was made from', async ( { browser, open } ) => {
		const title = `${ FOLDER }/Several`;
		const more = [ `${ title }/programs/2023.json`, `${ title }/programs/2024.json` ];
		const revisions: number[] = [];
		for ( const [ at, name ] of more.entries() ) {
			revisions.push( await save( name, page( `of-${ 2023 + at }` ), 'json' ) );
		}
		const { revision, source } = await write( 'Several', JSON.stringify( { version: 1, include: [ ...more, `${ title }/gone.json` ], programs: [ { id: 'main', title: 'Program main', status: 'open' } ] } ) );
		const context = await browser.newContext();
		const [ first, second ] = [ await measureVisit( context, addressOf( title ) ), await measureVisit( context, addressOf( title ) ) ];
		await context.close();
		expect( first.data.map( ( url ) => new URL( url ).searchParams.get( 'revids' ) ?? new URL( url ).searchParams.get( 'titles' ) ) )
			.toEqual( [ [ revision, ...revisions, await revisionOf( WORDS_PAGE ) ].join( '|' ), `${ source }|${ title }/gone.json` ] );
		expect( second.data ).toEqual( [] );

		const { page: visited, explorer } = await open( title );
		expect( [ ...await explorer.titles() ].sort() ).toEqual( [ 'Program main', 'Program of-2023', 'Program of-2024' ] );
		expect( await visited.locator( 'li[data-program]' ).count() ).toBe( 3 );

		// An edit of an included page renders the page again as well.
		const edited = await save( String( more[ 1 ] ), page( 'of-2024', 'added' ), 'json' );
		await rendered( title, edited );
		await visited.reload();
		await explorer.reaches( 'ready' );
		expect( await explorer.titles() ).toContain( 'Program added' );
	} );
} );

const THREE = [
	'== Calls that are over ==', `{{Program explorer|source=${ DATA_PAGE }|status=past|format=online-live|limit=2}}`,
	'== Leadership ==', `{{Program explorer|source=${ DATA_PAGE }|capacity=leadership|limit=3}}`,
	'== Newest ==', `{{Program explorer|source=${ DATA_PAGE }|sort=newest|limit=1}}`, '== The end ==', 'Text below.'
].join( '\n' );

describe( 'three presets on one page', () => {
	const title = `${ FOLDER }/Three`;
	const LISTS = JSON.parse( readFileSync( 'test/pages/programs.json', 'utf8' ) ) as { readonly programs: readonly { readonly capacity?: readonly string[] }[] };
	const LEADERSHIP = LISTS.programs.filter( ( { capacity } ) => capacity?.includes( 'leadership' ) ).length;

	test( 'show three explorers, each with its own filter, and one request', async ( { open } ) => {
		await save( title, THREE );
		const { page: visited, requests } = await open( title );
		const roots = visited.locator( '.program-explorer[data-state="ready"]' );
		await expect.poll( () => roots.count() ).toBe( 3 );
		const counts = await roots.getByRole( 'status' ).filter( { hasText: 'program' } ).allInnerTexts();
		expect( counts[ 1 ] ).toBe( `${ LEADERSHIP } of 33 programs` );
		expect( counts[ 2 ] ).toBe( '33 programs' );
		expect( await Promise.all( [ 0, 1, 2 ].map( ( at ) => roots.nth( at ).getByRole( 'article' ).count() ) ) ).toEqual( [ 2, 3, 1 ] );
		expect( requests.filter( ( url ) => /api\.php/.test( url ) ) ).toHaveLength( 1 );

		// The first one owns the address; the others are left alone by it and leave it alone.
		await roots.nth( 1 ).getByRole( 'button', { name: 'Filters (1)' } ).click();
		const status = visited.getByRole( 'dialog' ).getByRole( 'group', { name: 'Status' } );
		await status.getByRole( 'button', { name: 'Status' } ).click();
		await status.getByRole( 'checkbox', { name: 'Past', exact: true } ).check();
		await visited.getByRole( 'button', { name: /^Show \d+ programs$/ } ).click();
		expect( new URL( visited.url() ).hash ).toBe( '' );
		const all = roots.nth( 1 ).getByRole( 'link', { name: /^See all \d+ programs$/ } );
		expect( await all.getAttribute( 'href' ) ).toBe( '/wiki/Community_Development/What_we_do#programs?status=past&capacity=leadership' );
		const expected = Number( /\d+/.exec( await all.innerText() )?.[ 0 ] );
		await all.click();
		const explorer = new Explorer( visited );
		await explorer.reaches( 'ready' );
		expect( await explorer.shown() ).toBe( expected );
		expect( await explorer.chipNames() ).toEqual( [ 'Remove filter: Status: Past', 'Remove filter: Capacity: Leadership', 'Clear all' ] );
	} );

	for ( const [ name, window ] of Object.entries( {
		desktop: { viewport: { width: 1280, height: 900 } }, phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
	} ) ) {
		for ( const useskin of [ 'vector-2022', 'minerva', 'monobook', 'timeless', 'vector' ] ) {
			test( `cause no layout shift: ${ name }, ${ useskin }`, async ( { browser } ) => {
				await save( title, THREE );
				const context = await browser.newContext( window );
				const report = await measureVisit( context, addressOf( title, { useskin } ) );
				await context.close();
				expect( layoutShift( report ), JSON.stringify( report.shifts, null, 1 ) ).toBe( 0 );
			} );
		}
	}
} );
