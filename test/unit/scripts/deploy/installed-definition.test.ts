import { afterEach, describe, expect, test } from 'vitest';
import { Mwn } from 'mwn';
import { checkDependencies, checkInstalledDefinition, checkServedScripts } from '../../../../scripts/deploy/installed-definition';
import { serveApi } from '../../helpers/api-server';

let server: Awaited<ReturnType<typeof serveApi>> | undefined;
afterEach( () => server?.stop() );

const GADGETS = [
	{ name: 'styles', options: { hidden: true, type: 'styles' }, files: { 'styles.css': 'dist/styles.css' } },
	{ name: 'main', options: { dependencies: [ 'codex-styles' ], type: 'general' }, files: { 'main.js': 'dist/main.js' } }
] as Parameters<typeof checkServedScripts>[ 1 ];

describe( 'the modules that a wiki serves', () => {
	async function served( answer: string | undefined ): Promise<void> {
		server = await serveApi( () => answer );
		await checkServedScripts( `${ server.url }/load.php`, GADGETS );
	}

	test( 'are requested', async () => {
		await served( 'mw.loader.impl(function(){return["ext.gadget.main@1",function(){}];});' );
		expect( server?.asked.map( ( { parameters } ) => parameters.get( 'modules' ) ) ).toEqual( [ 'ext.gadget.main' ] );
	} );

	test( 'must include those that the gadget depends on', async () => {
		server = await serveApi( () => 'mw.loader.state({"codex-styles":"missing"});' );
		await expect( checkDependencies( `${ server.url }/load.php`, GADGETS ) ).rejects.toThrow( /\{"codex-styles":"missing"\}\.\nCorrect "dependencies"/ );
		expect( server.asked.map( ( { parameters } ) => parameters.get( 'modules' ) ) ).toEqual( [ 'codex-styles' ] );
	} );

	test.each<[ string, string | undefined, RegExp ]>( [
		[ 'a script that its parser refused', 'mw.log.error("JavaScript parse error (scripts need to be valid ECMAScript 2016): Parse error on line 3");', /refuses a script of the gadget: JavaScript parse error .*line 3\nGo back/ ],
		[ 'a module that is missing', 'mw.loader.impl(function(){});mw.loader.state({"ext.gadget.main":"error"});', /has no module of these names, or cannot build them: \{"ext.gadget.main":"error"\}/ ],
		[ 'an error', undefined, /does not serve modules: .* cannot be read now \(500\)\.\nLook at a page there/ ]
	] )( 'are refused if the answer is %s', async ( _, answer, words ) => {
		await expect( served( answer ) ).rejects.toThrow( words );
	} );

	test( 'are missing where the wiki does not answer', async () => {
		await expect( checkServedScripts( 'http://127.0.0.1:1/load.php', GADGETS ) ).rejects.toThrow( /does not serve modules: / );
	} );
} );

describe( 'the definition as the wiki reads it', () => {
	const metadata = ( changes: object = {} ) => ( {
		settings: { actions: [], categories: [], category: 'browsing', contentModels: [], default: false, hidden: false, legacyscripts: false, namespaces: [], package: false, rights: [], skins: [], supportsUrlLoad: false, ...changes },
		module: { datas: [], dependencies: [ 'codex-styles' ], peers: [], scripts: [ 'MediaWiki:Gadget-main.js' ], styles: [] }
	} );
	async function check( gadgets: readonly object[] ): Promise<void> {
		server = await serveApi( () => ( { query: { gadgets } } ) );
		const api = new Mwn( { apiUrl: `${ server.url }/api.php`, silent: true } );
		await checkInstalledDefinition( api, GADGETS.slice( 1 ), 'opt-in' );
	}

	test( 'is accepted where it is as intended', async () => {
		await check( [ { id: 'main', metadata: metadata() } ] );
		expect( server?.asked ).toHaveLength( 1 );
	} );

	test( 'is refused where an option differs', async () => {
		await expect( check( [ { id: 'main', metadata: metadata( { hidden: true } ) } ] ) ).rejects.toThrow( /reads "hidden" of the gadget "main" as true, not as false/ );
	} );

	test( 'is refused where a gadget is missing', async () => {
		await expect( check( [] ) ).rejects.toThrow( 'does not know the gadget "main"' );
	} );
} );
