import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../wiki/paths.mjs';

/** What in a Lua module asks for a message; 'status-' stands for all that begin so. */
const ASKS_FOR_MESSAGE = /\bmsg\( '([\w-]+)'/g;

/** The page of a file of `src/lua/`, as its `require` names it. */
const LUA_PAGE = 'Module:Program explorer';

/**
 * The modules of `src/lua/` as one page of the wiki: pages are written one after the other, and what is
 * rendered meanwhile must not be made of old ones and new ones.
 *
 * @param {string[]} banner the lines that head the page
 * @return {string}
 */
export function luaModule( banner ) {
	const read = ( /** @type {string} */ file ) => readFileSync( join( ROOT, 'src/lua', file ), 'utf8' ).trimEnd();
	const parts = readdirSync( join( ROOT, 'src/lua' ) ).filter( ( file ) => file !== 'main.lua' ).sort().map( ( file ) => [
		`-- src/lua/${ file }`,
		`package.preload[ '${ LUA_PAGE }/${ file.replace( '.lua', '' ) }' ] = function ()`,
		...read( file ).split( '\n' ).map( ( line ) => line && `\t${ line }` ),
		'end',
		''
	].join( '\n' ) );
	return [
		'-- <nowiki>', ...banner.map( ( line ) => `-- ${ line }` ), '', ...parts, '-- src/lua/main.lua', read( 'main.lua' ), '-- </nowiki>', ''
	].join( '\n' );
}

/**
 * The messages the Lua modules ask for, in every language there is.
 *
 * @param {string} code The modules.
 * @return {string} JSON: language → key → text.
 */
export function luaMessages( code ) {
	const asked = Array.from( code.matchAll( ASKS_FOR_MESSAGE ), ( [ , key = '' ] ) => key );
	const isAsked = ( /** @type {string} */ key ) => asked.some( ( one ) => one === key || one.endsWith( '-' ) && key.startsWith( one ) );
	/** @type {Record<string, Record<string, unknown>>} */
	const languages = {};
	for ( const file of readdirSync( join( ROOT, 'src/messages/i18n' ) ).sort() ) {
		const language = file.replace( '.json', '' );
		const words = Object.entries( /** @type {Record<string, unknown>} */ ( JSON.parse( readFileSync( join( ROOT, 'src/messages/i18n', file ), 'utf8' ) ) ) ).filter( ( [ key ] ) => isAsked( key ) );
		if ( language !== 'qqq' && words.length ) {
			languages[ language ] = Object.fromEntries( words );
		}
	}
	return JSON.stringify( languages, null, '\t' ) + '\n';
}
