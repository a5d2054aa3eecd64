import { applyChanges } from './apply';
import type { Change, Edit, RecordPath } from './change';
import { comparePages } from './compare-pages';
import type { Conflict } from './conflict';
import { mergeAdd, mergeEdits, mergeLost, mergeMove, mergeRemove, type Outcome, type Pages } from './merge-record';
import { netChanges } from './net-changes';
import { findRecord, openPage } from './records';

export interface Merged {
	/** My changes without the conflicts, to be applied to their text. */
	readonly changes: readonly Change[];
	readonly conflicts: readonly Conflict[];
	/** Changes of mine that did not fit the base. */
	readonly refused: readonly Change[];
}

/** A path as the key of a Map. */
const nameOf = ( path: RecordPath ): string => JSON.stringify( path );

/** The vocabulary of a term, and the record itself. */
function withOwner( record: RecordPath ): RecordPath[] {
	return record.length > 2 ? [ record.slice( 0, 2 ), record ] : [ record ];
}

/** Merges changes one by one, so that each record is in their page or among the changes before the next one is put after it. */
function createMerge( pages: Pages, mine: readonly Change[], theirs: readonly Change[] ): ( change: Change ) => Outcome | null {
	/** Records with something new or changed. The place of a record, and a removed term, are gone with what I remove. */
	const touched = new Set<string>();
	const moved = new Set<string>();
	for ( const { kind, record } of theirs ) {
		if ( kind === 'move' ) {
			moved.add( nameOf( record ) );
		} else if ( kind !== 'remove' ) {
			withOwner( record ).forEach( ( one ) => touched.add( nameOf( one ) ) );
		}
	}
	const edits = new Map<string, Edit[]>();
	for ( const change of mine ) {
		if ( change.kind === 'edit' ) {
			edits.set( nameOf( change.record ), [ ...edits.get( nameOf( change.record ) ) || [], change ] );
		}
	}
	const added = new Set<string>();
	const isAdded = ( record: RecordPath ): boolean => added.has( nameOf( record ) );
	/** Records whose edits are merged, and records that they removed. */
	const done = new Set<string>();
	const once = ( record: RecordPath, merge: () => Outcome ): Outcome | null => {
		const isDone = done.has( nameOf( record ) );
		done.add( nameOf( record ) );
		return isDone ? null : merge();
	};

	return ( change ) => {
		const { kind, record } = change;
		const lost = withOwner( record ).find( ( one ) => findRecord( pages.base, one ) && !findRecord( pages.theirs, one ) );
		if ( kind === 'remove' ) {
			return mergeRemove( pages, change, touched.has( nameOf( record ) ) );
		}
		if ( lost ) {
			// The place of a record is gone with it. It may also be its neighbour that was moved.
			return kind === 'move' ? null : once( lost, () => mergeLost( pages, lost ) );
		}
		switch ( kind ) {
			case 'add':
				added.add( nameOf( record ) );
				return mergeAdd( pages, change, isAdded );
			case 'move':
				return mergeMove( pages, change, moved.has( nameOf( record ) ), isAdded );
			default:
				return once( record, () => mergeEdits( pages, record, edits.get( nameOf( record ) ) || [] ) );
		}
	};
}

/**
 * Merges my changes with another text of the page. What only one side changed is taken from it; what both changed in the
 * same way is no conflict; all else is a conflict, and until somebody decides, their value stays.
 *
 * @param base The text that my changes start from.
 * @param mine In the order in which I made them.
 * @param theirs The newest text of the page.
 * @return null if one of the texts is no JSON object.
 */
export function merge( base: string, mine: readonly Change[], theirs: string ): Merged | null {
	const net = netChanges( base, mine );
	const theirChanges = comparePages( base, theirs );
	const [ basePage, minePage, theirPage ] = [ base, net ? net.text : '', theirs ].map( openPage );
	if ( !net || !theirChanges || !basePage || !minePage || !theirPage ) {
		return null;
	}
	const outcomes = net.changes.map( createMerge( { base: basePage, mine: minePage, theirs: theirPage }, net.changes, theirChanges ) );
	const changes: Change[] = [];
	const conflicts: Conflict[] = [];
	for ( const outcome of outcomes ) {
		( outcome ? outcome.changes : [] ).forEach( ( change ) => changes.push( change ) );
		( outcome ? outcome.conflicts : [] ).forEach( ( conflict ) => conflicts.push( conflict ) );
	}
	const applied = applyChanges( theirs, changes );
	// Their page has something else where I have a list of records.
	( applied ? applied.refused : [] ).forEach( ( change ) => conflicts.push( {
		record: change.record, field: [], base: undefined, mine: change.kind === 'add' ? change.value : undefined, theirs: undefined, takeMine: [ change ]
	} ) );
	return { changes: comparePages( theirs, applied ? applied.text : theirs ) || [], conflicts, refused: net.refused };
}
