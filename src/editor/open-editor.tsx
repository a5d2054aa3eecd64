import { h, render } from 'preact';
import { EDIT } from '../app/url';
import { comparePages } from '../edit/compare-pages';
import { toJson } from '../edit/wiki-json';
import { directionOf } from '../messages/direction';
import type { EditSubject } from '../page/environment';
import { VERSION } from '../programs/migrate';
import { optionsFor } from '../programs/parse-options';
import { parseForReaders } from '../programs/parse-for-readers';
import { Editor } from '../views/editor/editor';
import type { PageEditor } from '../wiki/page-editor';
import { openSuggestions } from './answer';
import { createActions } from './actions';
import { createEditorContext, listContext, withLanguages, withMessages } from './context';
import { withNewTerms } from './new-terms';
import type { Base } from './page-text';
import { readPermission } from './permission';
import { createSession } from './session';

/** What a data page begins with. */
const EMPTY_PAGE: Base = { text: toJson( { version: VERSION, programs: [] } ), revision: 0 };

/** In ms: when the tab gets the focus again, the page is not looked up more often. */
const LOOK_AGAIN_AFTER = 10000;

/**
 * Opens the editor above an explorer.
 *
 * @param id The program to edit; null for a new one; '' for the suggestions that are waiting.
 * @param draft The text of the data page that is to be created; null if there is one.
 * @return A function that closes it, unless there are changes that the user wants to keep; it returns whether it is closed.
 */
export function openEditor( editor: PageEditor, subject: EditSubject, id: string | null, draft: string | null = null ): () => boolean {
	const { environment: { wiki }, host: { root }, messages: { language }, source } = subject;
	const opener = document.activeElement;
	const box = document.createElement( 'div' );
	box.lang = language;
	box.dir = directionOf( language );
	root.insertBefore( box, root.firstChild );

	const session = createSession( editor, subject, () => localStorage );
	const { store, drafts } = session;
	let context = createEditorContext( subject );
	let toFocus = '';
	let lastLook = Date.now();

	const onUnload = ( event: BeforeUnloadEvent ): void => {
		if ( box.isConnected && session.isUnsaved() ) {
			event.preventDefault();
			// eslint-disable-next-line @typescript-eslint/no-deprecated -- Older browsers ask only with it.
			event.returnValue = '';
		}
	};
	/** Looks whether the page has changed meanwhile. */
	const onFocus = async (): Promise<void> => {
		const { step } = store.get();
		if ( Date.now() - lastLook < LOOK_AGAIN_AFTER || step === 'saved' || step === 'loading' ) {
			return;
		}
		lastLook = Date.now();
		const page = await editor.read( source );
		if ( page.kind === 'page' ) {
			// The user may have logged in in another tab.
			const { isSuggestion, publicAs, trouble } = await readPermission( editor, page, context.list.talk );
			store.set( { isOutdated: page.revision !== session.base.revision, isSuggestion, publicAs, trouble: store.get().trouble || trouble } );
		}
	};
	const lookAgain = (): void => void onFocus();

	const close = (): void => {
		window.removeEventListener( 'beforeunload', onUnload );
		window.removeEventListener( 'focus', lookAgain );
		unsubscribe();
		render( null, box );
		box.remove();
		session.end();
		if ( location.hash.includes( EDIT ) ) {
			// Or loading the page again would open the editor.
			history.replaceState( history.state, '', '#programs' );
		}
		if ( opener instanceof HTMLElement && opener.isConnected ) {
			opener.focus();
		}
	};
	const focusHeading = (): void => {
		const heading = document.getElementById( `${ context.idPrefix }-heading` );
		if ( heading ) {
			heading.tabIndex = -1;
			heading.focus();
		}
	};

	const actions = createActions( session, {
		context: () => context,
		focus: ( target ) => {
			toFocus = target;
		},
		focusHeading,
		confirm: ( question ) => window.confirm( question ),
		close
	} );
	const unsubscribe = store.subscribe( ( state ) => {
		const labels = withNewTerms( context.labels, state.newTerms, context.pageLanguage );
		render( <Editor view={ { context: { ...context, labels }, state, actions } } />, box );
		if ( toFocus ) {
			document.getElementById( toFocus )?.focus();
			toFocus = '';
		}
	} );
	window.addEventListener( 'beforeunload', onUnload );
	window.addEventListener( 'focus', lookAgain );
	store.set( {} );
	box.scrollIntoView();

	void wiki.languageNames().then( ( names ) => {
		context = withLanguages( context, names );
		if ( box.isConnected ) {
			store.set( {} );
		}
	} );
	void Promise.all( [ editor.read( source ), withMessages( context, subject ) ] ).then( async ( [ page, { msg } ] ) => {
		context = { ...context, msg };
		if ( !box.isConnected ) {
			return;
		}
		if ( page.kind === 'failed' ) {
			session.fail( page );
			return;
		}
		session.newest = page.text;
		context = { ...context, ...listContext( subject, parseForReaders( page.text, optionsFor( wiki ), subject.included ).list || subject.list ) };
		const kept = drafts.read();
		const { trouble, ...permission } = await readPermission( editor, page, context.list.talk );
		// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- The compiler does not see that it may have changed.
		if ( !box.isConnected ) {
			return;
		}
		// Before the form begins, which would keep a draft of its own.
		store.set( { ...permission, draftTime: draft === null && kept ? kept.time : null } );
		const suggestions = page.refusal ? [] : openSuggestions( session, context.list.talk );
		if ( draft !== null ) {
			if ( page.revision ) {
				session.fail( { kind: 'exists' } );
			} else {
				actions.create( EMPTY_PAGE, comparePages( EMPTY_PAGE.text, draft ) || [], wiki.pageTitle );
			}
		} else if ( id === '' ) {
			store.set( { suggestions: await suggestions } );
			session.beginEmpty();
		} else {
			session.begin( page, id, null );
		}
		store.set( { trouble: store.get().trouble || trouble } );
		focusHeading();
		store.set( { suggestions: await suggestions } );
	} );
	return () => {
		if ( box.isConnected ) {
			actions.cancel();
		}
		return !box.isConnected;
	};
}
