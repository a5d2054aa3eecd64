import { gzipSync } from 'node:zlib';
import { loadModules } from '../deploy/installed-definition';

export function gzipped( text: string ): number {
	return gzipSync( text, { level: 9 } ).length;
}

const load = ( wikiUrl: string, parameters: Record<string, string> ): Promise<string> => loadModules( `${ wikiUrl }/load.php`, parameters, 'Look into errors.log of the wiki.' );

export async function moduleBytes( wikiUrl: string, module: string, only?: 'scripts' | 'styles' ): Promise<number> {
	return gzipped( await load( wikiUrl, { modules: module, ...only ? { only } : {} } ) );
}

/** Returns the compressed bytes of our entries in the registry of all modules, which every page loads. */
export async function registryBytes( wikiUrl: string ): Promise<number> {
	const startup = await load( wikiUrl, { modules: 'startup', only: 'scripts', raw: '1' } );
	// A name, then a version, a list of dependencies and a group.
	const entry = /\["ext\.gadget\.programExplorer[^"]*"(?:,(?:"[^"]*"|\[[\d,]*\]|\d+|null))*\],?/g;
	const without = startup.replace( entry, '' );
	if ( without === startup ) {
		throw new Error( 'The gadget is not in the registry.' );
	}
	return gzipped( startup ) - gzipped( without );
}
