import { dirname, join, relative } from 'node:path';
import * as esbuild from 'esbuild';
import { BUNDLED, hashOf } from './source';
import { readSource, ROOT } from '../wiki/paths';

const RUNTIME = 'src/runtime.ts';
export const READER = 'src/gadget.ts';
const LOADER = 'src/page/module-loader.ts';
/** The function that gives a module an export of the runtime, see src/page/module-loader.ts. */
export const RUNTIME_NAME = 'runtime';
const NAMESPACE = 'runtime';

export const BUNDLE = {
	absWorkingDir: ROOT,
	bundle: true,
	write: false,
	metafile: true,
	outfile: 'out.js',
	// A page of the gadget's package, see src/gadget.ts.
	external: [ './programExplorer-config.json' ],
	logLevel: 'warning'
} as const satisfies esbuild.BuildOptions;

/** Our files that a bundle contains, as paths in the checkout. */
async function filesOf( entry: string ): Promise<string[]> {
	const { metafile } = await esbuild.build( { ...BUNDLE, logLevel: 'silent', entryPoints: [ entry ] } );
	return Object.values( metafile.outputs ).flatMap( ( { inputs } ) =>
		Object.entries( inputs ).filter( ( [ path, { bytesInOutput } ] ) => bytesInOutput > 0 && path.startsWith( 'src/' ) ).map( ( [ path ] ) => path ) ).sort();
}

export interface Reader {
	readonly files: readonly string[];
	readonly hash: string;
	/** The hash of what it shares with the modules on demand, and of how it runs them. */
	readonly runtimeHash: string;
}

export async function examineReader(): Promise<Reader> {
	const [ files, shared ] = await Promise.all( [ filesOf( READER ), filesOf( RUNTIME ) ] );
	// They have the versions of what the bundles contain besides our files.
	const packages = [ ...BUNDLED, 'esbuild', 'terser' ].map( ( name ) => `node_modules/${ name }/package.json` );
	return { files, hash: hashOf( [ ...files, ...packages ] ), runtimeHash: hashOf( [ ...shared, LOADER, ...packages ] ) };
}

/** An export of the runtime, and its place in the list that the reader's script has of them. */
interface RuntimeExport {
	readonly name: string;
	readonly place: number;
}

/** The exports of the runtime, by the file they come from, as a path in the checkout without its ending. */
function runtimeExports(): Map<string, RuntimeExport[]> {
	const lines = readSource( RUNTIME ).matchAll( /^export \{([^}]*)\} from '([^']*)';$/gm );
	let place = 0;
	return new Map( Array.from( lines, ( [ , names = '', file = '' ] ) => (
		[ file, names.split( ',' ).map( ( name ) => name.trim() ).filter( Boolean ).map( ( name ) => ( { name, place: place++ } ) ) ]
	) ) );
}

/** Puts a list in place of the exports of the runtime. Getters with their names, which esbuild would make, take 260 bytes more. */
export function listRuntime(): esbuild.Plugin {
	return {
		name: 'list',
		setup( build ) {
			build.onLoad( { filter: /[\\/]src[\\/]runtime\.ts$/ }, ( { path } ) => {
				const files = Array.from( runtimeExports(), ( [ file, names ] ) => ( { file, names: names.map( ( { name } ) => name ).join( ', ' ) } ) );
				return {
					contents: [
						...files.map( ( { file, names } ) => `import { ${ names } } from '${ file }';` ),
						`export const shared = [ ${ files.map( ( { names } ) => names ).join( ', ' ) } ];`
					].join( '\n' ),
					loader: 'ts',
					resolveDir: dirname( path )
				};
			} );
		}
	};
}

/** Lets a module on demand use the files of the reader's script from the runtime. One that the runtime does not export stops the build. */
export function shareRuntime( { files }: Reader ): esbuild.Plugin {
	const shared = new Set( files );
	const exported = new Map( Array.from( runtimeExports(), ( [ file, names ] ) => [ file.startsWith( '.' ) ? join( 'src', file ) : file, names ] as const ) );
	return {
		name: 'runtime',
		setup( build ) {
			build.onResolve( { filter: /^\.{1,2}\// }, async ( { path, resolveDir, kind, pluginData } ) => {
				if ( pluginData === NAMESPACE ) {
					return undefined;
				}
				const found = await build.resolve( path, { resolveDir, kind, pluginData: NAMESPACE } );
				// A path in the checkout, because esbuild writes it into a comment, which must be the same on every machine.
				const file = relative( ROOT, found.path );
				return shared.has( file ) ? { path: file, namespace: NAMESPACE } : undefined;
			} );
			build.onResolve( { filter: /^preact(\/|$)/ }, ( { path } ) => ( { path, namespace: NAMESPACE } ) );
			build.onLoad( { filter: /.*/, namespace: NAMESPACE }, ( { path } ) => {
				const names = exported.get( path.replace( /\.tsx?$/, '' ) ) ?? [];
				return {
					// The comment lets esbuild leave out what the module does not use.
					contents: names.map( ( { name, place } ) => `export const ${ name } = /* @__PURE__ */ ${ RUNTIME_NAME }( ${ place } );` ).join( '\n' ),
					loader: 'js',
					resolveDir: ROOT
				};
			} );
		}
	};
}
