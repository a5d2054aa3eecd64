import type { GenericSchema, InferOutput } from 'valibot';
import type { ProblemCode } from './problems';
import type { Report } from './report';
import { languageCode } from './schema';

/** What `read` makes of a schema's type: no undefined but null, and Maps instead of records. */
export type Read<T> = T extends string | number | boolean ? T :
	T extends readonly ( infer Item )[] ? readonly Read<Item>[] :
		string extends keyof T ? ReadonlyMap<string, Read<T[ keyof T ]>> :
			{ readonly [ Key in keyof T ]-?: undefined extends T[ Key ] ?
				Read<Exclude<T[ Key ], undefined>> | null : Read<T[ Key ]> };

/** The parts of valibot's actions that the walk looks at; a message is a problem code. */
interface Check {
	readonly type: string;
	readonly requirement?: unknown;
	readonly message?: string | ( ( issue: { readonly input: unknown } ) => string );
}

/** The parts of valibot's schemas that the walk looks at. */
interface Node {
	readonly type: string;
	/** The schema it begins with, then checks and descriptions. */
	readonly pipe?: readonly ( Node | Check )[];
	readonly message?: string;
	readonly wrapped?: Node;
	readonly item?: Node;
	readonly key?: Node;
	readonly value?: Node;
	readonly options?: readonly unknown[];
	readonly entries?: Readonly<Record<string, Node>>;
}

/** Called for a field the schema does not have; says whether it was of use. */
export type OnExtra = ( name: string, value: unknown ) => boolean;

type Kind = 'text' | 'number' | 'list' | 'object' | 'nothing' | 'true or false';

/** By valibot's names and by JavaScript's; all others are text. */
const KINDS: Readonly<Record<string, Kind>> = { array: 'list', record: 'object', object: 'object', number: 'number', boolean: 'true or false' };

/**
 * @param value
 * @return What to call it when a problem names it.
 */
export function kindOf( value: unknown ): Kind {
	return value === null || value === undefined ? 'nothing' : kindFor( { type: Array.isArray( value ) ? 'array' : typeof value } );
}

function kindFor( { type }: Node ): Kind {
	return KINDS[ type ] || 'text';
}

/**
 * @param value
 * @return Whether it is a JSON object: no list, not null.
 */
export function isObject( value: unknown ): value is Readonly<Record<string, unknown>> {
	return kindOf( value ) === 'object';
}

function isMet( { type, requirement }: Check, value: unknown ): boolean {
	switch ( type ) {
		case 'regex':
			return ( requirement as RegExp ).test( String( value ) );
		case 'check':
			return ( requirement as ( value: unknown ) => boolean )( value );
		case 'min_value':
			return Number( value ) >= Number( requirement );
		case 'max_value':
			return Number( value ) <= Number( requirement );
		default:
			// A description, or a check of a list as a whole.
			return true;
	}
}

/** All checks of a schema; a pipe may begin with a schema that is a pipe itself. */
function checksOf( { pipe }: Node ): readonly Check[] {
	return pipe ? [ ...checksOf( pipe[ 0 ] as Node ), ...pipe.slice( 1 ) as readonly Check[] ] : [];
}

/** The code of what is wrong with a value of the right kind. */
function faultOf( node: Node, value: unknown ): ProblemCode | null {
	const failed = checksOf( node ).filter( ( check ) => !isMet( check, value ) )[ 0 ];
	const message = node.options && node.options.indexOf( value ) === -1 ? node.message :
		typeof failed?.message === 'function' ? failed.message( { input: value } ) : failed?.message;
	return message as ProblemCode | undefined || null;
}

function readLeaf( node: Node, value: unknown, report: Report ): unknown {
	const fault = faultOf( node, value );
	if ( fault !== null ) {
		report.add( fault, String( value ), node.options as string[] | undefined );
		return undefined;
	}
	// Valibot's transforms have no twin in JSON Schema, so this one stands here.
	return isLanguage( node ) ? String( value ).toLowerCase() : value;
}

function isLanguage( node: Node | undefined ): boolean {
	return node === languageCode as unknown;
}

function readList( node: Node, value: readonly unknown[], report: Report ): unknown[] {
	const list: unknown[] = [];
	value.forEach( ( item, index ) => {
		const found = node.item && report.within( index, () => walk( node.item as Node, item, report ) );
		if ( found !== undefined ) {
			list.push( found );
		}
	} );
	return list;
}

function readRecord( node: Node, value: Readonly<Record<string, unknown>>, report: Report ): unknown {
	const map = new Map<string, unknown>();
	Object.keys( value ).forEach( ( key ) => report.within( key, () => {
		const name = walk( node.key as Node, key, report );
		if ( typeof name !== 'string' ) {
			return;
		}
		const found = walk( node.value as Node, value[ key ], report );
		if ( map.has( name ) ) {
			report.add( 'duplicate-id', name );
		} else if ( found !== undefined ) {
			map.set( name, found );
		}
	} ) );
	if ( isLanguage( node.key ) && !map.size ) {
		// A text in no language is no text. What was in it has been named already.
		if ( !Object.keys( value ).length ) {
			report.add( 'empty' );
		}
		return undefined;
	}
	return map;
}

function readObject(
	entries: Readonly<Record<string, Node>>, value: Readonly<Record<string, unknown>>,
	report: Report, onExtra?: OnExtra, allNames?: Iterable<string>
): unknown {
	const found: Record<string, unknown> = {};
	const names = Object.keys( entries );
	let bad: string | null = null;
	for ( const name of names ) {
		const node = entries[ name ] as Node;
		const isThere = Object.prototype.hasOwnProperty.call( value, name );
		const field = isThere ?
			report.within( name, () => walk( node.wrapped || node, value[ name ], report ) ) : undefined;
		found[ name ] = field === undefined ? null : field;
		if ( field === undefined && !node.wrapped ) {
			bad = bad || name;
			report.add( isThere ? 'left-out' : 'missing', name );
		}
	}
	for ( const name of Object.keys( value ) ) {
		if ( names.indexOf( name ) === -1 ) {
			report.within( name, () => {
				if ( !onExtra?.( name, value[ name ] ) ) {
					report.add( 'unknown-field', name, allNames || names );
				}
			} );
		}
	}
	return bad === null ? found : undefined;
}

function walk( node: Node, value: unknown, report: Report, onExtra?: OnExtra, allNames?: Iterable<string> ): unknown {
	const kind = kindOf( value );
	const choices = node.type === 'union' ? node.options as readonly Node[] : [ node ];
	const choice = choices.filter( ( option ) => kindFor( option ) === kind )[ 0 ];
	if ( !choice ) {
		report.addWith( 'wrong-type', [ choices.map( kindFor ).join( ' or ' ), kind ] );
		return undefined;
	}
	switch ( choice.type ) {
		case 'array':
			return readList( choice, value as readonly unknown[], report );
		case 'record':
			return readRecord( choice, value as Readonly<Record<string, unknown>>, report );
		case 'object':
			return readObject(
				choice.entries || {}, value as Readonly<Record<string, unknown>>, report, onExtra, allNames
			);
		default:
			return readLeaf( choice, value, report );
	}
}

/**
 * Reads a value by its schema and saves what can be saved: a bad element, a bad entry, a bad
 * optional field is named and left out; a bad required one takes its object with it.
 *
 * @param schema
 * @param value Anything.
 * @param report Gets the problems.
 * @param onExtra Gets the fields the schema does not have.
 * @param allNames The names `onExtra` knows and those of the schema, for "did you mean".
 * @return undefined where nothing could be saved.
 */
export function read<Schema extends GenericSchema>(
	schema: Schema, value: unknown, report: Report, onExtra?: OnExtra, allNames?: Iterable<string>
): Read<InferOutput<Schema>> | undefined {
	return walk( schema, value, report, onExtra, allNames ) as
		Read<InferOutput<Schema>> | undefined;
}
