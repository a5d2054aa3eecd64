import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, vi } from 'vitest';
import { test } from './helpers/browser';
import { expectStaticList, fixOf, noticeOf } from './helpers/failures';
import { textOfPage } from './helpers/editor';
import { becomesIdle } from './helpers/idle';
import { remove } from './helpers/plain';
import { addressOf, asAdmin, CATEGORY, hostPage, protect, revisionOf, save, STATIC_LINKS } from './helpers/wiki';

const GOOD = { id: 'good', title: 'A good program', page: 'First static program', status: 'ongoing' };
const GOOD_TOO = { id: 'good-too', title: 'Another good program', status: 'past' };

interface BrokenPage {
	readonly name: string;
	readonly text: string;
	readonly contentModel?: string;
	/** The text of the notice for all readers. */
	readonly reason: string;
	/** A further text for people who can edit the data page. */
	readonly hint: RegExp;
}

const BROKEN: readonly BrokenPage[] = [
	{ name: 'prose', text: "'''Programs''' will be listed here.", reason: 'The data page cannot be read.', hint: /content model “wikitext”/ },
	{ name: 'broken JSON', text: '{\n\t"version": 1,\n\t"programs": [ { "id": "a", "title": "A" } ],\n}', reason: 'The data page cannot be read.', hint: /line 4/ },
	{ name: 'unknown version', text: '{ "version": 99, "programs": [] }', contentModel: 'json', reason: 'The data page cannot be read.', hint: /version/ },
	{ name: 'a list', text: '[ { "id": "a" } ]', contentModel: 'json', reason: 'The data page cannot be read.', hint: /./ }
];

const FORGIVEN = {
	'JSON as wikitext': { programs: [ GOOD, GOOD_TOO ] },
	'one bad record': { programs: [ GOOD, { id: 'bad', summary: 'It has no title.' }, GOOD_TOO ] },
	'one bad field': { programs: [ { ...GOOD, start: 'last summer' }, GOOD_TOO ] }
} as const;

const hostOf = ( name: string ) => `Failures/${ name }`;
const dataOf = ( name: string ) => `Failures/${ name }/programs.json`;

beforeAll( async () => {
	for ( const { name, text, contentModel } of BROKEN ) {
		await save( dataOf( name ), text, contentModel ?? null );
		await protect( dataOf( name ), 'edit' );
		await save( hostOf( name ), hostPage( dataOf( name ) ) );
	}
	for ( const [ name, data ] of Object.entries( FORGIVEN ) ) {
		await save( dataOf( name ), JSON.stringify( { version: 1, ...data } ), name === 'JSON as wikitext' ? null : 'json' );
		await protect( dataOf( name ), 'edit' );
		await save( hostOf( name ), hostPage( dataOf( name ) ) );
	}
} );

describe( 'a data page that cannot be used', () => {
	for ( const { name, reason, hint } of BROKEN ) {
		test( `${ name }: a reader sees the static list and the reason`, async ( { open } ) => {
			const visit = await open( hostOf( name ), { as: 'reader', state: 'failed' } );
			// The request for the reader's rights comes first.
			await becomesIdle( visit.page );
			await expectStaticList( visit, reason );
			expect( await fixOf( visit.page ).count() ).toBe( 0 );
			expect( await noticeOf( visit.page ).getByRole( 'listitem' ).count() ).toBe( 0 );
			// Another request would not help.
			expect( await noticeOf( visit.page ).getByRole( 'button', { name: 'Try again' } ).count() ).toBe( 0 );
			await noticeOf( visit.page ).getByRole( 'button', { name: 'Dismiss' } ).click();
			expect( await noticeOf( visit.page ).count() ).toBe( 0 );
			expect( visit.requests.filter( ( url ) => url.includes( 'programExplorer-maintainer' ) ) ).toEqual( [] );
		} );

		test( `${ name }: people who can edit it see where and how to correct it`, async ( { open } ) => {
			const visit = await open( hostOf( name ), { as: 'admin', state: 'failed' } );
			await fixOf( visit.page ).waitFor();
			await expectStaticList( visit, reason );
			const target = new URL( await fixOf( visit.page ).evaluate( ( link: HTMLAnchorElement ) => link.href ) );
			expect( target.searchParams.get( 'title' ) ).toBe( dataOf( name ).replace( / /g, '_' ) );
			expect( target.searchParams.get( 'action' ) ).toBe( 'edit' );
			const hints = await noticeOf( visit.page ).getByRole( 'listitem' ).allInnerTexts();
			expect( hints.join( '\n' ) ).toMatch( hint );
		} );
	}
} );

describe( 'a data page that is missing', () => {
	const title = hostOf( 'missing' );
	const source = dataOf( 'missing' );
	beforeAll( async () => {
		await protect( source, 'create' );
		await save( title, hostPage( source ) );
	} );

	test( 'gives readers an explorer with the programs of the list, and no notice', async ( { open } ) => {
		const { page, explorer } = await open( title, { as: 'reader' } );
		await becomesIdle( page );
		expect( await explorer.titles() ).toEqual( STATIC_LINKS );
		expect( await explorer.root.getByRole( 'heading', { name: 'Current Projects and Programs:' } ).count() ).toBe( 1 );
		expect( await explorer.root.getByText( 'There is no data page yet' ).count() ).toBe( 0 );
	} );

	/** Opens our editor with the programs of the list. */
	async function create( page: Page ): Promise<Locator> {
		await page.getByRole( 'button', { name: 'Create the data page from this list' } ).click();
		const editor = page.getByRole( 'region', { name: 'Create the data page' } );
		await editor.getByRole( 'checkbox', { name: `Added “${ STATIC_LINKS[ 0 ] ?? '' }”` } ).waitFor();
		return editor;
	}

	test( 'can be created from the list: the editor shows its programs, and after saving them the explorer is shown', async ( { open } ) => {
		const { page } = await open( title, { as: 'admin', context: { viewport: { width: 360, height: 740 } } } );
		const editor = await create( page );
		expect( await editor.evaluate( ( element ) => element.scrollWidth - element.clientWidth ) ).toBe( 0 );
		await editor.getByRole( 'button', { name: 'Save changes' } ).click();
		await page.getByText( 'Your changes are saved.' ).waitFor();
		const { query } = await ( await asAdmin() ).query( { prop: 'revisions', rvprop: 'content|contentmodel|comment', rvslots: 'main', titles: source, formatversion: '2' } ) as
			{ query: { pages: { revisions: { comment: string; slots: { main: { content: string; contentmodel: string } } }[] }[] } };
		const [ revision ] = query.pages[ 0 ]?.revisions ?? [];
		expect( revision ).toMatchObject( { comment: `Created from the list on [[${ title }]]`, slots: { main: { contentmodel: 'json' } } } );
		expect( ( JSON.parse( revision?.slots.main.content ?? '' ) as { programs: { title: string }[] } ).programs.map( ( program ) => program.title ) ).toEqual( STATIC_LINKS );
		await vi.waitUntil( async () => ( await ( await fetch( addressOf( title ) ) ).text() ).includes( 'data-revision="' ), 15_000 );
		const { explorer } = await open( title, { as: 'reader' } );
		expect( await explorer.titles() ).toEqual( STATIC_LINKS );
		// The same again, as in another tab.
		await page.getByRole( 'button', { name: 'Close' } ).click();
		await page.getByRole( 'button', { name: 'Create the data page from this list' } ).click();
		await page.getByText( 'Somebody has created the data page meanwhile.' ).waitFor();
	} );

	test( 'by somebody who may not create pages of JSON: the reason is told, and nothing is lost', async ( { open } ) => {
		const [ denied, itsSource ] = [ hostOf( 'denied' ), dataOf( 'denied' ) ];
		await save( denied, hostPage( itsSource ) );
		const { page } = await open( denied, { as: 'reader' } );
		const editor = await create( page );
		await editor.getByRole( 'button', { name: 'Save changes' } ).click();
		await editor.getByRole( 'alert' ).getByText( 'You may not edit the data page.' ).waitFor();
		expect( await editor.getByRole( 'checkbox' ).count() ).toBe( STATIC_LINKS.length );
		expect( await textOfPage( itsSource ) ).toBe( '' );
	} );

	test( 'that was deleted before: the notice has the log, and the editor saves at the first attempt', async ( { open } ) => {
		const [ deleted, itsSource ] = [ hostOf( 'deleted' ), dataOf( 'deleted' ) ];
		await save( deleted, hostPage( itsSource ) );
		await save( itsSource, '{}', 'json' );
		await remove( itsSource );
		const { page } = await open( deleted, { as: 'admin' } );
		const log = page.getByRole( 'link', { name: /^This page was deleted before\./ } );
		const { searchParams } = new URL( await log.getAttribute( 'href' ) ?? '', addressOf( deleted ) );
		expect( [ searchParams.get( 'type' ), searchParams.get( 'page' ) ] ).toEqual( [ 'delete', itsSource ] );
		await ( await create( page ) ).getByRole( 'button', { name: 'Save changes' } ).click();
		await page.getByText( 'Your changes are saved.' ).waitFor();
		expect( await revisionOf( itsSource ) ).toBeGreaterThan( 0 );
	} );

	test( 'on a page without lists is a failure with a notice', async ( { open } ) => {
		const bare = hostOf( 'nothing' );
		await save( bare, `<div class="program-explorer" data-source="${ dataOf( 'nothing' ) }">Nothing yet.</div>\n[[${ CATEGORY }]]` );
		const { page } = await open( bare, { as: 'admin', state: 'failed' } );
		expect( await noticeOf( page ).innerText() ).toContain( 'The data page does not exist.' );
		await fixOf( page ).waitFor();
		// Created without this, it would be wikitext.
		expect( await fixOf( page ).getAttribute( 'href' ) ).toContain( 'contentmodel=json' );
	} );
} );

describe( 'a data page with problems', () => {
	for ( const name of Object.keys( FORGIVEN ) ) {
		test( `${ name }: readers see all valid data and no notice`, async ( { open } ) => {
			const { page, explorer, complaints } = await open( hostOf( name ), { as: 'reader' } );
			await becomesIdle( page );
			expect( await explorer.titles() ).toEqual( [ GOOD.title, GOOD_TOO.title ] );
			expect( await explorer.count.innerText() ).toBe( '2 programs' );
			expect( await explorer.root.getByText( /The data page has/ ).count() ).toBe( 0 );
			expect( await fixOf( page ).count() ).toBe( 0 );
			expect( complaints.join( '\n' ) ).toContain( dataOf( name ) );
		} );

		test( `${ name }: people who can edit it see a notice`, async ( { open } ) => {
			const { page, explorer } = await open( hostOf( name ), { as: 'admin' } );
			await fixOf( page ).waitFor();
			expect( await explorer.titles() ).toEqual( [ GOOD.title, GOOD_TOO.title ] );
			const warning = explorer.root.getByRole( 'status' ).filter( { hasText: 'The data page has 1 problem. Readers see everything else.' } );
			const [ hint, ...drift ] = await warning.getByRole( 'listitem' ).allInnerTexts();
			const words = { 'JSON as wikitext': 'json', 'one bad record': 'title', 'one bad field': 'start' }[ name ] ?? '';
			expect( hint ).toContain( words );
			// The list of the page differs from the data, and the notice has that too.
			expect( drift.join( '\n' ) ).toContain( '"Second static program": It is in the list, but not in the data.' );
			expect( await fixOf( page ).getAttribute( 'href' ) ).toContain( 'action=edit' );
		} );
	}
} );

test( 'a reader without an account sees how to correct it if anybody can edit', async ( { open } ) => {
	const name = 'open to all';
	await save( dataOf( name ), '{' );
	await save( hostOf( name ), hostPage( dataOf( name ) ) );
	const visit = await open( hostOf( name ), { state: 'failed' } );
	await fixOf( visit.page ).waitFor();
	await expectStaticList( visit, 'The data page cannot be read.' );
} );

test( 'the data page is read again after it was corrected', async ( { open } ) => {
	const source = dataOf( 'mended' );
	await save( source, '{', null );
	await save( hostOf( 'mended' ), hostPage( source ) );
	await open( hostOf( 'mended' ), { state: 'failed' } );
	// The wiki compares times in seconds.
	await sleep( 1100 );
	const revision = await save( source, JSON.stringify( { version: 1, programs: [ GOOD ] } ) );
	// The wiki renders the page anew by a job, which comes along with one of the next requests.
	await vi.waitUntil( async () => ( await ( await fetch( addressOf( hostOf( 'mended' ) ) ) ).text() ).includes( `data-revision="${ revision }"` ), 15_000 );
	const { explorer } = await open( hostOf( 'mended' ) );
	expect( await explorer.titles() ).toEqual( [ GOOD.title ] );
} );
