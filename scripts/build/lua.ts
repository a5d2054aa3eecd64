import { filesBelow, readSource } from '../wiki/paths';
import { readDefinition } from './definition';
import { luaConstants } from './lua-constants';
import { luaTable } from './lua-value';

const LUA_PAGE = 'Module:Program explorer';
const MAIN = 'main.lua';

/** A part of the page that `require` finds by a name of its own. */
function part( source: string, name: string, code: string ): string {
	return [
		`-- ${ source }`,
		`package.preload[ '${ LUA_PAGE }/${ name }' ] = function ()`,
		...code.split( '\n' ).map( ( line ) => line && `\t${ line }` ),
		'end',
		''
	].join( '\n' );
}

/** The modules of `src/lua/` and the constants, in one page: no list may be rendered with some old and some new modules. */
export function luaModule( banner: string[], languages: readonly string[] ): string {
	const read = ( file: string ) => readSource( `src/lua/${ file }` ).trimEnd();
	const files = filesBelow( 'src/lua' ).filter( ( file ) => file !== MAIN );
	return [
		'-- <nowiki>', ...banner.map( ( line ) => `-- ${ line }` ), '',
		part( 'constants of src/, see scripts/build/lua-constants.ts', 'constants', luaTable( luaConstants( languages, readDefinition() ) ) ),
		...files.map( ( file ) => part( `src/lua/${ file }`, file.replace( '.lua', '' ), read( file ) ) ),
		`-- src/lua/${ MAIN }`, read( MAIN ), '-- </nowiki>'
	].join( '\n' );
}
