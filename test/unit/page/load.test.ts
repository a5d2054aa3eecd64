import { describe, expect, test } from 'vitest';
import { load, type LoadRequest, type LoadResult } from '../../../src/page/load';
import type { ProgramList } from '../../../src/programs/model';
import { translate } from '../../../src/programs/translations';
import { BUILT_IN } from '../../../src/messages/messages';
import { ReadError, type StoredPage } from '../../../src/wiki/wiki';
import { fakeWiki, storedPage, type FakeWiki } from '../helpers/fake-wiki';

const SOURCE = 'Data.json';
const MESSAGES = 'Module:Program explorer/i18n/fr.json';
const CONFIGURATION = 'MediaWiki:Gadget-programExplorer-config.json';
const REQUEST: LoadRequest = { source: SOURCE, language: 'fr', revisions: [], translationLanguage: 'fr', bundle: '', bundleVersion: '' };
const PAGES: Readonly<Record<string, object>> = {
	[ SOURCE ]: { version: 1, programs: [ { id: 'main', title: 'Main' } ], include: [ 'Data/2023.json', 'Data/2024_more.json', 'Data/gone.json' ] },
	'Data/2023.json': { version: 1, programs: [ { id: 'old', title: 'Old' } ] },
	'Data/2024 more.json': { version: 1, programs: [ { id: 'new', title: 'New' } ] }
};

function page( title: string ): StoredPage[] {
	return PAGES[ title ] ? [ storedPage( PAGES[ title ], { title } ) ] : [];
}

/** A wiki that returns the pages with these titles for any revisions, and all of `PAGES` for titles. */
function wikiOf( ...pinned: readonly string[] ): FakeWiki {
	return fakeWiki( {
		readPages: ( titles, revisions ) => Promise.resolve( ( revisions.length ? pinned : titles.map( ( title ) => title.replace( /_/g, ' ' ) ) ).flatMap( page ) )
	} );
}

/** Loads an explorer that is not switched off. */
async function loadFrom( wiki: FakeWiki, request: LoadRequest ): Promise<Exclude<LoadResult, { kind: 'off' }>> {
	const result = await load( wiki, request );
	if ( result.kind === 'off' ) {
		throw new Error( 'The explorer is switched off.' );
	}
	return result;
}

/** The list with its translations; null if none was loaded. */
async function listFrom( wiki: FakeWiki, request: LoadRequest ): Promise<ProgramList | null> {
	const result = await loadFrom( wiki, request );
	return result.kind !== 'ready' ? null : result.translations ? translate( result.list, result.translations, wiki.contentLanguage ) : result.list;
}

async function idsOf( wiki: FakeWiki, revisions: readonly number[] ): Promise<readonly string[] | undefined> {
	return ( await listFrom( wiki, { ...REQUEST, revisions } ) )?.programs.map( ( { id } ) => id );
}

describe( 'a data page that includes others', () => {
	test( 'is read with them in one request if their revisions are known', async () => {
		const wiki = wikiOf( SOURCE, 'Data/2024 more.json', 'Data/2023.json' );
		expect( await idsOf( wiki, [ 7, 8, 9 ] ) ).toEqual( [ 'main', 'old', 'new' ] );
		expect( wiki.reads[ 0 ] ).toEqual( [ [ SOURCE, MESSAGES ], [ 7, 8, 9 ] ] );
	} );

	test( 'needs one more request if not all revisions are known', async () => {
		for ( const [ wiki, revisions, missing ] of [
			[ wikiOf(), [], [ 'Data/2023.json', 'Data/2024_more.json', 'Data/gone.json' ] ],
			[ wikiOf( SOURCE, 'Data/2023.json' ), [ 7, 8 ], [ 'Data/2024_more.json', 'Data/gone.json' ] ]
		] as const ) {
			expect( await idsOf( wiki, revisions ) ).toEqual( [ 'main', 'old', 'new' ] );
			expect( wiki.reads.slice( 1 ) ).toEqual( [ [ [ SOURCE, ...missing ], [] ] ] );
		}
	} );

	test( 'needs no second request if all included pages were in the answer', async () => {
		const wiki = fakeWiki( { readPages: () => Promise.resolve( [
			storedPage( { version: 1, include: [ 'B.json' ] }, { title: SOURCE } ), storedPage( { version: 1, programs: [ { id: 'b', title: 'B' } ] }, { title: 'B.json' } )
		] ) } );
		expect( await idsOf( wiki, [ 7, 8 ] ) ).toEqual( [ 'b' ] );
		expect( wiki.reads ).toHaveLength( 1 );
	} );

	test( 'reports a missing included page', async () => {
		expect( await load( wikiOf(), REQUEST ) ).toMatchObject( { kind: 'ready', problems: [ 'missing-include Data/gone.json' ] } );
	} );

	test( 'is not shown in part: if the second request fails, loading fails', async () => {
		let reads = 0;
		const wiki = fakeWiki( { readPages: () => ++reads > 1 ? Promise.reject( new ReadError( 'network', '' ) ) : Promise.resolve( page( SOURCE ) ) } );
		await expect( load( wiki, REQUEST ) ).rejects.toThrow( 'network' );
	} );
} );

describe( 'a revision that cannot be read', () => {
	test( 'is read again by title, because it may have been corrected since', async () => {
		const wiki = fakeWiki( { readPages: ( _, revisions ) => Promise.resolve( [ storedPage( revisions.length ? '{' : { version: 1 } ) ] ) } );
		expect( await listFrom( wiki, { ...REQUEST, revisions: [ 7 ] } ) ).not.toBeNull();
		expect( wiki.reads ).toEqual( [ [ [ SOURCE, MESSAGES ], [ 7 ] ], [ [ SOURCE, MESSAGES ], [] ] ] );
	} );

	test( 'is not read again if it was read by title', async () => {
		const wiki = fakeWiki( { readPages: () => Promise.resolve( [ storedPage( '{' ) ] ) } );
		expect( await load( wiki, REQUEST ) ).toMatchObject( { kind: 'invalid', origin: { page: { text: '{' } } } );
		expect( wiki.reads ).toHaveLength( 1 );
	} );
} );

describe( 'an explorer that is switched off', () => {
	const wikiWith = ( data: string, configuration: string | null ): FakeWiki => fakeWiki( { isSwitchedOff: null, readPages: () => Promise.resolve( [
		...( data ? [ storedPage( data, { title: SOURCE } ) ] : [] ), ...( configuration === null ? [] : [ storedPage( configuration, { title: CONFIGURATION } ) ] )
	] ) } );

	test( 'by the data page has no data and makes no further request', async () => {
		const wiki = wikiWith( '{"version":1,"enabled":false,"bundle":"M.json"}', null );
		expect( await load( wiki, { ...REQUEST, revisions: [ 7 ] } ) ).toEqual( { kind: 'off' } );
		expect( wiki.reads ).toEqual( [ [ [ SOURCE, MESSAGES, CONFIGURATION ], [ 7 ] ] ] );
	} );

	test( 'by the configuration page of the gadget makes no request', async () => {
		const wiki = fakeWiki( { isSwitchedOff: true } );
		expect( await load( wiki, { ...REQUEST, revisions: [ 7 ] } ) ).toEqual( { kind: 'off' } );
		expect( wiki.reads ).toEqual( [] );
	} );

	test.each( [ '{"version":1,"include":["A.json"]}', '{', '' ] )( 'by the configuration page has no data, with any text of the data page: %s', async ( data ) => {
		const wiki = wikiWith( data, '{"enabled":false}' );
		expect( await load( wiki, REQUEST ) ).toEqual( { kind: 'off' } );
		expect( wiki.reads ).toEqual( [ [ [ SOURCE, MESSAGES, CONFIGURATION ], [] ] ] );
	} );

	test( 'is recognized when the data page is read again by title', async () => {
		const wiki = fakeWiki( { isSwitchedOff: null, readPages: ( _, revisions ) => Promise.resolve( [
			storedPage( '{' ), ...( revisions.length ? [] : [ storedPage( { enabled: false }, { title: CONFIGURATION } ) ] )
		] ) } );
		expect( await load( wiki, { ...REQUEST, revisions: [ 7 ] } ) ).toEqual( { kind: 'off' } );
	} );
} );

describe( 'the messages', () => {
	const wikiWith = ( text: string | null ): FakeWiki => fakeWiki( { readPages: () => Promise.resolve( [
		...( text === null ? [] : [ storedPage( text, { title: MESSAGES } ) ] ), storedPage( { version: 1 } )
	] ) } );

	test( 'come with the data', async () => {
		const wiki = wikiWith( '{"search":"Rechercher"}' );
		const { kind, messages } = await loadFrom( wiki, REQUEST );
		expect( [ kind, messages.language, messages.texts.get( 'search' ), wiki.reads.length ] ).toEqual( [ 'ready', 'fr', 'Rechercher', 1 ] );
	} );

	test.each( [ null, '', '{', 'null', '[]', '{"a":"b"}' ] )( 'are those in the code if the page is %s', async ( text ) => {
		expect( ( await loadFrom( wikiWith( text ), REQUEST ) ).messages ).toBe( BUILT_IN );
	} );

	test( 'are loaded also if there is no data page', async () => {
		const wiki = fakeWiki( { readPages: () => Promise.resolve( [ storedPage( '{"search":"Rechercher"}', { title: MESSAGES } ) ] ) } );
		expect( await load( wiki, { ...REQUEST, revisions: [ 7 ] } ) ).toMatchObject( { kind: 'missing', messages: { language: 'fr' } } );
		// If the titles give no page, it does not exist, and another request would not help.
		expect( wiki.reads ).toHaveLength( 1 );
	} );

	test( 'are not loaded if their keys are shown', async () => {
		const wiki = wikiWith( null );
		expect( ( await loadFrom( wiki, { ...REQUEST, language: 'qqx' } ) ).messages ).toEqual( { language: 'qqx', texts: new Map() } );
		expect( wiki.reads ).toEqual( [ [ [ SOURCE ], [] ] ] );
	} );
} );

describe( 'translations', () => {
	const BUNDLE = 'Data/messages.json';
	const LIST = { version: 1, bundle: BUNDLE, programs: [ { id: 'a', title: 'A', summary: { en: 'Sum', fr: 'Old' } }, { id: 'b', title: 'B' } ] };
	const wikiWith = ( data: object = LIST ): FakeWiki => fakeWiki( {
		readPages: () => Promise.resolve( [ storedPage( data ) ] ), translations: { 'program.a.title': 'Ah', 'program.a.summary': 'Somme' }
	} );
	const KNOWN: LoadRequest = { ...REQUEST, revisions: [ 7 ], bundle: BUNDLE, bundleVersion: 'fr:01' };
	const read = async ( wiki: FakeWiki, request: LoadRequest ): Promise<unknown> => ( await listFrom( wiki, request ) )?.programs.map( ( { title, summary } ) => [ title, summary ] );
	const ENGLISH = [ [ 'A', new Map( [ [ 'en', 'Sum' ], [ 'fr', 'Old' ] ] ) ], [ 'B', null ] ];
	const FRENCH = [ [ new Map( [ [ 'en', 'A' ], [ 'fr', 'Ah' ] ] ), new Map( [ [ 'en', 'Sum' ], [ 'fr', 'Somme' ] ] ) ], [ 'B', null ] ];

	test( 'come with the data if the host knows their page', async () => {
		const wiki = wikiWith();
		expect( await read( wiki, KNOWN ) ).toEqual( FRENCH );
		expect( wiki.reads ).toEqual( [ [ [ SOURCE, MESSAGES ], [ 7 ] ] ] );
		expect( wiki.bundles ).toEqual( [ { title: BUNDLE, language: 'fr', version: 'fr:01' } ] );
	} );

	test.each( [ [ 'does not know it', '' ], [ 'knows another page', 'Old/messages.json' ] ] )( 'need one more request if the host %s', async ( _, bundle ) => {
		const wiki = wikiWith();
		expect( await read( wiki, { ...KNOWN, bundle } ) ).toEqual( FRENCH );
		expect( wiki.reads ).toEqual( [ [ [ SOURCE, MESSAGES ], [ 7 ] ], [ [ SOURCE ], [] ] ] );
		expect( wiki.bundles[ wiki.bundles.length - 1 ] ).toEqual( { title: BUNDLE, language: 'fr', version: 'fr:01' } );
	} );

	test.each<[ string, Partial<LoadRequest>, object, object[] ]>( [
		[ 'the data is in the language', { translationLanguage: '' }, LIST, [] ],
		[ 'the data is in the language, and the host knows no bundle', { translationLanguage: '', bundle: '' }, LIST, [] ],
		[ 'the data names no bundle', { bundle: '' }, { ...LIST, bundle: undefined }, [] ],
		[ 'the data names none any more', {}, { ...LIST, bundle: undefined }, [ {} ] ],
		[ 'the bundle in the data is no page', { bundle: '' }, { ...LIST, bundle: 'https://example.org/' }, [] ]
	] )( 'are not loaded if %s', async ( _, change, data, requests ) => {
		const wiki = wikiWith( data );
		expect( await read( wiki, { ...KNOWN, ...change } ) ).toEqual( ENGLISH );
		expect( wiki.reads ).toHaveLength( 1 );
		expect( wiki.bundles ).toMatchObject( requests );
		expect( wiki.bundles ).toHaveLength( requests.length );
	} );

	test( 'can be in another language than the messages', async () => {
		const wiki = wikiWith();
		expect( await load( wiki, { ...KNOWN, language: 'en', translationLanguage: 'it', bundleVersion: '' } ) )
			.toMatchObject( { messages: { language: 'en' }, translations: { language: 'it', texts: new Map( [ [ 'program.a.title', 'Ah' ], [ 'program.a.summary', 'Somme' ] ] ) } } );
		expect( wiki.bundles ).toEqual( [ { title: BUNDLE, language: 'it', version: '' } ] );
	} );
} );
