import type { Change, FieldPath, RecordPath } from './change';

/** A value of both sides and the one that both began with. Undefined if it is not there. */
export interface Sides {
	readonly base: unknown;
	readonly mine: unknown;
	readonly theirs: unknown;
}

/** What both sides changed in different ways. */
export interface Conflict extends Sides {
	readonly record: RecordPath;
	/**
	 * `[]` is the whole record: one side removed it, or both added it. Null is its place: `base`, `mine` and `theirs` are
	 * then the ids of the records before it.
	 */
	readonly field: FieldPath | null;
	/** The changes of their page that put my value in place of theirs. To take theirs, nothing needs to change. */
	readonly takeMine: readonly Change[];
}
