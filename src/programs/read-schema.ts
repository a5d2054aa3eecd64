import { kindOf, kindOfType, type Kind } from './kinds';
import type { ProblemCode } from './problems';
import type { Report } from './report';
import type { GenericSchema, InferOutput } from './schema-builder';

/** What `read` makes of a schema's type: null instead of undefined, and Maps instead of records. */
export type Read<T> = T extends string | number | boolean ? T :
	T extends readonly ( infer Item )[] ? readonly Read<Item>[] :
		string extends keyof T ? ReadonlyMap<string, Read<T[ keyof T ]>> :
			{ readonly [ Key in keyof T ]-?: undefined extends T[ Key ] ?
				Read<Exclude<T[ Key ], undefined>> | null : Read<T[ Key ]> };

/** The parts of an action of valibot that are used here. A message is a problem code. */
interface Action {
	readonly type: string;
	readonly requirement?: unknown;
	readonly message?: string | ( ( issue: { readonly input: unknown } ) => string );
	readonly operation?: ( ( value: unknown, report: Report ) => unknown ) | undefined;
}

/** The parts of a schema of valibot that are used here. */
interface Node {
	readonly type: string;
	/** A schema, then actions. */
	readonly pipe?: readonly ( Node | Action )[];
	readonly message?: string;
	readonly wrapped?: Node;
	readonly item?: Node;
	readonly key?: Node;
	readonly value?: Node;
	readonly options?: readonly unknown[];
	readonly entries?: Readonly<Record<string, Node>>;
}

/** What a leaf does with its value: change it, or test it. */
interface Step {
	readonly change: Action[ 'operation' ] | undefined;
	readonly test: ( value: unknown ) => boolean;
	readonly message: NonNullable<Action[ 'message' ]>;
}

/** Called for a field that the schema does not have. Returns whether it used the field. */
export type OnExtra = ( name: string, value: unknown ) => boolean;

/** Reads a value of the right kind. Returns undefined if nothing of it can be used. */
type Reader<Value = never> = ( value: Value, report: Report, onExtra?: OnExtra, allNames?: Iterable<string> ) => unknown;
type JsonObject = Readonly<Record<string, unknown>>;

/** The actions of a schema. The first schema of a pipe may have a pipe itself. */
function actionsOf( { pipe }: Node ): readonly Action[] {
	return pipe ? [ ...actionsOf( pipe[ 0 ] as Node ), ...pipe.slice( 1 ) as readonly Action[] ] : [];
}

function testOf( { type, requirement }: Action ): Step[ 'test' ] {
	switch ( type ) {
		case 'regex':
			return ( value ) => ( requirement as RegExp ).test( value as string );
		case 'min_value':
			return ( value ) => ( value as number ) >= ( requirement as number );
		case 'max_value':
			return ( value ) => ( value as number ) <= ( requirement as number );
		default:
			return requirement as Step[ 'test' ];
	}
}

function leafReader( node: Node ): Reader<unknown> {
	const { options, message } = node;
	const isOption = ( value: unknown ): boolean => ( options || [] ).includes( value );
	const steps = [ { type: 'check', requirement: isOption, message } as Action, ...actionsOf( node ) ]
		.filter( ( action ) => action.message || action.operation )
		.map( ( action ): Step => ( { change: action.operation, test: testOf( action ), message: action.message || '' } ) );
	return ( value, report ) => {
		let found = value;
		for ( const { change, test, message } of steps ) {
			if ( change ) {
				found = change( found, report );
			} else if ( !test( found ) ) {
				const code = typeof message === 'string' ? message : message( { input: found } );
				report.add( code as ProblemCode, String( value ), options as readonly string[] | undefined );
				return undefined;
			}
		}
		return found;
	};
}

function listReader( { item }: Node ): Reader<readonly unknown[]> {
	return ( value, report ) => {
		const readItem = readerOf( item as Node );
		const list: unknown[] = [];
		let index = 0;
		for ( const one of value ) {
			report.enter( index++ );
			const found = readItem( one, report );
			report.leave();
			if ( found !== undefined ) {
				list.push( found );
			}
		}
		return list;
	};
}

function recordReader( node: Node ): Reader<JsonObject> {
	const readKey = readerOf( node.key as Node );
	const readValue = readerOf( node.value as Node );
	const needsEntry = actionsOf( node ).some( ( { type } ) => type === 'min_entries' );
	return ( value, report ) => {
		const map = new Map<unknown, unknown>();
		const keys = Object.keys( value );
		for ( const key of keys ) {
			report.enter( key );
			const name = readKey( key, report );
			const found = name === undefined ? undefined : readValue( value[ key ], report );
			if ( map.has( name ) ) {
				report.add( 'duplicate-id', name as string );
			}
			// Of "EN" and "en", the one in lower case counts: the server does not know the order on the page.
			if ( found !== undefined && ( key === name || !map.has( name ) ) ) {
				map.set( name, found );
			}
			report.leave();
		}
		if ( map.size || !needsEntry ) {
			return map;
		}
		// If there are keys, their problems are reported already.
		if ( !keys.length ) {
			report.add( 'empty' );
		}
		return undefined;
	};
}

function objectReader( { entries = {} }: Node ): Reader<JsonObject> {
	const names = Object.keys( entries );
	const fields = new Map( Object.entries( entries ) );
	const required = names.filter( ( name ) => !entries[ name ]?.wrapped );
	const empty = Object.fromEntries( names.map( ( name ) => [ name, null ] ) ) as Record<string, unknown>;
	return ( value, report, onExtra, allNames = names ) => {
		const found = { ...empty };
		for ( const name of Object.keys( value ) ) {
			const field = fields.get( name );
			report.enter( name );
			if ( field ) {
				// Most pages use few of the fields, so the readers of the others are not made.
				found[ name ] = readerOf( field.wrapped || field )( value[ name ], report ) ?? null;
			} else if ( !onExtra?.( name, value[ name ] ) ) {
				report.add( 'unknown-field', name, allNames );
			}
			report.leave();
		}
		const missing = required.filter( ( name ) => found[ name ] === null );
		for ( const name of missing ) {
			report.add( value[ name ] === undefined ? 'missing' : 'left-out', name );
		}
		return missing.length > 0 ? undefined : found;
	};
}

function createReader( node: Node ): Reader {
	switch ( node.type ) {
		case 'array':
			return listReader( node );
		case 'record':
			return recordReader( node );
		case 'object':
			return objectReader( node );
		default:
			return leafReader( node );
	}
}

/** The readers made so far. */
const READERS = new Map<Node, Reader<unknown>>();

/** Makes the reader of a schema once, at its first use, so that reading a value does not examine the schema again. */
function readerOf( node: Node ): Reader<unknown> {
	let reader = READERS.get( node );
	if ( !reader ) {
		const choices = node.type === 'union' ? node.options as readonly Node[] : [ node ];
		const readers = new Map<Kind, Reader>( choices.map( ( choice ) => [ kindOfType( choice.type ), createReader( choice ) ] ) );
		const expected = [ ...readers.keys() ].join( ' or ' );
		reader = ( value, report, onExtra, allNames ) => {
			const kind = kindOf( value );
			const read = readers.get( kind );
			if ( !read ) {
				report.addWith( 'wrong-type', [ expected, kind ] );
				return undefined;
			}
			return read( value as never, report, onExtra, allNames );
		};
		READERS.set( node, reader );
	}
	return reader;
}

/**
 * Reads a value by its schema. A bad item, entry or optional field is reported and left out; a bad
 * required field is reported and its whole object is left out.
 *
 * @param allNames The names of fields that a misspelled one is compared with; by default those of the schema.
 * @return undefined if nothing can be used.
 */
export function read<Schema extends GenericSchema>(
	schema: Schema, value: unknown, report: Report, onExtra?: OnExtra, allNames?: Iterable<string>
): Read<InferOutput<Schema>> | undefined {
	return readerOf( schema )( value, report, onExtra, allNames ) as Read<InferOutput<Schema>> | undefined;
}
