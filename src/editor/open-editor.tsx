import { h, render } from 'preact';
import { createStore } from '../app/store';
import { EDIT } from '../app/url';
import { differencesBetween } from '../edit/difference';
import { conflictKey, saveChanges } from '../edit/save';
import { idFor, withField, type FormRecord } from '../edit/form/record';
import { createMessages, type EditMessageKey } from '../messages/messages';
import type { EditSubject } from '../page/environment';
import { Editor } from '../views/editor/editor';
import type { EditorActions, EditorState, Trouble } from '../views/editor/view';
import type { PageEditor } from '../wiki/page-editor';
import { createEditorContext } from './context';
import { createDraftStorage } from './draft-storage';
import { ENGLISH } from './english';
import { createPreview } from './preview';
import { changesIn, findRecord, programOf, recordsOf, textWith, type Base } from './session';
import { summaryText } from './summary-text';

/** In ms: letters that follow each other within this time are undone together. */
const ONE_WORD = 1500;
/** In ms: the preview, the problems and the draft follow after this pause. */
const PAUSE = 400;

const START: EditorState = {
	step: 'loading', original: null, record: {}, isIdAutomatic: true, past: [], future: [], problems: [], trouble: null, captcha: null, captchaAnswer: '',
	isBusy: false, differences: [], summary: '', conflicts: [], decisions: new Map(), draftTime: null, saved: null
};

/**
 * Opens the editor above an explorer.
 *
 * @param id The program to edit; null for a new one.
 * @return A function that closes it, unless there are changes that the user wants to keep; it returns whether it is closed.
 */
export function openEditor( editor: PageEditor, subject: EditSubject, id: string | null ): () => boolean {
	const { environment: { wiki }, host, messages, source } = subject;
	const opener = document.activeElement;
	const box = document.createElement( 'div' );
	box.className = 'program-explorer__editor-box';
	box.lang = messages.language;
	host.root.insertBefore( box, host.root.firstChild );

	const store = createStore<EditorState>( START );
	const storage = createDraftStorage( () => localStorage, { page: source, user: editor.user } );
	const preview = createPreview( subject, ( problems ) => store.set( { problems } ), () => String( store.get().record[ 'id' ] ?? '' ) );
	let context = createEditorContext( subject );
	const english = createMessages<EditMessageKey>( { language: 'en', texts: new Map() }, ENGLISH );
	let base: Base = { text: '', revision: 0 };
	let lastField = '';
	let lastTime = 0;
	let timer = 0;
	let toFocus = '';

	const changes = (): ReturnType<typeof changesIn> => {
		const { original, record } = store.get();
		return changesIn( base, original, record );
	};
	const settle = (): void => {
		window.clearTimeout( timer );
		timer = 0;
		const now = changes();
		preview.show( textWith( base, now ) );
		// A draft that is offered is not overwritten.
		if ( store.get().draftTime === null && !storage.keep( { base: base.revision, changes: now } ) && !store.get().trouble ) {
			store.set( { trouble: { kind: 'storage' } } );
		}
	};
	const setRecord = ( change: Partial<EditorState> ): void => {
		store.set( { ...change, trouble: null, saved: null } );
		window.clearTimeout( timer );
		timer = window.setTimeout( settle, PAUSE );
	};
	const fail = ( trouble: Trouble ): void => {
		store.set( { trouble, isBusy: false } );
		box.querySelector( '[role=alert]' )?.scrollIntoView( { block: 'nearest' } );
	};
	const focusHeading = (): void => {
		const heading = document.getElementById( `${ context.idPrefix }-heading` );
		if ( heading ) {
			heading.tabIndex = -1;
			heading.focus();
		}
	};

	const onUnload = ( event: BeforeUnloadEvent ): void => {
		if ( box.isConnected && store.get().step !== 'saved' && changes().length ) {
			event.preventDefault();
			// eslint-disable-next-line @typescript-eslint/no-deprecated -- Older browsers ask only with it.
			event.returnValue = '';
		}
	};
	const close = (): void => {
		window.clearTimeout( timer );
		window.removeEventListener( 'beforeunload', onUnload );
		unsubscribe();
		render( null, box );
		box.remove();
		preview.end( store.get().step === 'saved' ? base.text : null );
		if ( location.hash.includes( EDIT ) ) {
			// Or loading the page again would open the editor.
			history.replaceState( history.state, '', '#programs' );
		}
		if ( opener instanceof HTMLElement && opener.isConnected ) {
			opener.focus();
		}
	};

	const open = ( newBase: Base, program: string | null, record: FormRecord | null ): void => {
		base = newBase;
		const original = program === null ? null : findRecord( base.text, program );
		if ( program !== null && !original && !record ) {
			fail( { kind: recordsOf( base.text ).length ? 'elsewhere' : 'unreadable' } );
			return;
		}
		const used = recordsOf( base.text ).map( ( one ) => String( one[ 'id' ] ) );
		store.set( {
			...START, step: 'form', original, record: record ?? original ?? { id: idFor( '', used ), title: '' }, isIdAutomatic: !original && !record
		} );
		focusHeading();
	};

	const save = async (): Promise<void> => {
		const { summary, decisions, captcha, captchaAnswer } = store.get();
		store.set( { isBusy: true, trouble: null } );
		const outcome = await saveChanges( editor, {
			title: source, base, changes: changes(), summary, decisions, ...captcha && { captcha: { id: captcha.id, answer: captchaAnswer } }
		} );
		store.set( { captcha: null, captchaAnswer: '' } );
		switch ( outcome.kind ) {
			case 'saved':
			case 'unchanged': {
				base = outcome;
				storage.remove();
				store.set( { step: 'saved', isBusy: false, saved: outcome.kind === 'saved' ? { revision: outcome.revision, before: outcome.before } : null } );
				preview.show( base.text );
				focusHeading();
				break;
			}
			case 'ask':
				store.set( { step: 'conflicts', isBusy: false, conflicts: outcome.conflicts, decisions: keptDecisions( outcome.conflicts.map( conflictKey ) ) } );
				focusHeading();
				break;
			case 'captcha':
				store.set( { captcha: outcome, isBusy: false, step: 'review' } );
				actions.focus( `${ context.idPrefix }-captcha` );
				store.set( {} );
				break;
			default:
				fail( outcome.kind === 'failed' ? outcome : { kind: outcome.kind } );
		}
	};
	const keptDecisions = ( keys: readonly string[] ): ReadonlyMap<string, boolean> =>
		new Map( Array.from( store.get().decisions ).filter( ( [ key ] ) => keys.includes( key ) ) );

	const actions: EditorActions = {
		change: ( name, value, continues = false ) => {
			const { record, past, isIdAutomatic, original } = store.get();
			const isSame = continues && lastField === name && Date.now() - lastTime < ONE_WORD;
			lastField = name;
			lastTime = Date.now();
			let next = withField( record, name, value );
			const isAutomatic = isIdAutomatic && !original && name !== 'id';
			if ( isAutomatic && name === 'title' ) {
				const title = typeof value === 'string' ? value : String( Object.values( value as object )[ 0 ] ?? '' );
				next = withField( next, 'id', idFor( title, recordsOf( base.text ).map( ( one ) => String( one[ 'id' ] ) ) ) );
			}
			setRecord( { record: next, isIdAutomatic: isAutomatic, past: isSame ? past : [ ...past, record ], future: [] } );
		},
		undo: () => {
			const { record, past, future } = store.get();
			const before = past[ past.length - 1 ];
			if ( before ) {
				lastField = '';
				setRecord( { record: before, past: past.slice( 0, -1 ), future: [ ...future, record ] } );
			}
		},
		redo: () => {
			const { record, past, future } = store.get();
			const next = future[ future.length - 1 ];
			if ( next ) {
				setRecord( { record: next, past: [ ...past, record ], future: future.slice( 0, -1 ) } );
			}
		},
		review: () => {
			const { record } = store.get();
			const title = record[ 'title' ];
			if ( typeof title !== 'object' && !String( title ?? '' ).trim() ) {
				actions.focus( `${ context.idPrefix }-title` );
				fail( { kind: 'title' } );
				return;
			}
			settle();
			const differences = differencesBetween( base.text, textWith( base, changes() ) ) || [];
			store.set( { step: 'review', differences, trouble: null, summary: summaryText( context, differences, english ) } );
			focusHeading();
		},
		back: () => {
			store.set( { step: 'form', trouble: null } );
			focusHeading();
		},
		setSummary: ( summary ) => store.set( { summary } ),
		answerCaptcha: ( captchaAnswer ) => store.set( { captchaAnswer } ),
		decide: ( key, isMine ) => store.set( { decisions: new Map( [ ...store.get().decisions, [ key, isMine ] ] ) } ),
		save: () => void save(),
		cancel: () => {
			// eslint-disable-next-line no-alert -- The browser's own question cannot be missed, and works everywhere.
			if ( store.get().step === 'saved' || !changes().length || window.confirm( context.msg( 'edit-cancel-question' ) ) ) {
				if ( store.get().draftTime === null ) {
					storage.remove();
				}
				close();
			}
		},
		close,
		takeDraft: () => {
			const draft = storage.read();
			if ( !draft ) {
				store.set( { draftTime: null } );
				return;
			}
			void editor.read( source, draft.base ).then( ( page ) => {
				if ( page.kind === 'failed' ) {
					fail( page );
					return;
				}
				const program = programOf( draft.changes );
				const draftBase = { text: page.text, revision: draft.base };
				const record = program === null ? null : findRecord( textWith( draftBase, draft.changes ), program );
				if ( record ) {
					open( draftBase, program, record );
					settle();
				} else {
					fail( { kind: 'misfit' } );
				}
			} );
		},
		dropDraft: () => {
			storage.remove();
			store.set( { draftTime: null } );
			settle();
			focusHeading();
		},
		focus: ( target ) => {
			toFocus = target;
		}
	};

	const unsubscribe = store.subscribe( ( state ) => {
		render( <Editor view={ { context, state, actions } } />, box );
		if ( toFocus ) {
			document.getElementById( toFocus )?.focus();
			toFocus = '';
		}
	} );
	window.addEventListener( 'beforeunload', onUnload );
	store.set( {} );
	box.scrollIntoView();
	void wiki.languageNames().then( ( languages ) => {
		// The browser names more of them in the user's language.
		context = { ...context, languages: new Map( Array.from( languages, ( [ code, name ] ) => {
			const translated = context.format.language( code );
			return [ code, translated === code ? name : translated ];
		} ) ) };
		store.set( {} );
	} );
	void editor.read( source ).then( ( page ) => {
		if ( !box.isConnected ) {
			return;
		}
		if ( page.kind === 'failed' ) {
			fail( page );
			return;
		}
		const draft = storage.read();
		open( page, id, null );
		store.set( { trouble: store.get().trouble || page.refusal, draftTime: draft && draft.time } );
	}, ( error: unknown ) => wiki.log( 'The editor failed.', error ) );
	return () => {
		if ( box.isConnected ) {
			actions.cancel();
		}
		return !box.isConnected;
	};
}
