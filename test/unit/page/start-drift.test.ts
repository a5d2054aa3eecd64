// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as importer from '../../../src/importer';
import * as maintainer from '../../../src/maintainer';
import { ReadError } from '../../../src/wiki/wiki';
import { storedPage, type FakeWikiOptions } from '../helpers/fake-wiki';
import { anchorOf, CURRENT, CURRENT_LIST, element, PAST, PAST_LIST, section, showPage, todaysPage } from '../helpers/markup';
import { one, textOf } from '../helpers/roles';
import { freshPage, notice, run, state } from '../helpers/started';

const LEARN = { id: 'wikilearn', title: 'WikiLearn', page: 'WikiLearn', summary: 'Courses.', status: 'open' };
const CLINICS = { id: 'clinics', title: 'Wikimedia Clinics', page: 'Wikimedia Clinics', summary: 'Calls.', status: 'past' };
const MORE = { id: 'more', title: 'More', status: 'open' };
const DIFFER = 'The plain list on this page and the data page differ.';

/** Starts for a reader who can edit the data page, and returns the modules that were loaded. */
async function visit( programs: readonly object[], changes: FakeWikiOptions = {} ): Promise<readonly string[]> {
	const loaded: string[] = [];
	await run( { isNamed: true, mayEdit: () => Promise.resolve( true ), readPage: () => Promise.resolve( storedPage( { version: 1, programs } ) ), ...changes }, {
		maintainer: () => Promise.resolve( maintainer ).finally( () => loaded.push( 'maintainer' ) ),
		importer: () => Promise.resolve( importer ).finally( () => loaded.push( 'importer' ) )
	} );
	return loaded;
}

beforeEach( freshPage );

describe( 'a list that differs from the data', () => {
	test( 'gives people who can edit the data a notice', async () => {
		await visit( [ LEARN, CLINICS, MORE ] );
		expect( [ state(), notice() ] ).toEqual( [ 'ready', DIFFER ] );
		expect( textOf( document.body ) ).toContain( '"More" (more): It is in the data, but not in the list.' );
	} );

	test( 'gives one notice together with problems of the data', async () => {
		await visit( [ LEARN, CLINICS, { id: 'no-title' }, MORE ] );
		expect( notice() ).toContain( 'The data page has 1 problem.' );
		expect( textOf( document.body ) ).toContain( '"More" (more): It is in the data' );
	} );

	test.each<[ string, FakeWikiOptions ]>( [
		[ 'has no account', { isNamed: false } ], [ 'may not edit', { mayEdit: () => Promise.resolve( false ) } ]
	] )( 'gives no notice to a reader who %s', async ( _, changes ) => {
		expect( await visit( [ LEARN, CLINICS, MORE ], changes ) ).toEqual( [] );
		expect( notice() ).toBe( '' );
	} );

	test( 'is not compared further if its titles are those of the data', async () => {
		expect( await visit( [ LEARN, { ...CLINICS, summary: 'Other words.' } ] ) ).toEqual( [] );
	} );

	test( 'is not compared if only the data has problems', async () => {
		expect( await visit( [ LEARN, CLINICS, { id: 'no-title' } ] ) ).toEqual( [ 'maintainer' ] );
	} );

	test.each( [ [ 'preset', 'status=open' ], [ 'limit', '1' ] ] )( 'is not compared if the host has a %s', async ( name, value ) => {
		element( '#host' ).dataset[ name ] = value;
		expect( await visit( [ LEARN, CLINICS, MORE ] ) ).toEqual( [] );
	} );

	test( 'is not compared if the template did not print the host', async () => {
		showPage( todaysPage( 'current' ) );
		expect( await visit( [ LEARN, CLINICS, MORE ] ) ).toEqual( [ 'importer' ] );
		expect( notice() ).toBe( '' );
	} );
} );

describe( 'the titles of a list', () => {
	test.each( [ [ 'fr', '' ], [ 'pt-br', 'pt fr en' ] ] )( 'are compared in the languages of the host: %s %s', async ( lang, languages ) => {
		Object.assign( element( '#host' ), { lang } ).dataset[ 'languages' ] = languages;
		expect( await visit( [ { ...LEARN, title: { en: 'Learn', fr: 'WikiLearn' } }, CLINICS ], { languages: [ 'en' ] } ) ).toEqual( [] );
	} );

	test( 'differ if they are in none of these languages', async () => {
		element( '#host' ).lang = 'fr';
		expect( await visit( [ { ...LEARN, title: { en: 'Learn', fr: 'Apprendre' } }, CLINICS ] ) ).toEqual( [ 'maintainer', 'importer' ] );
		expect( textOf( document.body ) ).toContain( 'The title in the list is "WikiLearn", in the data "Learn".' );
	} );
} );

describe( 'a failure', () => {
	test( 'of the data keeps its text before the hints for maintainers', async () => {
		await visit( [], { readPage: () => Promise.resolve( storedPage( '{' ) ) } );
		expect( notice() ).toMatch( /^You see the plain list/ );
	} );

	test.each( [ 'network', 'server', 'timeout', 'busy' ] as const )( 'of the request (%s) makes no request about the right to edit', async ( failure ) => {
		const mayEdit = vi.fn( () => Promise.resolve( true ) );
		await visit( [], { mayEdit, readPage: () => Promise.reject( new ReadError( failure, '' ) ) } );
		expect( mayEdit ).not.toHaveBeenCalled();
	} );
} );

describe( 'a list in a host without groups, where there is no data page', () => {
	const readPage = (): Promise<null> => Promise.resolve( null );
	const ungrouped = (): void => {
		showPage( `<div class="program-explorer" id="host" data-source="Data.json">${ section( 'current', CURRENT, anchorOf( CURRENT ), CURRENT_LIST ) }${
			section( 'current', PAST, anchorOf( PAST ), PAST_LIST ) }</div>` );
	};

	test( 'is offered as a draft, and keeps its headings', async () => {
		ungrouped();
		await visit( [], { readPage } );
		expect( notice() ).toBe( 'There is no data page yet, so the explorer shows the plain list of this page.' );
		expect( JSON.parse( ( element( 'input[name="wpTextbox1"]' ) as HTMLInputElement ).value ) ).toMatchObject( { programs: [ { title: 'WikiLearn' }, { title: 'Wikimedia Clinics' } ] } );
		expect( document.getElementById( anchorOf( CURRENT ) )?.closest( '.program-explorer__app' ) ).not.toBeNull();
	} );

	test( 'gets its anchors back from an explorer that fails', async () => {
		ungrouped();
		let isBroken = false;
		await visit( [], { readPage, urlOf: ( title ) => {
			if ( isBroken ) {
				throw new Error( 'urlOf' );
			}
			return `/wiki/${ title }`;
		} } );
		isBroken = true;
		one( 'button', 'Details of WikiLearn' ).click();
		expect( state() ).toBe( 'failed' );
		expect( document.getElementById( anchorOf( CURRENT ) )?.closest( '.program-explorer-hidden' ) ).toBeNull();
		expect( document.getElementById( anchorOf( CURRENT ) ) ).not.toBeNull();
	} );
} );
