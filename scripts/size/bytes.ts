import { gzipSync } from 'node:zlib';

/** Returns the bytes of a text compressed as well as the wiki's servers can. */
export function gzipped( text: string ): number {
	return gzipSync( text, { level: 9 } ).length;
}

/** Asks ResourceLoader for modules as a page does. */
async function load( wikiUrl: string, parameters: Record<string, string> ): Promise<string> {
	const query = new URLSearchParams( { lang: 'en', skin: 'vector-2022', ...parameters } );
	const response = await fetch( `${ wikiUrl }/load.php?${ query }` );
	const text = await response.text();
	if ( !response.ok || /mw\.loader\.state\(\{[^}]*"(error|missing)"|mw\.log\.error\("(JavaScript parse error|Problematic)/.test( text ) ) {
		throw new Error( `The wiki does not serve ${ parameters.modules }: ${ text.slice( 0, 500 ) }` );
	}
	return text;
}

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
