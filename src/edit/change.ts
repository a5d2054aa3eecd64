/*
 * What a person changes on a data page. From a list of changes come all other parts of the editor: the text of the page
 * (`apply.ts`), undoing (`invert.ts`), merging (`merge.ts`), the difference and the summary, drafts
 * and proposals.
 *
 * A field is a path: `[ 'summary', 'fr' ]`, `[ 'join', 'until' ]`. So two people who translate a text into two languages
 * change two fields. Paths go into objects only. A list is one value: its items have no ids, so a path with an index would
 * mean another item as soon as somebody adds one. The difference can show the list before and after, and merging compares
 * the items all the same (`merge-lists.ts`).
 *
 * A list of changes is applied in its order. A place in a list is given by the id of the record before it, null for the
 * first place, because other people's records move the indexes.
 */

/**
 * The keys that lead to a record, with ids: `[ 'programs', 'wikilearn' ]`, `[ 'needs', id ]`, `[ 'series', id ]`,
 * `[ 'vocabularies', id ]`, `[ 'vocabularies', id, 'terms', id ]`. `[]` is the page itself.
 */
export type RecordPath = readonly string[];

/** The keys that lead from a record to a value. `[]` is the whole record, if it is no object before or after. */
export type FieldPath = readonly string[];

/** A field with another value. */
export interface Edit {
	readonly kind: 'edit';
	readonly record: RecordPath;
	readonly field: FieldPath;
	/** Undefined if the field is not there. */
	readonly from?: unknown;
	readonly to?: unknown;
	/**
	 * If the field is new or removed: the field before it, null for the first place. Left out, a new field is put where
	 * the schema has it.
	 */
	readonly after?: string | null;
}

/** A new record, or a removed one. */
export interface AddOrRemove<Kind extends 'add' | 'remove' = 'add' | 'remove'> {
	readonly kind: Kind;
	readonly record: RecordPath;
	readonly value: unknown;
	/** The id of the record before it. */
	readonly after: string | null;
}

/** A record in another place of its list. */
export interface Move {
	readonly kind: 'move';
	readonly record: RecordPath;
	/** The id of the record before it, before and after the move. */
	readonly from: string | null;
	readonly to: string | null;
}

export type Change = Edit | AddOrRemove<'add'> | AddOrRemove<'remove'> | Move;
