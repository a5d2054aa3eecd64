import { h, render } from 'preact';
import { EDIT } from '../app/url';
import { comparePages } from '../edit/compare-pages';
import { toJson } from '../edit/wiki-json';
import type { EditorMore, EditStart, EditSubject } from '../page/environment';
import { openToolBox } from '../page/tool-box';
import { VERSION } from '../programs/migrate';
import { Editor } from '../views/editor/editor';
import { PARTS } from '../views/editor/parts';
import type { PageEditor } from '../wiki/page-editor';
import { openSuggestions } from './answer';
import { createActions } from './actions';
import { createEditorContext, createWords, listContext, withLanguages } from './context';
import { loadTexts } from './load-texts';
import { editedPage } from './edited-page';
import { withNewTerms } from './new-terms';
import { findRecord, type Base } from './page-text';
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
export function openEditor( editor: PageEditor, dataPage: EditSubject, id: string | null, { field, record }: EditStart = {}, draft: string | null = null ): () => boolean {
	const subject = editedPage( dataPage, id );
	const { environment: { wiki, load }, host: { root }, messages: { language }, source } = subject;
	const { element: box, close: closeBox, focusHeading } = openToolBox( root, language );

	const session = createSession( editor, subject, () => localStorage, () => context.msg( 'edit-unsaved' ) );
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
		closeBox();
		session.end();
		if ( location.hash.includes( EDIT ) ) {
			// Or loading the page again would open the editor.
			history.replaceState( history.state, '', '#programs' );
		}
	};

	/** What is loaded after the form: messages in the reader's language, and the parts that few edits need. */
	let texts: ReadonlyMap<string, string> = new Map();
	let more: EditorMore | null = null;
	const loadMore = async (): Promise<boolean> => {
		try {
			more = await load[ 'editor-more' ]();
			session.more = session.more || more.createMore( PARTS );
			session.finder = session.finder || more.createPageFinder();
			context = { ...context, more: session.more, msg: createWords( subject, texts, more ) };
			return true;
		} catch {
			return false;
		}
	};
	const actions = createActions( session, {
		context: () => context,
		focus: ( target ) => {
			toFocus = target;
		},
		focusHeading,
		confirm: ( question ) => window.confirm( question ),
		close,
		loadMore
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
	// The form works without the other module, but would move if its texts came later.
	void Promise.all( [ editor.read( source ), loadTexts( wiki, language ), loadMore() ] ).then( async ( [ page, loaded ] ) => {
		texts = loaded;
		context = { ...context, msg: createWords( subject, texts, more ) };
		if ( !box.isConnected ) {
			return;
		}
		if ( page.kind === 'failed' ) {
			session.fail( page );
			return;
		}
		session.newest = page.text;
		context = { ...context, ...listContext( subject, subject.listOf( page.text ) || subject.list ) };
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
			const isThere = id !== null && findRecord( page.text, id );
			session.begin( page, record && !isThere ? null : id, record ?? null );
		}
		store.set( { trouble: store.get().trouble || trouble } );
		const target = field && document.getElementById( `${ context.idPrefix }-${ field }` );
		if ( target ) {
			target.focus();
		} else {
			focusHeading();
		}
		store.set( { suggestions: await suggestions } );
	} );
	return () => {
		if ( box.isConnected ) {
			actions.cancel();
		}
		return !box.isConnected;
	};
}
