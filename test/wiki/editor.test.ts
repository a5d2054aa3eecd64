import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './helpers/axe';
import { test, type Open, type Visit } from './helpers/browser';
import { dataOf, editorOf, hostOf, isSaved, lastEditOf, prepareData, textOfPage } from './helpers/editor';
import { HOST_PAGE } from './helpers/wiki';

const VOCABULARIES = { capacity: { label: 'Capacity', terms: { safety: { label: 'Safety' }, tools: { label: 'Tools' } } } };
const ONE = { id: 'one', title: { en: 'One', fr: 'Un' }, summary: 'The first & best.', unknown: [ 1, { a: 'b' } ], end: '2020', capacity: 'safety' };
const TWO = { id: 'two', title: 'Two' };
const DATA = { version: 1, facets: [ 'status', 'capacity' ], vocabularies: VOCABULARIES, programs: [ ONE, TWO ] };

const prepare = ( name: string, fields: object = {} ): Promise<number> => prepareData( name, { ...DATA, ...fields } );
const textOf = ( name: string ): Promise<string> => textOfPage( dataOf( name ) );

/** Opens the editor by the button in the details of a program. */
async function edit( open: Open, name: string, title: string, as: 'maintainer' | 'admin' = 'maintainer' ): Promise<{ readonly visit: Visit; readonly editor: Locator }> {
	const visit = await open( hostOf( name ), { as } );
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

test( 'an end date is corrected, and nothing else of the page', async ( { open } ) => {
	await prepare( 'end' );
	const before = await textOf( 'end' );
	const { visit: { page }, editor } = await edit( open, 'end', 'One' );
	await editor.getByRole( 'textbox', { name: 'End', exact: true } ).fill( '2023-09' );
	await review( editor );
	expect( await editor.getByRole( 'definition' ).allInnerTexts() ).toEqual( [ '2020 → September 2023' ] );
	expect( await editor.getByRole( 'textbox', { name: 'Summary of your edit' } ).inputValue() ).toBe( 'Changed “One”: End' );
	await editor.getByRole( 'button', { name: 'Save changes' } ).click();
	await isSaved( page );
	expect( await textOf( 'end' ) ).toBe( before.replace( '"2020"', '"2023-09"' ) );
	expect( ( await lastEditOf( dataOf( 'end' ) ) ).comment ).toBe( 'Changed “One”: End' );
} );

test( 'a program is added', async ( { open } ) => {
	await prepare( 'add' );
	const { page, explorer } = await open( hostOf( 'add' ), { as: 'maintainer', fragment: 'programs?edit=new' } );
	const editor = editorOf( page, 'Add a program' );
	await editor.getByRole( 'textbox', { name: 'Title', exact: true } ).fill( 'Écoute active' );
	expect( await editor.getByRole( 'textbox', { name: 'Name in links' } ).inputValue() ).toBe( 'ecoute-active' );
	await editor.getByRole( 'textbox', { name: 'Start', exact: true } ).fill( '2026-01' );
	await editor.getByRole( 'combobox', { name: 'Capacity' } ).click();
	await editor.getByRole( 'option', { name: 'Tools' } ).click();
	await editor.getByRole( 'combobox', { name: 'Languages' } ).fill( 'French' );
	await editor.getByRole( 'combobox', { name: 'Languages' } ).press( 'Enter' );
	await editor.getByRole( 'combobox', { name: 'Link', exact: true } ).first().fill( 'Help:Listening' );
	// The explorer shows it before it is saved.
	await explorer.article( 'Écoute active' ).waitFor();
	await saveIn( editor );
	await isSaved( page );
	const { programs } = JSON.parse( await textOf( 'add' ) ) as { programs: object[] };
	expect( programs ).toEqual( [ ONE, TWO, { id: 'ecoute-active', title: 'Écoute active', page: 'Help:Listening', start: '2026-01', capacity: [ 'tools' ], language: [ 'fr' ] } ] );
	expect( ( await lastEditOf( dataOf( 'add' ) ) ).comment ).toBe( 'Added “Écoute active”' );
	await editor.getByRole( 'button', { name: 'Close' } ).click();
	expect( await explorer.titles() ).toContain( 'Écoute active' );
} );

test( 'the same user in two tabs loses nothing', async ( { open } ) => {
	await prepare( 'tabs' );
	const [ one, two ] = [ await edit( open, 'tabs', 'One' ), await edit( open, 'tabs', 'Two' ) ];
	for ( const { editor, visit } of [ one, two ] ) {
		await editor.getByRole( 'textbox', { name: 'Start', exact: true } ).fill( '2019' );
		await saveIn( editor );
		await isSaved( visit.page );
	}
	expect( JSON.parse( await textOf( 'tabs' ) ) ).toMatchObject( { programs: [ { ...ONE, start: '2019' }, { ...TWO, start: '2019' } ] } );
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

test( 'the form and the difference have no violations of axe, and fit a small screen', async ( { open } ) => {
	const { page } = await open( HOST_PAGE, { as: 'maintainer', fragment: 'programs?edit=new', context: { viewport: { width: 360, height: 740 } } } );
	const editor = editorOf( page, 'Add a program' );
	await editor.getByRole( 'textbox', { name: 'Title', exact: true } ).fill( 'New' );
	await editor.getByRole( 'button', { name: 'Add a material' } ).click();
	await editor.getByRole( 'textbox', { name: 'End', exact: true } ).fill( '2023-99' );
	await editor.getByText( '"2023-99" is not a date.' ).waitFor();
	expect( await violations( page, '.program-explorer__editor', { whole: true } ) ).toEqual( [] );
	expect( await editor.evaluate( ( element ) => element.scrollWidth - element.clientWidth ) ).toBe( 0 );
	await review( editor );
	expect( await violations( page, '.program-explorer__editor', { whole: true } ) ).toEqual( [] );
} );
