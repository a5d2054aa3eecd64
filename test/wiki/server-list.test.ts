import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect } from 'vitest';
import { test } from './helpers/browser';
import { call, CATEGORY_NAME, dataPage, ERRORS, FOLDER, host, items, render, STATIC, type Rendered } from './helpers/rendered';
import { asAdmin, DATA_PAGE, HOST_PAGE, save, WIKI_URL } from './helpers/wiki';

const PROGRAMS = 33;
const PAST = 18;
const DATA = JSON.parse( readFileSync( 'test/pages/programs.json', 'utf8' ) ) as {
	readonly programs: readonly { readonly id: string; readonly title: string | { readonly en: string }; readonly status?: string; readonly page?: string; readonly capacity?: readonly string[] }[];
};

describe( 'the page without JavaScript', () => {
	test( 'has every program with title, link and status, and the headings once', async ( { open } ) => {
		const { page } = await open( HOST_PAGE, { state: null, context: { javaScriptEnabled: false } } );
		const list = page.locator( `${ STATIC } li` );
		expect( await list.count() ).toBe( PROGRAMS );
		for ( const { id, title, status, page: target } of DATA.programs ) {
			const item = page.locator( `[id="programs?program=${ id }"]` );
			expect( await item.locator( 'b' ).innerText(), id ).toBe( typeof title === 'string' ? title : title.en );
			expect( await item.locator( 'b a' ).count(), id ).toBe( target === undefined ? 0 : 1 );
			if ( status !== undefined ) {
				expect( await item.getAttribute( 'data-status' ), id ).toBe( status );
			}
			expect( await item.isVisible() ).toBe( true );
		}
		for ( const name of [ 'Current Projects and Programs:', 'Past Projects and Programs:' ] ) {
			expect( await page.getByRole( 'heading', { name, exact: true } ).count() ).toBe( 1 );
			expect( await page.locator( '#vector-toc, #mw-panel-toc' ).getByRole( 'link', { name } ).count() ).toBe( 1 );
		}
		expect( await page.locator( `${ STATIC }[data-group="past"] li` ).count() ).toBe( PAST );
	} );

	test( 'has the ids that links to the explorer lead to', async ( { open } ) => {
		const { page } = await open( HOST_PAGE, { state: null, context: { javaScriptEnabled: false } } );
		expect( await page.locator( '[id="programs"]' ).getAttribute( 'class' ) ).toContain( 'program-explorer' );
		expect( await page.locator( '[id="programs?status=past"]' ).getAttribute( 'data-group' ) ).toBe( 'past' );
		expect( await page.locator( '[id^="programs"]' ).count() ).toBe( PROGRAMS + 2 );
	} );

	test( 'is in the HTML that the wiki caches', async () => {
		const html = await ( await fetch( `${ WIKI_URL }/wiki/${ HOST_PAGE.replace( / /g, '_' ) }` ) ).text();
		expect( html.match( /<li [^>]*data-program=/g )?.length ).toBe( PROGRAMS );
		expect( html ).not.toMatch( /scribunto-error|Lua error/ );
	} );
} );

test( 'every program is in the group of its status, each group under its heading', async () => {
	const groups = JSON.parse( readFileSync( 'test/cases/groups.json', 'utf8' ) ) as Readonly<Record<string, string>>;
	const programs = Object.keys( groups ).map( ( status, i ) => ( { id: `p${ i }`, title: status, ...status === 'not stated' ? {} : { status } } ) );
	const rendered = await render( call( '', await dataPage( 'groups', { version: 1, programs } ) ) );
	const found = items( rendered ).map( ( item ) => [ item.querySelector( 'b' )?.textContent, item.closest<HTMLElement>( '[data-group]' )?.dataset[ 'group' ] ] );
	expect( Object.fromEntries( found ) ).toEqual( groups );
	expect( rendered.sections.map( ( section ) => section.replace( / #.*/, '' ) ) ).toEqual( [ '2 Current programs', '3 Paused programs', '3 Programs with unknown status', '2 Past programs' ] );
} );

test( 'without current programs, the other groups are under the heading of the current programs all the same', async () => {
	const source = await dataPage( 'no current', { version: 1, programs: [ { id: 'a', title: 'A', status: 'paused' }, { id: 'b', title: 'B' } ] } );
	expect( ( await render( call( '', source ) ) ).sections ).toEqual( [ '2 Current programs #Current_programs', '3 Paused programs #Paused_programs', '3 Programs with unknown status #Programs_with_unknown_status' ] );
} );

test( 'a program shows the next of its dates, in UTC; those that are over are not shown', async () => {
	const programs = [
		{ id: 'days', title: 'Days', dates: [ { start: '2020-01-01' }, { start: '2099-03-04', end: '2099-03-05' } ] },
		{ id: 'minute', title: 'Minute', dates: [ { start: '2099-12-03T20:30+05:30' } ] },
		{ id: 'over', title: 'Over', dates: [ { start: '2020-01-01' } ] }
	];
	const facts = items( await render( call( '', await dataPage( 'next dates', { version: 1, programs } ) ) ) ).map( ( item ) => item.querySelector( `${ STATIC }__facts` )?.textContent );
	expect( facts ).toEqual( [ 'Not stated · Next: 4 March 2099 – 5 March 2099', 'Not stated · Next: 3 December 2099, 15:00 UTC', 'Not stated' ] );
} );

describe( 'the whole list', () => {
	let whole: Rendered;
	beforeAll( async () => {
		whole = await render( call( '' ) );
	} );

	test( 'names the page and the revision it was made from', async () => {
		const { query } = await ( await asAdmin() ).request( { action: 'query', titles: DATA_PAGE, prop: 'info', formatversion: 2 } ) as unknown as { readonly query: { readonly pages: readonly { readonly lastrevid: number }[] } };
		expect( host( whole ).dataset[ 'source' ] ).toBe( DATA_PAGE );
		expect( host( whole ).dataset[ 'revision' ] ).toBe( String( query.pages[ 0 ]?.lastrevid ) );
		expect( host( whole ).dataset[ 'all' ] ).toBe( HOST_PAGE );
		expect( whole.categories ).toEqual( [ CATEGORY_NAME ] );
		expect( whole.warnings ).toEqual( [] );
	} );

	test( 'marks no language if all texts are in one', () => {
		expect( host( whole ).lang ).toBe( 'en' );
		expect( whole.document.querySelectorAll( `${ STATIC } [lang], ${ STATIC } [dir], ${ STATIC } small` ).length ).toBe( 0 );
		expect( host( whole ).dataset[ 'languages' ] ).toBeUndefined();
	} );

	test( 'has headings of its own if the page gives none', () => {
		expect( whole.sections ).toEqual( [ '2 Current programs #Current_programs', '3 Paused programs #Paused_programs', '3 Programs with unknown status #Programs_with_unknown_status', '2 Past programs #Past_programs' ] );
	} );

	test( 'is sorted by status, the newest first', () => {
		const statuses = items( whole ).map( ( item ) => item.dataset[ 'status' ] ?? '' );
		const ranks = statuses.map( ( status ) => [ 'open', 'upcoming', 'ongoing', 'paused', '', 'past' ].indexOf( status ) );
		expect( ranks ).toEqual( [ ...ranks ].sort() );
	} );

	test( 'shows status and dates', () => {
		const facts = ( id: string ): string | undefined => items( whole ).find( ( item ) => item.dataset[ 'program' ] === id )
			?.querySelector( `${ STATIC }__facts` )?.textContent;
		expect( facts( 'capacity-exchange' ) ).toBe( 'Ongoing · since 2021' );
		expect( facts( 'wikimedia-clinics' ) ).toBe( 'Past · began 15 June 2020' );
		expect( facts( 'leadership-development-working-group' ) ).toBe( 'Past · June 2022 – September 2023' );
		expect( facts( 'wikilearn-news' ) ).toBe( 'Not stated' );
	} );

	test( 'is rendered again on the next day only if a status depends on the day', async () => {
		const stated = await dataPage( 'stated', { version: 1, programs: [ { id: 'a', title: 'A', status: 'past', end: '2020' }, { id: 'b', title: 'B' } ] } );
		const derived = await dataPage( 'derived', { version: 1, programs: [ { id: 'a', title: 'A', end: '2020' } ] } );
		const { ttl } = await render( call( '', stated ) );
		expect( ( await render( call( '', derived ) ) ).ttl ).toBeLessThan( ttl );
	} );

	test( 'has no paragraphs between its elements', () => {
		expect( whole.document.querySelectorAll( `${ STATIC } p, .program-explorer > p` ).length ).toBe( 0 );
		expect( whole.document.querySelectorAll( `${ STATIC } > ul > li` ).length ).toBe( PROGRAMS );
	} );
} );

describe( 'another language', () => {
	test( 'shows texts in it, and marks those that are in another', async () => {
		const french = await render( call( 'lang=fr|current=En cours|current-anchor=Old one' ) );
		expect( host( french ).lang ).toBe( 'fr' );
		expect( host( french ).dataset[ 'languages' ] ).toBe( 'en' );
		const clinics = items( french ).find( ( item ) => item.dataset[ 'program' ] === 'wikimedia-clinics' );
		expect( clinics?.querySelector( 'b' )?.lang ).toBe( 'en' );
		const summary = clinics?.querySelector<HTMLElement>( `${ STATIC }__summary` );
		expect( summary?.textContent ).toMatch( /^Des appels en ligne/ );
		expect( summary?.hasAttribute( 'lang' ) ).toBe( false );
		expect( french.sections[ 0 ] ).toBe( '2 En cours #En_cours' );
		expect( french.document.querySelectorAll( '[id="Old_one"]' ).length ).toBe( 1 );
		const other = [ ...french.document.querySelectorAll( 'small' ) ];
		expect( new Set( other.map( ( { textContent } ) => textContent ) ) ).toEqual( new Set( [ 'En English' ] ) );
		expect( other.length ).toBe( french.document.querySelectorAll( `${ STATIC }__summary[lang="en"][dir="ltr"]` ).length );
	} );

	test.each( [ 'en-gb', 'en-ca' ] )( 'has no notes on texts of which it is a variant: %s', async ( language ) => {
		expect( ( await render( call( `lang=${ language }` ) ) ).document.querySelectorAll( `${ STATIC } small` ).length ).toBe( 0 );
	} );

	test( 'is the language of the page if no argument names one, or a bad one', async () => {
		expect( host( await render( call( '' ), 'MediaWiki:Aboutsite/fr' ) ).lang ).toBe( 'fr' );
		const bad = await render( call( 'lang=<b>' ) );
		expect( host( bad ).lang ).toBe( 'en' );
		expect( bad.categories ).toContain( ERRORS );
	} );

	test( 'can be written from right to left', async () => {
		const arabic = await render( call( 'lang=ar' ) );
		expect( host( arabic ).dir ).toBe( 'rtl' );
		expect( host( arabic ).className ).toBe( 'program-explorer mw-content-rtl' );
		expect( items( arabic )[ 0 ]?.querySelector( 'b' )?.getAttribute( 'dir' ) ).toBe( 'ltr' );
		expect( host( await render( call( 'lang=fr' ) ) ).className ).toBe( 'program-explorer' );
	} );
} );

describe( 'the pages around it', () => {
	test( 'the template describes itself and is in no category', async () => {
		const api = await asAdmin();
		const { parse } = await api.request( { action: 'parse', page: 'Template:Program explorer', prop: 'text|categories', formatversion: 2 } ) as unknown as { readonly parse: { readonly text: string; readonly categories: readonly unknown[] } };
		expect( parse.text ).toContain( 'mw-templatedata-doc-wrap' );
		expect( parse.text ).not.toMatch( /scribunto-error|Lua error|class="program-explorer/ );
		expect( parse.categories ).toEqual( [] );
		const { pages } = await api.request( { action: 'templatedata', titles: 'Template:Program explorer', formatversion: 2 } ) as unknown as { readonly pages: Readonly<Record<string, { readonly params: object }>> };
		const described = Object.keys( Object.values( pages )[ 0 ]?.params ?? {} );
		expect( described ).toEqual( expect.arrayContaining( [ 'source', 'lang', 'current', 'current-anchor', 'past', 'past-anchor', 'level', 'all', 'limit', 'sort', 'view', 'q', 'status', 'period', 'language', 'fallback' ] ) );
	} );

	test( 'the module has its documentation, and its words are JSON', async () => {
		const api = await asAdmin();
		const answer = await api.request( { action: 'query', titles: 'Module:Program explorer|Module:Program explorer/doc|Module:Program explorer/i18n/en.json', prop: 'info', formatversion: 2 } ) as unknown as { readonly query: { readonly pages: readonly { readonly title: string; readonly contentmodel: string }[] } };
		expect( Object.fromEntries( answer.query.pages.map( ( { title, contentmodel } ) => [ title, contentmodel ] ) ) ).toEqual( {
			'Module:Program explorer': 'Scribunto', 'Module:Program explorer/doc': 'wikitext', 'Module:Program explorer/i18n/en.json': 'json'
		} );
	} );

	test( 'after an error in the module, the list is the fallback of the page', async () => {
		const api = await asAdmin();
		const answer = await api.request( {
			action: 'scribunto-console', title: 'Module:Program explorer', content: 'return require( "Module:Program explorer" )', token: await api.getCsrfToken(),
			question: `local frame = { args = { fallback = 'Kept' }, getParent = function () end }
				print( p.main( frame ) )
				frame.callParserFunction = function () error( 'No revision' ) end
				frame.args.source = '${ DATA_PAGE }'
				print( p.main( frame ) )`
		} ) as unknown as { readonly print?: string };
		expect( answer.print?.split( '\n' ).filter( ( line ) => line === 'Kept' ).length ).toBe( 2 );
		expect( answer.print ).toContain( 'Something unexpected went wrong.' );
		expect( answer.print ).toContain( `data-source="${ DATA_PAGE }"` );
	} );

	test( 'an edit of the data page brings the list up to date', async () => {
		const source = await dataPage( 'edited', { version: 1, programs: [ { id: 'a', title: 'Before' } ] } );
		await save( `${ FOLDER }/Edited`, call( '', source ) );
		const shown = async (): Promise<string> => await ( await fetch( `${ WIKI_URL }/wiki/${ FOLDER.replace( / /g, '_' ) }/Edited` ) ).text();
		expect( await shown() ).toContain( 'Before' );
		// The wiki's times are whole seconds: a page that is edited in the second it was read in looks unchanged.
		await setTimeout( 1100 );
		await dataPage( 'edited', { version: 1, programs: [ { id: 'a', title: 'After' } ] } );
		await expect.poll( shown, { timeout: 20_000, interval: 500 } ).toContain( 'After' );
	} );
} );
