import { code, escapeText, table } from './wikitext';

export interface Node {
	type?: string;
	description?: string;
	pattern?: string;
	enum?: readonly string[];
	anyOf?: readonly Node[];
	items?: Node;
	minItems?: number;
	maxItems?: number;
	minimum?: number;
	maximum?: number;
	properties?: Readonly<Record<string, Node>>;
	required?: readonly string[];
	additionalProperties?: Node;
}

/** The names of the kinds of records, by their path in a data page. */
const RECORDS = new Map( [
	[ '', 'The data page' ],
	[ 'programs.*', 'A program' ],
	[ 'programs.*.materials.*', 'A material of a program' ],
	[ 'programs.*.dates.*', 'A date of a program' ],
	[ 'vocabularies.*', 'A vocabulary' ],
	[ 'vocabularies.*.terms.*', 'A term of a vocabulary' ],
	[ 'series.*', 'A series' ],
	[ 'needs.*', 'A need' ]
] );

/** Wikitext with a table for each kind of record in a data page. `kinds` are names for texts, by their pattern. */
export function fieldTables( schema: Node, kinds: ReadonlyMap<string, string> ): string {
	const found = new Map( recordsIn( schema, '' ) );
	const wrong = [ ...found.keys(), ...RECORDS.keys() ].find( ( place ) => !RECORDS.has( place ) || !found.has( place ) );
	if ( wrong !== undefined ) {
		throw new Error( `scripts/lib/documentation-fields.ts and schema.ts do not have the same records: only one has "${ wrong }".` );
	}
	return [ ...RECORDS ].map( ( [ place, name ] ) =>
		`==== ${ name } ====\n\n${ table( [ 'field', 'what it holds' ], rowsOf( found.get( place ) ?? {}, place, '', kinds ) ) }` ).join( '\n\n' );
}

/** The records in a part of the schema, by their paths. */
function recordsIn( node: Node, place: string ): [ string, Node ][] {
	const own: [ string, Node ][] = node.properties && ( place === '' || place.endsWith( '.*' ) ) ? [ [ place, node ] ] : [];
	const within = Object.entries( node.properties ?? {} ).flatMap( ( [ name, field ] ) => recordsIn( field, place === '' ? name : `${ place }.${ name }` ) );
	const each = node.items ?? node.additionalProperties;
	return [ ...own, ...within, ...each ? recordsIn( each, `${ place }.*` ) : [] ];
}

function rowsOf( { properties = {}, required = [] }: Node, place: string, prefix: string, kinds: ReadonlyMap<string, string> ): string[][] {
	return Object.entries( properties ).flatMap( ( [ name, field ] ) => {
		const path = place === '' ? name : `${ place }.${ name }`;
		if ( field.properties ) {
			return rowsOf( field, path, `${ name }.`, kinds );
		}
		if ( !field.description ) {
			throw new Error( `src/programs/descriptions.ts does not describe "${ path }".` );
		}
		const written = code( prefix + name );
		return [ [ required.includes( name ) ? `'''${ written }'''` : written, `${ kindOf( field, kinds, path ) }. ${ escapeText( field.description ) }` ] ];
	} );
}

/** Words for the values that a field may have. */
function kindOf( node: Node, kinds: ReadonlyMap<string, string>, path: string ): string {
	const { type, anyOf, items, additionalProperties: each } = node;
	if ( anyOf ) {
		const [ one, other ] = anyOf;
		if ( one && other?.items ) {
			return `${ kindOf( one, kinds, path ) }, or a list of them`;
		}
		if ( one && other?.additionalProperties ) {
			return 'Text';
		}
	} else if ( node.enum ) {
		return `One of ${ node.enum.map( code ).join( ', ' ) }`;
	} else if ( type === 'array' && items ) {
		if ( node.minItems === 2 && node.maxItems === 2 && items.type === 'number' ) {
			return `Two numbers, ${ items.minimum ?? '' } to ${ items.maximum ?? '' }`;
		}
		return items.properties ? 'List of records' : `List of ${ kindOf( items, kinds, path ).toLowerCase() }s`;
	} else if ( type === 'object' && each ) {
		return each.properties ? 'Records by id' : `By id: ${ kindOf( each, kinds, path ).toLowerCase() }`;
	} else if ( type === 'number' && node.minimum === node.maximum ) {
		return code( String( node.minimum ) );
	} else if ( type === 'boolean' ) {
		return `${ code( 'true' ) } or ${ code( 'false' ) }`;
	}
	const kind = kinds.get( node.pattern ?? '' );
	if ( type === 'string' && kind !== undefined ) {
		return kind;
	}
	throw new Error( `scripts/lib/documentation-fields.ts has no words for what "${ path }" holds.` );
}
