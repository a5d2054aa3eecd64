import { transform } from 'esbuild';
import { minify, type MinifyOptions } from 'terser';
import { cached } from './cache';
import { readPackage } from './source';

const LINE_LIMIT = 160;
/** The comments that stay: they name the sources. */
const SOURCE_NAMES = /^ (src|node_modules)\//;

export interface Shortened {
	readonly code: string;
	readonly map: string;
}

/** Fails where two texts differ in more than white space and comments. */
export async function assertSameCode( before: string, after: string, message: string ): Promise<void> {
	const [ one, other ] = await Promise.all( [ before, after ].map( ( text ) => transform( text, { minifyWhitespace: true, legalComments: 'none' } ) ) );
	if ( one?.code !== other?.code ) {
		throw new Error( message );
	}
}

/** Removes the semicolons before closing braces, which ResourceLoader would leave: 130 bytes of the reader's script. */
async function withoutLastSemicolons( code: string ): Promise<string> {
	const shorter = code.replace( /;(?=\n *\})/g, '' );
	await assertSameCode( code, shorter, 'A semicolon before a brace has a meaning: the build must not remove it.' );
	return shorter;
}

/**
 * Shortens the identifiers of a bundle, and puts single values and functions where they are used. terser reuses short names in more
 * functions than esbuild does, so that the reader's script is 4 % smaller. `isCompact` removes comments and white space.
 */
export async function shorten( code: string, map: string, isCompact: boolean ): Promise<Shortened> {
	const options: MinifyOptions = {
		ecma: 2016,
		toplevel: true,
		// The code of a module is the body of a function.
		parse: { bare_returns: true },
		// Not the other changes: they make the built files harder to read, and save nothing after compression.
		compress: { defaults: false, evaluate: true, passes: 2, reduce_funcs: true, reduce_vars: true, side_effects: true, unused: true },
		// eslint-disable-next-line @typescript-eslint/no-deprecated -- terser's types say that `beautify` does nothing, but it does.
		format: { ascii_only: true, ...isCompact ? { max_line_len: LINE_LIMIT } : { beautify: true, indent_level: 2, comments: SOURCE_NAMES } },
		sourceMap: { content: map, includeSources: false }
	};
	const version = readPackage( 'node_modules/terser/package.json' ).version;
	// terser takes four of the five seconds of a build.
	return cached( [ version, SOURCE_NAMES.source, options, code ], async () => {
		const result = await minify( code, options );
		const text = ( result.code ?? '' ).trimEnd();
		return { code: isCompact ? text : await withoutLastSemicolons( text ), map: result.map as string };
	} );
}
