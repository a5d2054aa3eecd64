/** What can be written in Lua. A set becomes a table of its elements, each `true`. */
export type LuaValue = string | number | readonly LuaValue[] | ReadonlySet<string> | { readonly [ name: string ]: LuaValue };

/** A string; characters that cannot be seen are written as bytes, one each. */
function quoted( text: string ): string {
	return `'${ text.replace( /[\\']/g, '\\$&' ).replace( /[^ -~]/g, ( character ) => `\\${ String( character.charCodeAt( 0 ) ).padStart( 3, '0' ) }` ) }'`;
}

function field( name: string, value: LuaValue ): string {
	return `${ /^[A-Za-z_]\w*$/.test( name ) ? name : `[ ${ quoted( name ) } ]` } = ${ inLua( value ) }`;
}

function inLua( value: LuaValue ): string {
	if ( typeof value !== 'object' ) {
		return typeof value === 'string' ? quoted( value ) : String( value );
	}
	const fields = value instanceof Set ? [ ...value as ReadonlySet<string> ].map( ( name ) => `[ ${ quoted( name ) } ] = true` ) :
		Array.isArray( value ) ? ( value as readonly LuaValue[] ).map( inLua ) :
		Object.entries( value as Readonly<Record<string, LuaValue>> ).map( ( [ name, one ] ) => field( name, one ) );
	return fields.length > 0 ? `{ ${ fields.join( ', ' ) } }` : '{}';
}

export function luaTable( fields: Readonly<Record<string, LuaValue>> ): string {
	return [ 'return {', Object.entries( fields ).map( ( [ name, value ] ) => `\t${ field( name, value ) }` ).join( ',\n' ), '}' ].join( '\n' );
}
