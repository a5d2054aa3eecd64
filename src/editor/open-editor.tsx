import { h } from 'preact';
import { guarded } from '../app/guarded';
import { EDIT } from '../app/url';
import { comparePages } from '../edit/compare-pages';
import { toJson } from '../edit/wiki-json';
import { createMessages } from '../messages/messages';
import type { EditorMore, EditStart, EditSubject } from '../page/environment';
import { showLoadFailure } from '../page/load-failure-notice';
import { showNotice } from '../page/notice';
import { openToolBox } from '../page/tool-box';
import { VERSION } from '../programs/migrate';
import { Editor } from '../views/editor/editor';
import { PARTS } from '../views/editor/parts';
import type { EditorContext } from '../views/editor/view';
import type { PageEditor } from '../wiki/page-editor';
import { leftOfDraft, openSuggestions } from './answer';
import { createActions } from './actions';
import { attemptWith } from './attempt-with';
import { createWords, loadWikiContext, withLanguages } from './context';
import { ENGLISH } from './english';
import { createEditorContext, withList } from './form-context';
import { createDrawing } from './drawing';
import { loadTexts } from './load-texts';
import { editedPage } from './edited-page';
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
export function openEditor( editor: PageEditor, dataPage: EditSubject, id: string | null, { field, record }: EditStart = {}, draft: string | null = null ): () => boolean {
	const subject = editedPage( dataPage, id );
	const { environment: { wiki, load }, host: { root }, messages, source } = subject;
	const { language } = messages;
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
			const { trouble: shown } = store.get();
			const isOver = shown?.kind === 'failed' && shown.failure === 'session';
			store.set( { isOutdated: page.revision !== session.base.revision, isSuggestion, publicAs, trouble: isOver ? trouble : shown || trouble } );
		}
	};
	const lookAgain = (): void => void onFocus();
	/** A phone may end a tab that is hidden without another event. */
	const onHidden = (): void => void session.keep();
	let releaseDrafts: ( () => void ) | null = null;

	const close = (): void => {
		window.removeEventListener( 'beforeunload', onUnload );
		window.removeEventListener( 'focus', lookAgain );
		document.removeEventListener( 'visibilitychange', onHidden );
		releaseDrafts?.();
		unsubscribe();
		clear();
		closeBox();
		session.end();
		if ( location.hash.includes( EDIT ) ) {
			// Or loading the page again would open the editor.
			history.replaceState( history.state, '', '#programs' );
		}
	};

	const { draw, clear } = createDrawing( box, ( error ) => {
		wiki.log( 'The editor could not be shown.', error );
		let content: readonly Node[] = [];
		try {
			content = more && session.isUnsaved() ? more.copyOf( session.changes(), context.msg( session.keep() ? 'edit-broken-kept' : 'edit-broken-copy' ) ) : [];
		} finally {
			close();
			showNotice( root, messages, { kind: 'failure', text: createMessages( messages )( 'failed-unexpected' ), content, retry: null } );
		}
	} );

	/** What is loaded after the form: messages in the reader's language, and the parts that few edits need, with their English messages. */
	let texts: ReadonlyMap<string, string> = new Map();
	let english = ENGLISH;
	let toWikiLanguage = ( own: EditorContext ): EditorContext => own;
	let more: EditorMore | null = null;
	const useParts = ( words: ReadonlyMap<string, string> ): void => {
		english = new Map( [ ...english, ...words ] );
		context = { ...context, more: session.more, lists: session.lists, ...createWords( subject, texts, english ) };
	};
	const loadMore = async (): Promise<boolean> => {
		try {
			more = await load( 'editor-more' );
			session.more = session.more || more.createMore( PARTS );
			session.finder = session.finder || more.createPageFinder();
			releaseDrafts = releaseDrafts || more.holdDrafts( drafts );
			useParts( more.english );
			return true;
		} catch {
			return false;
		}
	};
	const loadLists = async ( retry: () => Promise<void> ): Promise<boolean> => {
		store.set( { isBusy: true } );
		try {
			const lists = await load( 'editor-lists' );
			session.lists = session.lists || lists.createLists( PARTS );
			useParts( lists.english );
		} catch ( error ) {
			if ( box.isConnected ) {
				showLoadFailure( root, messages, 'failure', error, () => box.isConnected && void retry().catch( session.crash ) );
			}
		}
		store.set( { isBusy: false } );
		return box.isConnected && session.lists !== null;
	};
	const actions = guarded( createActions( session, {
		context: () => context,
		wikiContext: () => {
			const words = toWikiLanguage( context );
			return { ...words, labels: withNewTerms( words.labels, store.get().newTerms, words.pageLanguage ) };
		},
		focus: ( target ) => {
			toFocus = target;
		},
		focusHeading,
		confirm: ( question ) => window.confirm( question ),
		close,
		loadMore,
		loadLists,
		// A failure is told when the lists are opened.
		prepareLists: () => void load( 'editor-lists' ).catch( () => undefined ),
		more: () => more
	} ), attemptWith( session.crash ) );
	const unsubscribe = store.subscribe( ( state ) => {
		draw( () => <Editor view={ { context: { ...context, labels: withNewTerms( context.labels, state.newTerms, context.pageLanguage ) }, state, actions } } /> );
		if ( toFocus ) {
			document.getElementById( toFocus )?.focus();
			toFocus = '';
		}
	} );
	window.addEventListener( 'beforeunload', onUnload );
	window.addEventListener( 'focus', lookAgain );
	document.addEventListener( 'visibilitychange', onHidden );
	store.set( {} );
	box.scrollIntoView();

	void wiki.languageNames().then( ( names ) => {
		context = withLanguages( context, names );
		if ( box.isConnected ) {
			store.set( {} );
		}
	} );
	// The form works without the other module, but would move if its texts came later.
	void Promise.all( [ editor.read( source ), loadTexts( wiki, language ), loadWikiContext( subject ), loadMore() ] ).then( async ( [ page, loaded, inWikiLanguage ] ) => {
		texts = loaded;
		toWikiLanguage = inWikiLanguage;
		context = { ...context, ...createWords( subject, texts, english ) };
		if ( !box.isConnected ) {
			return;
		}
		if ( page.kind === 'failed' ) {
			session.fail( page );
			return;
		}
		session.newest = page.text;
		context = withList( context, subject, subject.listOf( page.text ) || subject.list );
		const findSuggestions = (): ReturnType<typeof openSuggestions> => openSuggestions( session, context.list.talk );
		const suggestions = page.refusal ? null : findSuggestions();
		const [ { trouble, ...permission }, offers ] = await Promise.all( [
			readPermission( editor, page, context.list.talk ),
			draft === null && more ? more.findDrafts( drafts, async ( one ) => leftOfDraft( session, page, await ( suggestions || findSuggestions() ), one ) ) : []
		] );
		// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- The compiler does not see that it may have changed.
		if ( !box.isConnected ) {
			return;
		}
		store.set( { ...permission, offers } );
		if ( draft !== null ) {
			if ( page.revision ) {
				session.fail( { kind: 'exists' } );
			} else {
				actions.create( EMPTY_PAGE, comparePages( EMPTY_PAGE.text, draft ) || [], wiki.pageTitle );
			}
		} else if ( id === '' ) {
			store.set( { suggestions: await suggestions || [] } );
			session.beginEmpty();
			if ( !more ) {
				session.fail( { kind: 'failed', failure: 'network', words: '' } );
			}
		} else if ( record ) {
			actions.showVersion( page, record );
		} else {
			session.begin( page, id, null );
		}
		store.set( { trouble: store.get().trouble || trouble } );
		const target = field && document.getElementById( `${ context.idPrefix }-${ field }` );
		if ( target ) {
			target.focus();
		} else {
			focusHeading();
		}
		store.set( { suggestions: await suggestions || [] } );
	} ).catch( session.crash );
	return () => {
		if ( box.isConnected ) {
			actions.cancel();
		}
		return !box.isConnected;
	};
}
