import { gzipSync } from 'node:zlib';

/**
 * Compresses as the wiki's servers would at best.
 *
 * @param {string} text
 * @return {number} bytes
 */
function gz( text ) {
	return gzipSync( text, { level: 9 } ).length;
}

/**
 * Asks ResourceLoader for modules as a page does.
 *
 * @param {string} wikiUrl
 * @param {Record<string, string>} parameters
 * @return {Promise<string>}
 * @throws {Error} if the wiki does not serve them
 */
async function load( wikiUrl, parameters ) {
	const query = new URLSearchParams( { lang: 'en', skin: 'vector-2022', ...parameters } );
	const response = await fetch( `${ wikiUrl }/load.php?${ query }` );
	const text = await response.text();
	if ( !response.ok || /mw\.loader\.state\(\{[^}]*"(error|missing)"|mw\.log\.error\("(JavaScript parse error|Problematic)/.test( text ) ) {
		throw new Error( `The wiki does not serve ${ parameters.modules }: ${ text.slice( 0, 500 ) }` );
	}
	return text;
}

/**
 * @param {string} wikiUrl
 * @param {string} module
 * @param {'scripts' | 'styles'} [only]
 * @return {Promise<number>} its bytes as served and compressed, without what every answer of the wiki carries
 */
export async function moduleBytes( wikiUrl, module, only ) {
	const text = await load( wikiUrl, { modules: module, ...only ? { only } : {} } );
	return gz( text );
}

/**
 * Measures what a page without the explorer pays: our entries in the registry of all modules.
 *
 * @param {string} wikiUrl
 * @return {Promise<number>} compressed bytes
 */
export async function registryBytes( wikiUrl ) {
	const startup = await load( wikiUrl, { modules: 'startup', only: 'scripts', raw: '1' } );
	// A name, then a version, a list of dependencies and a group.
	const entry = /\["ext\.gadget\.programExplorer[^"]*"(?:,(?:"[^"]*"|\[[\d,]*\]|\d+|null))*\],?/g;
	const without = startup.replace( entry, '' );
	if ( without === startup ) {
		throw new Error( 'The gadget is not in the registry.' );
	}
	return gz( startup ) - gz( without );
}
