/** Makes the pages of the contenders, as the server of the benchmark serves them: path → content. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { outputs, serverOutputs } from '../../scripts/build';
import { OTHER_VIEWS } from '../../src/page/module-names';
import { examineReader } from '../../scripts/build/runtime';
import { gzipped } from '../../scripts/size/bytes';
import { ROOT } from '../../scripts/wiki/paths';
import { messagesPage } from '../../src/messages/message-texts';
import { dataPage } from './data/data-page';
import { generate } from './data/generate';
import { EXPLORER, PARSED } from './names';
import { BENCH, CACHE } from './paths';

export type Site = Map<string, string>;

const GADGET = 'ext.gadget.programExplorer';
/** The modules that a reader may need: for any view, and to search. The styles of the first are in the page already. */
const READER_MODULES = [ 'more', 'search', ...OTHER_VIEWS ];
/** The path of a module on demand. */
const fileOf = ( module: string ): string => `/${ GADGET }-${ module }.js`;
const CODEX = join( ROOT, 'node_modules/@wikimedia/codex/dist' );
const TOKENS = join( ROOT, 'node_modules/@wikimedia/codex-design-tokens/dist/theme-wikimedia-ui-root.css' );

/** Installs the libraries of the contenders, unless they are there. */
function installLibraries(): void {
	const wanted = readFileSync( join( BENCH, 'package.json' ), 'utf8' );
	const stamp = join( CACHE, 'installed.json' );
	if ( existsSync( stamp ) && readFileSync( stamp, 'utf8' ) === wanted ) {
		return;
	}
	mkdirSync( CACHE, { recursive: true } );
	writeFileSync( join( CACHE, 'package.json' ), wanted );
	execFileSync( 'npm', [ 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', CACHE ], { stdio: 'inherit' } );
	// Codex has modules of CommonJS in a package that calls itself a module, which bundlers refuse.
	const modules = join( CACHE, 'codex-modules' );
	cpSync( join( CODEX, 'modules' ), modules, { recursive: true } );
	writeFileSync( join( modules, 'package.json' ), '{ "type": "commonjs" }' );
	writeFileSync( stamp, wanted );
}

async function bundle( entry: string ): Promise<{ js: string; css: string }> {
	const { outputFiles } = await esbuild.build( {
		entryPoints: [ join( BENCH, entry ) ],
		bundle: true,
		minify: true,
		write: false,
		outfile: 'out.js',
		target: 'es2020',
		charset: 'utf8',
		legalComments: 'none',
		logLevel: 'warning',
		nodePaths: [ join( CACHE, 'node_modules' ) ],
		alias: {
			// With its compiler, as MediaWiki has it.
			vue: join( CACHE, 'node_modules/vue/dist/vue.esm-bundler.js' ),
			'codex-modules': join( CACHE, 'codex-modules' )
		},
		define: {
			'process.env.NODE_ENV': '"production"',
			__VUE_OPTIONS_API__: 'true',
			__VUE_PROD_DEVTOOLS__: 'false',
			__VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false'
		}
	} );
	const textOf = ( ending: string ): string => outputFiles.find( ( { path } ) => path.endsWith( ending ) )?.text ?? '';
	return { js: textOf( '.js' ), css: textOf( '.css' ) };
}

/** White space and comments go, names stay: as ResourceLoader minifies. */
async function minified( code: string, loader: 'js' | 'css' ): Promise<string> {
	return ( await esbuild.transform( code, { loader, minifyWhitespace: true, legalComments: 'none' } ) ).code;
}

const htmlOf = ( title: string, styles: readonly string[], body: string, scripts: readonly string[] ): string => [
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${ title }</title><link rel="icon" href="data:,">`,
	...styles.map( ( name ) => `<link rel="stylesheet" href="${ name }">` ),
	'</head><body>', body, ...scripts.map( ( name ) => `<script src="${ name }"></script>` ), '</body></html>'
].join( '\n' );

async function addContender( site: Site, name: string ): Promise<void> {
	const { js, css } = await bundle( `contenders/${ name }.ts` );
	site.set( `/${ name }.js`, js );
	site.set( `/${ name }.css`, css );
	site.set( `/${ name }.html`, htmlOf( name, [ `${ name }.css` ], '<div id="app"></div>', [ `${ name }.js` ] ) );
}

/** The explorer is built from `src/` as for `dist/`. Its page has what the template prints, without a static list. */
async function addExplorer( site: Site ): Promise<void> {
	const built = await outputs( await examineReader() );
	const get = ( name: string ): string => built.get( name ) ?? '';
	const styles = [ 'programExplorer-reserve.css', 'programExplorer.css', 'programExplorer-more.css' ].map( get ).join( '\n' );
	site.set( '/codex.css', readFileSync( TOKENS, 'utf8' ) + readFileSync( join( CODEX, 'codex.style.css' ), 'utf8' ) );
	site.set( '/explorer.css', await minified( styles, 'css' ) );
	site.set( '/explorer.js', ( await bundle( 'contenders/explorer.ts' ) ).js );
	site.set( '/gadget.js', await minified( `( function ( require, module ) { ${ get( 'programExplorer.js' ) }\n} )( function () { return {}; }, { exports: {} } );`, 'js' ) );
	for ( const module of READER_MODULES ) {
		const css = module === 'more' ? '' : await minified( get( `programExplorer-${ module }.css` ), 'css' );
		// As ResourceLoader does, its styles come in its script.
		site.set( fileOf( module ), await minified( `window.modules = window.modules || {}; ( function ( module ) { ${ get( `programExplorer-${ module }.js` ) }
window.modules[ '${ GADGET }-${ module }' ] = module.exports; } )( { exports: {} } );
document.head.appendChild( document.createElement( 'style' ) ).textContent = ${ JSON.stringify( css ) };`, 'js' ) );
	}
	const host = '<div class="program-explorer" data-source="Programs.json" data-revision="1" data-messages="en:2" lang="en" dir="ltr"></div>';
	site.set( '/explorer.html', htmlOf( EXPLORER, [ 'codex.css', 'explorer.css' ], `<div id="mw-content-text"><h2>Programs</h2>${ host }</div>`, [ 'explorer.js', 'gadget.js' ] ) );
}

/** The API's answer with the data page and the page of messages. */
function apiAnswer( page: object ): string {
	const stored = ( title: string, content: string, revid: number ): object => ( { title, lastrevid: revid, revisions: [ { revid, slots: { main: { contentmodel: 'json', content } } } ] } );
	return JSON.stringify( { query: { pages: [
		stored( 'Programs.json', JSON.stringify( page ), 1 ),
		stored( messagesPage( 'en' ), serverOutputs().get( 'i18n/en.json' ) ?? '', 2 )
	] } } );
}

export async function buildSite( contenders: readonly string[], sizes: readonly number[] ): Promise<Site> {
	installLibraries();
	const site: Site = new Map( [ [ '/probe.js', ( await bundle( 'browser/probe.ts' ) ).js ] ] );
	for ( const name of [ PARSED, ...contenders ] ) {
		await ( name === EXPLORER ? addExplorer( site ) : addContender( site, name ) );
	}
	for ( const size of sizes ) {
		const programs = generate( size );
		site.set( `/data/${ size }.json`, JSON.stringify( programs ) );
		site.set( `/answer/${ size }.json`, apiAnswer( dataPage( programs ) ) );
	}
	return site;
}

/** The compressed bytes of the script and the styles of a contender. Codex's style sheet is the wiki's own. */
export function bytesOf( site: Site, contender: string ): number {
	const files = contender === EXPLORER ? [ '/gadget.js', fileOf( 'more' ), '/explorer.css' ] : [ `/${ contender }.js`, `/${ contender }.css` ];
	return files.reduce( ( sum, name ) => sum + gzipped( site.get( name ) ?? '' ), 0 );
}

/** The compressed bytes of the script and the styles that are loaded for a view. */
export function bytesOfView( site: Site, view: string ): number {
	const file = site.get( fileOf( view ) );
	return file ? gzipped( file ) : 0;
}
