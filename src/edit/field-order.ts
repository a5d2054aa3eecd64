import { dataPageSchema } from '../programs/schema';
import type { RecordPath } from './change';
import { fieldOf } from './json-value';

/** The parts of a schema that lead to its fields. */
interface Node {
	readonly entries?: Readonly<Record<string, Node>>;
	readonly wrapped?: Node;
	readonly value?: Node;
	readonly item?: Node;
}

/** The schema of a field, or of the records or items with any name. */
function inside( node: Node | undefined, name: string ): Node | undefined {
	const { entries, value, item } = node || {};
	const found = entries ? fieldOf( entries, name ) as Node | undefined : value || item;
	return found && ( found.wrapped || found );
}

/**
 * Makes a function that compares the places of fields in the schema. What the schema does not have, such as the name of a
 * vocabulary, is before "language" in a program, elsewhere at the end.
 *
 * @param path The keys from the page to the object with the fields, with ids.
 */
function rankIn( path: readonly string[] ): ( name: string | null ) => number {
	const known = Object.keys( path.reduce( inside, dataPageSchema as unknown as Node )?.entries || {} );
	const unknown = known.includes( 'language' ) ? known.indexOf( 'language' ) - 0.5 : known.length;
	return ( name ) => known.includes( name as string ) ? known.indexOf( name as string ) : unknown;
}

/**
 * The index for a new field of an object: after the fields that the schema has before it.
 *
 * @param names The fields that the object has.
 */
export function indexForField( path: readonly string[], names: readonly ( string | null )[], name: string ): number {
	const rank = rankIn( path );
	return names.reduce( ( found, one, index ) => rank( one ) <= rank( name ) ? index + 1 : found, 0 );
}

/** A new record with its fields in the order of the schema. */
export function inFieldOrder( record: RecordPath, fields: Readonly<Record<string, unknown>> ): Record<string, unknown> {
	const rank = rankIn( record );
	return Object.fromEntries( Object.entries( fields ).map( ( [ name, value ], index ) => ( { name, value, index } ) )
		.sort( ( one, other ) => rank( one.name ) - rank( other.name ) || one.index - other.index ).map( ( { name, value } ) => [ name, value ] ) );
}
