import type { Change } from '../edit/change';
import { toggled } from '../edit/left-out';
import type { EditMessageKey, Messages } from '../messages/messages';
import type { EditorActions, EditorState } from '../views/editor/view';
import { answerSuggestion, onToday } from './answer';
import { textWith, type Base } from './page-text';
import type { Session } from './session';
import { createdText } from './summary-text';

/** The actions on changes that were not made in the form. */
export interface SuggestionActions extends Pick<EditorActions, 'openSuggestion' | 'toggle' | 'setReply' | 'decline'> {
	/**
	 * Shows the changes that create the data page.
	 *
	 * @param page The title of the page that they were imported from.
	 */
	readonly create: ( base: Base, changes: readonly Change[], page: string ) => void;
	/** What becomes of the suggestion that is shown if the changes are saved as they are now. */
	readonly stateAfterSaving: () => 'taken' | 'partly';
}

interface Review {
	/** The title of the talk page; '' if there is none. */
	readonly talk: () => string;
	readonly showReview: () => void;
	readonly focusHeading: () => void;
	/** Whether the user wants to keep changes that are not saved. */
	readonly wantsToKeep: () => boolean;
	readonly automaticSummary: () => string;
	/** The messages in the language of the wiki. */
	readonly wikiWords: () => Messages<EditMessageKey>;
}

/** Makes the actions on suggestions, and on the changes that create the data page. */
export function createSuggestionActions( session: Session, { talk, showReview, focusHeading, wantsToKeep, automaticSummary, wikiWords }: Review ): SuggestionActions {
	const { store } = session;
	/** The text of the page with the whole suggestion that is shown. */
	let suggested = '';
	/** What the user has written to the authors of suggestions, and what of them is left out, by the ids of the suggestions. */
	const kept = new Map<string, Pick<EditorState, 'reply' | 'leftOut'>>();
	const keep = ( change: Partial<Pick<EditorState, 'reply' | 'leftOut'>> ): void => {
		store.set( change );
		const { suggestion, reply, leftOut } = store.get();
		kept.set( suggestion ? suggestion.id : '', { reply, leftOut } );
	};
	return {
		stateAfterSaving: () => textWith( session.base, session.changes() ) === suggested ? 'taken' : 'partly',
		openSuggestion: async ( suggestion ) => {
			const found = wantsToKeep() ? null : await onToday( session, suggestion );
			if ( found?.kind === 'failed' ) {
				session.fail( found );
			} else if ( found ) {
				const { page, changes, isWhole } = found;
				suggested = textWith( page, changes );
				session.beginWith( page, changes, suggestion );
				store.set( kept.get( suggestion.id ) ?? {} );
				showReview();
				store.set( { trouble: isWhole ? null : { kind: 'stale' } } );
			}
		},
		create: ( base, changes, page ) => {
			session.beginWith( base, changes );
			showReview();
			store.set( { summary: createdText( page, wikiWords() ) } );
		},
		toggle: ( key ) => {
			const { leftOut, summary } = store.get();
			const isAutomatic = summary === automaticSummary();
			keep( { leftOut: toggled( leftOut, session.allChanges(), key ) } );
			if ( isAutomatic ) {
				store.set( { summary: automaticSummary() } );
			}
			session.settle();
		},
		setReply: ( reply ) => keep( { reply } ),
		decline: async () => {
			const { suggestion, reply, isBusy } = store.get();
			if ( suggestion && !isBusy ) {
				store.set( { isBusy: true, trouble: null } );
				if ( await answerSuggestion( session, talk(), suggestion, 'declined', reply, 0, wikiWords() ) ) {
					session.beginEmpty();
					focusHeading();
				}
			}
		}
	};
}
