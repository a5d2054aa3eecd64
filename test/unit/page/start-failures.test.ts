// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ModuleSource } from '../helpers/fake-modules';
import * as maintainer from '../../../src/maintainer';
import { ReadError, type StoredPage } from '../../../src/wiki/wiki';
import { SMALL, SMALL_TITLES } from '../helpers/data';
import { titles } from '../helpers/explorer';
import { settled, storedPage, type FakeWikiOptions } from '../helpers/fake-wiki';
import { printedHost, showPage, todaysPage } from '../helpers/markup';
import { all, maybe, one, textOf } from '../helpers/roles';
import { freshPage, lostOf, NO_LIST, notice, run, state, WITH_PROBLEMS } from '../helpers/started';

beforeEach( freshPage );

describe( 'a start that fails', () => {
	test.each( [
		[ null, 'The data page does not exist.', false ],
		[ 'busy', 'The wiki is busy just now.', true ],
		[ 'timeout', 'The answer took too long.', true ],
		[ 'network', 'The connection failed.', true ],
		[ 'server', 'The wiki answered with an error.', true ]
	] as const )( 'shows the static list: %s', async ( failure, words, mayTryAgain ) => {
		const wiki = await run( { readPage: () => failure ? Promise.reject( new ReadError( failure, 'for the console' ) ) : Promise.resolve( null ) }, NO_LIST );
		expect( lostOf() ).toEqual( [] );
		expect( notice() ).toBe( `You see the plain list, because the program explorer could not start. ${ words }` );
		expect( maybe( 'button', 'Try again' ) !== null ).toBe( mayTryAgain );
		expect( wiki.announced ).toEqual( [] );
		expect( wiki.logged ).toHaveLength( 1 );
	} );

	test.each<[ string, () => Promise<StoredPage> ]>( [
		[ 'an unknown error', () => Promise.reject( new TypeError( 'x is not a function' ) ) ],
		// eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
		[ 'something that is no error', () => Promise.reject( 'http' ) ],
		// eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
		[ 'nothing', () => Promise.reject( null ) ],
		[ 'an error at once', () => {
			throw new Error( 'not even a promise' );
		} ]
	] )( 'shows the static list: %s', async ( _, readPage ) => {
		await run( { readPage } );
		expect( lostOf() ).toEqual( [] );
		expect( notice() ).toContain( 'Something unexpected went wrong.' );
		expect( maybe( 'button', 'Try again' ) ).toBeNull();
	} );

	test.each( [ '', '{', 'null', '[]', '"x"', '{ "version": 99 }', '<!DOCTYPE html>' ] )( 'shows the static list: data like %s', async ( text ) => {
		await run( { readPage: () => Promise.resolve( storedPage( text ) ) } );
		expect( lostOf() ).toEqual( [] );
		expect( notice() ).toContain( 'The data page cannot be read.' );
	} );

	test( 'starts again with "Try again"', async () => {
		const readPage = vi.fn().mockRejectedValueOnce( new ReadError( 'network', '' ) ).mockResolvedValue( storedPage( SMALL ) );
		const wiki = await run( { readPage } );
		expect( lostOf() ).toEqual( [] );
		one( 'button', 'Try again' ).click();
		expect( state() ).toBe( 'loading' );
		expect( notice() ).toBe( '' );
		await settled();
		expect( state() ).toBe( 'ready' );
		expect( titles() ).toEqual( SMALL_TITLES );
		expect( wiki.announced ).toHaveLength( 1 );
	} );

	test( 'shows one notice if it fails again', async () => {
		await run( { readPage: () => Promise.reject( new ReadError( 'timeout', '' ) ) } );
		one( 'button', 'Try again' ).click();
		await settled();
		expect( lostOf() ).toEqual( [] );
		expect( all( 'status' ) ).toHaveLength( 1 );
	} );
} );

describe( 'a data page that is missing', () => {
	const missing = (): Promise<null> => Promise.resolve( null );

	test( 'makes the explorer show the lists of the page', async () => {
		const wiki = await run( { readPage: missing } );
		expect( state() ).toBe( 'ready' );
		expect( titles() ).toEqual( [ 'WikiLearn', 'Wikimedia Clinics' ] );
		expect( one( 'link', 'WikiLearn' ).getAttribute( 'href' ) ).toBe( '/wiki/WikiLearn' );
		expect( all( 'article' ).map( ( article ) => textOf( article ).includes( 'Past' ) ) ).toEqual( [ false, true ] );
		expect( notice() ).toBe( '' );
		expect( wiki.announced ).toHaveLength( 1 );
	} );

	test( 'does so on a page without a host element too', async () => {
		showPage( todaysPage( 'current' ) );
		await run( { readPage: missing } );
		expect( titles() ).toEqual( [ 'WikiLearn', 'Wikimedia Clinics' ] );
		expect( document.querySelector( '#current-list' )?.closest( '.program-explorer-hidden' ) ).not.toBeNull();
	} );

	test( 'gives a notice if the module that imports lists does not load', async () => {
		const wiki = await run( { readPage: missing }, { importer: () => Promise.reject( new Error( 'offline' ) ) } );
		expect( lostOf() ).toEqual( [] );
		expect( notice() ).toContain( 'The data page does not exist.' );
		expect( wiki.logged ).toHaveLength( 2 );
	} );

	test( 'leaves the page as it is if the module that finds the lists does not load', async () => {
		showPage( todaysPage( 'current' ) );
		const before = document.body.innerHTML;
		const wiki = await run( {}, { importer: () => Promise.reject( new Error( 'offline' ) ) } );
		expect( document.body.innerHTML ).toBe( before );
		expect( wiki.logged ).toEqual( [ 'The explorer could not find its host.' ] );
	} );

	test( 'gives one explorer to a page with both the gadget and the user script', async () => {
		showPage( todaysPage( 'current' ) );
		await Promise.all( [ run( { readPage: missing } ), run( { readPage: missing } ) ] );
		expect( document.querySelectorAll( '.program-explorer' ) ).toHaveLength( 1 );
		expect( titles() ).toEqual( [ 'WikiLearn', 'Wikimedia Clinics' ] );
	} );

	test( 'is the only failure after which lists are imported', async () => {
		const importer = vi.fn( () => Promise.reject( new Error( 'not to be loaded' ) ) );
		await run( { readPage: () => Promise.reject( new ReadError( 'server', '' ) ) }, { importer } );
		expect( importer ).not.toHaveBeenCalled();
	} );
} );

describe( 'drawing that fails', () => {
	const broken = (): string => {
		throw new Error( 'urlOf' );
	};

	test( 'at first shows the static list again', async () => {
		const wiki = await run( { urlOf: broken } );
		expect( lostOf() ).toEqual( [] );
		expect( notice() ).toContain( 'Something unexpected went wrong.' );
		expect( wiki.announced ).toEqual( [] );
		expect( wiki.logged ).toEqual( [ 'The explorer could not be drawn.' ] );
	} );

	test( 'does not leave the explorer beside the static list if something fails after it', async () => {
		const wiki = await run( { announceReady: () => {
			throw new Error( 'another script' );
		} } );
		expect( [ lostOf(), titles() ] ).toEqual( [ [], [] ] );
		expect( notice() ).toContain( 'Something unexpected went wrong.' );
		expect( wiki.logged ).toEqual( [ 'The explorer could not start from "Data.json".' ] );
	} );

	test( 'after a click shows it again too', async () => {
		let isBroken = false;
		await run( { urlOf: ( title ) => isBroken ? broken() : `/wiki/${ title }` } );
		isBroken = true;
		one( 'button', 'Details of Wikimedia Clinics' ).click();
		expect( lostOf() ).toEqual( [] );
	} );

	test( 'shows maintainers this failure, not the problems of the data', async () => {
		const readPage = (): Promise<StoredPage> => Promise.resolve( storedPage( WITH_PROBLEMS ) );
		const advise = vi.fn( () => Promise.resolve() );
		await run( { urlOf: broken, isNamed: true, mayEdit: () => Promise.resolve( true ), readPage }, { maintainer: () => Promise.resolve( { ...maintainer, advise } ) } );
		expect( notice() ).toContain( 'Something unexpected went wrong.' );
		expect( advise ).not.toHaveBeenCalled();
	} );

	test( 'unmounts the explorer: it does not react any more', async () => {
		let isBroken = false;
		const wiki = await run( { urlOf: ( title ) => isBroken ? broken() : `/wiki/${ title }` } );
		isBroken = true;
		one( 'button', 'Details of Wikimedia Clinics' ).click();
		one( 'button', 'Dismiss' ).click();
		dispatchEvent( new PopStateEvent( 'popstate' ) );
		expect( notice() ).toBe( '' );
		expect( wiki.logged ).toHaveLength( 1 );
	} );
} );

describe( 'what maintainers see', () => {
	const missing = (): Promise<null> => Promise.resolve( null );
	const problematic = (): Promise<StoredPage> => Promise.resolve( storedPage( WITH_PROBLEMS ) );
	const mayEdit = (): Promise<boolean> => Promise.resolve( true );

	test( 'a link that creates the missing page', async () => {
		await run( { mayEdit, readPage: missing }, NO_LIST );
		expect( one( 'link', 'Create the data page' ).getAttribute( 'href' ) ).toContain( 'contentmodel=json' );
		expect( lostOf() ).toEqual( [] );
	} );

	test( 'that the JSON is broken', async () => {
		await run( { mayEdit, readPage: () => Promise.resolve( storedPage( '{ "version": 1,\n}' ) ) } );
		expect( one( 'link', 'Edit the data page' ) ).toBeTruthy();
		expect( textOf( document.body ) ).toContain( 'The page is not valid JSON' );
	} );

	test( 'a warning below an explorer that leaves something out', async () => {
		const wiki = await run( { isNamed: true, mayEdit, readPage: problematic } );
		expect( state() ).toBe( 'ready' );
		expect( titles() ).toEqual( SMALL_TITLES );
		expect( notice() ).toBe( 'The data page has 1 problem. Readers see everything else.' );
		expect( textOf( document.body ) ).toContain( 'programs → #6 ("no-title"): "title" is missing' );
		expect( wiki.logged ).toHaveLength( 1 );
	} );

	test( 'a warning about the content model', async () => {
		await run( { isNamed: true, mayEdit, readPage: () => Promise.resolve( storedPage( SMALL, { contentModel: 'wikitext' } ) ) } );
		expect( textOf( document.body ) ).toContain( 'The page has the content model “wikitext”.' );
	} );

	test.each<[ string, FakeWikiOptions ]>( [
		[ 'a reader without an account', { mayEdit } ],
		[ 'a reader who may not edit', { isNamed: true } ],
		[ 'a reader whose rights the wiki does not tell', { isNamed: true, mayEdit: () => Promise.reject( new Error( 'x' ) ) } ]
	] )( 'is not shown to %s', async ( _, changes ) => {
		await run( { readPage: problematic, ...changes } );
		expect( state() ).toBe( 'ready' );
		expect( notice() ).toBe( '' );
	} );

	test( 'comes after the notice, which does not wait for the answer about rights', async () => {
		await run( { readPage: missing, mayEdit: () => new Promise( () => undefined ) }, NO_LIST );
		expect( notice() ).toContain( 'The data page does not exist.' );
	} );

	test.each<[ string, FakeWikiOptions, ModuleSource<'maintainer'> ]>( [
		[ 'the request for rights fails', { mayEdit: () => Promise.reject( new Error( 'x' ) ) }, () => Promise.resolve( maintainer ) ],
		[ 'the module for maintainers does not load', { mayEdit }, () => Promise.reject( new Error( 'x' ) ) ]
	] )( 'is missing in the notice if %s', async ( _, changes, loadMaintainer ) => {
		const wiki = await run( { readPage: missing, ...changes }, { ...NO_LIST, maintainer: loadMaintainer } );
		expect( lostOf() ).toEqual( [] );
		expect( notice() ).toContain( 'The data page does not exist.' );
		expect( wiki.logged ).toHaveLength( 2 );
	} );

	test.each( [ 'maintainer', 'validator', 'checks' ] as const )( 'is missing if the module %s does not load', async ( name ) => {
		const wiki = await run( { readPage: problematic, mayEdit, isNamed: true }, { [ name ]: () => Promise.reject( new Error( 'x' ) ) } );
		expect( state() ).toBe( 'ready' );
		expect( notice() ).toBe( '' );
		expect( wiki.logged ).toHaveLength( 2 );
	} );

	test( 'is not loaded for other readers', async () => {
		const loadMaintainer = vi.fn( () => Promise.resolve( maintainer ) );
		await run( {}, { maintainer: loadMaintainer } );
		showPage( printedHost( 'current' ) );
		await run( { readPage: missing }, { ...NO_LIST, maintainer: loadMaintainer } );
		expect( loadMaintainer ).not.toHaveBeenCalled();
	} );
} );
