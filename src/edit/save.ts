import type { Captcha, EditablePage, Failed, PageEditor } from '../wiki/page-editor';
import { applyChanges } from './apply';
import type { Change } from './change';
import type { Conflict } from './conflict';
import { editNewest } from './edit-newest';
import { merge } from './merge';

export interface SaveInput {
	readonly title: string;
	/** The text and the revision that the changes start from. Revision 0: the page is to be created, with this text as its beginning. */
	readonly base: { readonly text: string; readonly revision: number };
	readonly changes: readonly Change[];
	readonly summary: string;
	/** For each conflict that was asked, by `conflictKey`, whether my value is taken. */
	readonly decisions?: ReadonlyMap<string, boolean>;
	readonly captcha?: { readonly id: string; readonly answer: string };
}

/**
 * What became of a save. `ask`: there are conflicts to decide; `unreadable`: the page is no JSON now; `misfit`: changes
 * that do not fit the page; `lost`: the wiki has merged the text with another edit, and these changes are not there;
 * `exists`: the page that was to be created exists, without these changes.
 */
export type SaveOutcome =
	{ readonly kind: 'saved' | 'unchanged'; readonly text: string; readonly revision: number; readonly before: number } |
	{ readonly kind: 'ask'; readonly conflicts: readonly Conflict[] } |
	{ readonly kind: 'unreadable' | 'busy' | 'exists' } |
	{ readonly kind: 'misfit' | 'lost'; readonly changes: readonly Change[] } |
	Captcha | Failed;

/** A conflict as a key. With another value of the page, it is another conflict. */
export function conflictKey( { record, field, theirs }: Conflict ): string {
	return JSON.stringify( [ record, field, theirs ] );
}

/** The newest page with my changes; `changes` are those of its text. */
function mergeInto( page: EditablePage, { base, changes, decisions = new Map() }: SaveInput ): SaveOutcome | { readonly kind: 'merged'; readonly text: string; readonly changes: readonly Change[] } {
	const merged = merge( base.text, changes, page.text );
	if ( !merged ) {
		return { kind: 'unreadable' };
	}
	const open = merged.conflicts.filter( ( conflict ) => !decisions.has( conflictKey( conflict ) ) );
	if ( open.length ) {
		return { kind: 'ask', conflicts: merged.conflicts };
	}
	const taken = merged.conflicts.filter( ( conflict ) => decisions.get( conflictKey( conflict ) ) );
	const all = [ ...merged.changes, ...taken.flatMap( ( { takeMine } ) => takeMine ) ];
	const applied = applyChanges( page.text, all );
	const refused = merged.refused.concat( applied ? applied.refused : all );
	return applied && !refused.length ? { kind: 'merged', text: applied.text, changes: all } : { kind: 'misfit', changes: refused };
}

/** Reads the page again after the wiki has merged the text with another edit, and checks that my changes are there. */
async function check( editor: PageEditor, page: EditablePage, changes: readonly Change[], sent: string, revision: number ): Promise<SaveOutcome> {
	const now = await editor.read( page.title );
	if ( now.kind === 'failed' ) {
		// It is saved. The next save reads the page anyway.
		return { kind: 'saved', text: sent, revision, before: page.revision };
	}
	const merged = merge( page.text, changes, now.text );
	const missing = merged ? [ ...merged.changes, ...merged.conflicts.flatMap( ( { takeMine } ) => takeMine ) ] : changes;
	return missing.length ? { kind: 'lost', changes: missing } : { kind: 'saved', text: now.text, revision: now.revision, before: page.revision };
}

/** Saves changes on top of one text of the page. */
async function saveOn( editor: PageEditor, page: EditablePage, input: SaveInput ): Promise<SaveOutcome | { readonly kind: 'conflict' }> {
	const { title, base, summary, captcha } = input;
	if ( page.refusal ) {
		return page.refusal;
	}
	const isNew = !base.revision;
	if ( !isNew && !page.revision ) {
		// Without this, a page would be created that has nothing but these changes.
		return { kind: 'failed', failure: 'deleted', words: '' };
	}
	const merged = mergeInto( isNew && !page.revision ? { ...page, text: base.text } : page, input );
	if ( merged.kind !== 'merged' ) {
		return isNew && merged.kind === 'ask' ? { kind: 'exists' } : merged;
	}
	const { text, changes } = merged;
	const unchanged = { kind: 'unchanged', text, revision: page.revision, before: page.revision } as const;
	if ( text === page.text ) {
		return unchanged;
	}
	if ( isNew && page.revision ) {
		return { kind: 'exists' };
	}
	const result = await editor.save( { title, text, base: page.revision, summary, ...captcha && { captcha } } );
	switch ( result.kind ) {
		case 'saved':
			return result.before === page.revision ? { kind: 'saved', text, revision: result.revision, before: page.revision } : check( editor, page, changes, text, result.revision );
		case 'unchanged':
			return unchanged;
		default:
			return result;
	}
}

/**
 * Saves changes on top of the newest text of a page. What only one side changed is merged; nothing is saved until all
 * conflicts are decided. If an answer was lost and the changes are on the page already, nothing is saved again.
 */
export async function saveChanges( editor: PageEditor, input: SaveInput ): Promise<SaveOutcome> {
	const outcome = await editNewest( editor, input.title, ( page ) => saveOn( editor, page, input ) );
	return outcome.kind === 'conflict' ? { kind: 'busy' } : outcome;
}
