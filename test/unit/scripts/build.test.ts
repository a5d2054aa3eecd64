import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { beforeAll, describe, expect, test } from 'vitest';
import { outputs, serverOutputs } from '../../../scripts/build';
import { MODULES } from '../../../src/page/module-names';
import { examineReader } from '../../../scripts/build/runtime';
import { readDefinition } from '../../../scripts/build/definition';
import { MODULE_BUDGETS } from '../../../scripts/size/budgets';
import { ROOT } from '../../../scripts/wiki/paths';
import { LANGUAGES } from '../../../scripts/lib/messages';

let files: Map<string, string>;
beforeAll( async () => {
	files = await outputs( await examineReader() );
}, 120_000 );

const pages = (): [ string, string ][] => [ ...files ].filter( ( [ name ] ) => !name.endsWith( '.json' ) );

describe( 'the build', () => {
	test( 'gives the same bytes every time', async () => {
		expect( [ ...await outputs( await examineReader() ) ] ).toEqual( [ ...files ] );
	}, 120_000 );

	test( 'gives every file of the definition', () => {
		const { gadgets, userScript } = readDefinition();
		const wanted = [ ...Object.values( userScript ), ...gadgets.flatMap( ( { files: named } ) => Object.values( named ) ) ];
		expect( wanted.filter( ( source ) => typeof source === 'string' && !files.has( source.replace( /^dist\//, '' ) ) ) ).toEqual( [] );
	} );

	test( 'has every module on demand in the gadgets, in the user script and in the budgets', () => {
		const { gadgets, userScript } = readDefinition();
		for ( const name of MODULES ) {
			const file = `dist/programExplorer-${ name }.js`;
			expect( gadgets.find( ( gadget ) => gadget.name === `programExplorer-${ name }` )?.files ).toMatchObject( { [ `programExplorer-${ name }.js` ]: file } );
			expect( userScript ).toMatchObject( { [ `programExplorer/${ name }.js` ]: file } );
		}
		expect( Object.keys( MODULE_BUDGETS ).sort() ).toEqual( [ ...MODULES ].sort() );
	} );

	test( 'adds the nowiki guard and its source to every page', () => {
		for ( const [ name, text ] of pages() ) {
			expect( text, name ).toMatch( /^(\/\/|\/\*) <nowiki>\n/ );
			expect( text, name ).toMatch( /(\/\/ <\/nowiki>|\/\* <\/nowiki> \*\/)$/ );
			expect( text, name ).toContain( 'built from src/ by esbuild ' );
		}
	} );

	test( 'does not depend on the folder of the checkout', () => {
		for ( const [ name, text ] of files ) {
			expect( text.includes( ROOT ), name ).toBe( false );
		}
	} );

	test( 'contains no invisible characters, which an editor or the wiki may change', () => {
		for ( const [ name, text ] of pages() ) {
			expect( /(?![\n\t ])[\p{C}\p{M}\p{Z}]/u.exec( text )?.[ 0 ] ?? null, name ).toBeNull();
		}
	} );

	test( 'uses no syntax that the parser of the wiki refuses', () => {
		for ( const [ name, text ] of files ) {
			// The newest syntax that the validator of MediaWiki 1.43 accepts.
			expect( () => name.endsWith( '.js' ) && parse( text, { ecmaVersion: 2016 } ), name ).not.toThrow();
		}
		const script = files.get( 'programExplorer.js' ) ?? '';
		// A constant of the build may be named in a comment.
		expect( script.replace( /\/\/.*$/gm, '' ) ).not.toContain( 'BUILD_' );
		expect( script ).not.toMatch( /process\.env/ );
	} );

	test( 'leaves the texts for maintainers out of the reader\'s script', () => {
		expect( files.get( 'programExplorer.js' ) ).not.toContain( 'Correct it or remove it.' );
		expect( files.get( 'programExplorer-validator.js' ) ).toContain( 'Correct it or remove it.' );
		expect( files.get( 'programExplorer-validator.js' ) ).toContain( 'module.exports' );
	} );

	test( 'has the names of libraries in the files that contain them, and only there', () => {
		expect( pages().filter( ( [ , text ] ) => text.includes( 'Contains preact ' ) ).map( ( [ name ] ) => name ) ).toEqual( [ 'programExplorer.js', 'programExplorer-user-reader.js' ] );
	} );

	/** A file without line breaks, which a user script has anywhere, also in strings. */
	const textOf = ( name: string ): string => ( files.get( name ) ?? '' ).replace( /\\?\n/g, '' );

	test( 'gives the reader\'s part of the user script its styles', () => {
		for ( const style of [ '.program-explorer-hidden{', '.program-explorer__dialog{', '.program-explorer__selftest{' ] ) {
			expect( textOf( 'programExplorer-user-reader.js' ), style ).toContain( style );
		}
		expect( files.get( 'programExplorer.js' ) ).not.toContain( '.program-explorer-hidden{' );
	} );

	test( 'puts the messages of the user script only into the user script, in every language', () => {
		const reader = 'programExplorer-user-reader.js';
		const others = [ ...files, ...serverOutputs() ].filter( ( [ name ] ) => name !== reader );
		expect( others.filter( ( [ , text ] ) => text.includes( 'userscript-' ) ).map( ( [ name ] ) => name ) ).toEqual( [] );
		for ( const language of LANGUAGES ) {
			expect( textOf( reader ) ).toMatch( new RegExp( `"?\\b${ language }"?:\\s*\\{\\s*dismiss:\\s*"[^"]+",\\s*"userscript-old":\\s*"[^"]+"\\s*\\}` ) );
		}
	} );

	test( 'gives the version to the reader\'s scripts alone', () => {
		const { version } = JSON.parse( readFileSync( 'package.json', 'utf8' ) ) as { version: string };
		const withVersion = pages().filter( ( [ , text ] ) => text.includes( `"${ version }` ) || text.includes( `${ version } ` ) ).map( ( [ name ] ) => name );
		expect( withVersion ).toEqual( [ 'programExplorer.js', 'programExplorer-user-reader.js' ] );
	} );

	test( 'gives all modules on demand the same runtime', () => {
		const hashes = MODULES.map( ( name ) => /^runtime: '(\w{16})',$/m.exec( files.get( `programExplorer-${ name }.js` ) ?? '' )?.[ 1 ] );
		expect( new Set( hashes ).size ).toBe( 1 );
		expect( files.get( 'programExplorer.js' ) ).toContain( `"${ hashes[ 0 ] ?? 'none' }"` );
		// A line may end within a string.
		expect( files.get( 'programExplorer-user-reader.js' )?.replace( /\\\n/g, '' ) ).toContain( `"${ hashes[ 0 ] ?? 'none' }"` );
	} );

	test( 'gives modules on demand nothing that the reader\'s script contains', () => {
		const sourcesOf = ( name: string ): string[] => Array.from( ( files.get( name ) ?? '' ).matchAll( /^\s*\/\/ (src\/\S+\.tsx?)$/gm ), ( [ , source ] ) => source ?? '' );
		const reader = sourcesOf( 'programExplorer.js' );
		expect( reader.length ).toBeGreaterThan( 60 );
		for ( const name of MODULES ) {
			const own = sourcesOf( `programExplorer-${ name }.js` );
			expect( own.length, name ).toBeGreaterThan( 1 );
			expect( own.filter( ( source ) => reader.includes( source ) ), name ).toEqual( [] );
		}
	} );

	test( 'makes a JSON Schema that names the version', () => {
		expect( JSON.parse( files.get( 'programs.schema.json' ) ?? '' ) ).toMatchObject( { type: 'object', properties: { version: {} } } );
	} );

	test( 'has about the size of the budget', () => {
		// The budget is measured as ResourceLoader minifies; this only catches what is grossly wrong.
		expect( gzipSync( files.get( 'programExplorer.js' ) ?? '' ).length ).toBeLessThan( 60_000 );
	} );
} );
