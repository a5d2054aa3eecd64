// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://meta.wikimedia.org/wiki/Community_Development/What_we_do"}
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMediaWiki, loadGadget, TIMEOUT_MS } from '../../../src/wiki/mediawiki';
import { ReadError, type StoredPage } from '../../../src/wiki/wiki';
import { answer, bringMediaWiki, configure, stubNetwork, type Network } from '../helpers/mediawiki';

const TITLE = 'Community Development/What we do/programs.json';

let network: Network;
beforeAll( bringMediaWiki );
beforeEach( () => {
	configure();
	network = stubNetwork();
} );
afterEach( () => {
	vi.useRealTimers();
	vi.restoreAllMocks();
} );

/** What reading fails with. */
async function failureOf( reading: Promise<StoredPage> ): Promise<string> {
	const error: unknown = await reading.then( () => null, ( reason: unknown ) => reason );
	if ( !( error instanceof ReadError ) ) {
		throw new Error( `Expected a ReadError, got ${ String( error ) }` );
	}
	expect( error.message ).not.toBe( '' );
	return error.failure;
}

test( 'the config of these tests throws on what it does not know', () => {
	expect( () => mw.config.get( 'wgPagename' as 'wgPageName' ) ).toThrow( 'wgPagename' );
	expect( () => createMediaWiki() ).not.toThrow();
} );

describe( 'reading a page', () => {
	const COMMON = {
		action: 'query', format: 'json', formatversion: '2', prop: 'revisions', rvprop: 'ids|content|contentmodel', rvslots: 'main', uselang: 'content'
	};

	test( 'by its revision asks for something that never changes, for a month, without cookies', async () => {
		network.reply( { body: answer( TITLE, '{}' ) } );
		expect( await createMediaWiki().readPage( TITLE, 7 ) ).toEqual( { title: TITLE, text: '{}', contentModel: 'json', revision: 7 } );
		expect( network.requests ).toMatchObject( [ {
			path: '/w/api.php', credentials: 'omit', parameters: { ...COMMON, revids: '7', maxage: '2592000', smaxage: '2592000' }
		} ] );
		expect( Object.keys( network.requests[ 0 ]?.parameters ?? {} ) ).toHaveLength( 10 );
	} );

	test( 'by its title asks for something that may change, for five minutes', async () => {
		network.reply( { body: answer( TITLE, '{}', { contentModel: 'wikitext' } ) } );
		expect( await createMediaWiki().readPage( TITLE, null ) ).toMatchObject( { contentModel: 'wikitext' } );
		expect( network.requests ).toMatchObject( [ { credentials: 'omit', parameters: { ...COMMON, titles: TITLE, maxage: '300', smaxage: '300' } } ] );
	} );

	test( 'of any language gives the same address, so that all share one cache', async () => {
		network.reply( { body: answer( TITLE, '{}' ) } );
		await createMediaWiki().readPage( TITLE, 7 );
		configure( { wgUserLanguage: 'fr', wgUserName: 'Ada' } );
		await createMediaWiki().readPage( TITLE, 7 );
		expect( network.requests[ 1 ]?.parameters ).toEqual( network.requests[ 0 ]?.parameters );
	} );

	test.each( [ 'community Development/What_we_do/programs.json', ` ${ TITLE } `, `:${ TITLE }` ] )( 'takes "%s" as MediaWiki does', async ( title ) => {
		network.reply( { body: answer( TITLE, '{}' ) } );
		expect( ( await createMediaWiki().readPage( title, null ) ).title ).toBe( TITLE );
		expect( network.requests[ 0 ]?.parameters[ 'titles' ] ).toBe( TITLE );
	} );

	test.each( [
		[ 'belongs to another page', answer( 'Somewhere else', 'evil' ) ],
		[ 'is gone', JSON.stringify( { batchcomplete: true, query: { badrevids: { 7: { revid: 7, missing: true } } } } ) ],
		[ 'is hidden', JSON.stringify( { query: { pages: [ { title: TITLE, revisions: [ { revid: 7, slots: { main: { texthidden: true } } } ] } ] } } ) ],
		[ 'has no answer', '{}' ]
	] )( 'asks for the title where the revision %s', async ( _, body ) => {
		network.reply( { body }, { body: answer( TITLE, '{}', { revision: 9 } ) } );
		expect( await createMediaWiki().readPage( TITLE, 7 ) ).toMatchObject( { text: '{}', revision: 9 } );
		expect( network.requests.map( ( { parameters } ) => [ parameters[ 'revids' ], parameters[ 'titles' ] ] ) ).toEqual( [ [ '7', undefined ], [ undefined, TITLE ] ] );
	} );

	test( 'that is empty is a page all the same', async () => {
		network.reply( { body: answer( TITLE, '' ) } );
		expect( ( await createMediaWiki().readPage( TITLE, null ) ).text ).toBe( '' );
	} );
} );

describe( 'reading that fails', () => {
	test.each( [
		[ 'no such page', answer( TITLE, null ) ],
		[ 'an invalid title', JSON.stringify( { query: { pages: [ { title: '<', invalid: true, invalidreason: 'x' } ] } } ) ],
		[ 'another page', answer( 'Somewhere else', '{}' ) ]
	] )( 'is "missing": %s', async ( _, body ) => {
		network.reply( { body } );
		expect( await failureOf( createMediaWiki().readPage( TITLE, null ) ) ).toBe( 'missing' );
	} );

	test( 'is "missing" for a title no wiki can have', async () => {
		network.reply( { body: answer( '<>', null ) } );
		expect( await failureOf( createMediaWiki().readPage( '<>', null ) ) ).toBe( 'missing' );
	} );

	test.each<[ string, { status?: number; body: string } ]>( [
		[ 'status 500', { status: 500, body: 'Internal error' } ],
		[ 'status 403', { status: 403, body: '{}' } ],
		[ 'HTML', { body: '<!DOCTYPE html><title>Wikimedia Error</title>' } ],
		[ 'nothing', { body: '' } ],
		[ 'an error of the API', { body: JSON.stringify( { error: { code: 'internal_api_error_DBQueryError', info: 'Caught exception' } } ) } ]
	] )( 'is "server": %s', async ( _, reply ) => {
		network.reply( reply );
		expect( await failureOf( createMediaWiki().readPage( TITLE, 7 ) ) ).toBe( 'server' );
		expect( network.requests ).toHaveLength( 1 );
	} );

	test.each( [ '7', '"x"', '[]' ] )( 'is a failure, not a surprise: JSON like %s', async ( body ) => {
		network.reply( { body } );
		expect( [ 'server', 'missing' ] ).toContain( await failureOf( createMediaWiki().readPage( TITLE, null ) ) );
	} );

	test( 'is "network" where nothing comes back', async () => {
		network.reply( new TypeError( 'Failed to fetch' ) );
		expect( await failureOf( createMediaWiki().readPage( TITLE, null ) ) ).toBe( 'network' );
	} );

	test.each( [ 'never', 'stalls' ] as const )( 'is "timeout" where the answer %s comes', async ( reply ) => {
		vi.useFakeTimers();
		network.reply( reply );
		let failure = '';
		const reading = failureOf( createMediaWiki().readPage( TITLE, null ) ).then( ( found ) => {
			failure = found;
		} );
		await vi.advanceTimersByTimeAsync( TIMEOUT_MS - 1 );
		expect( failure ).toBe( '' );
		await vi.advanceTimersByTimeAsync( 1 );
		await reading;
		expect( failure ).toBe( 'timeout' );
		expect( network.requests[ 0 ]?.signal?.aborted ).toBe( true );
	} );

	test( 'leaves no timer behind', async () => {
		vi.useFakeTimers();
		network.reply( { body: answer( TITLE, '{}' ) } );
		await createMediaWiki().readPage( TITLE, null );
		expect( vi.getTimerCount() ).toBe( 0 );
	} );

	test( 'because of too many requests is tried once more, with cookies', async () => {
		network.reply( { status: 429, body: 'Too many requests' }, { body: answer( TITLE, '{}' ) } );
		expect( ( await createMediaWiki().readPage( TITLE, 7 ) ).text ).toBe( '{}' );
		expect( network.requests.map( ( { credentials } ) => credentials ) ).toEqual( [ 'omit', 'same-origin' ] );
	} );

	test( 'and once only: then it is "busy"', async () => {
		network.reply( { status: 429, body: '' } );
		expect( await failureOf( createMediaWiki().readPage( TITLE, 7 ) ) ).toBe( 'busy' );
		expect( network.requests ).toHaveLength( 2 );
	} );
} );

describe( 'the right to edit', () => {
	const actions = ( edit: unknown ): object => ( { query: { pages: [ { title: TITLE, actions: { edit } } ] } } );
	const asked = vi.fn();
	function stubApi( outcome: object | Error ): void {
		vi.spyOn( mw.Api.prototype, 'get' ).mockImplementation( ( parameters ) => {
			asked( parameters );
			// As mw.Api does: it rejects with a code and details, not with an error.
			return ( outcome instanceof Error ? $.Deferred().reject( 'http', { textStatus: 'error' } ) : $.Deferred().resolve( outcome ) ).promise() as never;
		} );
	}

	test.each( [ [ true, true ], [ false, false ], [ undefined, false ], [ 'yes', false ] ] )( 'is there where the wiki says %s: %s', async ( edit, expected ) => {
		stubApi( actions( edit ) );
		expect( await createMediaWiki().mayEdit( TITLE ) ).toBe( expected );
		expect( asked ).toHaveBeenLastCalledWith( expect.objectContaining( { action: 'query', prop: 'info', intestactions: [ 'edit' ], titles: TITLE, formatversion: '2' } ) );
	} );

	test.each( [ [ {} ], [ { query: {} } ], [ { query: { pages: [] } } ] ] )( 'is not there where the answer is %j', async ( outcome ) => {
		stubApi( outcome );
		expect( await createMediaWiki().mayEdit( TITLE ) ).toBe( false );
	} );

	test( 'is not there where the wiki cannot say', async () => {
		stubApi( new Error( 'http' ) );
		expect( await createMediaWiki().mayEdit( TITLE ) ).toBe( false );
	} );
} );

describe( 'what the page is', () => {
	test( 'viewed', () => {
		expect( createMediaWiki() ).toMatchObject( { isViewing: true, isNamed: false, pageTitle: 'Community Development/What we do', pageLanguage: 'en' } );
	} );

	test.each( [ { wgAction: 'edit' }, { wgAction: 'history' }, { wgDiffNewId: 7 } ] )( 'not viewed: %j', ( said ) => {
		configure( said );
		expect( createMediaWiki().isViewing ).toBe( false );
	} );

	test( 'read by somebody with an account', () => {
		configure( { wgUserName: 'Ada' } );
		expect( createMediaWiki().isNamed ).toBe( true );
		configure( { wgUserName: '~2026-1', wgUserIsTemp: true } );
		expect( createMediaWiki().isNamed ).toBe( false );
	} );
} );

describe( 'the languages to speak', () => {
	test( 'are those a reader has chosen, with their fallbacks', () => {
		configure( { wgUserLanguage: 'pt-br', wgPageContentLanguage: 'fr' } );
		mw.language.setData( 'pt-br', { fallbackLanguages: [ 'pt', 'en' ] } );
		expect( createMediaWiki().languages ).toEqual( [ 'pt-br', 'pt', 'en' ] );
	} );

	test( 'are the reader\'s own where the wiki knows no fallbacks', () => {
		configure( { wgUserLanguage: 'xx' } );
		expect( createMediaWiki().languages ).toEqual( [ 'xx' ] );
	} );

	test( 'are the page\'s where a reader has chosen none', () => {
		configure( { wgPageContentLanguage: 'fr' } );
		expect( createMediaWiki().languages ).toEqual( [ 'fr' ] );
	} );
} );

describe( 'addresses', () => {
	test.each<[ string, Record<string, string> | undefined, string ]>( [
		[ 'Wikimedia Clinics', undefined, '/wiki/Wikimedia_Clinics' ],
		[ 'wikimania:2019:Learning Days', undefined, '/wiki/wikimania:2019:Learning_Days' ],
		[ 'A & B?', undefined, '/wiki/A_%26_B%3F' ],
		[ 'Page#A section', undefined, '/wiki/Page#A_section' ],
		[ TITLE, { action: 'edit', contentmodel: 'json' }, '/w/index.php?title=Community_Development/What_we_do/programs.json&action=edit&contentmodel=json' ]
	] )( 'of %s with %j', ( title, parameters, expected ) => {
		expect( createMediaWiki().urlOf( title, parameters ) ).toBe( expected );
	} );
} );

describe( 'the rest of the page', () => {
	test( 'calls back when the content is there, was there before, and is replaced', () => {
		const listener = vi.fn();
		mw.hook( 'wikipage.content' ).fire( $( '<div>' ) );
		createMediaWiki().onContent( listener );
		expect( listener ).toHaveBeenCalledTimes( 1 );
		mw.hook( 'wikipage.content' ).fire( $( '<div>' ) );
		expect( listener ).toHaveBeenCalledTimes( 2 );
		// The handler must not take what it is handed for the page.
		expect( listener ).toHaveBeenLastCalledWith();
	} );

	test( 'hears that an explorer is ready', () => {
		const heard = vi.fn();
		mw.hook( 'programExplorer.ready' ).add( heard );
		createMediaWiki().announceReady( document.body );
		expect( heard ).toHaveBeenCalledWith( document.body );
	} );

	test( 'is given styles', () => {
		createMediaWiki().addStyles( '.x { color: red }' );
		expect( document.head.textContent ).toContain( '.x { color: red }' );
	} );

	test( 'is told in the console what went wrong, and who says so', () => {
		const warn = vi.spyOn( mw.log, 'warn' ).mockImplementation( () => undefined );
		createMediaWiki().log( 'Something.', 1, 2 );
		expect( warn ).toHaveBeenCalledWith( '[programExplorer] Something.', 1, 2 );
	} );
} );

describe( 'a hidden gadget', () => {
	test( 'gives what it exports', async () => {
		mw.loader.register( [ [ 'ext.gadget.one', 'v1' ] ] as never );
		mw.loader.implement( 'ext.gadget.one@v1', ( ( _$: unknown, _jQuery: unknown, _require: unknown, module: { exports: unknown } ) => {
			module.exports = { answer: 42 };
		} ) as never );
		expect( await loadGadget( 'one' ) ).toEqual( { answer: 42 } );
	} );

	test( 'that the wiki does not have is an error', async () => {
		await expect( Promise.resolve( loadGadget( 'none' ) ) ).rejects.toThrow( 'ext.gadget.none' );
	} );
} );
