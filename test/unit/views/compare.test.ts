// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readMyList, writeMyList } from '../../../src/app/my-list';
import { many, SMALL } from '../helpers/data';
import { open, press, type Opened } from '../helpers/explorer';
import { all, maybe, names, one, textOf } from '../helpers/roles';

/** Lets promises settle. */
const later = (): Promise<void> => new Promise( ( resolve ) => setTimeout( resolve ) );

async function compare( programs: string, data: unknown = SMALL ): Promise<Opened> {
	const opened = open( data, { fragment: `programs?view=compare${ programs && `&program=${ programs }` }` } );
	await later();
	return opened;
}

/** The titles above the columns. */
const heads = (): string[] => all( 'columnheader' ).map( ( head ) => textOf( head.firstElementChild ?? head ) );
const status = (): string => all( 'status' ).map( textOf ).filter( ( text ) => / list /.test( text ) ).join();

beforeEach( () => localStorage.clear() );
afterEach( () => vi.restoreAllMocks() );

describe( 'the comparison', () => {
	test( 'has a column for each program with open details', async () => {
		await compare( 'wikilearn,clinics' );
		expect( heads() ).toEqual( [ 'WikiLearn', 'Wikimedia Clinics' ] );
		expect( names( 'rowheader' ) ).toEqual( [
			'Summary', 'Status', 'Dates', 'Capacity', 'Language', 'One session', 'Run by', 'Partners', 'Materials', 'Part of', 'Follows', 'Followed by', 'Record kept by', 'Last checked'
		] );
		expect( all( 'row' ).slice( 1, 4 ).map( textOf ) ).toEqual( [ 'SummaryFree online courses.Open calls.', 'StatusOpenPast', 'Datessince 202115 June 2020 – about 2022' ] );
		expect( one( 'link', 'Retrospective' ).getAttribute( 'href' ) ).toBe( '/wiki/Wikimedia_Clinics/Retrospective' );
	} );

	test( 'shows only differences', async () => {
		await compare( 'clinics,learning-days' );
		expect( names( 'rowheader' ) ).toContain( 'Status' );
		one( 'checkbox', 'Only differences' ).click();
		expect( names( 'rowheader' ) ).not.toContain( 'Status' );
		expect( names( 'rowheader' ) ).toContain( 'Dates' );
	} );

	test( 'says so if there are none', async () => {
		await compare( 'p0,p2', many( 3 ) );
		one( 'checkbox', 'Only differences' ).click();
		expect( document.body.textContent ).toContain( 'They do not differ.' );
	} );

	test( 'takes a program out of it and of the address', async () => {
		const { window } = await compare( 'wikilearn,clinics' );
		press( 'Remove WikiLearn' );
		expect( heads() ).toEqual( [ 'Wikimedia Clinics' ] );
		expect( window.fragment() ).toBe( 'programs?view=compare&program=clinics' );
		expect( maybe( 'checkbox', 'Only differences' ) ).toBeNull();
	} );

	test( 'has four programs of many, which can be chosen', async () => {
		await compare( 'p0,p1,p2,p3,p4', many( 9 ) );
		const fifth = one( 'checkbox', 'Program 4' ) as HTMLInputElement;
		expect( heads() ).toEqual( [ 'Program 0', 'Program 1', 'Program 2', 'Program 3' ] );
		expect( fifth.disabled ).toBe( true );
		one( 'checkbox', 'Program 1' ).click();
		expect( fifth.disabled ).toBe( false );
		fifth.click();
		expect( heads() ).toEqual( [ 'Program 0', 'Program 2', 'Program 3', 'Program 4' ] );
	} );

	test( 'leads to the list if there is nothing to compare', async () => {
		const { window } = await compare( '' );
		expect( document.body.textContent ).toContain( 'There is nothing to compare yet.' );
		press( 'Show the list' );
		expect( window.fragment() ).toBe( '' );
		expect( all( 'article' ) ).toHaveLength( 5 );
	} );

	test( 'marks texts in other languages', async () => {
		await compare( 'capx,wikilearn' );
		expect( all( 'cell' ).flatMap( ( cell ) => Array.from( cell.querySelectorAll( '[lang]' ) ) ).filter( ( each ) => !each.closest( '[aria-hidden]' ) ).map( ( each ) => [ each.textContent, each.getAttribute( 'lang' ) ] ) )
			.toContainEqual( [ 'Un site.', 'fr' ] );
	} );
} );

describe( 'the list of the reader', () => {
	test( 'is changed in the details of a program, which lead to it', async () => {
		writeMyList( [ 'of-another-page' ] );
		const { window } = open( SMALL, { fragment: 'programs?program=wikilearn,clinics' } );
		one( 'button', 'Add to my list', one( 'article', 'Wikimedia Clinics' ) ).click();
		one( 'button', 'Add to my list', one( 'article', 'WikiLearn' ) ).click();
		expect( readMyList() ).toEqual( [ 'of-another-page', 'clinics', 'wikilearn' ] );
		// The details that were changed first know of the second.
		const link = one( 'link', 'Compare my list', one( 'article', 'Wikimedia Clinics' ) );
		link.addEventListener( 'click', ( event ) => event.preventDefault() );
		link.click();
		expect( link.getAttribute( 'href' ) ).toBe( '#programs?view=compare&program=clinics,wikilearn' );
		one( 'button', 'Remove from my list', one( 'article', 'WikiLearn' ) ).click();
		expect( readMyList() ).toEqual( [ 'of-another-page', 'clinics' ] );
		expect( window.entries ).toHaveLength( 1 );
		await later();
	} );

	test( 'is compared if no details are open, and can be shared by its address', async () => {
		writeMyList( [ 'clinics', 'gone', 'wikilearn' ] );
		const { window } = await compare( '' );
		expect( document.body.textContent ).toContain( 'Your list, kept in this browser' );
		expect( heads() ).toEqual( [ 'Wikimedia Clinics', 'WikiLearn' ] );
		press( 'Put my list into the address, to share it' );
		expect( window.fragment() ).toBe( 'programs?view=compare&program=clinics,wikilearn' );
		expect( heads() ).toEqual( [ 'Wikimedia Clinics', 'WikiLearn' ] );
	} );

	test( 'loses a program that is removed, and keeps those of other pages', async () => {
		writeMyList( [ 'clinics', 'gone', 'wikilearn' ] );
		await compare( '' );
		press( 'Remove Wikimedia Clinics' );
		expect( heads() ).toEqual( [ 'WikiLearn' ] );
		expect( readMyList() ).toEqual( [ 'gone', 'wikilearn' ] );
		expect( status() ).toBe( 'Your list is kept in this browser.' );
	} );

	test( 'can be emptied', async () => {
		writeMyList( [ 'clinics' ] );
		await compare( '' );
		press( 'Empty my list' );
		expect( readMyList() ).toEqual( [] );
		expect( all( 'status' ).map( textOf ) ).toContain( 'Your list is empty.' );
		expect( document.body.textContent ).toContain( 'There is nothing to compare yet.' );
	} );

	test( 'is taken over from a link', async () => {
		writeMyList( [ 'capx' ] );
		await compare( 'wikilearn,clinics' );
		expect( readMyList() ).toEqual( [ 'capx' ] );
		press( 'Keep as my list' );
		expect( readMyList() ).toEqual( [ 'wikilearn', 'clinics' ] );
		expect( maybe( 'button', 'Keep as my list' ) ).toBeNull();
	} );

	test( 'is refused by a browser that keeps nothing', async () => {
		vi.spyOn( Storage.prototype, 'setItem' ).mockImplementation( () => {
			throw new Error( 'The storage is full.' );
		} );
		open( SMALL, { fragment: 'programs?program=clinics' } );
		press( 'Add to my list' );
		expect( all( 'status' ).map( textOf ) ).toContain( 'This browser does not keep your list.' );
		expect( maybe( 'button', 'Add to my list' ) ).not.toBeNull();
		await compare( 'clinics' );
		press( 'Keep as my list' );
		expect( all( 'status' ).map( textOf ) ).toContain( 'This browser does not keep your list.' );
	} );
} );
