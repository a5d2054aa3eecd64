import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { toJson } from '../../src/edit/wiki-json';
import { violations } from './helpers/axe';
import { test } from './helpers/browser';
import { openLook, SKINS } from './helpers/looks';
import { asAdmin, HOST_PAGE, hostPage, save } from './helpers/wiki';
import { wordsIn } from './helpers/words';

const VOCABULARIES = { capacity: { label: 'Capacity', terms: { safety: { label: 'Safety' }, tools: { label: 'Tools' } } } };
const ONE = { id: 'one', title: { en: 'One', ar: 'واحد' }, summary: { en: 'First.' }, capacity: 'safety', materials: [ { label: 'A', page: 'Main Page' }, { label: 'B', url: 'https://b.example/' } ] };
const DATA = { version: 1, facets: [ 'status', 'capacity' ], vocabularies: VOCABULARIES, programs: [ ONE, { id: 'two', title: 'Two' }, { id: 'three', title: 'Three' } ] };

const hostOf = ( name: string ): string => `Editor form ${ name }`;
const dataOf = ( name: string ): string => `${ hostOf( name ) }/programs.json`;

async function prepare( name: string, fields: object = {} ): Promise<void> {
	await save( dataOf( name ), toJson( { ...DATA, ...fields } ), 'json' );
	await save( hostOf( name ), hostPage( dataOf( name ) ) );
}

async function dataIn( title: string ): Promise<typeof DATA> {
	const page = await ( await asAdmin() ).read( title ) as { revisions: { content: string }[] };
	return JSON.parse( page.revisions[ 0 ]?.content ?? '' ) as typeof DATA;
}

const editorOf = ( page: Page ): Locator => page.locator( '.program-explorer__editor' );

async function saveIn( page: Page ): Promise<void> {
	await editorOf( page ).getByRole( 'button', { name: 'Show changes and save' } ).click();
	await editorOf( page ).getByRole( 'button', { name: 'Save changes' } ).click();
	await page.getByText( 'Your changes are saved.' ).waitFor();
}

describe( 'a link', () => {
	test( 'is found by the search of the wiki, and one to no page is red', async ( { open } ) => {
		await save( 'Editor form target page', 'Text.' );
		await prepare( 'link' );
		const { page } = await open( hostOf( 'link' ), { as: 'maintainer', fragment: 'programs?edit=two' } );
		const link = editorOf( page ).getByRole( 'combobox', { name: 'Link', exact: true } ).first();
		await link.fill( 'Editor form targ' );
		await editorOf( page ).getByText( 'The page “Editor form targ” does not exist.' ).waitFor();
		await editorOf( page ).getByRole( 'option', { name: 'Editor form target page' } ).waitFor();
		await link.press( 'ArrowDown' );
		await link.press( 'Enter' );
		expect( await link.inputValue() ).toBe( 'Editor form target page' );
		expect( await editorOf( page ).getByText( 'does not exist.' ).count() ).toBe( 0 );
		await saveIn( page );
		expect( ( await dataIn( dataOf( 'link' ) ) ).programs[ 1 ] ).toEqual( { id: 'two', title: 'Two', page: 'Editor form target page' } );
	} );

	test( 'can be typed where the search fails', async ( { open } ) => {
		await prepare( 'no search' );
		const { page } = await open( hostOf( 'no search' ), { as: 'maintainer', fragment: 'programs?edit=two', route: ( each ) => each.route( /prefixsearch/, ( route ) => route.abort() ) } );
		await editorOf( page ).getByRole( 'combobox', { name: 'Link', exact: true } ).first().fill( 'Some page' );
		await saveIn( page );
		expect( ( await dataIn( dataOf( 'no search' ) ) ).programs[ 1 ] ).toEqual( { id: 'two', title: 'Two', page: 'Some page' } );
	} );
} );

test( 'languages are found by their own names and English ones', async ( { open } ) => {
	await prepare( 'languages' );
	const { page } = await open( hostOf( 'languages' ), { as: 'maintainer', fragment: 'programs?edit=two', parameters: { uselang: 'fr' } } );
	const languages = page.locator( '#program-explorer-edit-language' );
	for ( const [ typed, found ] of [ [ 'deutsch', 'allemand' ], [ 'German', 'allemand' ], [ 'العربية', 'arabe' ] ] as const ) {
		await languages.fill( typed );
		await editorOf( page ).getByRole( 'option', { name: found, exact: true } ).waitFor();
		await languages.press( 'Escape' );
	}
} );

test( 'a program is moved, and the difference is small', async ( { open } ) => {
	await prepare( 'move' );
	const { page } = await open( hostOf( 'move' ), { as: 'maintainer', fragment: 'programs?edit=three' } );
	await editorOf( page ).getByRole( 'combobox', { name: 'Place in the list' } ).selectOption( 'After “One”' );
	await saveIn( page );
	expect( ( await dataIn( dataOf( 'move' ) ) ).programs.map( ( { id } ) => id ) ).toEqual( [ 'one', 'three', 'two' ] );
} );

test( 'items of a list move by keyboard, and the focus follows', async ( { open } ) => {
	await prepare( 'rows' );
	const { page } = await open( hostOf( 'rows' ), { as: 'maintainer', fragment: 'programs?edit=one' } );
	await editorOf( page ).getByRole( 'button', { name: 'Down: Materials 1' } ).press( 'Enter' );
	expect( await page.evaluate( () => document.activeElement?.getAttribute( 'aria-label' ) ) ).toBe( 'Up: Materials 2' );
	await page.keyboard.press( 'Tab' );
	expect( await page.evaluate( () => document.activeElement?.getAttribute( 'aria-label' ) ) ).toBe( 'Remove: Materials 2' );
	await page.keyboard.press( 'Enter' );
	expect( await page.evaluate( () => document.activeElement?.getAttribute( 'aria-label' ) ) ).toBe( 'Remove: Materials 1' );
	await saveIn( page );
	expect( ( await dataIn( dataOf( 'rows' ) ) ).programs[ 0 ] ).toMatchObject( { materials: [ { label: 'B', url: 'https://b.example/' } ] } );
} );

test( 'a program of an included page is edited there', async ( { open } ) => {
	const other = 'Editor form other/programs.json';
	await save( other, toJson( { version: 1, programs: [ { id: 'extra', title: 'Extra' } ] } ), 'json' );
	await prepare( 'include', { include: [ other ] } );
	const { page, explorer } = await open( hostOf( 'include' ), { as: 'maintainer', fragment: 'programs?edit=extra' } );
	await editorOf( page ).getByRole( 'textbox', { name: 'Start', exact: true } ).fill( '2026' );
	await explorer.article( 'Extra' ).getByText( 'Not saved yet.' ).waitFor();
	await saveIn( page );
	expect( ( await dataIn( other ) ).programs ).toEqual( [ { id: 'extra', title: 'Extra', start: '2026' } ] );
	expect( ( await dataIn( dataOf( 'include' ) ) ).programs ).toEqual( DATA.programs );
} );

test( 'a term is added to its list, and a need gets it, by keyboard alone', async ( { open } ) => {
	await prepare( 'lists', { needs: [ { id: 'calm', label: 'Calm', terms: { capacity: 'safety' } } ] } );
	const { page } = await open( hostOf( 'lists' ), { as: 'maintainer', fragment: 'programs?edit=two' } );
	await editorOf( page ).getByRole( 'button', { name: 'Edit the lists of terms' } ).press( 'Enter' );
	const list = editorOf( page ).getByRole( 'combobox', { name: 'What to edit' } );
	await list.focus();
	await page.keyboard.type( 'Terms' );
	await editorOf( page ).getByRole( 'textbox', { name: 'Name of a new entry' } ).focus();
	await page.keyboard.type( 'Events' );
	await page.keyboard.press( 'Enter' );
	expect( await page.evaluate( () => document.activeElement?.textContent ) ).toBe( 'Events 0 programs' );
	await list.selectOption( 'Needs' );
	await editorOf( page ).getByText( 'Calm', { exact: true } ).click();
	await page.locator( '#program-explorer-edit-list-0-terms-capacity' ).focus();
	await page.keyboard.type( 'tool' );
	await page.keyboard.press( 'Enter' );
	await saveIn( page );
	const { vocabularies, programs, needs } = await dataIn( dataOf( 'lists' ) ) as typeof DATA & { needs: object[] };
	expect( vocabularies.capacity.terms ).toEqual( { ...VOCABULARIES.capacity.terms, events: { label: { en: 'Events' } } } );
	expect( needs ).toEqual( [ { id: 'calm', label: 'Calm', terms: { capacity: [ 'safety', 'tools' ] } } ] );
	expect( programs ).toEqual( DATA.programs );
} );

test( 'a program is added by keyboard alone', async ( { open } ) => {
	await prepare( 'keyboard' );
	const { page } = await open( hostOf( 'keyboard' ), { as: 'maintainer', fragment: 'programs?edit=new' } );
	await editorOf( page ).getByRole( 'heading', { name: 'Add a program' } ).waitFor();
	const { keyboard } = page;
	/** Goes on by Tab until the focus is in a field. */
	const goTo = async ( id: string ): Promise<void> => {
		for ( let tabs = 0; tabs < 60 && await page.evaluate( () => document.activeElement?.id ) !== `program-explorer-edit-${ id }`; tabs++ ) {
			await keyboard.press( 'Tab' );
		}
	};
	for ( const [ id, text ] of [ [ 'title', 'Keys' ], [ 'page', 'Main Page' ], [ 'start', '2026-02' ], [ 'capacity', 'Tools' ], [ 'language', 'Fren' ] ] as const ) {
		await goTo( id );
		await keyboard.type( text );
	}
	await goTo( 'review' );
	await keyboard.press( 'Enter' );
	await goTo( 'publish' );
	await keyboard.press( 'Enter' );
	await page.getByText( 'Your changes are saved.' ).waitFor();
	expect( ( await dataIn( dataOf( 'keyboard' ) ) ).programs[ 3 ] ).toEqual( { id: 'keys', title: 'Keys', page: 'Main Page', start: '2026-02', capacity: [ 'tools' ], language: [ 'fr' ] } );
} );

test( 'texts are beside each other on wide screens and under each other on phones', async ( { open } ) => {
	await prepare( 'texts' );
	for ( const [ width, isBeside ] of [ [ 1280, true ], [ 360, false ] ] as const ) {
		const { page } = await open( hostOf( 'texts' ), { as: 'maintainer', fragment: 'programs?edit=one', context: { viewport: { width, height: 740 } } } );
		const [ one, other ] = await Promise.all( [ 'title', 'title-ar' ].map( ( id ) => page.locator( `#program-explorer-edit-${ id }` ).boundingBox() ) );
		expect( one?.y === other?.y ).toBe( isBeside );
		expect( await page.locator( '#program-explorer-edit-title-ar' ).evaluate( ( element ) => getComputedStyle( element ).direction ) ).toBe( 'rtl' );
	}
} );

describe( 'the form, its lists and the lists of terms have no violations of axe, and stay inside', () => {
	for ( const [ skin, uselang, window ] of SKINS.flatMap( ( each ) => ( [ [ each, 'en', 'desktop' ], [ each, 'ar', 'narrow' ] ] as const ) ) ) {
		test( `${ skin }, ${ uselang }, ${ window }`, async ( { open } ) => {
			const { page } = await openLook( open, HOST_PAGE, { skin, window }, { as: 'maintainer', fragment: 'programs?edit=wikilearn', parameters: { uselang } } );
			const editor = editorOf( page );
			await page.locator( '#program-explorer-edit-place' ).waitFor();
			await page.locator( '#program-explorer-edit-capacity' ).click();
			expect( await violations( page, '.program-explorer__editor', { whole: true } ) ).toEqual( [] );
			expect( await editor.evaluate( ( element ) => element.scrollWidth - element.clientWidth ) ).toBe( 0 );
			await page.keyboard.press( 'Escape' );
			await editor.getByRole( 'button', { name: wordsIn( uselang )( 'edit-lists' ) } ).click();
			await page.locator( '#program-explorer-edit-list-which' ).selectOption( 'terms/capacity' );
			await page.locator( '#program-explorer-edit-list-1' ).click();
			// The bar at the bottom of the window covers what a user scrolls away from it.
			await page.addStyleTag( { content: '.program-explorer__editor-buttons--last { position: static !important; }' } );
			expect( await violations( page, '.program-explorer__editor', { whole: true } ) ).toEqual( [] );
			expect( await editor.evaluate( ( element ) => element.scrollWidth - element.clientWidth ) ).toBe( 0 );
		} );
	}
} );
