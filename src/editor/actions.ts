import type { Change } from '../edit/change';
import { differencesBetween, type Difference } from '../edit/difference';
import { idFor, toRecord, withField, type FormRecord } from '../edit/form/record';
import type { EditMessageKey, Messages } from '../messages/messages';
import { createMessages } from '../messages/messages';
import { today } from '../programs/parse-options';
import { ID } from '../programs/patterns';
import { listOf } from '../views/editor/choose-controls';
import type { EditorActions, EditorContext } from '../views/editor/view';
import { answerSuggestion, onToday } from './answer';
import { ENGLISH } from './english';
import { findRecord, idOf, programOf, textWith, type Base } from './page-text';
import { newTerm, newTermsIn } from './new-terms';
import { saveSession } from './save-session';
import type { Session } from './session';
import { suggestChanges } from './suggest-session';
import { createdText, summaryText } from './summary-text';

/** In ms: letters that follow each other within this time are undone together. */
const ONE_WORD = 1500;

/** What the actions do on the page. */
export interface EditorScreen {
	readonly context: () => EditorContext;
	readonly focus: ( id: string ) => void;
	readonly focusHeading: () => void;
	readonly confirm: ( question: string ) => boolean;
	readonly close: () => void;
}

function titleOf( { title }: FormRecord ): string {
	const text: unknown = typeof title === 'object' && title ? Object.values( title )[ 0 ] : title;
	return typeof text === 'string' ? text : '';
}

export interface Actions extends EditorActions {
	/**
	 * Shows the changes that create the data page.
	 *
	 * @param page The title of the page that they were imported from.
	 */
	readonly create: ( base: Base, changes: readonly Change[], page: string ) => void;
}

export function createActions( session: Session, { context, focus, focusHeading, confirm, close }: EditorScreen ): Actions {
	const { store, drafts, editor, source } = session;
	const english: Messages<EditMessageKey> = createMessages<EditMessageKey>( { language: 'en', texts: new Map() }, ENGLISH );
	let lastField = '';
	let lastTime = 0;
	/** The text of the page with the whole suggestion that is shown. */
	let suggested = '';
	const talk = (): string => context().list.talk || '';

	/** Sets another record as one step. */
	const replace = ( record: FormRecord, isIdAutomatic = false ): void => {
		const { record: before, past } = store.get();
		lastField = '';
		session.setRecord( { record, isIdAutomatic, past: [ ...past, before ], future: [] } );
	};
	const differencesNow = (): readonly Difference[] => differencesBetween( session.base.text, textWith( session.base, session.changes() ) ) || [];
	/** That of a suggestion names the page where it is from. */
	const automaticSummary = (): string => `${ summaryText( context(), differencesNow(), english ) }${ store.get().suggestion ? ` ([[${ talk() }]])` : '' }`;
	const showReview = (): void => {
		session.settle();
		const differences = differencesNow();
		store.set( { step: 'review', differences, trouble: null, summary: store.get().isSuggestion ? '' : automaticSummary() } );
		focusHeading();
	};
	const refuse = ( kind: 'title' | 'id' ): void => {
		focus( `${ context().idPrefix }-${ kind }` );
		session.fail( { kind } );
	};

	const save = async (): Promise<void> => {
		const { suggestion, reply } = store.get();
		const state = textWith( session.base, session.changes() ) === suggested ? 'taken' : 'partly';
		await saveSession( session, focusHeading );
		const { step, saved } = store.get();
		if ( suggestion && step === 'saved' ) {
			await answerSuggestion( session, talk(), suggestion, state, reply, saved ? saved.revision : 0, english );
		}
	};
	/** Whether the user wants to keep changes that are not saved. */
	const wantsToKeep = (): boolean => session.isUnsaved() && !confirm( context().msg( 'edit-cancel-question' ) );
	/** Shows changes of an older revision in the form. Saving merges them. */
	const beginWith = async ( revision: number, changes: readonly Change[] ): Promise<boolean> => {
		const page = await editor.read( source, revision );
		if ( page.kind === 'failed' ) {
			session.fail( page );
			return false;
		}
		const base = { text: revision ? page.text : '', revision };
		const program = programOf( changes );
		const record = program === null ? null : findRecord( textWith( base, changes ), program );
		if ( program === null || !record ) {
			session.fail( { kind: 'misfit' } );
			return false;
		}
		session.begin( base, findRecord( base.text, program ) ? program : null, record, newTermsIn( changes ) );
		focusHeading();
		return true;
	};

	return {
		change: ( name, value, continues = false ) => {
			const { record, past, isIdAutomatic, original } = store.get();
			const isSame = continues && lastField === name && Date.now() - lastTime < ONE_WORD;
			lastField = name;
			lastTime = Date.now();
			const next = withField( record, name, value );
			const isAutomatic = isIdAutomatic && !original && name !== 'id';
			session.setRecord( {
				record: isAutomatic && name === 'title' ? withField( next, 'id', idFor( titleOf( next ), session.usedIds() ) ) : next,
				isIdAutomatic: isAutomatic, past: isSame ? past : [ ...past, record ], future: []
			} );
		},
		replace,
		addTerm: ( vocabulary, label ) => {
			const { record, newTerms, past } = store.get();
			const term = newTerm( context(), newTerms, vocabulary, label );
			const [ id, all ] = typeof term === 'string' ? [ term, newTerms ] : [ term.id, [ ...newTerms, term ] ];
			const chosen = listOf( record[ vocabulary ] );
			lastField = '';
			session.setRecord( { newTerms: all, record: withField( record, vocabulary, chosen.includes( id ) ? chosen : [ ...chosen, id ] ), past: [ ...past, record ], future: [] } );
		},
		retire: () => {
			focus( `${ context().idPrefix }-end` );
			replace( { ...store.get().record, status: 'past', end: today() } );
		},
		duplicate: () => {
			const { record } = store.get();
			session.begin( session.base, null, { ...record, id: idFor( titleOf( record ), session.usedIds() ) } );
			focusHeading();
		},
		remove: () => {
			store.set( { isRemoved: true } );
			showReview();
		},
		undo: () => {
			const { record, past, future } = store.get();
			const before = past[ past.length - 1 ];
			if ( before ) {
				lastField = '';
				session.setRecord( { record: before, past: past.slice( 0, -1 ), future: [ ...future, record ] } );
			}
		},
		redo: () => {
			const { record, past, future } = store.get();
			const next = future[ future.length - 1 ];
			if ( next ) {
				lastField = '';
				session.setRecord( { record: next, past: [ ...past, record ], future: future.slice( 0, -1 ) } );
			}
		},
		review: () => {
			const { original, record } = store.get();
			const id = idOf( record ).trim();
			if ( toRecord( original, record )[ 'title' ] === undefined ) {
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
				void ( store.get().isSuggestion ? suggestChanges( session, context(), english, focusHeading ) : save() );
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
		openSuggestion: async ( suggestion ) => {
			const found = wantsToKeep() ? null : await onToday( session, suggestion );
			if ( found?.kind === 'failed' ) {
				session.fail( found );
			} else if ( found ) {
				const { page, changes, isWhole } = found;
				suggested = textWith( page, changes );
				session.beginWith( page, changes, suggestion );
				showReview();
				store.set( { trouble: isWhole ? null : { kind: 'stale' } } );
			}
		},
		create: ( base, changes, page ) => {
			session.beginWith( base, changes );
			showReview();
			store.set( { summary: createdText( page, english ) } );
		},
		toggle: ( key ) => {
			const { leftOut, summary } = store.get();
			const isAutomatic = summary === automaticSummary();
			const left = Array.from( leftOut ).filter( ( one ) => one !== key );
			store.set( { leftOut: new Set( left.length < leftOut.size ? left : [ ...left, key ] ) } );
			if ( isAutomatic ) {
				store.set( { summary: automaticSummary() } );
			}
			session.settle();
		},
		setReply: ( reply ) => store.set( { reply } ),
		decline: async () => {
			const { suggestion, reply, isBusy } = store.get();
			if ( suggestion && !isBusy ) {
				store.set( { isBusy: true, trouble: null } );
				if ( await answerSuggestion( session, talk(), suggestion, 'declined', reply, 0, english ) ) {
					session.beginEmpty();
					focusHeading();
				}
			}
		},
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
