import type { Change } from '../edit/change';
import { differencesBetween } from '../edit/difference';
import { idFor, toRecord, withField, type FormRecord } from '../edit/form/record';
import { isEqual } from '../edit/json-value';
import type { EditMessageKey, Messages } from '../messages/messages';
import { createMessages } from '../messages/messages';
import { today } from '../programs/parse-options';
import { ID } from '../programs/patterns';
import { listOf } from '../views/editor/choose-controls';
import type { EditorActions, EditorContext } from '../views/editor/view';
import { answerSuggestion } from './answer';
import { ENGLISH } from './english';
import { findRecord, idOf, programOf, textWith } from './page-text';
import { newTerm, newTermsIn } from './new-terms';
import { saveSession } from './save-session';
import type { Session } from './session';
import { suggestChanges } from './suggest-session';
import { summaryText } from './summary-text';

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

export function createActions( session: Session, { context, focus, focusHeading, confirm, close }: EditorScreen ): EditorActions {
	const { store, drafts, editor, source } = session;
	const english: Messages<EditMessageKey> = createMessages<EditMessageKey>( { language: 'en', texts: new Map() }, ENGLISH );
	let lastField = '';
	let lastTime = 0;

	/** Sets another record as one step. */
	const replace = ( record: FormRecord, isIdAutomatic = false ): void => {
		const { record: before, past } = store.get();
		lastField = '';
		session.setRecord( { record, isIdAutomatic, past: [ ...past, before ], future: [] } );
	};
	const showReview = (): void => {
		session.settle();
		const differences = differencesBetween( session.base.text, textWith( session.base, session.changes() ) ) || [];
		store.set( { step: 'review', differences, trouble: null, summary: store.get().isSuggestion ? '' : summaryText( context(), differences, english ) } );
		focusHeading();
	};
	const refuse = ( kind: 'title' | 'id' ): void => {
		focus( `${ context().idPrefix }-${ kind }` );
		session.fail( { kind } );
	};

	const save = async (): Promise<void> => {
		const { suggestion } = store.get();
		const changes = session.changes();
		await saveSession( session, focusHeading );
		if ( suggestion && store.get().step === 'saved' ) {
			await answerSuggestion( session, context().list.talk || '', suggestion, isEqual( changes, suggestion.changes ) ? 'taken' : 'partly', '', english );
		}
	};
	const mayLose = (): boolean => {
		const { step } = store.get();
		return step !== 'saved' && step !== 'loading' && session.changes().length > 0;
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
			store.set( { step: 'form', isRemoved: false, trouble: null } );
			session.settle();
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
			const hasChanges = mayLose();
			if ( !hasChanges || confirm( context().msg( 'edit-cancel-question' ) ) ) {
				if ( hasChanges ) {
					session.dropDraft();
				}
				close();
			}
		},
		close,
		takeSuggestion: async ( suggestion ) => {
			if ( await beginWith( suggestion.base, suggestion.changes ) ) {
				store.set( { suggestion } );
			}
		},
		declineSuggestion: ( suggestion, reply ) => answerSuggestion( session, context().list.talk || '', suggestion, 'declined', reply, english ),
		takeDraft: async () => {
			const draft = drafts.read();
			if ( mayLose() && !confirm( context().msg( 'edit-cancel-question' ) ) ) {
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
