/** `npm run build`: makes `dist/`, what goes on the wiki. The same sources give the same bytes on any machine. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJson } from '../src/edit/wiki-json';
import { MESSAGES, MODULE_MESSAGES, moduleScript, script, styles } from './build/bundle';
import { MODULES, OTHER_VIEWS } from '../src/page/module-names';
import { examineReader, READER, type Reader } from './build/runtime';
import { schema } from './build/schema';
import { bannerLines, hashOf, readPackage, sourceHash } from './build/source';
import { cached } from './build/cache';
import { DEFINITION_PAGE, definitionLine, readDefinition } from './build/definition';
import { HELP_FILE, helpPage, helpSource } from './lib/documentation';
import { luaModule } from './build/lua';
import { definitionFiles, makeManifest, MANIFEST, type Manifest, releasePages } from './build/manifest';
import { editorWordsOf, LANGUAGES, readMessages, wordsOf } from './lib/messages';
import { checkMessages } from './lib/messages-check';
import { assertSurvivesSave } from './build/survives-save';
import { createCommand, runCommand } from './lib/command';
import { gzipped } from './size/bytes';
import { Failure } from './wiki/failure';
import { filesBelow, readSource, ROOT } from './wiki/paths';

const dist = join( ROOT, 'dist' );

/** What the wiki's server runs, and the words that it and browsers read: file name in `dist/` → content. */
export function serverOutputs(): Map<string, string> {
	const messages = readMessages();
	checkMessages( messages );
	const [ , edits = '' ] = bannerLines();
	const module = luaModule( [ `Program Explorer (${ readPackage( 'package.json' ).license }), from src/lua/.`, edits ], LANGUAGES );
	const editor = LANGUAGES.map( ( language ) => [ language, editorWordsOf( messages, language ) ] as const ).filter( ( [ , words ] ) => Object.keys( words ).length );
	return new Map( [
		[ 'programExplorer.lua', module ],
		...editor.map( ( [ language, words ] ) => ( [ `i18n/editor/${ language }.json`, toJson( words ) ] as [ string, string ] ) ),
		...LANGUAGES.map( ( language ) => ( [ `i18n/${ language }.json`, toJson( wordsOf( messages, language ) ) ] as [ string, string ] ) )
	] );
}

/** What browsers get: file name in `dist/` → content. */
export async function outputs( reader: Reader ): Promise<Map<string, string>> {
	const { gadget, none, userScript } = MESSAGES;
	const files: Record<string, Promise<string>> = {
		...Object.fromEntries( MODULES.map( ( name ) => [
			`programExplorer-${ name }.js`, moduleScript( name, `src/${ name }.ts`, { reader, messages: MODULE_MESSAGES[ name ] ?? none } )
		] ) ),
		...Object.fromEntries( [ ...OTHER_VIEWS, 'more', 'take-away', 'editor', 'selftest', 'reserve' ].map( ( name ) => [
			`programExplorer-${ name }.css`, styles( `src/styles/${ name }.css` )
		] ) ),
		'programExplorer.js': script( READER, { reader, messages: gadget, format: 'cjs' } ),
		'programExplorer.css': styles( 'src/styles/explorer.css' ),
		'programExplorer-history.css': styles( 'src/styles/tools.css' ),
		'programExplorer-worklist.css': styles( 'src/styles/tools.css' ),
		'programExplorer-user.js': script( 'src/userscript.ts', { reader, messages: none } ),
		'programExplorer-user-reader.js': styles( 'src/styles/userscript.css', true )
			.then( ( css ) => script( 'src/userscript-reader.ts', { reader, messages: userScript, css, compact: true } ) ),
		'programs.schema.json': Promise.resolve( schema() )
	};
	// Waits for all of them, also if one fails, because esbuild prints errors of its own when the process ends before.
	await Promise.allSettled( Object.values( files ) );
	return new Map( await Promise.all( Object.entries( files ).map( async ( [ name, content ] ) => [ name, await content ] as const ) ) );
}

/**
 * What browsers get, and the hash of the reader's part. It is kept until a source, a script or a package changes, because each
 * deployment compares it with `dist/`.
 */
function browserOutputs(): Promise<{ hash: string; files: [ string, string ][] }> {
	const inputs = [ 'src', 'scripts' ].flatMap( ( folder ) => filesBelow( folder ).map( ( file ) => `${ folder }/${ file }` ) );
	return cached( [ 'outputs', hashOf( [ ...inputs, 'package.json', 'package-lock.json', 'tsconfig.json' ] ) ], async () => {
		const reader = await examineReader();
		return { hash: reader.hash, files: [ ...await outputs( reader ) ] };
	} );
}

/** All of `dist/`, file name → content, as the wiki stores it: without a line end at the end. */
async function allOutputs(): Promise<Map<string, string>> {
	const definition = readDefinition();
	const { hash: readerHash, files: browserFiles } = await browserOutputs();
	const files = new Map( [ ...browserFiles, ...serverOutputs() ] );
	files.set( 'documentation.wikitext', helpPage( schema() ) );
	for ( const [ name, text ] of definitionFiles( definition ) ) {
		files.set( name, text.trimEnd() );
	}
	const pages = releasePages( definition, readMessages(), [ ...files.keys() ] );
	const manifest = makeManifest( { version: readPackage( 'package.json' ).version, hash: sourceHash(), reader: readerHash }, definition, pages, files );
	for ( const { title, file, text, contentModel } of [ ...manifest.pages, ...manifest.userScript ] ) {
		assertSurvivesSave( file ?? title, text ?? files.get( file ?? '' ) ?? '', contentModel );
	}
	return files.set( MANIFEST, JSON.stringify( manifest, null, '\t' ) );
}

/** Writes `dist/`, and returns what was written, file name → content. */
export async function build(): Promise<Map<string, string>> {
	writeFileSync( join( ROOT, HELP_FILE ), helpSource( schema() ) );
	const files = await allOutputs();
	filesBelow( 'dist' ).filter( ( name ) => !files.has( name ) ).forEach( ( name ) => rmSync( join( dist, name ) ) );
	for ( const [ name, text ] of files ) {
		mkdirSync( dirname( join( dist, name ) ), { recursive: true } );
		writeFileSync( join( dist, name ), text );
	}
	return files;
}

export async function assertBuilt(): Promise<void> {
	const files = await allOutputs();
	const present = filesBelow( 'dist' );
	const names = [ ...new Set( [ ...files.keys(), ...present ] ) ];
	const stale = names.filter( ( name ) => !present.includes( name ) || readSource( `dist/${ name }` ) !== files.get( name ) );
	if ( stale.length > 0 ) {
		throw new Failure( `dist/ is not what src/ gives: ${ stale.join( ', ' ) }.`, 'Run "npm run build", look at what changed, and commit it.' );
	}
}

async function main( { check }: { check?: boolean } ): Promise<number> {
	if ( check ) {
		await assertBuilt();
		console.log( 'dist/ is what src/ gives.' );
		return 0;
	}
	const files = await build();
	for ( const [ name, text ] of files ) {
		console.log( `dist/${ name.padEnd( 30 ) } ${ String( Buffer.byteLength( text ) ).padStart( 7 ) } bytes ${ String( gzipped( text ) ).padStart( 6 ) } gz` );
	}
	const { pages } = JSON.parse( files.get( MANIFEST ) ?? '' ) as Manifest;
	console.log( `\n${ pages.length } pages of a wiki, listed in dist/${ MANIFEST }, and these lines of ${ DEFINITION_PAGE } (with "default" for everybody):` );
	readDefinition().gadgets.forEach( ( gadget ) => console.log( definitionLine( gadget, 'opt-in' ) ) );
	return 0;
}

if ( process.argv[ 1 ] && import.meta.url === pathToFileURL( process.argv[ 1 ] ).href ) {
	const command = createCommand( 'build', 'Makes dist/ from the sources.' ).option( '--check', 'write nothing, and fail where dist/ is not what the sources give' );
	await runCommand( command, main );
}
