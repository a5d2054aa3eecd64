/**
 * Makes `dist/`: what goes on the wiki. The same sources give the same bytes on any machine.
 * `--check` writes nothing and fails where `dist/` is not what the sources give.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { toJsonSchema } from '@valibot/to-json-schema';
import { annotate } from './lib/annotate.mjs';
import { DEFINITION_PAGE, definitionLine, readDefinition } from './lib/definition.mjs';
import { documentationPage, writeDocumentation } from './lib/documentation.mjs';
import { importSource } from './lib/import-source.mjs';
import { luaModule } from './lib/lua.mjs';
import { makeManifest, MANIFEST } from './lib/manifest.mjs';
import { LANGUAGES, readMessages, userScriptWords, wordsOf } from './lib/messages.mjs';
import { checkMessages } from './lib/messages-check.mjs';
import { definitionFiles, releasePages } from './lib/release-pages.mjs';
import { assertSurvivesSave } from './lib/survives-save.mjs';
import { toWikiJson } from './lib/wiki-json.mjs';
import { exitWith, Failure } from './wiki/failure.mjs';

const checkout = fileURLToPath( new URL( '..', import.meta.url ) );
const dist = join( checkout, 'dist' );

/** MediaWiki 1.43 refuses newer syntax and would replace the whole page by an error message. */
const SCRIPT_TARGET = 'es2016';
/** The lowest browser of Wikimedia's "modern" support level. */
const STYLE_TARGET = [ 'safari12.1', 'chrome100', 'firefox100' ];
/** What browsers get in place of a library. */
export const BROWSER_ALIAS = { valibot: './src/programs/schema-shapes.ts' };
/** What stands between `<nowiki>` and its end. */
const GUARDED = /\.(js|css|lua)$/;
/** Whose code stands in the bundles besides ours. */
const BUNDLED = [ 'preact', 'fastest-levenshtein' ];

/**
 * @param {string} path
 * @return {any}
 */
function readJson( path ) {
	return JSON.parse( readFileSync( join( checkout, path ), 'utf8' ) );
}

/**
 * @param {string} folder
 * @return {string[]} Every file below, sorted, so that the hash does not depend on the disk.
 */
function filesBelow( folder ) {
	return readdirSync( folder, { withFileTypes: true, recursive: true } )
		.filter( ( entry ) => entry.isFile() )
		.map( ( entry ) => join( entry.parentPath, entry.name ) )
		.sort();
}

/** @return {string} What the bundles were made from, as a short hash. */
function sourceHash() {
	const hash = createHash( 'sha256' );
	for ( const file of filesBelow( join( checkout, 'src' ) ) ) {
		hash.update( relative( checkout, file ).split( sep ).join( '/' ) + '\0' );
		hash.update( readFileSync( file ) );
	}
	// What esbuild and the bundled libraries are is fixed by the lockfile.
	hash.update( readFileSync( join( checkout, 'package-lock.json' ) ) );
	return hash.digest( 'hex' ).slice( 0, 16 );
}

/** @return {string[]} The lines that head every file of `dist/`. */
function bannerLines() {
	const { version, license } = readJson( 'package.json' );
	const bundled = BUNDLED.map( ( name ) => {
		const { version: its, license: under } = readJson( `node_modules/${ name }/package.json` );
		return `${ name } ${ its } (${ under })`;
	} );
	return [
		`Program Explorer ${ version } (${ license })`,
		`Built by esbuild ${ esbuild.version } from src/ with the hash ${ sourceHash() }.`,
		'Do not edit here: edits are lost with the next release. The README says how to change it.',
		`Contains ${ bundled.join( ', ' ) }.`
	];
}

/**
 * Leaves out of a bundle the messages that nothing in it shows.
 *
 * @param {RegExp} wanted
 * @return {esbuild.Plugin}
 */
function messagesOf( wanted ) {
	return {
		name: 'messages',
		setup( { onLoad } ) {
			onLoad( { filter: /[\\/]i18n[\\/][\w-]+\.json$/ }, ( { path } ) => {
				const words = Object.entries( JSON.parse( readFileSync( path, 'utf8' ) ) ).filter( ( [ key ] ) => wanted.test( key ) );
				return { contents: JSON.stringify( Object.fromEntries( words ) ), loader: 'json' };
			} );
		}
	};
}

/**
 * The English that a bundle brings along. All words come with the data, in the reader's language, so a
 * gadget needs what it says without them; a user script may stand on a wiki that has no words of ours.
 */
const MESSAGES = {
	gadget: /^(failed|two-sentences|retry|dismiss)/,
	maintainers: /^maintain-/,
	userScript: /^(?!@|server-|gadget-|userscript-)/
};

/**
 * @param {string} entry
 * @param {{ messages: RegExp, css?: string, format?: 'iife' | 'cjs' }} options The messages it needs; the
 * styles a user script brings along; `cjs` for what a gadget exports to others.
 * @return {Promise<string>}
 */
async function script( entry, { messages, css = '', format = 'iife' } ) {
	const { outputFiles } = await esbuild.build( {
		absWorkingDir: checkout,
		entryPoints: [ entry ],
		bundle: true,
		format,
		target: SCRIPT_TARGET,
		charset: 'ascii',
		legalComments: 'none',
		// ResourceLoader strips white space and comments but leaves names and statements alone.
		minifyIdentifiers: true,
		minifySyntax: true,
		sourcemap: 'external',
		outfile: 'out.js',
		alias: BROWSER_ALIAS,
		jsx: 'automatic',
		jsxImportSource: 'preact',
		plugins: [ messagesOf( messages ) ],
		define: {
			'process.env.STYLES': JSON.stringify( css ),
			'process.env.LANGUAGES': JSON.stringify( LANGUAGES.join( ' ' ) ),
			'process.env.USER_SCRIPT_WORDS': JSON.stringify( JSON.stringify( userScriptWords( readMessages() ) ) ),
			'process.env.VERSION': JSON.stringify( readJson( 'package.json' ).version ),
			'process.env.HASH': JSON.stringify( sourceHash() )
		},
		write: false,
		logLevel: 'warning'
	} );
	const banner = bannerLines().map( ( line ) => `// ${ line }` );
	const [ map, code ] = [ '.map', '.js' ].map( ( ending ) => outputFiles.find( ( { path } ) => path.endsWith( ending ) )?.text ?? '' );
	return [ '// <nowiki>', ...banner, ( await annotate( code ?? '', map ?? '' ) ).trimEnd(), '// </nowiki>' ].join( '\n' );
}

/**
 * @param {string} entry
 * @param {boolean} minify
 * @return {Promise<string>}
 */
async function styles( entry, minify = false ) {
	const { outputFiles } = await esbuild.build( {
		absWorkingDir: checkout,
		entryPoints: [ entry ],
		bundle: true,
		target: STYLE_TARGET,
		charset: 'ascii',
		minify,
		write: false,
		logLevel: 'warning'
	} );
	const css = outputFiles[ 0 ]?.text.trimEnd() ?? '';
	if ( minify ) {
		return css;
	}
	const banner = bannerLines().map( ( line ) => ` * ${ line }` );
	return [ '/* <nowiki>', ...banner, ' */', css, '/* </nowiki> */' ].join( '\n' );
}

/** @return {Promise<string>} The JSON Schema of the data page, made from the one definition. */
async function schema() {
	const { dataPageSchema } = await importSource( 'src/programs/schema.ts' );
	const { DESCRIPTIONS } = await importSource( 'src/programs/descriptions.ts' );
	const json = /** @type {any} */ ( toJsonSchema( dataPageSchema, { ignoreActions: [ 'check' ] } ) );
	for ( const [ path, description ] of Object.entries( DESCRIPTIONS ) ) {
		let node = json;
		for ( const step of path.split( '.' ) ) {
			node = step === '*' ? node?.items ?? node?.additionalProperties : node?.properties?.[ step ];
		}
		if ( !node ) {
			throw new Error( `src/programs/descriptions.ts describes "${ path }", which schema.ts does not have.` );
		}
		node.description = description;
	}
	return JSON.stringify( json, null, '\t' );
}

/**
 * What the wiki's server runs, and the words that it and browsers read.
 *
 * @return {Map<string, string>} File name in `dist/` → content.
 * @throws {import( './wiki/failure.mjs' ).Failure} where a translation is wrong
 */
export function serverOutputs() {
	const messages = readMessages();
	checkMessages( messages );
	const [ name = '', , edits = '' ] = bannerLines();
	// Nothing of esbuild or of libraries is in it.
	const module = luaModule( [ name, `From src/lua/ with the hash ${ sourceHash() }.`, edits ], LANGUAGES );
	return new Map( [
		[ 'programExplorer.lua', module ],
		...LANGUAGES.map( ( language ) => /** @type {[ string, string ]} */ ( [ `i18n/${ language }.json`, toWikiJson( wordsOf( messages, language ) ) ] ) )
	] );
}

/**
 * What browsers get.
 *
 * @return {Promise<Map<string, string>>} File name in `dist/` → content.
 */
export async function outputs() {
	return new Map( [
		[ 'programExplorer.js', await script( 'src/gadget.ts', { messages: MESSAGES.gadget } ) ],
		[ 'programExplorer.css', await styles( 'src/styles/explorer.css' ) ],
		[ 'programExplorer-maintainer.js', await script( 'src/maintainer.ts', { messages: MESSAGES.maintainers, format: 'cjs' } ) ],
		[ 'programExplorer-harvest.js', await script( 'src/harvester.ts', { messages: MESSAGES.gadget, format: 'cjs' } ) ],
		[ 'programExplorer-selftest.js', await script( 'src/selftest.ts', { messages: MESSAGES.gadget, format: 'cjs' } ) ],
		[ 'programExplorer-selftest.css', await styles( 'src/styles/selftest.css' ) ],
		[ 'programExplorer-reserve.css', await styles( 'src/styles/reserve.css' ) ],
		[ 'programExplorer-user.js', await script( 'src/userscript.ts', { messages: MESSAGES.userScript, css: await styles( 'src/styles/userscript.css', true ) } ) ],
		[ 'programs.schema.json', await schema() ]
	] );
}

/** @return {Promise<Map<string, string>>} All of `dist/`, file name → content, as the wiki stores it: without a line end at the end. */
async function allOutputs() {
	const definition = readDefinition();
	const files = new Map( [ ...await outputs(), ...serverOutputs() ] );
	files.set( 'documentation.wikitext', await documentationPage( await schema() ) );
	for ( const [ name, text ] of definitionFiles( definition ) ) {
		files.set( name, text.trimEnd() );
	}
	const pages = releasePages( definition, readMessages(), [ ...files.keys() ] );
	const { PROTOCOL: protocol } = await importSource( 'src/protocol.ts' );
	const manifest = makeManifest( { version: readJson( 'package.json' ).version, hash: sourceHash(), protocol }, definition, pages, files );
	const texts = pages.flatMap( ( { title, text } ) => text === undefined ? [] : [ /** @type {const} */ ( [ title, text ] ) ] );
	for ( const [ name, text ] of [ ...files, ...texts ] ) {
		assertSurvivesSave( name, text, GUARDED.test( name ) ? 'guarded' : 'plain' );
	}
	return files.set( MANIFEST, JSON.stringify( manifest, null, '\t' ) );
}

/**
 * Writes `dist/`.
 *
 * @return {Promise<Map<string, string>>} What was written, file name → content.
 */
export async function build() {
	await writeDocumentation( await schema() );
	const files = await allOutputs();
	// A language may be gone.
	rmSync( join( dist, 'i18n' ), { recursive: true, force: true } );
	mkdirSync( join( dist, 'i18n' ), { recursive: true } );
	for ( const [ name, text ] of files ) {
		writeFileSync( join( dist, name ), text );
	}
	return files;
}

/** @return {Promise<string[]>} Names of the files in `dist/` that a fresh build would change. */
export async function staleFiles() {
	const files = await allOutputs();
	const present = existsSync( dist ) ? filesBelow( dist ).map( ( path ) => relative( dist, path ).split( sep ).join( '/' ) ) : [];
	const names = new Set( [ ...files.keys(), ...present ] );
	return [ ...names ].filter( ( name ) => {
		const path = join( dist, name );
		return !existsSync( path ) || readFileSync( path, 'utf8' ) !== files.get( name );
	} );
}

/** `npm run build`. */
async function main() {
	if ( process.argv.includes( '--check' ) ) {
		const stale = await staleFiles();
		if ( stale.length ) {
			throw new Failure( `dist/ is not what src/ gives: ${ stale.join( ', ' ) }.`, 'Run "npm run build" and commit the result.' );
		}
		console.log( 'dist/ is what src/ gives.' );
		return;
	}
	const files = await build();
	for ( const [ name, text ] of files ) {
		const bytes = Buffer.byteLength( text );
		const gz = gzipSync( text, { level: 9 } ).length;
		console.log( `dist/${ name.padEnd( 30 ) } ${ String( bytes ).padStart( 7 ) } bytes ${ String( gz ).padStart( 6 ) } gz` );
	}
	const { pages } = JSON.parse( files.get( MANIFEST ) ?? '' );
	console.log( `\n${ pages.length } pages of a wiki, listed in dist/${ MANIFEST }, and these lines of ${ DEFINITION_PAGE } (with "default" for everybody):` );
	for ( const gadget of readDefinition().gadgets ) {
		console.log( definitionLine( gadget, 'opt-in' ) );
	}
}

if ( process.argv[ 1 ] && import.meta.url === pathToFileURL( process.argv[ 1 ] ).href ) {
	await main().catch( exitWith );
}
