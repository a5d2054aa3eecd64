import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { toWikiJson } from '../../scripts/lib/wiki-json';
import { test, type Open, type Visit } from './helpers/browser';
import { asAdmin, hostPage, protect, revisionOf, save } from './helpers/wiki';

const VOCABULARIES = { capacity: { label: 'Capacity', terms: { safety: { label: 'Safety' }, tools: { label: 'Tools' } } } };
const ONE = { id: 'one', title: { en: 'One', fr: 'Un' }, summary: 'The first & best.', unknown: [ 1, { a: 'b' } ], end: '2020', capacity: 'safety' };
const TWO = { id: 'two', title: 'Two' };
const DATA = { version: 1, facets: [ 'status', 'capacity' ], vocabularies: VOCABULARIES, programs: [ ONE, TWO ] };

const dataOf = ( name: string ): string => `Editor ${ name }/programs.json`;
const hostOf = ( name: string ): string => `Editor ${ name }`;

async function prepare( name: string ): Promise<number> {
	const revision = await save( dataOf( name ), toWikiJson( DATA ), 'json' );
	await save( hostOf( name ), hostPage( dataOf( name ) ) );
	return revision;
}

async function textOf( name: string ): Promise<string> {
	const page = await ( await asAdmin() ).read( dataOf( name ) ) as { revisions: { content: string }[] };
	return page.revisions[ 0 ]?.content ?? '';
}

async function summaryOf( name: string ): Promise<string> {
	const { query } = await ( await asAdmin() ).query( { prop: 'revisions', rvprop: 'comment', titles: dataOf( name ), formatversion: '2' } ) as { query: { pages: { revisions: { comment: string }[] }[] } };
	return query.pages[ 0 ]?.revisions[ 0 ]?.comment ?? '';
}

const editorOf = ( page: Page, name: string | RegExp ): Locator => page.getByRole( 'region', { name } );

/** Opens the editor by the button in the details of a program. */
async function edit( open: Open, name: string, title: string ): Promise<{ readonly visit: Visit; readonly editor: Locator }> {
	const visit = await open( hostOf( name ), { as: 'maintainer' } );
	await visit.explorer.details( title ).click();
	await visit.explorer.article( title ).getByRole( 'button', { name: 'Edit', exact: true } ).click();
	const editor = editorOf( visit.page, `Edit “${ title }”` );
	await editor.getByRole( 'textbox', { name: 'End', exact: true } ).waitFor();
	return { visit, editor };
}

async function review( editor: Locator ): Promise<void> {
	await editor.getByRole( 'button', { name: 'Show changes and save' } ).click();
}

async function saveIn( editor: Locator ): Promise<void> {
	await review( editor );
	await editor.getByRole( 'button', { name: 'Save changes' } ).click();
}

const saved = ( page: Page ): Promise<void> => page.getByText( 'Your changes are saved.' ).waitFor();

test( 'an end date is corrected, and nothing else of the page', async ( { open } ) => {
	await prepare( 'end' );
	const before = await textOf( 'end' );
	const { visit: { page }, editor } = await edit( open, 'end', 'One' );
	await editor.getByRole( 'textbox', { name: 'End', exact: true } ).fill( '2023-09' );
	await review( editor );
	expect( await editor.getByRole( 'definition' ).allInnerTexts() ).toEqual( [ '2020 → September 2023' ] );
	expect( await editor.getByRole( 'textbox', { name: 'Summary of your edit' } ).inputValue() ).toBe( 'Changed “One”: End' );
	await editor.getByRole( 'button', { name: 'Save changes' } ).click();
	await saved( page );
	expect( await textOf( 'end' ) ).toBe( before.replace( '"2020"', '"2023-09"' ) );
	expect( await summaryOf( 'end' ) ).toBe( 'Changed “One”: End' );
} );

test( 'a program is added', async ( { open } ) => {
	await prepare( 'add' );
	const { page, explorer } = await open( hostOf( 'add' ), { as: 'maintainer', fragment: 'programs?edit=new' } );
	const editor = editorOf( page, 'Add a program' );
	await editor.getByRole( 'textbox', { name: 'Title', exact: true } ).fill( 'Écoute active' );
	expect( await editor.getByRole( 'textbox', { name: 'Name in links' } ).inputValue() ).toBe( 'ecoute-active' );
	await editor.getByRole( 'textbox', { name: 'Start', exact: true } ).fill( '2026-01' );
	await editor.getByRole( 'checkbox', { name: 'Tools' } ).check();
	await editor.getByRole( 'combobox', { name: 'Languages' } ).fill( 'French' );
	await editor.getByRole( 'button', { name: 'Add: Languages' } ).click();
	await editor.getByRole( 'textbox', { name: 'Link', exact: true } ).first().fill( 'Help:Listening' );
	// The explorer shows it before it is saved.
	await explorer.article( 'Écoute active' ).waitFor();
	await saveIn( editor );
	await saved( page );
	const { programs } = JSON.parse( await textOf( 'add' ) ) as { programs: object[] };
	expect( programs ).toEqual( [ ONE, TWO, { id: 'ecoute-active', title: 'Écoute active', page: 'Help:Listening', start: '2026-01', capacity: [ 'tools' ], language: [ 'fr' ] } ] );
	expect( await summaryOf( 'add' ) ).toBe( 'Added “Écoute active”' );
	await editor.getByRole( 'button', { name: 'Close' } ).click();
	expect( await explorer.titles() ).toContain( 'Écoute active' );
} );

describe( 'two people', () => {
	test( 'who change different fields of one program: both survive', async ( { open } ) => {
		await prepare( 'fields' );
		const mine = await edit( open, 'fields', 'One' );
		const theirs = await edit( open, 'fields', 'One' );
		await theirs.editor.getByRole( 'textbox', { name: 'Run by' } ).or( theirs.editor.getByRole( 'textbox', { name: 'Start', exact: true } ) ).first().fill( '2019' );
		await saveIn( theirs.editor );
		await saved( theirs.visit.page );
		await mine.editor.getByRole( 'textbox', { name: 'End', exact: true } ).fill( '2021' );
		await saveIn( mine.editor );
		await saved( mine.visit.page );
		expect( JSON.parse( await textOf( 'fields' ) ) ).toMatchObject( { programs: [ { ...ONE, start: '2019', end: '2021' }, TWO ] } );
	} );

	test( 'who change one field: it is asked', async ( { open } ) => {
		await prepare( 'conflict' );
		const mine = await edit( open, 'conflict', 'One' );
		const theirs = await edit( open, 'conflict', 'One' );
		await theirs.editor.getByRole( 'textbox', { name: 'End', exact: true } ).fill( '2022' );
		await saveIn( theirs.editor );
		await saved( theirs.visit.page );
		await mine.editor.getByRole( 'textbox', { name: 'End', exact: true } ).fill( '2021' );
		await saveIn( mine.editor );
		const choice = mine.editor.getByRole( 'group', { name: 'One: End' } );
		expect( await choice.innerText() ).toMatch( /Before: 2020\s+Yours:\s+2021\s+On the page now:\s+2022/ );
		expect( await mine.editor.getByRole( 'button', { name: 'Save changes' } ).isDisabled() ).toBe( true );
		await choice.getByRole( 'radio', { name: /^Yours/ } ).check();
		await mine.editor.getByRole( 'button', { name: 'Save changes' } ).click();
		await saved( mine.visit.page );
		expect( JSON.parse( await textOf( 'conflict' ) ) ).toMatchObject( { programs: [ { end: '2021' }, TWO ] } );
	} );
} );

describe( 'a save that fails keeps the text', () => {
	test( 'the page was protected meanwhile', async ( { open } ) => {
		const revision = await prepare( 'protected' );
		const { editor } = await edit( open, 'protected', 'One' );
		await editor.getByRole( 'textbox', { name: 'End', exact: true } ).fill( '2021' );
		await protect( dataOf( 'protected' ), 'edit' );
		await saveIn( editor );
		await editor.getByRole( 'alert' ).getByText( 'The data page is protected' ).waitFor();
		await editor.getByRole( 'button', { name: 'Back to the form' } ).click();
		expect( await editor.getByRole( 'textbox', { name: 'End', exact: true } ).inputValue() ).toBe( '2021' );
		expect( await textOf( 'protected' ) ).toContain( '"2020"' );
		expect( await revisionOf( dataOf( 'protected' ) ) ).toBeGreaterThanOrEqual( revision );
	} );

	test( 'the network is lost, and comes back', async ( { open } ) => {
		await prepare( 'network' );
		const { visit: { page, context }, editor } = await edit( open, 'network', 'One' );
		await editor.getByRole( 'textbox', { name: 'End', exact: true } ).fill( '2021' );
		await context.setOffline( true );
		await saveIn( editor );
		await editor.getByText( 'The connection failed.' ).waitFor();
		await context.setOffline( false );
		await editor.getByRole( 'button', { name: 'Save changes' } ).click();
		await saved( page );
		expect( await textOf( 'network' ) ).toContain( '"2021"' );
	} );
} );

test( 'changes that were not saved are offered after loading the page again', async ( { open } ) => {
	await prepare( 'draft' );
	const { visit: { page }, editor } = await edit( open, 'draft', 'One' );
	page.on( 'dialog', ( dialog ) => void dialog.accept() );
	await editor.getByRole( 'textbox', { name: 'End', exact: true } ).fill( '2021' );
	await page.waitForFunction( () => Object.keys( localStorage ).some( ( key ) => key.startsWith( 'programExplorer-draft' ) ) );
	await page.reload();
	await page.evaluate( () => {
		location.hash = '#programs?edit=two';
	} );
	await page.getByRole( 'button', { name: 'Continue with them' } ).click();
	expect( await editorOf( page, 'Edit “One”' ).getByRole( 'textbox', { name: 'End', exact: true } ).inputValue() ).toBe( '2021' );
} );

test( 'people who may not edit the page see no button', async ( { open } ) => {
	await prepare( 'readers' );
	await protect( dataOf( 'readers' ), 'edit' );
	const { explorer, requests } = await open( hostOf( 'readers' ), { as: 'maintainer' } );
	await explorer.details( 'One' ).click();
	await explorer.article( 'One' ).getByText( 'Link to this program' ).or( explorer.article( 'One' ).locator( 'dl' ) ).first().waitFor();
	expect( await explorer.root.getByRole( 'button', { name: /^(Edit|Add a program)$/ } ).count() ).toBe( 0 );
	expect( requests.filter( ( url ) => url.includes( 'programExplorer-editor' ) ) ).toEqual( [] );
} );
