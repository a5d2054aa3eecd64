import type { Change } from '../edit/change';
import { comparePages } from '../edit/compare-pages';
import { differencesBetween, type Difference } from '../edit/difference';
import type { Draft } from '../edit/draft';
import { merge } from '../edit/merge';
import { answerProposal, findProposals, proposalId, type Proposal, type ProposalState } from '../edit/proposal';
import type { EditMessageKey, Messages } from '../messages/messages';
import type { EditablePage, Failed } from '../wiki/page-editor';
import { editTalk } from './edit-talk';
import { textWith } from './page-text';
import type { Session } from './session';

/** The suggestions for a page that are waiting on its talk page; none if it cannot be read. */
export async function openSuggestions( { editor, source }: Pick<Session, 'editor' | 'source'>, talk: string | null ): Promise<readonly Proposal[]> {
	const page = talk ? await editor.read( talk ) : null;
	return page?.kind === 'page' ? findProposals( page.text ).proposals.filter( ( { state, page: title } ) => state === 'open' && title === source ) : [];
}

/** What a suggestion would change in today's page. */
export interface OnToday {
	readonly kind: 'ready';
	readonly page: EditablePage;
	readonly changes: readonly Change[];
	/** Whether all of it fits the page. */
	readonly isWhole: boolean;
}

/** Finds what changes would do to today's page. Where the page has another value since then, its value is the one before. */
export async function changesToday( { editor, source }: Pick<Session, 'editor' | 'source'>, page: EditablePage, { base, changes }: Pick<Proposal, 'base' | 'changes'> ): Promise<OnToday> {
	const then = base === page.revision ? page : await editor.read( source, base );
	// The revision may be deleted, or be one of another page: anybody can write a suggestion.
	const merged = merge( then.kind === 'page' && then.title === page.title ? then.text : page.text, changes, page.text );
	const all = merged ? [ ...merged.changes, ...merged.conflicts.flatMap( ( { takeMine } ) => takeMine ) ] : [];
	return { kind: 'ready', page, changes: comparePages( page.text, textWith( page, all ) ) || [], isWhole: merged !== null && !merged.refused.length };
}

/** Finds what a suggestion would change in today's page. */
export async function onToday( session: Session, suggestion: Proposal ): Promise<OnToday | Failed> {
	const page = await session.editor.read( session.source );
	return page.kind === 'failed' ? page : changesToday( session, page, suggestion );
}

/**
 * What is left to do of a draft; null if nothing is, because its changes are on the page or wait on the talk page. This is
 * so if the tab was closed before the answer of the wiki came.
 */
export async function leftOfDraft( session: Pick<Session, 'editor' | 'source'>, page: EditablePage, suggestions: readonly Proposal[], { base, changes }: Draft ): Promise<readonly Difference[] | null> {
	const id = proposalId( { page: session.source, base, changes } );
	const today = await changesToday( session, page, { base, changes } );
	return today.isWhole && !today.changes.length || suggestions.some( ( one ) => one.id === id ) ? null : differencesBetween( page.text, textWith( page, today.changes ) ) || [];
}

/**
 * Answers a suggestion on the talk page, and takes it off the list.
 *
 * @param reply What the user has written.
 * @param revision The revision with its changes; 0 if there is none.
 * @param msg The messages in the language of the wiki.
 * @return Whether it is answered, perhaps by somebody else.
 */
export async function answerSuggestion( { editor, store, fail, crash }: Session, talk: string, { id }: Proposal, state: ProposalState, reply: string, revision: number, msg: Messages<EditMessageKey> ): Promise<boolean> {
	const answer = state === 'declined' ? reply : `${ msg( state === 'taken' ? 'edit-answer-taken' : 'edit-answer-partly' ) } ${ reply }`;
	const result = await editTalk( editor, talk, ( text ) => answerProposal( text, id, state, answer, revision ), msg( 'edit-answer-summary' ) ).catch( crash );
	const isAnswered = result?.kind === 'saved' || result?.kind === 'unchanged';
	if ( isAnswered ) {
		store.set( { suggestions: store.get().suggestions.filter( ( one ) => one.id !== id ) } );
	} else {
		fail( { kind: 'answer' } );
	}
	return isAnswered;
}
