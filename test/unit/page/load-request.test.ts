// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Host } from '../../../src/page/hosts';
import { createSharedLoad } from '../../../src/page/load-request';
import { ReadError } from '../../../src/wiki/wiki';
import { fakeWiki, storedPage, type FakeWiki, type FakeWikiOptions } from '../helpers/fake-wiki';

const CONFIGURATION = 'MediaWiki:Gadget-programExplorer-config.json';
const wordsIn = ( language: string ): string => `Module:Program explorer/i18n/${ language }.json`;

/** A host that knows the revisions of the data and of the English and the French messages. */
function host( changes: Partial<Host> = {} ): Host {
	const known: Partial<Host> = {
		root: document.createElement( 'div' ), source: 'Data.json', revisions: [ 7 ], messageRevisions: new Map( [ [ 'en', 3 ], [ 'fr', 4 ] ] ),
		bundle: '', bundleVersion: '', fallbacks: []
	};
	return { ...known, ...changes } as Host;
}

/** What is read for a host. */
async function readFor( changes: Partial<Host>, options: FakeWikiOptions = {} ): Promise<FakeWiki> {
	const wiki = fakeWiki( options );
	await createSharedLoad()( wiki, host( changes ) );
	return wiki;
}

describe( 'what is asked for', () => {
	test( 'the revisions of the data, and that of the messages that the reader needs', async () => {
		expect( ( await readFor( {} ) ).reads ).toEqual( [ [ [ 'Data.json', wordsIn( 'en' ) ], [ 7, 3 ] ] ] );
		expect( ( await readFor( { revisions: [ 7, 8 ] }, { languages: [ 'fr', 'en' ] } ) ).reads ).toEqual( [ [ [ 'Data.json', wordsIn( 'fr' ) ], [ 7, 8, 4 ] ] ] );
	} );

	test.each<[ string, Partial<Host>, string ]>( [
		[ 'of these messages', {}, 'de' ],
		[ 'of the data', { revisions: [] }, 'en' ]
	] )( 'the newest of all pages where the host does not know the revision %s', async ( _case, changes, language ) => {
		expect( ( await readFor( changes, { languages: [ language ] } ) ).reads ).toEqual( [ [ [ 'Data.json', wordsIn( language ) ], [] ] ] );
	} );

	test( 'the newest of all pages and of the configuration where the script does not know it: anybody can write revisions into a host', async () => {
		expect( ( await readFor( {}, { isSwitchedOff: null } ) ).reads ).toEqual( [ [ [ 'Data.json', wordsIn( 'en' ), CONFIGURATION ], [] ] ] );
	} );

	test( 'no messages where their keys are to be shown; the revisions of the data are enough', async () => {
		expect( ( await readFor( {}, { languages: [ 'qqx' ] } ) ).reads ).toEqual( [ [ [ 'Data.json' ], [ 7 ] ] ] );
	} );

	test.each( [
		[ 'in the language of the reader', 'fr:01', 'fr:01' ],
		[ 'unless they are in another language', 'de:01', '' ],
		[ 'unless they are in a language that begins alike', 'fra:01', '' ]
	] )( 'the translations whose state the host knows, %s', async ( _case, bundleVersion, version ) => {
		const { bundles } = await readFor( { bundle: 'M.json', bundleVersion }, { languages: [ 'fr' ] } );
		expect( bundles ).toEqual( [ { title: 'M.json', language: 'fr', version } ] );
	} );
} );

describe( 'an answer is shared', () => {
	test( 'by hosts that need the same at the same time; later it is read again, because it needs much memory', async () => {
		const wiki = fakeWiki();
		const load = createSharedLoad();
		const [ one, two ] = await Promise.all( [ load( wiki, host() ), load( wiki, host() ) ] );
		expect( two ).toBe( one );
		expect( wiki.reads ).toHaveLength( 1 );
		await load( wiki, host() );
		expect( wiki.reads ).toHaveLength( 2 );
	} );

	test.each<[ string, Partial<Host> ]>( [
		[ 'another data page', { source: 'Other.json' } ], [ 'another revision', { revisions: [ 8 ] } ], [ 'other translations', { bundle: 'M.json' } ]
	] )( 'by no host that needs %s', async ( _case, changes ) => {
		const wiki = fakeWiki( { languages: [ 'fr' ] } );
		const load = createSharedLoad();
		await Promise.all( [ load( wiki, host() ), load( wiki, host( changes ) ) ] );
		expect( wiki.reads ).toHaveLength( 2 );
	} );

	test( 'by no two pages: each has a function of its own', async () => {
		const wiki = fakeWiki();
		await createSharedLoad()( wiki, host() );
		await createSharedLoad()( wiki, host() );
		expect( wiki.reads ).toHaveLength( 2 );
	} );

	test( 'also if it is a failure; after that, the next one asks again', async () => {
		let isDown = true;
		const wiki = fakeWiki( { readPage: () => isDown ? Promise.reject( new ReadError( 'network', '' ) ) : Promise.resolve( storedPage( { version: 1 } ) ) } );
		const load = createSharedLoad();
		const both = await Promise.allSettled( [ load( wiki, host() ), load( wiki, host() ) ] );
		expect( both.map( ( { status } ) => status ) ).toEqual( [ 'rejected', 'rejected' ] );
		expect( wiki.reads ).toHaveLength( 1 );
		isDown = false;
		expect( await load( wiki, host() ) ).toMatchObject( { kind: 'ready' } );
	} );
} );
