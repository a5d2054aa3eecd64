import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { outputs, serverOutputs } from '../../../scripts/build';
import { readDefinition } from '../../../scripts/build/definition';
import { LANGUAGES } from '../../../scripts/lib/messages';

let files: Map<string, string>;
beforeAll( async () => {
	files = await outputs();
}, 30_000 );

const pages = (): [ string, string ][] => [ ...files ].filter( ( [ name ] ) => !name.endsWith( '.json' ) );

describe( 'the build', () => {
	test( 'gives the same bytes every time', async () => {
		expect( [ ...await outputs() ] ).toEqual( [ ...files ] );
	}, 30_000 );

	test( 'gives every file the definition names', () => {
		const { gadgets, userScript } = readDefinition();
		const wanted = [ ...Object.values( userScript ), ...gadgets.flatMap( ( { files: named } ) => Object.values( named ) ) ];
		expect( wanted.filter( ( path ) => !files.has( path.replace( /^dist\//, '' ) ) ) ).toEqual( [] );
	} );

	test( 'guards every page and says where it comes from', () => {
		for ( const [ name, text ] of pages() ) {
			expect( text, name ).toMatch( /^(\/\/|\/\*) <nowiki>\n/ );
			expect( text, name ).toMatch( /(\/\/ <\/nowiki>|\/\* <\/nowiki> \*\/)$/ );
			expect( text, name ).toContain( 'from src/ with the hash ' );
			expect( text, name ).toContain( 'Contains preact ' );
		}
	} );

	test( 'holds nothing that cannot be seen, which an editor or the wiki may change', () => {
		for ( const [ name, text ] of pages() ) {
			expect( /(?![\n\t ])[\p{C}\p{M}\p{Z}]/u.exec( text )?.[ 0 ] ?? null, name ).toBeNull();
		}
	} );

	test( 'uses no syntax the parser of the wiki refuses', () => {
		const script = files.get( 'programExplorer.js' ) ?? '';
		expect( script ).not.toMatch( /\?\?[^?]|\?\.[a-z[(]|\basync (function|\()|\*\*=|\{ \.\.\./ );
		// A constant of the build may be named in a comment.
		expect( script.replace( /\/\/.*$/gm, '' ) ).not.toContain( 'BUILD_' );
		expect( script ).not.toMatch( /process\.env/ );
	} );

	test( 'leaves out of the readers\' script what only maintainers need', () => {
		expect( files.get( 'programExplorer.js' ) ).not.toContain( 'Correct it or remove it.' );
		expect( files.get( 'programExplorer-maintainer.js' ) ).toContain( 'Correct it or remove it.' );
		expect( files.get( 'programExplorer-maintainer.js' ) ).toContain( 'module.exports' );
	} );

	test( 'gives the user script its styles', () => {
		expect( files.get( 'programExplorer-user.js' ) ).toContain( '.program-explorer-hidden{' );
		expect( files.get( 'programExplorer.js' ) ).not.toContain( '.program-explorer-hidden{' );
	} );

	test( 'says in the code what the banner says', () => {
		const { version } = JSON.parse( readFileSync( 'package.json', 'utf8' ) ) as { version: string };
		for ( const name of [ 'programExplorer.js', 'programExplorer-selftest.js', 'programExplorer-user.js' ] ) {
			const text = files.get( name ) ?? '';
			expect( text, name ).toContain( `"${ version } ${ /with the hash (\w{16})\./.exec( text )?.[ 1 ] ?? 'none' }"` );
		}
	} );

	test( 'gives the words that only the user script says to nobody else, and to it in every language', () => {
		const others = [ ...files, ...serverOutputs() ].filter( ( [ name ] ) => name !== 'programExplorer-user.js' );
		expect( others.filter( ( [ , text ] ) => text.includes( 'userscript-' ) ).map( ( [ name ] ) => name ) ).toEqual( [] );
		for ( const language of LANGUAGES ) {
			expect( files.get( 'programExplorer-user.js' ) ).toMatch( new RegExp( `"?\\b${ language }"?: \\{ dismiss: "[^"]+", "userscript-old": "[^"]+" \\}` ) );
		}
	} );

	test( 'makes a JSON Schema that names the version', () => {
		expect( JSON.parse( files.get( 'programs.schema.json' ) ?? '' ) ).toMatchObject( { type: 'object', properties: { version: {} } } );
	} );

	test( 'is not far from what a reader may be asked to load', () => {
		// The budget is measured as ResourceLoader minifies (DESIGN §7); this only catches what is grossly wrong.
		expect( gzipSync( files.get( 'programExplorer.js' ) ?? '' ).length ).toBeLessThan( 60_000 );
	} );
} );
