import { isObject } from '../programs/kinds';
import type { AddOrRemove, Change, Edit, Move, RecordPath } from './change';
import { editsBetween } from './compare-values';
import type { Conflict, Sides } from './conflict';
import type { Member } from './json-text';
import { fieldOf, isEqual } from './json-value';
import { mergeValues, type ValueConflict } from './merge-values';
import { byId, collectionsOf, findRecord, openRecords, valueOf } from './records';

/** The pages that are merged, taken apart. */
export type Pages = Readonly<Record<keyof Sides, Member>>;

/** What becomes of changes of mine. */
export interface Outcome {
	readonly changes: readonly Change[];
	readonly conflicts: readonly Conflict[];
}

const NOTHING: Outcome = { changes: [], conflicts: [] };

/** The ids of the records before a record, the nearest one last. */
function idsBefore( page: Member, record: RecordPath ): string[] {
	const owner = findRecord( page, record.slice( 0, -2 ) );
	const ids = [ ...byId( owner ? openRecords( owner, record.slice( 0, -1 ) ) : null ).keys() ];
	return ids.slice( 0, Math.max( ids.indexOf( record[ record.length - 1 ] as string ), 0 ) );
}

function lastOf( ids: readonly string[] ): string | null {
	return ids.length ? ids[ ids.length - 1 ] as string : null;
}

/** @param isAdded Whether I add a record, so that others can be put after it. */
function placeOnTheirs( { mine, theirs }: Pages, record: RecordPath, isAdded: ( record: RecordPath ) => boolean ): string | null {
	return lastOf( idsBefore( mine, record ).filter( ( id ) => {
		const other = [ ...record.slice( 0, -1 ), id ];
		return findRecord( theirs, other ) || isAdded( other );
	} ) );
}

function valuesOf( { base, mine, theirs }: Pages, record: RecordPath ): Sides {
	return { base: valueOf( findRecord( base, record ) ), mine: valueOf( findRecord( mine, record ) ), theirs: valueOf( findRecord( theirs, record ) ) };
}

/** They have removed a record in which I changed something. */
export function mergeLost( pages: Pages, record: RecordPath ): Outcome {
	const values = valuesOf( pages, record );
	const after = placeOnTheirs( pages, record, () => false );
	return { changes: [], conflicts: [ { record, field: [], ...values, takeMine: [ { kind: 'add', record, value: values.mine, after } ] } ] };
}

export function mergeAdd( pages: Pages, { record, value }: AddOrRemove, isAdded: ( record: RecordPath ) => boolean ): Outcome {
	const { theirs } = valuesOf( pages, record );
	if ( theirs === undefined ) {
		return { changes: [ { kind: 'add', record, value, after: placeOnTheirs( pages, record, isAdded ) } ], conflicts: [] };
	}
	return isEqual( value, theirs ) ? NOTHING :
		{ changes: [], conflicts: [ { record, field: [], base: undefined, mine: value, theirs, takeMine: editsBetween( record, theirs, value ) } ] };
}

/** @param isTouched They changed or added something in the record. */
export function mergeRemove( pages: Pages, { record, value }: AddOrRemove, isTouched: boolean ): Outcome {
	const { theirs } = valuesOf( pages, record );
	if ( theirs === undefined ) {
		return NOTHING;
	}
	const removal: Change = { kind: 'remove', record, value: theirs, after: lastOf( idsBefore( pages.theirs, record ) ) };
	return isTouched ? { changes: [], conflicts: [ { record, field: [], base: value, mine: undefined, theirs, takeMine: [ removal ] } ] } :
		{ changes: [ removal ], conflicts: [] };
}

/** @param isMoved They moved the record, too. */
export function mergeMove( pages: Pages, { record }: Move, isMoved: boolean, isAdded: ( record: RecordPath ) => boolean ): Outcome {
	const [ base, mine, theirs ] = [ pages.base, pages.mine, pages.theirs ].map( ( page ) => lastOf( idsBefore( page, record ) ) );
	const move: Change = { kind: 'move', record, from: theirs ?? null, to: placeOnTheirs( pages, record, isAdded ) };
	return move.from === move.to ? NOTHING :
		isMoved ? { changes: [], conflicts: [ { record, field: null, base, mine, theirs, takeMine: [ move ] } ] } :
			{ changes: [ move ], conflicts: [] };
}

/** A value with some of its fields taken from another one. Fields that the other one does not have are left out. */
function withFieldsOf( value: unknown, other: unknown, names: readonly string[] ): unknown {
	return isObject( value ) && names.length ?
		Object.fromEntries( Object.keys( value ).map( ( name ) => [ name, fieldOf( names.includes( name ) ? other : value, name ) ] ).filter( ( [ , field ] ) => field !== undefined ) ) : value;
}

/** @param edits All my edits of the record. */
export function mergeEdits( pages: Pages, record: RecordPath, edits: readonly Edit[] ): Outcome {
	const { base, mine, theirs } = valuesOf( pages, record );
	// Lists of records are merged record by record, unless one side has none.
	const names = collectionsOf( record ).filter( ( name ) => !edits.some( ( { field } ) => field[ 0 ] === name ) );
	const conflicts: ValueConflict[] = [];
	const merged = mergeValues( { base: withFieldsOf( base, theirs, names ), mine: withFieldsOf( mine, theirs, names ), theirs }, [], conflicts );
	return {
		changes: editsBetween( record, theirs, merged ),
		conflicts: conflicts.map( ( conflict ) => ( {
			record, ...conflict, takeMine: [ { kind: 'edit', record, field: conflict.field, from: conflict.theirs, to: conflict.mine } ]
		} ) )
	};
}
