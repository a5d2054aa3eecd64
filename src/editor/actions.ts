import type { Change } from '../edit/change';
import { differencesBetween, type Difference } from '../edit/difference';
import { idFor, toRecord, withField, type FormRecord } from '../edit/form/record';
import { stillLeftOut } from '../edit/left-out';
import type { EditorMore } from '../page/environment';
import { ID } from '../programs/patterns';
import { listOf } from '../views/editor/choose-controls';
import type { EditorActions, EditorContext, EditorState, Snapshot } from '../views/editor/view';
import { answerSuggestion } from './answer';
import { DRAFT_TOOLS } from './draft-tools';
import { findRecord, idOf, textWith, type Base } from './page-text';
import { newTerm } from './new-terms';
import { createProgramActions, titleOf } from './program-actions';
import { saveSession } from './save-session';
import type { Session } from './session';
import { SUGGEST_TOOLS } from './suggest-tools';
import { createSuggestionActions, type SuggestionActions } from './suggestion-actions';
import { summaryText } from './summary-text';

/** In ms: letters that follow each other within this time are undone together. */
const ONE_WORD = 1500;

/** What the actions do on the page. */
export interface EditorScreen {
	readonly context: () => EditorContext;
	/** The same for what is written on the wiki, such as summaries and suggestions: in its language. */
	readonly wikiContext: () => EditorContext;
	readonly focus: ( id: string ) => void;
	readonly focusHeading: () => void;
	readonly confirm: ( question: string ) => boolean;
	readonly close: () => void;
	/** Loads the parts that few edits need. Never rejects; gives whether they are there. */
	readonly loadMore: () => Promise<boolean>;
	/** The module with these parts; null until it is loaded. */
	readonly more: () => EditorMore | null;
	/**
	 * Loads the form of the lists of terms, needs and series. Never rejects; gives whether it is there, and the editor still open.
	 *
	 * @param retry What the notice does if it does not load.
	 */
	readonly loadLists: ( retry: () => Promise<void> ) => Promise<boolean>;
	readonly prepareLists: () => void;
}

/** The actions that are not started by a person, but by the beginning of the editor. */
export interface StartActions extends Pick<SuggestionActions, 'create'> {
	/** Shows a program as it was in an older revision, as one step of undo. */
	readonly showVersion: ( base: Base, record: FormRecord ) => void;
}

export function createActions( session: Session, { context, wikiContext, focus, focusHeading, confirm, close, loadMore, more, loadLists, prepareLists }: EditorScreen ): EditorActions & StartActions {
	const { store } = session;
	let lastField = '';
	let lastTime = 0;
	const talk = (): string => context().list.talk || '';

	const snapshot = (): Snapshot => {
		const { record, after, newTerms, isRemoved } = store.get();
		return { record, after, newTerms, isRemoved };
	};
	/** Changes what the form shows, as one step. */
	const step = ( change: Partial<EditorState> ): void => {
		lastField = '';
		session.setRecord( { ...change, past: [ ...store.get().past, snapshot() ], future: [] } );
	};
	const differencesOf = ( changes: readonly Change[] ): readonly Difference[] => differencesBetween( session.base.text, textWith( session.base, changes ) ) || [];
	const differencesNow = (): readonly Difference[] => differencesOf( session.changes() );
	/** That of a suggestion names the page where it is from. */
	const automaticSummary = (): string => `${ summaryText( wikiContext(), differencesNow() ) }${ store.get().suggestion ? ` ([[${ talk() }]])` : '' }`;
	const showReview = (): void => {
		const all = session.allChanges();
		store.set( { leftOut: stillLeftOut( store.get().leftOut, all ) } );
		session.settle();
		const { ownSummary, isSuggestion } = store.get();
		store.set( { step: 'review', differences: differencesOf( all ), trouble: null, summary: ownSummary ?? ( isSuggestion ? '' : automaticSummary() ) } );
		focusHeading();
	};
	/** Whether the user wants to keep changes that are not saved. */
	const wantsToKeep = (): boolean => session.isUnsaved() && !confirm( context().msg( 'edit-cancel-question' ) );
	const suggestionActions = createSuggestionActions( session, { talk, showReview, focusHeading, wantsToKeep, automaticSummary, wikiWords: () => wikiContext().msg } );
	const refuse = ( kind: 'title' | 'id' ): void => {
		focus( `${ context().idPrefix }-${ kind }` );
		session.fail( { kind } );
	};

	/** Whether the parts that few edits need are there. */
	const withMore = async (): Promise<boolean> => {
		const isThere = await loadMore();
		if ( isThere ) {
			store.set( {} );
		} else {
			session.fail( { kind: 'failed', failure: 'network', words: '' } );
		}
		return isThere;
	};
	const editLists = async (): Promise<void> => {
		if ( await loadLists( editLists ) && store.get().step === 'form' && !wantsToKeep() ) {
			session.begin( session.base, null, null, { isLists: true } );
			focusHeading();
		}
	};
	/** They are in the module with the offers, so they are there when there is an offer. */
	const draftActions = (): ReturnType<EditorMore[ 'createDraftActions' ]> | undefined => more()?.createDraftActions( session, { step, loadLists, wantsToKeep, differencesNow, showReview, focusHeading }, DRAFT_TOOLS );
	const save = async (): Promise<void> => {
		const { suggestion, reply } = store.get();
		const state = suggestionActions.stateAfterSaving();
		await saveSession( session, focusHeading );
		if ( store.get().step === 'conflicts' && !await withMore() ) {
			store.set( { step: 'review' } );
		}
		const after = store.get();
		if ( suggestion && after.step === 'saved' ) {
			await answerSuggestion( session, talk(), suggestion, state, reply, after.saved ? after.saved.revision : 0, wikiContext().msg );
		}
	};
	const suggest = async (): Promise<void> => {
		if ( await withMore() ) {
			await more()?.suggestChanges( session, wikiContext(), focusHeading, SUGGEST_TOOLS );
		}
	};
	const undo = (): void => {
		const { past, future, isRemoved } = store.get();
		const before = past[ past.length - 1 ];
		if ( before ) {
			lastField = '';
			session.setRecord( { ...before, past: past.slice( 0, -1 ), future: [ ...future, snapshot() ], step: 'form' } );
			if ( isRemoved ) {
				session.settle();
				focusHeading();
			}
		}
	};

	return {
		change: ( name, value, continues = false ) => {
			const { record, past, isIdAutomatic, original, isLists } = store.get();
			const isSame = continues && lastField === name && Date.now() - lastTime < ONE_WORD;
			lastField = name;
			lastTime = Date.now();
			const next = withField( record, name, value );
			const isAutomatic = isIdAutomatic && !original && !isLists && name !== 'id';
			session.setRecord( {
				record: isAutomatic && name === 'title' ? withField( next, 'id', idFor( titleOf( next ), session.usedIds() ) ) : next,
				isIdAutomatic: isAutomatic, past: isSame ? past : [ ...past, snapshot() ], future: []
			} );
		},
		replace: ( record ) => step( { record, isIdAutomatic: false } ),
		...createProgramActions( session, { context, focus, focusHeading }, step ),
		showVersion: ( base, record ) => {
			const id = idOf( record );
			session.begin( base, findRecord( base.text, id ) ? id : null, null );
			step( { record, isIdAutomatic: false } );
			session.settle();
		},
		addTerm: ( vocabulary, label ) => {
			const { record, newTerms } = store.get();
			const term = newTerm( context(), newTerms, vocabulary, label );
			const [ id, all ] = typeof term === 'string' ? [ term, newTerms ] : [ term.id, [ ...newTerms, term ] ];
			const chosen = listOf( record[ vocabulary ] );
			step( { newTerms: all, record: withField( record, vocabulary, chosen.includes( id ) ? chosen : [ ...chosen, id ] ) } );
		},
		loadMore: withMore,
		prepareLists,
		editLists,
		remove: () => {
			step( { isRemoved: true } );
			showReview();
		},
		undo,
		redo: () => {
			const { past, future } = store.get();
			const next = future[ future.length - 1 ];
			if ( next ) {
				lastField = '';
				session.setRecord( { ...next, past: [ ...past, snapshot() ], future: future.slice( 0, -1 ) } );
				if ( next.isRemoved ) {
					showReview();
				}
			}
		},
		review: () => {
			const { original, record, isLists } = store.get();
			const id = idOf( record ).trim();
			if ( isLists ) {
				showReview();
			} else if ( toRecord( original, record )[ 'title' ] === undefined ) {
				refuse( 'title' );
			} else if ( !original && ( !ID.test( id ) || session.usedIds().includes( id ) ) ) {
				refuse( 'id' );
			} else {
				showReview();
			}
		},
		back: () => {
			const { record, given, isRemoved } = store.get();
			if ( isRemoved ) {
				undo();
				return;
			}
			if ( given && !idOf( record ) ) {
				session.beginEmpty();
			} else {
				store.set( { step: 'form', given: null, trouble: null } );
				session.settle();
			}
			focusHeading();
		},
		setSummary: session.setSummary,
		answerCaptcha: ( captchaAnswer ) => store.set( { captchaAnswer } ),
		decide: ( key, isMine ) => store.set( { decisions: new Map( [ ...store.get().decisions, [ key, isMine ] ] ) } ),
		save: async () => {
			if ( !store.get().isBusy ) {
				session.keep();
				await ( store.get().isSuggestion ? suggest() : save() );
			}
		},
		cancel: () => {
			if ( !wantsToKeep() ) {
				if ( session.isUnsaved() ) {
					session.dropDraft();
				}
				close();
			}
		},
		close,
		...suggestionActions,
		takeDraft: async ( offer ) => draftActions()?.takeDraft( offer ),
		dropDraft: ( offer ) => draftActions()?.dropDraft( offer ),
		focus
	};
}
