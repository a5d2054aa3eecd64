import { isObject } from '../programs/kinds';
import type { Change, FieldPath, RecordPath } from './change';
import { fieldOf } from './json-value';
import { collectionsOf, isInList } from './records';

function isPath( value: unknown ): value is readonly string[] {
	return Array.isArray( value ) && value.every( ( step ) => typeof step === 'string' );
}

function isRecordPath( value: unknown ): value is RecordPath {
	return isPath( value ) && value.length % 2 === 0 && value.every( ( step, depth ) => depth % 2 === 1 || collectionsOf( value.slice( 0, depth ) ).includes( step ) );
}

function isPlace( value: unknown ): value is string | null {
	return value === null || typeof value === 'string';
}

/** Whether a field of a record can be edited: the id of a record in a list cannot. */
function isEditable( record: RecordPath, field: FieldPath ): boolean {
	return field.length ? !( record.length && isInList( record ) && field.length === 1 && field[ 0 ] === 'id' ) : record.length > 0 && !isInList( record );
}

function readChange( raw: unknown ): Change | null {
	const [ kind, record, field, from, to, after, value ] = [ 'kind', 'record', 'field', 'from', 'to', 'after', 'value' ].map( ( name ) => fieldOf( raw, name ) );
	if ( !isRecordPath( record ) ) {
		return null;
	}
	if ( kind === 'edit' ) {
		return isPath( field ) && isEditable( record, field ) && ( after === undefined || isPlace( after ) ) ?
			{ kind, record, field, from, to, ...after !== undefined && { after } } : null;
	}
	if ( !record.length ) {
		return null;
	}
	if ( kind === 'move' ) {
		return isPlace( from ) && isPlace( to ) ? { kind, record, from, to } : null;
	}
	const id = record[ record.length - 1 ];
	return ( kind === 'add' || kind === 'remove' ) && isPlace( after ) && value !== undefined && ( !isInList( record ) || isObject( value ) && fieldOf( value, 'id' ) === id ) ?
		{ kind, record, value, after } : null;
}

/** Reads a list of changes that was stored as JSON; null if it is no such list. What the changes say is not checked. */
export function readChanges( raw: unknown ): Change[] | null {
	const changes = Array.isArray( raw ) ? raw.map( readChange ) : null;
	return changes && !changes.includes( null ) ? changes as Change[] : null;
}
