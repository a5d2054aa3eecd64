import type { FormRecord } from '../../../edit/form/record';
import { isObject } from '../../../programs/kinds';

/** A list of the page: its needs, its series, its vocabularies, or the terms of one of them. */
export type ListName = 'needs' | 'series' | 'vocabularies' | `terms/${ string }`;

/** A record of a list, with its id. */
export type ListRecord = readonly [ id: string, fields: FormRecord ];

/** Begins the name of a list of terms. */
const TERMS = 'terms/';

/** The vocabulary of a list of terms; null for the other lists. */
export function vocabularyOf( list: ListName ): string | null {
	return list.startsWith( TERMS ) ? list.slice( TERMS.length ) : null;
}

/** The keys that lead to a list. */
export function pathOf( list: ListName ): readonly string[] {
	const vocabulary = vocabularyOf( list );
	return vocabulary === null ? [ list ] : [ 'vocabularies', vocabulary, 'terms' ];
}

const fieldsOf = ( value: unknown ): FormRecord => isObject( value ) ? value : {};

/** The records of a list, in their order. */
export function recordsOf( page: FormRecord, list: ListName ): readonly ListRecord[] {
	const value = pathOf( list ).reduce<unknown>( ( found, step ) => fieldsOf( found )[ step ], page );
	return Array.isArray( value ) ? value.map( ( one ) => [ String( fieldsOf( one )[ 'id' ] ), fieldsOf( one ) ] ) :
		Object.entries( fieldsOf( value ) ).map( ( [ id, one ] ) => [ id, fieldsOf( one ) ] );
}

/** The page with other records in a list. */
export function withRecords( page: FormRecord, list: ListName, records: readonly ListRecord[] ): FormRecord {
	const value = list === 'needs' ? records.map( ( [ , fields ] ) => fields ) : Object.fromEntries( records );
	const put = ( into: FormRecord, [ step = '', ...rest ]: readonly string[] ): FormRecord => (
		{ ...into, [ step ]: rest.length ? put( fieldsOf( into[ step ] ), rest ) : value }
	);
	return put( page, pathOf( list ) );
}
