// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://meta.wikimedia.org/wiki/Community_Development/What_we_do"}
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMediaWiki, fetchGadgetModule } from '../../../src/wiki/mediawiki';
import { loadMediaWiki, configure } from '../helpers/mediawiki';

const TITLE = 'Community Development/What we do/programs.json';

beforeAll( loadMediaWiki );
beforeEach( () => {
	configure();
} );
afterEach( () => {
	vi.restoreAllMocks();
} );

test( 'the config of these tests throws for unknown keys', () => {
	expect( () => mw.config.get( 'wgPagename' as 'wgPageName' ) ).toThrow( 'wgPagename' );
	expect( () => createMediaWiki() ).not.toThrow();
} );

describe( 'the right to edit', () => {
	const actions = ( edit: unknown ): object => ( { query: { pages: [ { title: TITLE, actions: { edit } } ] } } );
	const sent = vi.fn();
	function stubApi( outcome: object | Error ): void {
		vi.spyOn( mw.Api.prototype, 'get' ).mockImplementation( ( parameters ) => {
			sent( parameters );
			// As mw.Api does: it rejects with a code and details, not with an error.
			return ( outcome instanceof Error ? $.Deferred().reject( 'http', { textStatus: 'error' } ) : $.Deferred().resolve( outcome ) ).promise() as never;
		} );
	}

	test.each( [ [ true, true ], [ false, false ], [ undefined, false ], [ 'yes', false ] ] )( 'follows the answer %s: %s', async ( edit, expected ) => {
		stubApi( actions( edit ) );
		expect( await createMediaWiki().mayEdit( TITLE ) ).toBe( expected );
		expect( sent ).toHaveBeenLastCalledWith( expect.objectContaining( { action: 'query', prop: 'info', intestactions: [ 'edit' ], titles: TITLE, formatversion: '2' } ) );
	} );

	test.each( [ [ {} ], [ { query: {} } ], [ { query: { pages: [] } } ] ] )( 'is missing if the answer is %j', async ( outcome ) => {
		stubApi( outcome );
		expect( await createMediaWiki().mayEdit( TITLE ) ).toBe( false );
	} );

	test( 'is missing if the request fails', async () => {
		stubApi( new Error( 'http' ) );
		expect( await createMediaWiki().mayEdit( TITLE ) ).toBe( false );
	} );
} );

describe( 'the page is', () => {
	test( 'viewed', () => {
		expect( createMediaWiki() ).toMatchObject( { isViewing: true, isNamed: false, pageTitle: 'Community Development/What we do', pageLanguage: 'en' } );
	} );

	test.each( [ { wgAction: 'edit' }, { wgAction: 'history' }, { wgDiffNewId: 7 } ] )( 'not viewed: %j', ( changes ) => {
		configure( changes );
		expect( createMediaWiki().isViewing ).toBe( false );
	} );

	test( 'viewed with an account', () => {
		configure( { wgUserName: 'Ada' } );
		expect( createMediaWiki().isNamed ).toBe( true );
		configure( { wgUserName: '~2026-1', wgUserIsTemp: true } );
		expect( createMediaWiki().isNamed ).toBe( false );
	} );
} );

describe( 'the reader\'s languages', () => {
	test( 'are the chosen one and its fallbacks', () => {
		configure( { wgUserLanguage: 'pt-br', wgPageContentLanguage: 'fr' } );
		mw.language.setData( 'pt-br', { fallbackLanguages: [ 'pt', 'en' ] } );
		expect( createMediaWiki().languages ).toEqual( [ 'pt-br', 'pt', 'en' ] );
	} );

	test( 'are the chosen one alone if the wiki has no fallbacks', () => {
		configure( { wgUserLanguage: 'xx' } );
		expect( createMediaWiki().languages ).toEqual( [ 'xx' ] );
	} );

	test( 'are that of the page if the reader has chosen none', () => {
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

describe( 'the interface to the page', () => {
	test( 'calls the listener when the content is there, also if it was there before, and when it is replaced, until it is stopped', () => {
		const listener = vi.fn();
		mw.hook( 'wikipage.content' ).fire( $( '<div>' ) );
		const end = createMediaWiki().onContent( listener );
		expect( listener ).toHaveBeenCalledTimes( 1 );
		mw.hook( 'wikipage.content' ).fire( $( '<div>' ) );
		expect( listener ).toHaveBeenCalledTimes( 2 );
		// Without the argument of the hook.
		expect( listener ).toHaveBeenLastCalledWith();
		end();
		mw.hook( 'wikipage.content' ).fire( $( '<div>' ) );
		expect( listener ).toHaveBeenCalledTimes( 2 );
	} );

	test( 'fires the hook when an explorer is ready', () => {
		const heard = vi.fn();
		mw.hook( 'programExplorer.ready' ).add( heard );
		createMediaWiki().announceReady( document.body );
		expect( heard ).toHaveBeenCalledWith( document.body );
	} );

	test( 'adds styles', () => {
		createMediaWiki().addStyles( '.x { color: red }' );
		expect( document.head.textContent ).toContain( '.x { color: red }' );
	} );

	test( 'writes to the console, with the name of the gadget', () => {
		const warn = vi.spyOn( mw.log, 'warn' ).mockImplementation( () => undefined );
		createMediaWiki().log( 'Something.', 1, 2 );
		expect( warn ).toHaveBeenCalledWith( '[programExplorer] Something.', 1, 2 );
	} );
} );

describe( 'a hidden gadget', () => {
	/** Adds a gadget with these exports to the wiki. */
	function bring( name: string, exported: object ): void {
		const module = `ext.gadget.programExplorer-${ name }`;
		mw.loader.register( [ [ module, 'v1' ] ] as never );
		// The answers of load.php since 1.41 (`impl`) call this.
		// eslint-disable-next-line @typescript-eslint/no-deprecated
		mw.loader.implement( `${ module }@v1`, ( ( _$: unknown, _jQuery: unknown, _require: unknown, gadget: { exports: unknown } ) => {
			gadget.exports = exported;
		} ) as never );
	}

	test( 'gives the file of the module that it exports', async () => {
		const file = { runtime: 'abc', create: () => undefined };
		bring( 'one', { one: file } );
		expect( await fetchGadgetModule( 'one' ) ).toBe( file );
	} );

	test( 'that exports something else gives undefined', async () => {
		bring( 'two', { tell: () => undefined } );
		expect( await fetchGadgetModule( 'two' ) ).toBeUndefined();
	} );

	test( 'whose request has failed is requested again', async () => {
		const module = 'ext.gadget.programExplorer-three';
		mw.loader.register( [ [ module, 'v1' ] ] as never );
		mw.loader.state( { [ module ]: 'error' } );
		// ResourceLoader requests only modules that are registered and have no other state.
		const using = vi.spyOn( mw.loader, 'using' ).mockImplementation( () => $.Deferred<never>().reject( new Error( `${ module } is ${ mw.loader.getState( module ) ?? '' }` ) ).promise() );
		await expect( Promise.resolve( fetchGadgetModule( 'three' ) ) ).rejects.toThrow( `${ module } is registered` );
		using.mockRestore();
	} );

	test( 'that the wiki does not have is an error', async () => {
		await expect( Promise.resolve( fetchGadgetModule( 'none' ) ) ).rejects.toThrow( 'ext.gadget.programExplorer-none' );
	} );
} );
