// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { META } from '../../../src/host/place';
import { start } from '../../../src/host/start';
import { fixFor, type Maintainer } from '../../../src/maintain/fix';
import { ReadError, type StoredPage, type Wiki } from '../../../src/wiki/wiki';
import { REAL, SMALL_TITLES, SMALL } from '../helpers/data';
import { check, titles } from '../helpers/explorer';
import { fakeWiki, settled, storedPage, type FakeWiki } from '../helpers/fake-wiki';
import { anchorOf, CURRENT, element, PAST, printedHost, showPage, todaysPage } from '../helpers/markup';
import { all, maybe, names, one, textOf } from '../helpers/roles';

const EXPLORER = '.program-explorer__app';
/** `SMALL` without what it has for maintainers to look at. */
const SOUND = { ...SMALL, programs: SMALL.programs.map( ( program ) => program.id === 'capx' ? { ...program, title: program.title.fr, summary: 'A site.' } : program ) };
const WITH_PROBLEMS = { ...SOUND, programs: [ ...SOUND.programs, { id: 'no-title' } ] };

beforeEach( () => {
	history.replaceState( null, '', '/' );
	showPage( printedHost( 'current' ) );
} );

async function run( said: Partial<Wiki> = {}, loadMaintainer: () => Promise<Maintainer> = () => Promise.resolve( { fixFor } ) ): Promise<FakeWiki> {
	const wiki = fakeWiki( { readPage: () => Promise.resolve( storedPage( SOUND ) ), ...said } );
	start( wiki, META, loadMaintainer );
	wiki.showContent();
	await settled();
	return wiki;
}

const state = ( id = 'host' ): string | undefined => element( `#${ id }` ).dataset[ 'state' ];
const notice = (): string => textOf( document.querySelector( '.program-explorer__notice p' ) ?? document.createElement( 'p' ) );
const isListShown = (): boolean => !element( '#current-list' ).closest( '.program-explorer-hidden' );

/** Nothing that fails may leave the reader with less than the static page (DESIGN §2). */
function expectStatic(): void {
	expect( state() ).toBe( 'failed' );
	expect( isListShown() ).toBe( true );
	expect( document.querySelector( EXPLORER ) ).toBeNull();
	expect( document.getElementById( anchorOf( CURRENT ) ) ).not.toBeNull();
	expect( document.getElementById( anchorOf( PAST ) ) ).not.toBeNull();
}

describe( 'a start that goes well', () => {
	test( 'reads the revision the page was rendered with and shows the explorer', async () => {
		const wiki = await run();
		expect( wiki.reads ).toEqual( [ [ 'Data.json', 7 ] ] );
		expect( state() ).toBe( 'ready' );
		expect( titles() ).toEqual( SMALL_TITLES );
		expect( isListShown() ).toBe( false );
		expect( wiki.announced.map( ( { id } ) => id ) ).toEqual( [ 'host' ] );
		expect( wiki.logged ).toEqual( [] );
	} );

	test( 'gives the anchors of the headings to the groups, and only to them', async () => {
		await run();
		for ( const text of [ CURRENT, PAST ] ) {
			expect( document.querySelectorAll( `[id="${ anchorOf( text ) }"]` ) ).toHaveLength( 1 );
			expect( document.getElementById( anchorOf( text ) )?.closest( EXPLORER ) ).not.toBeNull();
		}
		expect( names( 'heading' ) ).toEqual( expect.arrayContaining( [ CURRENT, PAST ] ) );
	} );

	test( 'stays loading with the list in sight until the data is there', async () => {
		await run( { readPage: () => new Promise( () => undefined ) } );
		expect( state() ).toBe( 'loading' );
		expect( isListShown() ).toBe( true );
	} );

	test( 'shows the data of the test wiki', async () => {
		await run( { readPage: () => Promise.resolve( storedPage( REAL ) ) } );
		expect( titles() ).toHaveLength( 33 );
	} );

	test( 'needs no host element on the pages of the place', async () => {
		showPage( todaysPage( 'current' ) );
		const wiki = await run();
		expect( wiki.reads ).toEqual( [ [ META.source, null ] ] );
		expect( titles() ).toEqual( SMALL_TITLES );
		expect( document.getElementById( anchorOf( CURRENT ) )?.closest( EXPLORER ) ).toBeNull();
		expect( document.getElementById( anchorOf( PAST ) )?.closest( EXPLORER ) ).not.toBeNull();
	} );

	test( 'shows the keys of messages for ?uselang=qqx', async () => {
		await run( { languages: [ 'qqx', 'en' ] } );
		expect( textOf( document.body ) ).toContain( '(program-explorer-count, 5, 5)' );
	} );

	test.each( [ [ { isViewing: false } ], [ { pageTitle: 'Plain page' } ] ] )( 'does nothing where it has no business: %j', async ( said ) => {
		showPage( todaysPage( 'current' ) );
		const before = document.body.innerHTML;
		const wiki = await run( said );
		expect( wiki.reads ).toEqual( [] );
		expect( document.body.innerHTML ).toBe( before );
	} );
} );

describe( 'several', () => {
	test( 'hosts on a page each show their explorer; the address belongs to the first', async () => {
		showPage( printedHost( 'current', { id: 'a', source: 'A.json' } ) + printedHost( 'current', { id: 'b', source: 'B.json' } ) );
		history.replaceState( null, '', '#programs?status=past' );
		const wiki = await run();
		expect( wiki.announced.map( ( { id } ) => id ) ).toEqual( [ 'a', 'b' ] );
		expect( names( 'article', element( '#a' ) ) ).toHaveLength( 2 );
		expect( names( 'article', element( '#b' ) ) ).toHaveLength( 5 );
		const ids = Array.from( document.querySelectorAll( `${ EXPLORER } [id]:not( .program-explorer__group )` ), ( { id } ) => id );
		expect( ids ).toHaveLength( new Set( ids ).size );
	} );

	test( 'hosts, of which one fails, do not harm each other', async () => {
		showPage( printedHost( 'current', { id: 'a', source: 'A.json' } ) + printedHost( 'current', { id: 'b', source: 'B.json' } ) );
		await run( { readPage: ( title ) => title === 'A.json' ? Promise.reject( new ReadError( 'missing', '' ) ) : Promise.resolve( storedPage( SMALL ) ) } );
		expect( [ state( 'a' ), state( 'b' ) ] ).toEqual( [ 'failed', 'ready' ] );
	} );

	test( 'scripts, a gadget and a user script, show one explorer', async () => {
		const gadget = await run();
		const userScript = await run();
		expect( [ gadget.reads.length, userScript.reads.length ] ).toEqual( [ 1, 0 ] );
		expect( document.querySelectorAll( EXPLORER ) ).toHaveLength( 1 );
	} );

	test( 'calls about the same content start once', async () => {
		const wiki = await run();
		wiki.showContent();
		await settled();
		expect( wiki.reads ).toHaveLength( 1 );
		expect( titles() ).toEqual( SMALL_TITLES );
	} );

	test( 'contents, one after the other, each get an explorer', async () => {
		const wiki = await run();
		showPage( printedHost( 'current', { revision: '8' } ) );
		wiki.showContent();
		await settled();
		expect( wiki.reads ).toEqual( [ [ 'Data.json', 7 ], [ 'Data.json', 8 ] ] );
		expect( titles() ).toEqual( SMALL_TITLES );
	} );

	test( 'contents do not mix: data that comes too late goes nowhere', async () => {
		let answer: ( page: StoredPage ) => void = () => undefined;
		const wiki = await run( { readPage: () => new Promise( ( resolve ) => {
			answer = resolve;
		} ) } );
		const late = answer;
		showPage( printedHost( 'current', { revision: '8' } ) );
		wiki.showContent();
		late( storedPage( SMALL ) );
		await settled();
		expect( state() ).toBe( 'loading' );
		expect( wiki.announced ).toEqual( [] );
	} );

	test.fails( 'contents do not mix: an explorer that is gone leaves the history alone', async () => {
		const wiki = await run();
		check( 'Status', 'Past' );
		showPage( printedHost( 'current' ) );
		wiki.showContent();
		await settled();
		check( 'Status', 'Open' );
		expect( titles() ).toEqual( [ 'WikiLearn', 'Wikimedia Clinics', 'Learning Days' ] );
		location.hash = '#Section';
		await vi.waitFor( () => expect( history.state ).toBeTruthy() );
		expect( titles() ).toEqual( [ 'WikiLearn', 'Wikimedia Clinics', 'Learning Days' ] );
	} );
} );

describe( 'a start that fails', () => {
	test.each( [
		[ 'missing', 'The data page does not exist.', false ],
		[ 'busy', 'The wiki is busy just now.', true ],
		[ 'timeout', 'The answer took too long.', true ],
		[ 'network', 'The connection failed.', true ],
		[ 'server', 'The wiki answered with an error.', true ]
	] as const )( 'shows the static list: %s', async ( failure, words, mayTryAgain ) => {
		const wiki = await run( { readPage: () => Promise.reject( new ReadError( failure, 'for the console' ) ) } );
		expectStatic();
		expect( notice() ).toBe( `You see the plain list, because the program explorer could not start. ${ words }` );
		expect( maybe( 'button', 'Try again' ) !== null ).toBe( mayTryAgain );
		expect( wiki.announced ).toEqual( [] );
		expect( wiki.logged ).toHaveLength( 1 );
	} );

	test.each<[ string, () => Promise<StoredPage> ]>( [
		[ 'an error nobody knows', () => Promise.reject( new TypeError( 'x is not a function' ) ) ],
		// eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
		[ 'something that is no error', () => Promise.reject( 'http' ) ],
		// eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
		[ 'nothing', () => Promise.reject( null ) ],
		[ 'an error at once', () => {
			throw new Error( 'not even a promise' );
		} ]
	] )( 'shows the static list: %s', async ( _, readPage ) => {
		await run( { readPage } );
		expectStatic();
		expect( notice() ).toContain( 'Something unexpected went wrong.' );
		expect( maybe( 'button', 'Try again' ) ).toBeNull();
	} );

	test.each( [ '', '{', 'null', '[]', '"x"', '{ "version": 99 }', '<!DOCTYPE html>' ] )( 'shows the static list: data like %s', async ( text ) => {
		await run( { readPage: () => Promise.resolve( storedPage( text ) ) } );
		expectStatic();
		expect( notice() ).toContain( 'The data page cannot be read.' );
	} );

	test( 'starts again when the reader wants it', async () => {
		const readPage = vi.fn().mockRejectedValueOnce( new ReadError( 'network', '' ) ).mockResolvedValue( storedPage( SMALL ) );
		const wiki = await run( { readPage } );
		expectStatic();
		one( 'button', 'Try again' ).click();
		expect( state() ).toBe( 'loading' );
		expect( notice() ).toBe( '' );
		await settled();
		expect( state() ).toBe( 'ready' );
		expect( titles() ).toEqual( SMALL_TITLES );
		expect( wiki.announced ).toHaveLength( 1 );
	} );

	test( 'and fails again, says so again', async () => {
		await run( { readPage: () => Promise.reject( new ReadError( 'timeout', '' ) ) } );
		one( 'button', 'Try again' ).click();
		await settled();
		expectStatic();
		expect( all( 'status' ) ).toHaveLength( 1 );
	} );
} );

describe( 'drawing that fails', () => {
	const broken = (): string => {
		throw new Error( 'urlOf' );
	};

	test( 'at once brings the static list back', async () => {
		const wiki = await run( { urlOf: broken } );
		expectStatic();
		expect( notice() ).toContain( 'Something unexpected went wrong.' );
		expect( wiki.announced ).toEqual( [] );
		expect( wiki.logged ).toEqual( [ 'The explorer could not be drawn.' ] );
	} );

	test( 'at a click brings it back as well', async () => {
		let isBroken = false;
		await run( { urlOf: ( title ) => isBroken ? broken() : `/wiki/${ title }` } );
		isBroken = true;
		one( 'button', 'Details of Wikimedia Clinics' ).click();
		expectStatic();
	} );

	test.fails( 'is told to maintainers before what is wrong in the data', async () => {
		const readPage = (): Promise<StoredPage> => Promise.resolve( storedPage( WITH_PROBLEMS ) );
		await run( { urlOf: broken, isNamed: true, mayEdit: () => Promise.resolve( true ), readPage }, () => Promise.resolve( { fixFor: () => ( { url: '/', label: 'x', hints: [] } ) } ) );
		expect( notice() ).toContain( 'Something unexpected went wrong.' );
	} );

	test.fails( 'ends the explorer: nothing it did before comes back', async () => {
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
	const missing = (): Promise<StoredPage> => Promise.reject( new ReadError( 'missing', '' ) );
	const problematic = (): Promise<StoredPage> => Promise.resolve( storedPage( WITH_PROBLEMS ) );
	const mayEdit = (): Promise<boolean> => Promise.resolve( true );

	test( 'a way to create the page that is missing', async () => {
		await run( { mayEdit, readPage: missing } );
		expect( one( 'link', 'Create the data page' ).getAttribute( 'href' ) ).toContain( 'contentmodel=json' );
		expectStatic();
	} );

	test( 'where JSON is broken', async () => {
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

	test.each<[ string, Partial<Wiki> ]>( [
		[ 'a reader without an account', { mayEdit } ],
		[ 'a reader who may not edit', { isNamed: true } ],
		[ 'a reader of whom the wiki does not tell', { isNamed: true, mayEdit: () => Promise.reject( new Error( 'x' ) ) } ]
	] )( 'but not %s', async ( _, said ) => {
		await run( { readPage: problematic, ...said } );
		expect( state() ).toBe( 'ready' );
		expect( notice() ).toBe( '' );
	} );

	test( 'and where rights are never told, the notice stands at once', async () => {
		await run( { readPage: missing, mayEdit: () => new Promise( () => undefined ) } );
		expect( notice() ).toContain( 'The data page does not exist.' );
	} );

	test.each<[ string, Partial<Wiki>, () => Promise<Maintainer> ]>( [
		[ 'rights cannot be told', { mayEdit: () => Promise.reject( new Error( 'x' ) ) }, () => Promise.resolve( { fixFor } ) ],
		[ 'what they need does not load', { mayEdit }, () => Promise.reject( new Error( 'x' ) ) ]
	] )( 'and where %s, everybody sees the notice', async ( _, said, loadMaintainer ) => {
		const wiki = await run( { readPage: missing, ...said }, loadMaintainer );
		expectStatic();
		expect( notice() ).toContain( 'The data page does not exist.' );
		expect( wiki.logged ).toHaveLength( 2 );
	} );

	test( 'nobody else loads what only they need', async () => {
		const loadMaintainer = vi.fn( () => Promise.resolve( { fixFor } ) );
		await run( {}, loadMaintainer );
		showPage( printedHost( 'current' ) );
		await run( { readPage: missing }, loadMaintainer );
		expect( loadMaintainer ).not.toHaveBeenCalled();
	} );
} );
