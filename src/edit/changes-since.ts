import type { Program } from '../programs/model';
import { editsBetween } from './compare-values';
import type { DifferenceRow } from './difference';
import type { PageState } from './page-state';
import { programRecords } from './program-records';

/** In the order in which they are shown. */
export const CHANGE_KINDS = [ 'added', 'ended', 'reopened', 'changed', 'removed' ] as const;
export type ChangeKind = typeof CHANGE_KINDS[ number ];

/** What is different in one program. */
export interface ProgramChange {
	readonly id: string;
	readonly kind: ChangeKind;
	/** The fields that are different. None if the program was added or removed, or if only time has passed. */
	readonly rows: readonly DifferenceRow[];
	/** As it was, and as it is; null if it was not, or is not, on the page, or cannot be read. */
	readonly then: Program | null;
	readonly now: Program | null;
}

/** The records of all pages of a state, without those on some pages. Of several with one id, the first counts. */
function recordsOf( { pages }: PageState, without: readonly string[] ): ReadonlyMap<string, unknown> {
	const records = new Map<string, unknown>();
	for ( const { title, revision } of pages ) {
		if ( !without.includes( title ) ) {
			programRecords( revision.text ?? '' ).forEach( ( record ) => records.has( record.id ) || records.set( record.id, record ) );
		}
	}
	return records;
}

function programsOf( { list: { programs } }: PageState ): ReadonlyMap<string, Program> {
	return new Map( programs.map( ( program ) => [ program.id, program ] ) );
}

/**
 * What is different in the programs of two states, in the order of the newer one; removed programs are last. A program
 * that is past now and was not counts as ended, also if its dates say so and nobody has edited it. What is on a page
 * whose text is hidden in one of the states is left out, because nobody can say what was on it.
 */
export function changesSince( then: PageState, now: PageState ): ProgramChange[] {
	const hidden = [ ...then.hidden, ...now.hidden ];
	const [ oldRecords, newRecords ] = [ recordsOf( then, hidden ), recordsOf( now, hidden ) ];
	const [ oldPrograms, newPrograms ] = [ programsOf( then ), programsOf( now ) ];
	const changes: ProgramChange[] = [];
	const add = ( id: string, kind: ChangeKind, rows: readonly DifferenceRow[] = [] ): void => {
		changes.push( { id, kind, rows, then: oldPrograms.get( id ) || null, now: newPrograms.get( id ) || null } );
	};
	newRecords.forEach( ( record, id ) => {
		if ( !oldRecords.has( id ) ) {
			add( id, 'added' );
			return;
		}
		const rows = editsBetween( [ 'programs', id ], oldRecords.get( id ), record ).map( ( { field, from, to } ) => ( { field, from, to } ) );
		const [ wasPast, isPast ] = [ oldPrograms, newPrograms ].map( ( programs ) => programs.get( id )?.status === 'past' );
		const isKnown = oldPrograms.has( id ) && newPrograms.has( id );
		if ( isKnown && wasPast !== isPast ) {
			add( id, isPast ? 'ended' : 'reopened', rows );
		} else if ( rows.length ) {
			add( id, 'changed', rows );
		}
	} );
	oldRecords.forEach( ( _, id ) => {
		if ( !newRecords.has( id ) ) {
			add( id, 'removed' );
		}
	} );
	return changes;
}
