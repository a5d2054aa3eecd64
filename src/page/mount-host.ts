import type { Editing } from '../app/context';
import type { ViewHistory } from '../app/history';
import { isFragmentOurs } from '../app/url';
import { directionOf } from '../messages/direction';
import { createFormat, type LanguageNames } from '../messages/format';
import type { MessageTexts } from '../messages/message-texts';
import { createMessages } from '../messages/messages';
import type { ProgramList } from '../programs/model';
import { today } from '../programs/parse-options';
import type { More, SearchParts } from '../views/view';
import type { PartSources } from '../views/load-when-needed';
import { mountExplorer, type MountedExplorer } from '../views/mount';
import type { Environment, MoreModule } from './environment';
import { showLoadFailure } from './load-failure-notice';
import { hideRest, hostStateOf, setHostState } from './host-state';
import { GROUP_ATTRIBUTE, HOST_CLASS, type Host } from './hosts';
import { readerLanguages } from './languages';
import { loadMore, loadSearch, loadView } from './load-parts';
import { showNotice } from './notice';
import { watchFolding } from './sections';

const APP_CLASS = 'program-explorer__app';

let mountedSoFar = 0;

/** Whether a host owns the address of the page: the first explorer without preset and limit does, else the first one. */
function ownsAddress( host: Host ): boolean {
	const roots = Array.from( document.querySelectorAll<HTMLElement>( `.${ HOST_CLASS }` ) )
		.filter( ( root ) => ( hostStateOf( { root } ) || 'static' ) !== 'static' );
	return ( roots.find( ( root ) => !root.matches( '[data-preset], [data-limit]' ) ) || roots[ 0 ] ) === host.root;
}

/** Whether a fragment is the explorer's. If an element of the page has it as its id, it is a link to that element. */
function isOurs( fragment: string ): boolean {
	const anchor = document.getElementById( fragment );
	return isFragmentOurs( fragment ) && !( anchor && !anchor.closest( `.${ HOST_CLASS }, [${ GROUP_ATTRIBUTE }]` ) );
}

/** Programs and what is needed to show them. */
export interface Content {
	readonly list: ProgramList;
	readonly messages: MessageTexts;
	/** The names of languages, for browsers that have none. */
	readonly languageNames: LanguageNames | null;
	/** The parts that the first view does not need; null if they are not loaded yet. */
	readonly more: MoreModule | null;
	/** null if it is not loaded yet. */
	readonly search: SearchParts | null;
	/** Opens a tool for those who keep the list; null if there is no data page. */
	readonly openTool: Editing[ 'open' ] | null;
	/** The revision of the data page; 0 if there is none. */
	readonly revision: number;
}

/**
 * Mounts an explorer in a host, in place of the static list.
 *
 * @param onCrash Called once if it cannot be drawn, at first or later; it has been removed by then.
 * @return `unmount` shows the static list again. null if it could not be drawn.
 */
export function mountHost(
	environment: Environment, host: Host, { list, messages, languageNames, more, search, openTool, revision }: Content, onCrash: ( error: unknown ) => void
): MountedExplorer | null {
	// Before anything is changed, because the browser would have to lay out the page.
	const hasScrolled = window.pageYOffset > 0;
	const { wiki, load } = environment;
	const { language } = messages;
	const msg = createMessages( messages );
	const languages = readerLanguages( wiki, host );
	const ownsIt = ownsAddress( host );
	const idPrefix = `program-explorer-${ ++mountedSoFar }`;
	// In the language of the data, it is not needed.
	const pageUrl = more ? more.createPageUrls( wiki, host, languages ) : wiki.urlOf;
	const urlOfAll = host.all === null ? '' : pageUrl( host.all );

	let loaded = more;
	const parts: PartSources = {
		more: {
			now: more,
			load: async () => {
				loaded = await loadMore( environment );
				return loaded;
			}
		},
		search: { now: search, load: () => loadSearch( environment ) },
		loadView: ( name ) => loadView( environment, name ),
		onFailure: ( error, retry ) => showLoadFailure( host.root, messages, 'warning', error, retry ),
		useLinks: ( use ) => {
			load( 'links' ).then( use, ( error: unknown ) => wiki.log( 'The link in the address cannot be corrected.', error ) );
		}
	};

	const app = document.createElement( 'div' );
	app.className = APP_CLASS;
	app.lang = language;
	app.dir = directionOf( language );
	host.root.append( app );
	const stopWatching = watchFolding( host.root, () => hideRest( host, true ) );
	const onHashChange = (): void => loaded?.scrollToLinkedHeading( host );
	window.addEventListener( 'hashchange', onHashChange );
	const cleanUp = (): void => {
		app.remove();
		stopWatching();
		window.removeEventListener( 'hashchange', onHashChange );
	};
	// Before the static list is hidden, because the history looks whether the reader has scrolled in it.
	const connect = ( { createHistory }: More ): ViewHistory => createHistory( window, ownsIt ? isOurs : null, idPrefix );
	const history = more && connect( more );
	// Before drawing, so that the explorer can measure its box and takes over the headings' anchors.
	setHostState( host, 'ready' );
	const { update, unmount } = mountExplorer( app, list, {
		msg,
		format: createFormat( language, msg, languageNames ),
		language,
		languages,
		pageLanguage: wiki.contentLanguage,
		today: today(),
		headings: host.headings,
		level: host.level,
		preset: host.preset,
		limit: host.limit,
		revision,
		startsAt: hasScrolled ? 'scrolled' : location.hash ? 'link' : 'top',
		idPrefix,
		reveal: ( then ) => loaded ? loaded.unfold( host.root, then ) : then(),
		notify: ( text ) => showNotice( host.root, messages, { kind: 'failure', text, retry: null } ),
		editing: openTool && { wiki, source: host.source, open: openTool, ownsAddress: ownsIt },
		urlOf: ( target ) => 'url' in target ? target.url : pageUrl( target.page ),
		// Other programs are in another explorer, on this page or on that with all programs.
		urlOfProgram: ( id ) => `${ ownsIt ? '' : urlOfAll }#programs?program=${ id }`,
		urlOfAll: ( fragment ) => `${ urlOfAll }#${ fragment }`
	}, ( late ) => history || connect( late ), parts, ( error ) => {
		cleanUp();
		onCrash( error );
	} );
	if ( !app.isConnected ) {
		return null;
	}
	const explorer: MountedExplorer = {
		update,
		unmount: () => {
			unmount();
			cleanUp();
			setHostState( host, 'static' );
		}
	};
	try {
		onHashChange();
		// A link may have unfolded the section already.
		hideRest( host, true );
		wiki.announceReady( host.root );
	} catch ( error ) {
		explorer.unmount();
		throw error;
	}
	return explorer;
}
