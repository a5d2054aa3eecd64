// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ReadError } from '../../../src/wiki/wiki';
import { SMALL } from '../helpers/data';
import { settled, storedPage, type FakeWikiOptions } from '../helpers/fake-wiki';
import { anchorOf, CURRENT, element, PAST, printedHost, showPage, todaysPage } from '../helpers/markup';
import { one } from '../helpers/roles';
import { EXPLORER, freshPage, isListShown, notice, run, state } from '../helpers/started';

const CONFIGURATION = 'MediaWiki:Gadget-programExplorer-config.json';
/** The ways to switch it off, and the requests until it is known. */
const OFF: readonly ( readonly [ string, FakeWikiOptions, number ] )[] = [
	[ 'by the data page', { readPage: () => Promise.resolve( storedPage( { ...SMALL, enabled: false } ) ) }, 1 ],
	[ 'by the configuration page of the gadget', { isSwitchedOff: true }, 0 ],
	[ 'by the configuration page, for the user script', { isSwitchedOff: null, readPages: ( [ title = '', ...others ] ) => Promise.resolve( [
		storedPage( SMALL, { title } ), ...( others.includes( CONFIGURATION ) ? [ storedPage( { enabled: false }, { title: CONFIGURATION } ) ] : [] )
	] ) }, 1 ]
];

/** What a page has lost against the static page. */
function lost(): readonly string[] {
	return [
		...( isListShown() ? [] : [ 'the list' ] ),
		...( document.querySelector( EXPLORER ) ? [ 'no explorer' ] : [] ),
		...( notice() ? [ 'no notice' ] : [] ),
		...[ CURRENT, PAST ].map( anchorOf ).filter( ( anchor ) => !document.getElementById( anchor ) )
	];
}

beforeEach( freshPage );

describe.each( OFF )( 'an explorer that is switched off %s', ( _, changes, requests ) => {
	// The server prints no host then, but anybody can write one by hand.
	test.each( [ '', '7' ] )( 'shows the list of a host with the revision "%s"', async ( revision ) => {
		showPage( printedHost( 'current', { revision } ) );
		const wiki = await run( changes );
		expect( lost() ).toEqual( [] );
		expect( state() ).toBe( 'static' );
		expect( [ wiki.announced, wiki.logged, wiki.reads.length ] ).toEqual( [ [], [], requests ] );
	} );

	test( 'adds only an empty element to a page without a host', async () => {
		const before = showPage( todaysPage( 'current' ) ).innerHTML;
		const wiki = await run( changes );
		const host = element( '.program-explorer' );
		expect( [ host.dataset[ 'state' ], host.childNodes.length ] ).toEqual( [ 'static', 0 ] );
		// No second host is inserted.
		wiki.showContent();
		await settled();
		expect( wiki.reads ).toHaveLength( requests );
		host.remove();
		expect( element( '#mw-content-text' ).innerHTML ).toBe( before );
	} );

	test( 'shows no notice to people who can edit the data page either', async () => {
		showPage( printedHost( 'current', { revision: '' } ) );
		const maintainer = vi.fn( () => Promise.reject( new Error( 'not to be loaded' ) ) );
		await run( { ...changes, isNamed: true, mayEdit: () => Promise.resolve( true ) }, { maintainer } );
		expect( lost() ).toEqual( [] );
		expect( maintainer ).not.toHaveBeenCalled();
	} );
} );

test( 'an explorer that is switched off while a reader tries again leaves no notice', async () => {
	const readPage = vi.fn().mockRejectedValueOnce( new ReadError( 'network', '' ) ).mockResolvedValue( storedPage( { ...SMALL, enabled: false } ) );
	await run( { readPage } );
	expect( state() ).toBe( 'failed' );
	one( 'button', 'Try again' ).click();
	await settled();
	expect( state() ).toBe( 'static' );
	expect( lost() ).toEqual( [] );
} );

test( 'a data page switches off only its own explorer', async () => {
	showPage( printedHost( 'current', { id: 'a', source: 'A.json' } ) + printedHost( 'current', { id: 'b', source: 'B.json' } ) );
	await run( { readPage: ( title ) => Promise.resolve( storedPage( { ...SMALL, enabled: title !== 'A.json' } ) ) } );
	expect( [ state( 'a' ), state( 'b' ) ] ).toEqual( [ 'static', 'ready' ] );
} );

test( 'a host that the server printed without a source is not changed, nor is the rest of its page', async () => {
	const html = printedHost( 'current' ).replace( / data-[rsm]\w+="[^"]*"/g, '' );
	const before = showPage( html + todaysPage( 'current' ) ).innerHTML;
	expect( before ).not.toContain( 'data-source' );
	const wiki = await run();
	expect( wiki.reads ).toEqual( [] );
	expect( element( '#mw-content-text' ).innerHTML ).toBe( before );
} );
