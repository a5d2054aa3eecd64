import { dataPageSchema } from '../programs/schema';
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
 * The index for a new field of an object: after the fields that the schema has before it. What the schema does not have,
 * such as the name of a vocabulary, is put before "language" in a program, elsewhere at the end.
 *
 * @param path The keys from the page to the object, with ids.
 * @param names The fields that the object has.
 */
export function indexForField( path: readonly string[], names: readonly ( string | null )[], name: string ): number {
	const known = Object.keys( path.reduce( inside, dataPageSchema as unknown as Node )?.entries || {} );
	const rank = ( one: string | null ): number => {
		const index = known.indexOf( one as string );
		return index >= 0 ? index : known.includes( 'language' ) ? known.indexOf( 'language' ) - 0.5 : known.length;
	};
	const own = rank( name );
	return names.reduce( ( found, one, index ) => rank( one ) <= own ? index + 1 : found, 0 );
}
