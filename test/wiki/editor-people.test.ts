import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { toJson } from '../../src/edit/wiki-json';
import { test, type Open, type Visit } from './helpers/browser';
import { dataOf, editorOf, hostOf, isSaved, prepareData, textOfPage } from './helpers/editor';
import { ACCOUNTS, asAdmin } from './helpers/wiki';

const ONE = { id: 'one', title: { en: 'One', fr: 'Un' }, summary: 'The first & <best>.', unknown: [ 1, { a: 'b' } ], start: '2019', end: '2020' };
const TWO = { id: 'two', title: 'Two', start: '2018' };
const DATA = { version: 1, programs: [ ONE, TWO ] };

interface Person {
	readonly visit: Visit;
	readonly editor: Locator;
}

/** Two accounts in two browsers, which have the editors of programs open at the same time. */
async function people( open: Open, name: string, [ first, second ]: readonly [ string, string ] ): Promise<readonly [ Person, Person ]> {
	await prepareData( name, DATA );
	const person = async ( as: 'maintainer' | 'admin', program: string ): Promise<Person> => {
		const visit = await open( hostOf( name ), { as, fragment: `programs?edit=${ program }` } );
		const editor = editorOf( visit.page, /^Edit “/ );
		await editor.getByRole( 'textbox', { name: 'End', exact: true } ).waitFor();
		return { visit, editor };
	};
	return [ await person( 'maintainer', first ), await person( 'admin', second ) ];
}

async function change( { editor }: Person, label: string, value: string ): Promise<void> {
	await editor.getByRole( 'textbox', { name: label, exact: true } ).fill( value );
	await editor.getByRole( 'button', { name: 'Show changes and save' } ).click();
}

const publish = ( { editor }: Person ): Promise<void> => editor.getByRole( 'button', { name: 'Save changes' } ).click();

async function save( person: Person ): Promise<void> {
	await publish( person );
	await isSaved( person.visit.page );
}

interface Edit {
	readonly user: string;
	readonly comment: string;
	/** The lines that were removed and added. */
	readonly removed: readonly string[];
	readonly added: readonly string[];
}

/** The edits in the history of a page, the oldest one first, without the one that made it. */
async function historyOf( name: string ): Promise<readonly Edit[]> {
	const { query } = await ( await asAdmin() ).query( { prop: 'revisions', rvprop: 'user|comment|content', rvlimit: 20, rvdir: 'newer', titles: dataOf( name ), formatversion: '2' } ) as { query: { pages: { revisions: { user: string; comment: string; content: string }[] }[] } };
	const revisions = query.pages[ 0 ]?.revisions ?? [];
	return revisions.slice( 1 ).map( ( { user, comment, content }, index ) => {
		const [ before, after ] = [ revisions[ index ]?.content ?? '', content ].map( ( text ) => text.split( '\n' ) ) as [ string[], string[] ];
		return { user, comment, removed: before.filter( ( line ) => !after.includes( line ) ), added: after.filter( ( line ) => !before.includes( line ) ) };
	} );
}

const { maintainer: { name: MAINTAINER }, admin: { name: ADMIN } } = ACCOUNTS;
const BEFORE = toJson( DATA );

describe( 'two accounts in two browsers', () => {
	test( 'who change two programs: both are saved, and each edit of the history is one line', async ( { open } ) => {
		const [ mine, theirs ] = await people( open, 'people two', [ 'one', 'two' ] );
		await change( mine, 'End', '2021' );
		await change( theirs, 'End', '2022' );
		await save( theirs );
		await save( mine );
		expect( await textOfPage( dataOf( 'people two' ) ) ).toBe( BEFORE.replace( '"2020"', '"2021"' ).replace( '"start": "2018"', '"start": "2018",\n\t\t\t"end": "2022"' ) );
		expect( await historyOf( 'people two' ) ).toEqual( [
			{ user: ADMIN, comment: 'Changed “Two”: End', removed: [ '\t\t\t"start": "2018"' ], added: [ '\t\t\t"start": "2018",', '\t\t\t"end": "2022"' ] },
			{ user: MAINTAINER, comment: 'Changed “One”: End', removed: [ '\t\t\t"end": "2020"' ], added: [ '\t\t\t"end": "2021"' ] }
		] );
	} );

	test( 'who change two fields of one program: both are saved', async ( { open } ) => {
		const [ mine, theirs ] = await people( open, 'people fields', [ 'one', 'one' ] );
		await change( mine, 'End', '2021' );
		await change( theirs, 'Start', '2017' );
		await save( theirs );
		await save( mine );
		expect( await textOfPage( dataOf( 'people fields' ) ) ).toBe( BEFORE.replace( '"2020"', '"2021"' ).replace( '"2019"', '"2017"' ) );
		expect( await historyOf( 'people fields' ) ).toEqual( [
			{ user: ADMIN, comment: 'Changed “One”: Start', removed: [ '\t\t\t"start": "2019",' ], added: [ '\t\t\t"start": "2017",' ] },
			{ user: MAINTAINER, comment: 'Changed “One”: End', removed: [ '\t\t\t"end": "2020"' ], added: [ '\t\t\t"end": "2021"' ] }
		] );
	} );

	test( 'whose saves are at the same time: the wiki merges the lines, and both are saved', async ( { open } ) => {
		const [ mine, theirs ] = await people( open, 'people same time', [ 'one', 'two' ] );
		await change( mine, 'End', '2021' );
		await change( theirs, 'Start', '2016' );
		let isFirst = true;
		// Their save comes between the reading and the writing of mine.
		await mine.visit.page.route( '**/api.php*', async ( route ) => {
			if ( isFirst && route.request().postData()?.includes( 'baserevid' ) ) {
				isFirst = false;
				await save( theirs );
			}
			await route.continue();
		} );
		await save( mine );
		expect( isFirst ).toBe( false );
		expect( await textOfPage( dataOf( 'people same time' ) ) ).toBe( BEFORE.replace( '"2020"', '"2021"' ).replace( '"2018"', '"2016"' ) );
	} );

	test.for( [ [ 'Yours', '2021' ], [ 'On the page now', '2022' ] ] as const )( 'who change one field: it is asked, and "%s" is taken', async ( [ label, result ], { open } ) => {
		const name = `people field ${ result }`;
		const [ mine, theirs ] = await people( open, name, [ 'one', 'one' ] );
		await change( mine, 'End', '2021' );
		await change( theirs, 'End', '2022' );
		await save( theirs );
		await publish( mine );
		const choice = mine.editor.getByRole( 'group', { name: 'One: End' } );
		expect( await choice.innerText() ).toMatch( /Before: 2020\s+Yours:\s+2021\s+On the page now:\s+2022/ );
		await choice.getByRole( 'radio', { name: label } ).check();
		await publish( mine );
		await mine.editor.getByText( /^(Your changes are saved|The page has these changes already)\.$/ ).waitFor();
		expect( await textOfPage( dataOf( name ) ) ).toBe( BEFORE.replace( '"2020"', `"${ result }"` ) );
		const edits = await historyOf( name );
		expect( edits.map( ( { user, comment } ) => [ user, comment ] ) ).toEqual( [ [ ADMIN, 'Changed “One”: End' ], ...result === '2021' ? [ [ MAINTAINER, 'Changed “One”: End' ] ] : [] ] );
	} );
} );
