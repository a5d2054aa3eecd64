import { isObject } from '../programs/kinds';
import type { Edit, FieldPath, RecordPath } from './change';
import { fieldOf, isEqual } from './json-value';

/**
 * Visits the edits that turn one value of a record into another.
 *
 * @param field The path of the value; `[]` if it is the whole record.
 * @param skipped Fields of the value that are not compared. Both have them.
 */
export function compareValues( record: RecordPath, field: FieldPath, from: unknown, to: unknown, visit: ( edit: Edit ) => void, skipped: readonly string[] = [] ): void {
	if ( isEqual( from, to ) ) {
		return;
	}
	if ( !isObject( from ) || !isObject( to ) ) {
		visit( { kind: 'edit', record, field, from, to } );
		return;
	}
	let after: string | null = null;
	for ( const key of Object.keys( from ) ) {
		if ( fieldOf( to, key ) === undefined ) {
			visit( { kind: 'edit', record, field: [ ...field, key ], from: from[ key ], to: undefined, after } );
		} else {
			after = key;
		}
	}
	after = null;
	for ( const key of Object.keys( to ) ) {
		const old = fieldOf( from, key );
		if ( old === undefined ) {
			visit( { kind: 'edit', record, field: [ ...field, key ], from: undefined, to: to[ key ], after } );
		} else if ( !skipped.includes( key ) ) {
			compareValues( record, [ ...field, key ], old, to[ key ], visit );
		}
		after = key;
	}
}

/** The edits that turn one value of a record into another, for example what a form changed in it. */
export function editsBetween( record: RecordPath, from: unknown, to: unknown ): Edit[] {
	const edits: Edit[] = [];
	compareValues( record, [], from, to, ( edit ) => edits.push( edit ) );
	return edits;
}
