import { gzipSync } from 'node:zlib';

/**
 * Compresses as the wiki's servers would at best.
 *
 * @return bytes
 */
function gz( text: string ): number {
	return gzipSync( text, { level: 9 } ).length;
}

/**
 * Asks ResourceLoader for modules as a page does.
 *
 * @throws {Error} if the wiki does not serve them
 */
async function load( wikiUrl: string, parameters: Record<string, string> ): Promise<string> {
	const query = new URLSearchParams( { lang: 'en', skin: 'vector-2022', ...parameters } );
	const response = await fetch( `${ wikiUrl }/load.php?${ query }` );
	const text = await response.text();
	if ( !response.ok || /mw\.loader\.state\(\{[^}]*"(error|missing)"|mw\.log\.error\("(JavaScript parse error|Problematic)/.test( text ) ) {
		throw new Error( `The wiki does not serve ${ parameters.modules }: ${ text.slice( 0, 500 ) }` );
	}
	return text;
}

/** @return its bytes as served and compressed, without what every answer of the wiki carries */
export async function moduleBytes( wikiUrl: string, module: string, only?: 'scripts' | 'styles' ): Promise<number> {
	const text = await load( wikiUrl, { modules: module, ...only ? { only } : {} } );
	return gz( text );
}

/**
 * Measures what a page without the explorer pays: our entries in the registry of all modules.
 *
 * @return compressed bytes
 */
export async function registryBytes( wikiUrl: string ): Promise<number> {
	const startup = await load( wikiUrl, { modules: 'startup', only: 'scripts', raw: '1' } );
	// A name, then a version, a list of dependencies and a group.
	const entry = /\["ext\.gadget\.programExplorer[^"]*"(?:,(?:"[^"]*"|\[[\d,]*\]|\d+|null))*\],?/g;
	const without = startup.replace( entry, '' );
	if ( without === startup ) {
		throw new Error( 'The gadget is not in the registry.' );
	}
	return gz( startup ) - gz( without );
}
