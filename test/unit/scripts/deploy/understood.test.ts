import { afterEach, describe, expect, test } from 'vitest';
import { Mwn } from 'mwn';
import { checkDependencies, checkServed, checkUnderstood } from '../../../../scripts/deploy/understood';
import { serveApi } from '../../helpers/api-server';

let server: Awaited<ReturnType<typeof serveApi>> | undefined;
afterEach( () => server?.stop() );

const GADGETS = [
	{ name: 'styles', options: { hidden: true, type: 'styles' }, files: { 'styles.css': 'dist/styles.css' } },
	{ name: 'main', options: { dependencies: [ 'codex-styles' ], type: 'general' }, files: { 'main.js': 'dist/main.js' } }
] as Parameters<typeof checkServed>[ 1 ];

describe( 'what a wiki hands out', () => {
	async function served( answer: string | undefined ): Promise<void> {
		server = await serveApi( () => answer );
		await checkServed( `${ server.url }/load.php`, GADGETS );
	}

	test( 'is asked for', async () => {
		await served( 'mw.loader.impl(function(){return["ext.gadget.main@1",function(){}];});' );
		expect( server?.asked.map( ( { parameters } ) => parameters.get( 'modules' ) ) ).toEqual( [ 'ext.gadget.main' ] );
	} );

	test( 'has to be there for the gadget, before anything is written', async () => {
		server = await serveApi( () => 'mw.loader.state({"codex-styles":"missing"});' );
		await expect( checkDependencies( `${ server.url }/load.php`, GADGETS ) ).rejects.toThrow( /\{"codex-styles":"missing"\}\.\nCorrect "dependencies"/ );
		expect( server.asked.map( ( { parameters } ) => parameters.get( 'modules' ) ) ).toEqual( [ 'codex-styles' ] );
	} );

	test.each<[ string, string | undefined, RegExp ]>( [
		[ 'a script that its parser refused', 'mw.log.error("JavaScript parse error (scripts need to be valid ECMAScript 2016): Parse error on line 3");', /refuses a script of the gadget: JavaScript parse error .*line 3\nGo back/ ],
		[ 'a module that is missing', 'mw.loader.impl(function(){});mw.loader.state({"ext.gadget.main":"error"});', /has no module of these names, or cannot build them: \{"ext.gadget.main":"error"\}/ ],
		[ 'an error', undefined, /it answers 500/ ]
	] )( 'is refused if it is %s', async ( _, answer, words ) => {
		await expect( served( answer ) ).rejects.toThrow( words );
	} );

	test( 'cannot be told of a wiki that is not there', async () => {
		await expect( checkServed( 'http://127.0.0.1:1/load.php', GADGETS ) ).rejects.toThrow( /does not hand out modules: / );
	} );
} );

describe( 'what a wiki makes of the definition', () => {
	const metadata = ( said: object = {} ) => ( {
		settings: { actions: [], categories: [], contentModels: [], default: false, hidden: false, legacyscripts: false, namespaces: [], package: false, rights: [], skins: [], supportsUrlLoad: false, ...said },
		module: { dependencies: [ 'codex-styles' ], peers: [], scripts: [ 'MediaWiki:Gadget-main.js' ], styles: [] }
	} );
	async function understood( gadgets: readonly object[] ): Promise<void> {
		server = await serveApi( () => ( { query: { gadgets } } ) );
		const api = new Mwn( { apiUrl: `${ server.url }/api.php`, silent: true } );
		await checkUnderstood( api, GADGETS.slice( 1 ), 'opt-in' );
	}

	test( 'is what was meant', async () => {
		await understood( [ { id: 'main', metadata: metadata() } ] );
		expect( server?.asked ).toHaveLength( 1 );
	} );

	test( 'is told if it is something else', async () => {
		await expect( understood( [ { id: 'main', metadata: metadata( { hidden: true } ) } ] ) ).rejects.toThrow( /reads "hidden" of the gadget "main" as true, not as false/ );
	} );

	test( 'is told if it is nothing', async () => {
		await expect( understood( [] ) ).rejects.toThrow( 'does not know the gadget "main"' );
	} );
} );
