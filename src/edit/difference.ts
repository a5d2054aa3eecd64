import { isObject } from '../programs/kinds';
import type { Change, FieldPath, RecordPath } from './change';
import { comparePages } from './compare-pages';
import type { Member } from './json-text';
import { fieldOf } from './json-value';
import { findRecord, openPage, valueOf } from './records';

/** A value before and after, as it is on the page. Undefined if it is not there. */
export interface DifferenceRow {
	readonly field: FieldPath;
	readonly from: unknown;
	readonly to: unknown;
}

/** What is different in one record. */
export interface Difference {
	readonly record: RecordPath;
	readonly kind: 'added' | 'removed' | 'changed' | 'moved';
	/** The title or label as it is on the page: a text, or an object with one per language. Undefined if it has none. */
	readonly title: unknown;
	/** The fields. A record that was moved has none. */
	readonly rows: readonly DifferenceRow[];
	/** If it was moved: the title of the record before it, before and after; null for the first place. */
	readonly moved?: { readonly from: unknown; readonly to: unknown };
}

/** A change as a key, for choosing some of them. A change of a whole record has no field. */
export function changeKey( record: RecordPath, field: FieldPath | null ): string {
	return JSON.stringify( [ record, field ] );
}

const KINDS = { add: 'added', remove: 'removed', edit: 'changed', move: 'moved' } as const;

function titleIn( page: Member, record: RecordPath ): unknown {
	const value = record.length ? valueOf( findRecord( page, record ) ) : undefined;
	const title = fieldOf( value, 'title' );
	return title === undefined ? fieldOf( value, 'label' ) : title;
}

/** The rows of a record that was added or removed: all its fields except the id. */
function rowsOf( value: unknown, isAdded: boolean ): DifferenceRow[] {
	return isObject( value ) ? Object.keys( value ).filter( ( name ) => name !== 'id' ).map( ( name ) => (
		{ field: [ name ], from: isAdded ? undefined : value[ name ], to: isAdded ? value[ name ] : undefined }
	) ) : [ { field: [], from: isAdded ? undefined : value, to: isAdded ? value : undefined } ];
}

/**
 * The differences between two texts of a page, record by record; null if one of them is no JSON object. Values are not
 * formatted: "End: none → September 2023" has undefined and "2023-09".
 */
export function differencesBetween( before: string, after: string ): Difference[] | null {
	const [ old, now ] = [ before, after ].map( openPage );
	const changes = comparePages( before, after );
	if ( !old || !now || !changes ) {
		return null;
	}
	const titleOf = ( record: RecordPath ): unknown => titleIn( now, record ) ?? titleIn( old, record );
	const titleOfNeighbour = ( record: RecordPath, id: string | null ): unknown => id === null ? null : titleOf( [ ...record.slice( 0, -1 ), id ] ) ?? id;
	const differences: Difference[] = [];
	const edited = new Map<string, DifferenceRow[]>();
	const add = ( { kind, record }: Change, rows: readonly DifferenceRow[], moved?: Difference[ 'moved' ] ): void => {
		differences.push( { record, kind: KINDS[ kind ], title: titleOf( record ), rows, ...moved && { moved } } );
	};
	for ( const change of changes ) {
		const name = JSON.stringify( change.record );
		switch ( change.kind ) {
			case 'edit': {
				const { field, from, to } = change;
				const rows = edited.get( name ) || [];
				rows.push( { field, from, to } );
				if ( rows.length === 1 ) {
					edited.set( name, rows );
					add( change, rows );
				}
				break;
			}
			case 'move':
				add( change, [], { from: titleOfNeighbour( change.record, change.from ), to: titleOfNeighbour( change.record, change.to ) } );
				break;
			default:
				add( change, rowsOf( change.value, change.kind === 'add' ) );
		}
	}
	return differences;
}
