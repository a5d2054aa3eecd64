import { isObject } from '../../programs/kinds';
import type { Change } from '../change';
import { editsBetween } from '../compare-values';
import { inFieldOrder } from '../field-order';
import { fieldOf, isEqual } from '../json-value';

/** A record as a form has it: with fields that are still empty. */
export type FormRecord = Readonly<Record<string, unknown>>;

function isEmpty( value: unknown ): boolean {
	return value === undefined || value === null || typeof value === 'string' && !value.trim() ||
		typeof value === 'object' && Object.values( value ).length === 0;
}

/** A value without empty texts, lists and objects, and without spaces at the ends; undefined if nothing is left. */
function withoutEmpty( value: unknown ): unknown {
	if ( typeof value === 'string' ) {
		return value.trim() || undefined;
	}
	if ( Array.isArray( value ) ) {
		const items = value.map( withoutEmpty ).filter( ( item ) => !isEmpty( item ) );
		return items.length ? items : undefined;
	}
	if ( isObject( value ) ) {
		const fields = Object.entries( value ).map( ( [ name, one ] ) => [ name, withoutEmpty( one ) ] as const ).filter( ( [ , one ] ) => !isEmpty( one ) );
		return fields.length ? Object.fromEntries( fields ) : undefined;
	}
	return value;
}

/** A record as it is saved. What the form did not change stays as it is, also if it is empty. */
export function toRecord( original: FormRecord | null, record: FormRecord ): Record<string, unknown> {
	const fields = Object.entries( record )
		.map( ( [ name, value ] ) => [ name, original && isEqual( value, fieldOf( original, name ) ) ? value : withoutEmpty( value ) ] as const )
		.filter( ( [ , value ] ) => value !== undefined );
	return Object.fromEntries( fields );
}

/** A record with another value of a field. */
export function withField( record: FormRecord, name: string, value: unknown ): FormRecord {
	return { ...record, [ name ]: value };
}

/**
 * The changes of a page that a form has made.
 *
 * @param original null if the record is new.
 * @param last The id of the last program of the page, after which a new one is put.
 */
export function changesOfForm( original: FormRecord | null, record: FormRecord, last: string | null ): Change[] {
	const now = toRecord( original, record );
	const id = typeof now[ 'id' ] === 'string' ? now[ 'id' ] : '';
	const path = [ 'programs', id ];
	if ( !original ) {
		return id && Object.keys( now ).length > 1 ? [ { kind: 'add', record: path, value: inFieldOrder( path, now ), after: last } ] : [];
	}
	// Two orders of the same languages are one value.
	return isEqual( original, now ) ? [] : editsBetween( path, original, now );
}

/** Letters that do not come apart into a letter and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map( [ [ 'ß', 'ss' ], [ 'æ', 'ae' ], [ 'ø', 'o' ], [ 'œ', 'oe' ], [ 'ł', 'l' ], [ 'đ', 'd' ], [ 'ı', 'i' ] ] );
const MOST_IN_ID = 60;

/** Makes the id of a new program from its title, unlike all ids in use. A title without Latin letters gives a number. */
export function idFor( title: string, used: readonly string[] ): string {
	const words = title.toLowerCase().normalize( 'NFD' ).replace( /[\u0300-\u036f'’]/g, '' )
		.replace( /[^\0-\x7f]/g, ( letter ) => LETTERS.get( letter ) || '-' )
		.replace( /[^a-z0-9]+/g, '-' ).replace( /^-|-$/g, '' ).slice( 0, MOST_IN_ID ).replace( /-$/, '' );
	const start = words || 'program';
	for ( let number = words ? 1 : used.length + 1; ; number++ ) {
		const id = number === 1 ? start : `${ start }-${ number }`;
		if ( !used.includes( id ) ) {
			return id;
		}
	}
}
