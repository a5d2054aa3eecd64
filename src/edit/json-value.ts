import { isObject } from '../programs/kinds';

/** PHP, and so the wiki, reads no JSON with more levels. Source: json_decode. */
const MOST_LEVELS = 512;

function isDeeper( value: unknown, levels: number ): boolean {
	return Object( value ) === value && ( levels === 0 || Object.values( value as object ).some( ( one ) => isDeeper( one, levels - 1 ) ) );
}

/** Parses JSON. Gives undefined if the text is no JSON, or has so many levels that reading it could overflow the stack. */
export function parseJson( text: string ): unknown {
	try {
		const value: unknown = JSON.parse( text );
		return isDeeper( value, MOST_LEVELS ) ? undefined : value;
	} catch {
		return undefined;
	}
}

/** A field of an object; undefined if the value is no object or only inherits the field. */
export function fieldOf( value: unknown, name: string ): unknown {
	return isObject( value ) && Object.prototype.hasOwnProperty.call( value, name ) ? value[ name ] : undefined;
}

/** Whether two values are the same JSON. The order of keys does not count. */
export function isEqual( one: unknown, other: unknown ): boolean {
	if ( Array.isArray( one ) && Array.isArray( other ) ) {
		return one.length === other.length && one.every( ( item, index ) => isEqual( item, other[ index ] ) );
	}
	if ( isObject( one ) && isObject( other ) ) {
		const keys = Object.keys( one );
		return keys.length === Object.keys( other ).length &&
			keys.every( ( key ) => Object.prototype.hasOwnProperty.call( other, key ) && isEqual( one[ key ], other[ key ] ) );
	}
	return one === other;
}
