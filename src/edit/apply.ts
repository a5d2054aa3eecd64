import type { AddOrRemove, Change, Edit } from './change';
import { indexForField } from './field-order';
import { indexOfName, type Branch, type Member } from './json-text';
import { fieldOf, isEqual } from './json-value';
import { findRecord, isInList, memberOf, openObject, openPage, openRecords, valueOf, writePage } from './records';
import { newLine, styleOf, toJson, type Style } from './wiki-json';

export interface Applied {
	readonly text: string;
	/** Changes that were left out, because the page does not have the value or the record that they start from. */
	readonly refused: readonly Change[];
}

/** Puts a value into an object or a list. */
function insert( branch: Branch, index: number, name: string, value: unknown, depth: number, style: Style ): void {
	const start = newLine( style, depth );
	const key = branch.isList ? '' : `${ toJson( name ) }:${ start && ' ' }`;
	if ( !branch.members.length ) {
		branch.close = newLine( style, depth - 1 );
	}
	branch.members.splice( index, 0, { name, head: start + key, value: toJson( value, style, depth ), tail: '' } );
}

function remove( branch: Branch, name: string ): void {
	// A key that is there twice would come back with its other value.
	branch.members = branch.members.filter( ( member ) => member.name !== name );
	if ( !branch.members.length ) {
		branch.close = '';
	}
}

/** The index after a member, or the first one; -1 if the member is not there. */
function indexAfter( branch: Branch, name: string | null ): number {
	const index = name === null ? -1 : indexOfName( branch, name );
	return name === null || index >= 0 ? index + 1 : -1;
}

function applyEdit( page: Member, { record, field, from, to, after }: Edit, style: Style ): boolean {
	const name = field[ field.length - 1 ];
	const parents = field.slice( 0, -1 );
	const path = [ ...record, ...parents ];
	const found = findRecord( page, record );
	if ( name === undefined ) {
		if ( !found || !record.length || isInList( record ) || !isEqual( valueOf( found ), from ) || to === undefined ) {
			return false;
		}
		found.value = toJson( to, style, path.length );
		return true;
	}
	const parent = parents.reduce<Member | undefined>( ( member, key ) => member && memberOf( openObject( member ), key ), found );
	const branch = parent ? openObject( parent ) : null;
	const member = memberOf( branch, name );
	if ( !branch || !isEqual( valueOf( member ), from ) || isInList( record ) && path.length === record.length && name === 'id' ) {
		return false;
	}
	if ( to === undefined ) {
		remove( branch, name );
	} else if ( member ) {
		member.value = toJson( to, style, path.length + 1 );
	} else {
		const index = after === undefined ? -1 : indexAfter( branch, after );
		insert( branch, index < 0 ? indexForField( path, branch.members.map( ( one ) => one.name ), name ) : index, name, to, path.length + 1, style );
	}
	return true;
}

/** The records of a collection. If it is missing, it is made where the schema has it. */
function recordsForNew( owner: Member, collection: readonly string[], style: Style ): Branch | null {
	const name = collection[ collection.length - 1 ] as string;
	const fields = openObject( owner );
	if ( fields && indexOfName( fields, name ) < 0 ) {
		const index = indexForField( collection.slice( 0, -1 ), fields.members.map( ( one ) => one.name ), name );
		insert( fields, index, name, isInList( collection ) ? [] : {}, collection.length, style );
	}
	return openRecords( owner, collection );
}

function applyAdd( page: Member, { record, value, after }: AddOrRemove, style: Style ): boolean {
	const collection = record.slice( 0, -1 );
	const id = record[ collection.length ] as string;
	const owner = findRecord( page, collection.slice( 0, -1 ) );
	if ( !owner || findRecord( page, record ) || isInList( record ) && fieldOf( value, 'id' ) !== id ) {
		return false;
	}
	const records = recordsForNew( owner, collection, style );
	if ( records ) {
		const index = indexAfter( records, after );
		insert( records, index < 0 ? records.members.length : index, id, value, record.length, style );
	}
	return Boolean( records );
}

function applyMove( records: Branch, member: Member, to: string | null ): boolean {
	const others = records.members.filter( ( one ) => one !== member );
	const index = indexAfter( { ...records, members: others }, to );
	if ( index >= 0 ) {
		others.splice( index, 0, member );
		records.members = others;
	}
	return index >= 0;
}

function applyChange( page: Member, change: Change, style: Style ): boolean {
	const { kind, record } = change;
	if ( kind === 'edit' ) {
		return applyEdit( page, change, style );
	}
	if ( !record.length ) {
		return false;
	}
	if ( kind === 'add' ) {
		return applyAdd( page, change, style );
	}
	const owner = findRecord( page, record.slice( 0, -2 ) );
	const records = owner ? openRecords( owner, record.slice( 0, -1 ) ) : null;
	const id = record[ record.length - 1 ] as string;
	const member = memberOf( records, id );
	if ( !records || !member || kind === 'remove' && !isEqual( valueOf( member ), change.value ) ) {
		return false;
	}
	if ( kind === 'move' ) {
		return applyMove( records, member, change.to );
	}
	remove( records, id );
	return true;
}

/**
 * Applies changes to the text of a page. All other characters of the text stay as they are. Nothing that the author of a
 * change did not see is overwritten: such a change is refused.
 *
 * @return null if the text is no JSON object.
 */
export function applyChanges( text: string, changes: readonly Change[] ): Applied | null {
	const page = openPage( text );
	const fields = page && openObject( page );
	if ( !page || !fields ) {
		return null;
	}
	const style = styleOf( fields );
	const refused = changes.filter( ( change ) => !applyChange( page, change, style ) );
	return { text: writePage( page ), refused };
}
