import type { Change, RecordPath } from './change';
import { compareValues } from './compare-values';
import { write, type Branch, type Member } from './json-text';
import { createOrder, movedIds } from './record-order';
import { byId, collectionsOf, openPage, openRecords, valueOf } from './records';

type Visit = ( change: Change ) => void;

function compareCollections( path: readonly string[], before: Branch, after: Branch, visit: Visit ): void {
	const old = byId( before );
	const now = byId( after );
	const moved = movedIds( [ ...old.keys() ].filter( ( id ) => now.has( id ) ), [ ...now.keys() ].filter( ( id ) => old.has( id ) ) );
	const order = createOrder( old.keys() );
	old.forEach( ( member, id ) => {
		if ( !now.has( id ) ) {
			visit( { kind: 'remove', record: [ ...path, id ], value: valueOf( member ), after: order.remove( id ) } );
		}
	} );
	let last: string | null = null;
	now.forEach( ( member, id ) => {
		const record = [ ...path, id ];
		if ( !old.has( id ) ) {
			visit( { kind: 'add', record, value: valueOf( member ), after: last } );
			order.insert( id, last );
		} else if ( moved.has( id ) ) {
			visit( { kind: 'move', record, from: order.remove( id ), to: last } );
			order.insert( id, last );
		}
		last = id;
	} );
	now.forEach( ( member, id ) => compareRecords( [ ...path, id ], old.get( id ) || member, member, visit ) );
}

/** Compares a record before and after, with the records in it. */
function compareRecords( path: RecordPath, before: Member, after: Member, visit: Visit ): void {
	if ( write( before.value ) === write( after.value ) ) {
		return;
	}
	const names: string[] = [];
	const compareInside: ( () => void )[] = [];
	for ( const name of collectionsOf( path ) ) {
		const collection = [ ...path, name ];
		const old = openRecords( before, collection );
		const now = openRecords( after, collection );
		if ( old && now ) {
			names.push( name );
			compareInside.push( () => compareCollections( collection, old, now, visit ) );
		}
	}
	compareValues( path, [], valueOf( before ), valueOf( after ), visit, names );
	compareInside.forEach( ( compare ) => compare() );
}

/**
 * The changes that turn one text of a page into another; null if one of them is no JSON object. Records without an id
 * are not compared. A list of records that only one of the texts has is a field like any other.
 */
export function comparePages( before: string, after: string ): Change[] | null {
	const old = openPage( before );
	const now = openPage( after );
	if ( !old || !now ) {
		return null;
	}
	const changes: Change[] = [];
	compareRecords( [], old, now, ( change ) => changes.push( change ) );
	return changes;
}
