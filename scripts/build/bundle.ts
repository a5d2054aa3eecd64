import { readFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { annotate } from './annotate';
import { LANGUAGES, readMessages, userScriptWords } from '../lib/messages';
import { BUNDLE, listRuntime, RUNTIME_NAME, shareRuntime, type Reader } from './runtime';
import { shorten } from './shorten';
import { bannerLines, BUNDLED, readPackage } from './source';
import { ROOT } from '../wiki/paths';

/** MediaWiki 1.43 refuses newer syntax and would replace the whole page by an error message. */
const SCRIPT_TARGET = 'es2016';
/** The lowest browser of Wikimedia's "modern" support level. */
const STYLE_TARGET = [ 'safari12.1', 'chrome100', 'firefox100' ];

/** Leaves out of a bundle the messages that nothing in it shows. */
function messagesOf( keys: RegExp ): esbuild.Plugin {
	return {
		name: 'messages',
		setup( build ) {
			build.onLoad( { filter: /[\\/]i18n[\\/][\w-]+\.json$/ }, ( { path } ) => {
				const words = Object.entries( JSON.parse( readFileSync( path, 'utf8' ) ) as object ).filter( ( [ key ] ) => keys.test( key ) );
				return { contents: JSON.stringify( Object.fromEntries( words ) ), loader: 'json' };
			} );
		}
	};
}

/**
 * The English that a bundle brings along. All words come with the data, in the reader's language, so a
 * gadget needs what it says without them; a user script may stand on a wiki that has no words of ours.
 */
export const MESSAGES = {
	gadget: /^(failed(?!-outdated)|two-sentences|retry|dismiss)/,
	none: /^$/,
	userScript: /^(?!@|server-|gadget-|userscript-|edit-)/
};

/** The messages of the editor that are shown when the module `editor-more`, which it loads, is probably there. The wiki has them too. */
const LATER = 'broken|conflict|draft|gone|has-problems|help-|json-|outdated|place|public|captcha|reason|reply|save-anyway|see-difference|suggested|suggestion-|unchanged|use$|failed-(?:answer|blocked|busy|captcha|crash|deleted|denied|disallowed|elsewhere|exists|id|invalid|lost|misfit|nowhere|protected|ratelimited|readonly|session|spam|stale|storage|token|too-big|unreadable|warning)';

/** The same for the modules on demand that have messages of their own. */
export const MODULE_MESSAGES: Readonly<Record<string, RegExp>> = {
	maintainer: /^maintain-/,
	editor: new RegExp( `^edit-(?!changes?-|revision|history|worklist|problem-|list-|${ LATER })` ),
	'editor-more': new RegExp( `^edit-(${ LATER })` ),
	'editor-lists': /^edit-list-/,
	history: /^edit-(arrow|history|field-(?!aliases|broader|bundle|enabled|facets|help|id$|include|label|matches|talk|terms)|part-(label|link|until)|kind-(?!changed)|none|close|first$|after$)/,
	changes: /^edit-(arrow|changes?-|revision|history-(failed|page)|field-(?!aliases|broader|bundle|enabled|facets|help|id$|include|label|matches|talk|terms)|part-(label|link|until)|none)/,
	worklist: /^edit-(worklist|history-(failed|retry)|title$|undo$|saving|suggestions$|close)/
};

export interface ScriptOptions {
	readonly reader: Reader;
	readonly messages: RegExp;
	readonly css?: string;
	/** `cjs`: no function around the script. `esm`: it returns its exports. */
	readonly format?: 'iife' | 'cjs' | 'esm';
	/** Removes white space, but leaves lines that can be read on a wiki: for user scripts, which are loaded as they are. */
	readonly compact?: boolean;
	readonly plugins?: readonly esbuild.Plugin[];
}

/** Puts a statement that returns the exports in place of the one that exports them. Getters, which esbuild makes for other formats, take 100 bytes more. */
function returnExports( code: string ): string {
	return code.replace( /^export \{([^}]*)\};$/m, ( _, names: string ) =>
		`return {${ names.replace( /([\w$]+) as ([\w$]+)/g, '$2: $1' ) }};` );
}

async function bundle( entry: string, { reader, messages, css = '', format = 'iife', compact = false, plugins = [] }: ScriptOptions ) {
	const { outputFiles, metafile } = await esbuild.build( {
		...BUNDLE,
		entryPoints: [ entry ],
		format,
		target: SCRIPT_TARGET,
		charset: 'ascii',
		legalComments: 'none',
		// ResourceLoader strips white space and comments but leaves statements alone, and names, which `shorten` shortens.
		minifySyntax: true,
		sourcemap: 'external',
		plugins: [ messagesOf( messages ), listRuntime(), ...plugins ],
		define: {
			BUILD_VERSION: JSON.stringify( readPackage( 'package.json' ).version ),
			BUILD_HASH: JSON.stringify( reader.hash ),
			BUILD_RUNTIME_HASH: JSON.stringify( reader.runtimeHash ),
			BUILD_LANGUAGES: JSON.stringify( LANGUAGES ),
			BUILD_USER_SCRIPT_MESSAGES: JSON.stringify( userScriptWords( readMessages() ) ),
			BUILD_USER_SCRIPT_STYLES: JSON.stringify( css )
		}
	} );
	const textOf = ( ending: string ): string => outputFiles.find( ( { path } ) => path.endsWith( ending ) )?.text ?? '';
	const inputs = Object.keys( metafile.outputs[ 'out.js' ]?.inputs ?? {} );
	const libraries = BUNDLED.filter( ( name ) => inputs.some( ( path ) => path.startsWith( `node_modules/${ name }/` ) ) );
	const code = textOf( '.js' );
	return { ...await shorten( format === 'esm' ? returnExports( code ) : code, textOf( '.map' ), compact ), libraries };
}

function scriptPage( libraries: readonly string[], ...lines: readonly string[] ): string {
	return [ '// <nowiki>', ...bannerLines( libraries ).map( ( line ) => `// ${ line }` ), ...lines, '// </nowiki>' ].join( '\n' );
}

/** Makes the page of a script that runs by itself, with the names of the sources as comments unless it is compact. */
export async function script( entry: string, options: ScriptOptions ): Promise<string> {
	const { code, map, libraries } = await bundle( entry, options );
	return scriptPage( libraries, options.compact ? code : await annotate( code, map ) );
}

/** Makes the page of a module on demand, which both ResourceLoader and a script element can load, see src/page/module-loader.ts. */
export async function moduleScript( name: string, entry: string, { reader, messages }: ScriptOptions ): Promise<string> {
	const { code, map, libraries } = await bundle( entry, { reader, messages, format: 'esm', plugins: [ shareRuntime( reader ) ] } );
	return scriptPage(
		libraries,
		"( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} )" + `${ /^\w+$/.test( name ) ? `.${ name }` : `[ '${ name }' ]` } = {`,
		`runtime: '${ reader.runtimeHash }',`,
		`create: function ( ${ RUNTIME_NAME } ) {`,
		'"use strict";',
		await annotate( code, map ),
		'}',
		'};'
	);
}

/** Makes a page of styles, or with `minify` what a script contains of them. */
export async function styles( entry: string, minify = false ): Promise<string> {
	const { outputFiles } = await esbuild.build( {
		absWorkingDir: ROOT,
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
