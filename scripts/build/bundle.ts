import { readFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { annotate } from './annotate';
import { LANGUAGES, readMessages, userScriptWords } from '../lib/messages';
import { bannerLines, CHECKOUT, readPackage, sourceHash } from './source';

/** MediaWiki 1.43 refuses newer syntax and would replace the whole page by an error message. */
const SCRIPT_TARGET = 'es2016';
/** The lowest browser of Wikimedia's "modern" support level. */
const STYLE_TARGET = [ 'safari12.1', 'chrome100', 'firefox100' ];
/** What browsers get in place of a library. */
export const BROWSER_ALIAS = { valibot: './src/programs/schema-shapes.ts' };

/** Leaves out of a bundle the messages that nothing in it shows. */
function messagesOf( wanted: RegExp ): esbuild.Plugin {
	return {
		name: 'messages',
		setup( build ) {
			build.onLoad( { filter: /[\\/]i18n[\\/][\w-]+\.json$/ }, ( { path } ) => {
				const words = Object.entries( JSON.parse( readFileSync( path, 'utf8' ) ) as object ).filter( ( [ key ] ) => wanted.test( key ) );
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
	gadget: /^(failed|two-sentences|retry|dismiss)/,
	maintainers: /^maintain-/,
	userScript: /^(?!@|server-|gadget-|userscript-)/
};

/**
 * Makes a page of script.
 *
 * @param options.messages the keys of the messages that it needs
 * @param options.css the styles that a user script brings along
 * @param options.format `cjs` for a gadget that exports to others
 */
export async function script( entry: string, { messages, css = '', format = 'iife' }: { messages: RegExp; css?: string; format?: 'iife' | 'cjs' } ): Promise<string> {
	const { outputFiles } = await esbuild.build( {
		absWorkingDir: CHECKOUT,
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
			BUILD_VERSION: JSON.stringify( readPackage( 'package.json' ).version ),
			BUILD_HASH: JSON.stringify( sourceHash() ),
			BUILD_LANGUAGES: JSON.stringify( LANGUAGES ),
			BUILD_USER_SCRIPT_MESSAGES: JSON.stringify( userScriptWords( readMessages() ) ),
			BUILD_USER_SCRIPT_STYLES: JSON.stringify( css )
		},
		write: false,
		logLevel: 'warning'
	} );
	const banner = bannerLines().map( ( line ) => `// ${ line }` );
	const [ map, code ] = [ '.map', '.js' ].map( ( ending ) => outputFiles.find( ( { path } ) => path.endsWith( ending ) )?.text ?? '' );
	return [ '// <nowiki>', ...banner, ( await annotate( code ?? '', map ?? '' ) ).trimEnd(), '// </nowiki>' ].join( '\n' );
}

/**
 * Makes a page of styles.
 *
 * @param minify only the styles, for a script that brings them along
 */
export async function styles( entry: string, minify = false ): Promise<string> {
	const { outputFiles } = await esbuild.build( {
		absWorkingDir: CHECKOUT,
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
