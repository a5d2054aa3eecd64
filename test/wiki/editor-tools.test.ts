import { describe, expect } from 'vitest';
import { toJson } from '../../src/edit/wiki-json';
import { violations } from './helpers/axe';
import { test } from './helpers/browser';
import { asAdmin, hostPage, save } from './helpers/wiki';

const ONE = { id: 'one', title: { en: 'One', fr: 'Un' }, status: 'ongoing', end: '2020', page: 'A page that does not exist' };
const TWO = { id: 'two', title: 'Two', reviewed: '2019', unknown: [ 1, { a: 'b' } ] };

const dataOf = ( name: string ): string => `Tools ${ name }/programs.json`;
const hostOf = ( name: string ): string => `Tools ${ name }`;
const textWith = ( ...programs: readonly object[] ): string => toJson( { version: 1, programs } );

async function textOf( name: string ): Promise<string> {
	const page = await ( await asAdmin() ).read( dataOf( name ) ) as { revisions: { content: string }[] };
	return page.revisions[ 0 ]?.content ?? '';
}

describe( 'the history of a program', () => {
	test( 'says what each edit changed, and restores an older version', async ( { open } ) => {
		await save( dataOf( 'history' ), textWith( ONE, TWO ), 'json' );
		await save( dataOf( 'history' ), textWith( { ...ONE, end: '2021' }, TWO ), 'json' );
		await save( dataOf( 'history' ), textWith( { ...ONE, end: '2021' }, { ...TWO, title: 'Two again' } ), 'json' );
		await save( hostOf( 'history' ), hostPage( dataOf( 'history' ), { before: '== Programs ==' } ) );
		const { page, explorer } = await open( hostOf( 'history' ), { as: 'maintainer' } );
		await explorer.details( 'One' ).click();
		await explorer.article( 'One' ).getByRole( 'button', { name: 'History', exact: true } ).click();
		const history = page.getByRole( 'region', { name: 'History of “One”' } );
		const steps = history.getByRole( 'list' ).first().getByRole( 'listitem' );
		await expect.poll( () => steps.count() ).toBe( 2 );
		expect( await steps.first().getByRole( 'definition' ).allInnerTexts() ).toEqual( [ '2020 → 2021' ] );
		expect( await violations( page, '.program-explorer__editor', { whole: true } ) ).toEqual( [] );
		await steps.last().getByRole( 'button', { name: /^Restore this version/ } ).click();
		const editor = page.getByRole( 'region', { name: 'Edit “One”' } );
		await editor.getByRole( 'button', { name: 'Show changes and save' } ).click();
		expect( await editor.getByRole( 'definition' ).allInnerTexts() ).toEqual( [ '2021 → 2020' ] );
		await editor.getByRole( 'button', { name: 'Save changes' } ).click();
		await page.getByText( 'Your changes are saved.' ).waitFor();
		expect( await textOf( 'history' ) ).toBe( textWith( ONE, { ...TWO, title: 'Two again' } ) );
	} );
} );

describe( 'the worklist', () => {
	test( 'shows what is to do; “Still right” is one edit of one field, and is undone by another one', async ( { open } ) => {
		const text = textWith( ONE, TWO );
		await save( dataOf( 'work' ), text, 'json' );
		await save( hostOf( 'work' ), hostPage( dataOf( 'work' ), { before: '== Programs ==' } ) );
		const { page, explorer } = await open( hostOf( 'work' ), { as: 'maintainer', context: { viewport: { width: 360, height: 740 } } } );
		await explorer.details( 'One' ).click();
		await explorer.root.getByRole( 'button', { name: 'Worklist' } ).click();
		const work = page.getByRole( 'region', { name: 'Worklist' } );
		await expect.poll( () => work.getByRole( 'heading' ).allInnerTexts() ).toEqual( [
			'Worklist', 'A program past its dates: has it ended?', 'A problem of the data', 'A link to a page that does not exist', '2 programs that nobody has checked for a year', 'Missing translations'
		] );
		expect( await violations( page, '.program-explorer__editor', { whole: true } ) ).toEqual( [] );
		expect( await work.evaluate( ( element ) => element.scrollWidth - element.clientWidth ) ).toBe( 0 );
		await work.getByRole( 'button', { name: 'Still right: Two' } ).click();
		await work.getByText( 'Saved as checked today.' ).waitFor();
		expect( await textOf( 'work' ) ).toBe( text.replace( '"2019"', `"${ new Date().toISOString().slice( 0, 10 ) }"` ) );
		await work.getByRole( 'button', { name: 'Undo: Two' } ).click();
		await work.getByRole( 'button', { name: 'Still right: Two' } ).waitFor();
		expect( await textOf( 'work' ) ).toBe( text );
		await work.getByRole( 'button', { name: 'Edit “One”' } ).first().click();
		const status = page.getByRole( 'region', { name: 'Edit “One”' } ).getByRole( 'combobox', { name: 'Status', exact: true } );
		await status.waitFor();
		expect( await status.evaluate( ( element ) => element === document.activeElement ) ).toBe( true );
	} );
} );
