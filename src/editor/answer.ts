import { answerProposal, findProposals, type Proposal, type ProposalState } from '../edit/proposal';
import type { EditMessageKey, Messages } from '../messages/messages';
import type { Session } from './session';

/** The suggestions for a page that are waiting on its talk page; none if it cannot be read. */
export async function openSuggestions( { editor, source }: Session, talk: string | null ): Promise<readonly Proposal[]> {
	const page = talk ? await editor.read( talk ) : null;
	return page?.kind === 'page' ? findProposals( page.text ).proposals.filter( ( { state, page: title } ) => state === 'open' && title === source ) : [];
}

/**
 * Answers a suggestion on the talk page, and takes it off the list.
 *
 * @param reply What the user has written, for a suggestion that is declined.
 * @param msg The messages in the language of the wiki.
 */
export async function answerSuggestion( session: Session, talk: string, { id }: Proposal, state: ProposalState, reply: string, msg: Messages<EditMessageKey> ): Promise<void> {
	const { editor, store } = session;
	const page = await editor.read( talk );
	const text = page.kind === 'page' ? answerProposal( page.text, id, state, state === 'declined' ? reply : msg( state === 'taken' ? 'edit-answer-taken' : 'edit-answer-partly' ) ) : null;
	// Without a text, somebody has answered it meanwhile.
	const result = page.kind === 'page' && text !== null ? await editor.save( { title: talk, text, base: page.revision, summary: msg( 'edit-answer-summary' ) } ) : page;
	if ( result.kind === 'failed' || result.kind === 'conflict' || result.kind === 'captcha' ) {
		session.fail( { kind: 'answer' } );
	} else {
		store.set( { suggestions: store.get().suggestions.filter( ( one ) => one.id !== id ) } );
	}
}
