// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isNewer, showUpdateNotice } from '../../../src/userscript/update-notice';
import { ReadError, type StoredPage } from '../../../src/wiki/wiki';
import { fakeWiki, storedPage, type FakeWiki, type FakeWikiOptions } from '../helpers/fake-wiki';
import { element, printedHost, showPage } from '../helpers/markup';
import { maybe, one, textOf } from '../helpers/roles';

const MANIFEST = 'MediaWiki:Gadget-programExplorer-manifest.json';
const SCRIPT = { version: '1.2.3', page: { title: 'User:Ada/programExplorer.js', url: 'https://meta.wikimedia.org/w/index.php?title=User%3AAda%2FprogramExplorer.js' } };
const DAY = 86_400_000;
const NOW = 2_000_000_000_000;

const manifest = ( version: unknown ) => (): Promise<StoredPage> => Promise.resolve( storedPage( { version, hash: 'abc', pages: {} } ) );
const notice = (): string => textOf( document.querySelector( '.program-explorer__update p' ) ?? document.createElement( 'p' ) );

async function ask( changes: FakeWikiOptions, script: Parameters<typeof showUpdateNotice>[ 2 ] = SCRIPT, now = NOW, store = () => localStorage ): Promise<FakeWiki> {
	const wiki = fakeWiki( changes );
	await showUpdateNotice( wiki, element( '#host' ), script, store, now );
	return wiki;
}

beforeEach( () => {
	localStorage.clear();
	showPage( printedHost( 'current' ) );
} );

test.each( [
	[ '1.2.4', '1.2.3', true ], [ '1.10.0', '1.9.9', true ], [ '2.0.0', '1.9.9', true ], [ '1.2.3', '1.2.3', false ], [ '1.2.3', '1.10.0', false ],
	[ '1.9.9', '2.0.0', false ], [ '', '1.2.3', false ], [ '9', '1.2.3', false ], [ '9.9.9', '', false ], [ '1.2.4-beta', '1.2.3', true ]
] )( '"%s" is newer than "%s": %s', ( version, than, expected ) => {
	expect( isNewer( version, than ) ).toBe( expected );
} );


describe( 'an old user script', () => {
	test( 'gets a notice below the explorer, with a link to its page, and a line in the console', async () => {
		const wiki = await ask( { readPage: manifest( '1.3.0' ) } );
		expect( wiki.reads ).toEqual( [ [ [ MANIFEST ], [] ] ] );
		expect( notice() ).toBe( 'Your user script of the program explorer is version 1.2.3. There is a newer version: 1.3.0.' );
		expect( element( '#host' ).nextElementSibling ).toBe( element( '.program-explorer__update' ) );
		expect( one( 'link', SCRIPT.page.title ).getAttribute( 'href' ) ).toBe( SCRIPT.page.url );
		expect( wiki.logged ).toEqual( [ 'The user script is version 1.2.3; version 1.3.0 is on this wiki.' ] );
	} );

	test( 'gets the notice in the language of the reader', async () => {
		await ask( { readPage: manifest( '1.3.0' ), languages: [ 'de', 'en' ] } );
		expect( notice() ).toContain( 'Es gibt eine neuere Version: 1.3.0.' );
		expect( one( 'button', 'Ausblenden' ) ).toBeTruthy();
	} );

	test( 'gets a notice that can be dismissed', async () => {
		await ask( { readPage: manifest( '1.3.0' ) } );
		one( 'button', 'Dismiss' ).click();
		expect( notice() ).toBe( '' );
	} );

	test( 'gets a link to the manifest if its page is not known', async () => {
		await ask( { readPage: manifest( '1.3.0' ) }, { ...SCRIPT, page: null } );
		expect( one( 'link', MANIFEST ).getAttribute( 'href' ) ).toBe( `/wiki/${ MANIFEST }` );
	} );

	test( 'does not replace the notice of the explorer', async () => {
		element( '#host' ).append( Object.assign( document.createElement( 'div' ), { className: 'program-explorer__notice', textContent: 'Advice.' } ) );
		await ask( { readPage: manifest( '1.3.0' ) } );
		expect( textOf( element( '#host' ) ) ).toContain( 'Advice.' );
	} );
} );

describe( 'there is no notice', () => {
	test.each<[ string, FakeWikiOptions ]>( [
		[ 'the version is the newest', { readPage: manifest( '1.2.3' ) } ],
		[ 'there is no manifest', { readPage: () => Promise.resolve( null ) } ],
		[ 'it is invalid', { readPage: () => Promise.resolve( storedPage( '{' ) ) } ],
		[ 'it has no version', { readPage: manifest( null ) } ],
		[ 'the manifest cannot be read', { readPage: () => Promise.reject( new ReadError( 'network', '' ) ) } ]
	] )( 'if %s', async ( _, changes ) => {
		const wiki = await ask( changes );
		expect( wiki.reads ).toHaveLength( 1 );
		expect( [ notice(), maybe( 'button', 'Dismiss' ), wiki.logged ] ).toEqual( [ '', null, [] ] );
	} );

	test( 'and no request before a day has passed', async () => {
		await ask( { readPage: manifest( '1.2.3' ) } );
		expect( ( await ask( { readPage: manifest( '1.3.0' ) }, SCRIPT, NOW + DAY - 1 ) ).reads ).toEqual( [] );
		expect( ( await ask( { readPage: manifest( '1.3.0' ) }, SCRIPT, NOW + DAY ) ).reads ).toHaveLength( 1 );
	} );

	test( 'but a request if the clock was set back, or the stored time is invalid', async () => {
		await ask( { readPage: manifest( '1.2.3' ) } );
		expect( ( await ask( {}, SCRIPT, NOW - 1 ) ).reads ).toHaveLength( 1 );
		localStorage.setItem( localStorage.key( 0 ) ?? '', 'x' );
		expect( ( await ask( {}, SCRIPT, NOW + 5 ) ).reads ).toHaveLength( 1 );
	} );

	test.each<[ string, () => Storage ]>( [
		[ 'denied', () => {
			throw new DOMException( 'denied', 'SecurityError' );
		} ],
		[ 'full', () => ( { getItem: () => null, setItem: vi.fn( () => {
			throw new DOMException( 'full', 'QuotaExceededError' );
		} ) } ) as unknown as Storage ]
	] )( 'if storage is %s, because every page view would make a request', async ( _, store ) => {
		expect( ( await ask( { readPage: manifest( '1.3.0' ) }, SCRIPT, NOW, store ) ).reads ).toEqual( [] );
		expect( notice() ).toBe( '' );
	} );
} );
