import type { Revision } from '../wiki/page-history';
import type { RecordPath } from './change';
import { differencesBetween, type Difference } from './difference';
import { isEqual } from './json-value';
import { findRecord, openPage, valueOf } from './records';

/** A revision that changed a record. */
export interface RecordStep {
	readonly revision: Revision;
	readonly differences: readonly Difference[];
	/** The record after it; undefined if it was removed. */
	readonly value: unknown;
}

/** Before the first revision. Without the list, its programs would not count as added one by one. */
const EMPTY = '{ "programs": [] }';

/** The steps of a record, the newest first. */
export interface RecordSteps {
	readonly steps: readonly RecordStep[];
	/** The oldest revision that was not compared, because the one before it is not known yet; null if all were. */
	readonly rest: Revision | null;
}

/**
 * What revisions changed in one record. A revision whose text is hidden, or is no JSON object, counts as if it had the
 * text of the revision before: what it changed is part of the next step.
 *
 * @param revisions The newest first.
 * @param isWhole Whether they go back to the first revision of the page.
 */
export function stepsOf( revisions: readonly Revision[], isWhole: boolean, record: RecordPath ): RecordSteps {
	const readable = revisions.filter( ( { text } ) => text !== null && openPage( text ) );
	const steps: RecordStep[] = [];
	readable.forEach( ( revision, i ) => {
		const before = readable[ i + 1 ];
		if ( !before && !isWhole ) {
			return;
		}
		const text = revision.text || '';
		const differences = ( differencesBetween( before ? before.text || '' : EMPTY, text ) || [] ).filter( ( one ) => isEqual( one.record, record ) );
		const page = openPage( text );
		if ( differences.length && page ) {
			steps.push( { revision, differences, value: valueOf( findRecord( page, record ) ) } );
		}
	} );
	return { steps, rest: isWhole ? null : readable[ readable.length - 1 ] || null };
}
