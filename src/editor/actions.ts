import type { Change } from '../edit/change';
import { differencesBetween, type Difference } from '../edit/difference';
import { idFor, toRecord, withField } from '../edit/form/record';
import { ID } from '../programs/patterns';
import { listOf } from '../views/editor/choose-controls';
import type { EditorActions, EditorContext, EditorState, Snapshot } from '../views/editor/view';
import { answerSuggestion } from './answer';
import { listsRecord } from './lists-record';
import { findRecord, idOf, positionIn, programOf, textWith } from './page-text';
import { newTerm, newTermsIn } from './new-terms';
import { createProgramActions, titleOf } from './program-actions';
import { saveSession } from './save-session';
import type { Session } from './session';
import { suggestChanges } from './suggest-session';
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
}

export function createActions( session: Session, { context, wikiContext, focus, focusHeading, confirm, close, loadMore }: EditorScreen ): EditorActions & SuggestionActions {
	const { store, drafts, editor, source } = session;
	let lastField = '';
	let lastTime = 0;
	const talk = (): string => context().list.talk || '';

	const snapshot = (): Snapshot => {
		const { record, after, newTerms } = store.get();
		return { record, after, newTerms };
	};
	/** Changes what the form shows, as one step. */
	const step = ( change: Partial<EditorState> ): void => {
		lastField = '';
		session.setRecord( { ...change, past: [ ...store.get().past, snapshot() ], future: [] } );
	};
	const differencesNow = (): readonly Difference[] => differencesBetween( session.base.text, textWith( session.base, session.changes() ) ) || [];
	/** That of a suggestion names the page where it is from. */
	const automaticSummary = (): string => `${ summaryText( wikiContext(), differencesNow() ) }${ store.get().suggestion ? ` ([[${ talk() }]])` : '' }`;
	const showReview = (): void => {
		session.settle();
		const differences = differencesNow();
		store.set( { step: 'review', differences, trouble: null, summary: store.get().isSuggestion ? '' : automaticSummary() } );
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
	/** Shows changes of an older revision in the form. Saving merges them. */
	const beginWith = async ( revision: number, changes: readonly Change[] ): Promise<boolean> => {
		const page = await editor.read( source, revision );
		if ( page.kind === 'failed' ) {
			session.fail( page );
			return false;
		}
		const base = { text: revision ? page.text : '', revision };
		const program = programOf( changes );
		const text = textWith( base, changes );
		const record = program === null ? listsRecord( text ) : findRecord( text, program );
		if ( !record ) {
			session.fail( { kind: 'misfit' } );
			return false;
		}
		if ( program === null ) {
			if ( !await withMore() ) {
				return false;
			}
			session.begin( base, null, record, { isLists: true } );
		} else {
			session.begin( base, findRecord( base.text, program ) ? program : null, record, { newTerms: newTermsIn( changes ), after: positionIn( changes ) } );
		}
		focusHeading();
		return true;
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
		addTerm: ( vocabulary, label ) => {
			const { record, newTerms } = store.get();
			const term = newTerm( context(), newTerms, vocabulary, label );
			const [ id, all ] = typeof term === 'string' ? [ term, newTerms ] : [ term.id, [ ...newTerms, term ] ];
			const chosen = listOf( record[ vocabulary ] );
			step( { newTerms: all, record: withField( record, vocabulary, chosen.includes( id ) ? chosen : [ ...chosen, id ] ) } );
		},
		loadMore: withMore,
		editLists: async () => {
			if ( !wantsToKeep() && await withMore() ) {
				session.begin( session.base, null, null, { isLists: true } );
				focusHeading();
			}
		},
		remove: () => {
			store.set( { isRemoved: true } );
			showReview();
		},
		undo: () => {
			const { past, future } = store.get();
			const before = past[ past.length - 1 ];
			if ( before ) {
				lastField = '';
				session.setRecord( { ...before, past: past.slice( 0, -1 ), future: [ ...future, snapshot() ] } );
			}
		},
		redo: () => {
			const { past, future } = store.get();
			const next = future[ future.length - 1 ];
			if ( next ) {
				lastField = '';
				session.setRecord( { ...next, past: [ ...past, snapshot() ], future: future.slice( 0, -1 ) } );
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
			const { record, given } = store.get();
			if ( given && !idOf( record ) ) {
				session.beginEmpty();
			} else {
				store.set( { step: 'form', given: null, leftOut: new Set(), isRemoved: false, trouble: null } );
				session.settle();
			}
			focusHeading();
		},
		setSummary: ( summary ) => store.set( { summary } ),
		answerCaptcha: ( captchaAnswer ) => store.set( { captchaAnswer } ),
		decide: ( key, isMine ) => store.set( { decisions: new Map( [ ...store.get().decisions, [ key, isMine ] ] ) } ),
		save: () => {
			if ( !store.get().isBusy ) {
				void ( store.get().isSuggestion ? suggestChanges( session, wikiContext(), focusHeading ) : save() );
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
		takeDraft: async () => {
			const draft = drafts.read();
			if ( wantsToKeep() ) {
				return;
			}
			if ( draft && await beginWith( draft.base, draft.changes ) ) {
				store.set( { draftTime: null } );
				session.settle();
			}
		},
		dropDraft: () => {
			drafts.remove();
			store.set( { draftTime: null } );
			session.settle();
			focusHeading();
		},
		focus
	};
}
