import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../wiki/paths';

/** The page of a file of `src/lua/`, as its `require` names it. */
const LUA_PAGE = 'Module:Program explorer';

/**
 * The modules of `src/lua/` as one page of the wiki: pages are written one after the other, and what is
 * rendered meanwhile must not be made of old ones and new ones.
 *
 * @param banner the lines that head the page
 * @param languages the codes of the languages that have words
 */
export function luaModule( banner: string[], languages: readonly string[] ): string {
	const read = ( file: string ) => readFileSync( join( ROOT, 'src/lua', file ), 'utf8' ).trimEnd();
	const parts = readdirSync( join( ROOT, 'src/lua' ) ).filter( ( file ) => file !== 'main.lua' ).sort().map( ( file ) => [
		`-- src/lua/${ file }`,
		`package.preload[ '${ LUA_PAGE }/${ file.replace( '.lua', '' ) }' ] = function ()`,
		...read( file ).split( '\n' ).map( ( line ) => line && `\t${ line }` ),
		'end',
		''
	].join( '\n' ) );
	const list = [
		'-- from src/messages/i18n/',
		`package.preload[ '${ LUA_PAGE }/languages' ] = function ()`,
		`\treturn { ${ languages.map( ( language ) => `'${ language }'` ).join( ', ' ) } }`,
		'end',
		''
	].join( '\n' );
	return [
		'-- <nowiki>', ...banner.map( ( line ) => `-- ${ line }` ), '', list, ...parts, '-- src/lua/main.lua', read( 'main.lua' ), '-- </nowiki>'
	].join( '\n' );
}
