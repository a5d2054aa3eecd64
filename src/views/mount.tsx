import { h, options, render } from 'preact';
import { createActions } from '../app/actions';
import { afterPaint } from '../app/after-paint';
import { settleAfterTyping } from '../app/announcements';
import { createContext, withSearch, type Settings } from '../app/context';
import { withoutHiddenDetails } from '../app/derive';
import { guarded } from '../app/guarded';
import type { ViewHistory } from '../app/history';
import type { State } from '../app/state';
import { createStore } from '../app/store';
import { NO_HISTORY } from '../app/no-history';
import { fromFragment, isFragmentOurs } from '../app/url';
import { LIST } from '../explore/query';
import type { ProgramList } from '../programs/model';
import { Explorer } from './layout/explorer';
import { loadWhenNeeded, needsMore, needsSearch, type IsNeeded, type PartSources } from './load-when-needed';
import { replaceTexts } from './replace-texts';
import { createScreen } from './screen';
import type { More, SearchParts } from './view';
import { watchWidth } from './watch-width';

/** An explorer that is on the page. */
export interface MountedExplorer {
	/**
	 * Shows other programs. Query, focus, open details and the reader's position on the page stay.
	 *
	 * @param changes Settings that are different with these programs. Left out, it is not known which revision has them.
	 */
	readonly update: ( list: ProgramList, changes?: Partial<Settings> ) => void;
	/** Removes the explorer with every listener, timer, class on the page and history entry of its dialog. */
	readonly unmount: () => void;
}

/** An explorer whose box is narrower than this, in CSS px, shows no filters at the side. */
const MIN_WIDTH = 640;
/** In ms: what the reader has typed meanwhile is drawn by this time. */
const PREPARE_SEARCH_AFTER = 50;

// Draws at once, not in the next microtask, because focus, scroll position and printing depend on what is drawn.
options.debounceRendering = ( process ) => process();
replaceTexts();

/**
 * Draws an explorer, and draws it again whenever its state changes.
 *
 * @param root An empty element of its own.
 * @param connect Connects the explorer with the history of the window.
 * @param onCrash Called once if drawing fails, at first or later; the explorer has been unmounted by then.
 */
export function mountExplorer(
	root: HTMLElement, list: ProgramList, settings: Settings, connect: ( more: More ) => ViewHistory, parts: PartSources, onCrash: ( error: unknown ) => void
): MountedExplorer {
	const view = root.ownerDocument.defaultView || window;
	const cleanups = new Set<() => void>();
	let more = parts.more.now;
	let history = more ? connect( more ) : NO_HISTORY;
	let search = parts.search.now;
	let context = createContext( list, settings, search?.fuzzySearch );
	// `as boolean`, because the compiler does not see that drawing may unmount the explorer.
	let isMounted = true as boolean;

	// A box inside a collapsed section has no width yet.
	const isNarrow = (): boolean => context.limit > 0 || ( root.clientWidth || view.innerWidth ) < MIN_WIDTH;

	/** The part of the state that depends on the address. */
	const readAddress = ( before: State | null ): Pick<State, 'query' | 'settled' | 'open' | 'cards'> => {
		const fragment = history.read();
		const next = fragment === null && before ? before.query : fromFragment( fragment || '', context.index ) || context.preset;
		const query = withoutHiddenDetails( context.index, context.derive, next );
		return {
			query,
			settled: { query, cause: 'address' },
			cards: history.cards(),
			open: { facets: before?.open.facets || new Map(), filters: isNarrow() && history.isInDialog() }
		};
	};

	const store = createStore<State>( { narrow: isNarrow(), mayType: false, ...readAddress( null ) } );

	const screen = createScreen( root, settings.idPrefix );

	// A second call does nothing, because everything has been removed.
	const unmount = (): void => {
		isMounted = false;
		const all = Array.from( cleanups );
		cleanups.clear();
		all.forEach( ( cleanup ) => cleanup() );
		// Not by Preact, which may have drawn only a part and might fail again.
		root.textContent = '';
	};
	const attempt = ( act: () => void ): void => {
		if ( isMounted ) {
			try {
				act();
			} catch ( error ) {
				unmount();
				onCrash( error );
			}
		}
	};

	const actions = guarded( createActions( store, () => context, screen ), attempt );

	const draw = ( state: State, before: State ): void => {
		attempt( () => {
			const restoreFocus = screen.holdFocus( before.open.filters );
			const { derive } = context;
			const results = derive( state.query );
			render( <Explorer view={ { context, state, actions, attempt, cleanups, more, search, loadView: parts.loadView, results, settledResults: derive( state.settled.query ) } } />, root );
			restoreFocus();
		} );
	};

	const useSearch = ( { textIndexOf }: SearchParts ): void => {
		// Ahead of time, so that the first letter does not wait. Safari has no requestIdleCallback.
		const prepare = view.setTimeout( () => attempt( () => textIndexOf( context.index ) ), PREPARE_SEARCH_AFTER );
		cleanups.add( () => view.clearTimeout( prepare ) );
	};

	/** Calls a function when the view is drawn. Each view but the list has to be loaded. */
	const whenDrawn = ( act: () => void ): void => {
		const { view: name } = store.get().query;
		const go = (): void => afterPaint( () => attempt( act ) );
		if ( name === LIST ) {
			go();
		} else {
			parts.loadView( name ).then( go, () => undefined );
		}
	};

	/** Scrolls to what a link shows. The browser cannot: no element has the link's fragment as its id, or a hidden one has. */
	const showLinked = ( isFirst: boolean ): void => {
		const { details } = store.get().query;
		// A reader who has scrolled while the explorer was loading stays there.
		const mayScroll = !isFirst || details.length || settings.startsAt !== 'scrolled' || root.ownerDocument.getElementById( history.read() || '' );
		if ( history.isNewLink() && mayScroll ) {
			settings.reveal( () => whenDrawn( () => screen.scrollToLinked( store.get().query.details ) ) );
		}
	};

	const correctLink = (): void => {
		if ( more?.isDamaged( history.read(), context.fragmentOf( store.get().query ) ) ) {
			parts.useLinks( ( { checkLink } ) => attempt( () => checkLink( history, store, context, screen.scrollToLinked ) ) );
		}
	};

	const update: MountedExplorer[ 'update' ] = ( newList, changes = { revision: 0 } ) => attempt( () => {
		actions.settle();
		context = createContext( newList, { ...settings, ...changes }, context.find );
		const query = withoutHiddenDetails( context.index, context.derive, store.get().query );
		const show = (): void => store.set( { query, settled: { query, cause: 'data' } } );
		if ( more ) {
			more.keepPosition( root, show );
		} else {
			show();
		}
	} );

	const useMore = ( { connectExplorer }: More ): void => connectExplorer( {
		root, store, history, cleanups, actions, attempt, update,
		loadView: parts.loadView,
		context: () => context,
		follow: () => {
			store.set( readAddress( store.get() ) );
			showLinked( false );
			correctLink();
		}
	} );

	/** Writes to the address what the reader has chosen before it was connected, or follows the link that could not be followed. */
	const catchUp = (): void => {
		const { settled, open } = store.get();
		const fragment = context.fragmentOf( settled.query );
		if ( fragment ) {
			history.write( fragment, 'replace' );
		} else if ( history.read() ) {
			store.set( readAddress( store.get() ) );
			showLinked( true );
			correctLink();
		}
		if ( open.filters ) {
			history.enterDialog();
		}
	};

	const onResize = (): void => {
		if ( !root.isConnected ) {
			// Another script has removed the explorer without calling the wiki's hook.
			unmount();
			return;
		}
		const narrow = isNarrow();
		const { open, narrow: before } = store.get();
		// Without a width it is hidden, for example while the page is edited. Then its dialog must not lock the page.
		if ( narrow !== before || open.filters && !root.clientWidth ) {
			store.set( { narrow, open: { ...open, filters: false } } );
		}
	};
	[
		store.subscribe( draw ),
		watchWidth( root, onResize ),
		settleAfterTyping( store, actions.settle, view )
	].forEach( ( cleanup ) => cleanups.add( cleanup ) );

	draw( store.get(), store.get() );
	if ( isMounted ) {
		showLinked( true );
		correctLink();
		if ( history.firstPlace ) {
			whenDrawn( () => view.scrollTo( 0, history.firstPlace ) );
		}
		if ( more ) {
			useMore( more );
		} else {
			// It also follows the link in the address.
			const isNeeded: IsNeeded = ( state ) => needsMore( state ) || isFragmentOurs( view.location.hash );
			cleanups.add( loadWhenNeeded( store, parts.more, isNeeded, true, parts.onFailure, ( loaded ) => attempt( () => {
				more = loaded;
				history = connect( more );
				useMore( more );
				catchUp();
				store.set( {} );
			} ) ) );
		}
		if ( search ) {
			useSearch( search );
		} else {
			// Its module also has what is shown if no program matches.
			const isNeeded: IsNeeded = ( state ) => needsSearch( state ) || !context.derive( state.query ).order.length;
			cleanups.add( loadWhenNeeded( store, parts.search, isNeeded, false, parts.onFailure, ( loaded ) => attempt( () => {
				search = loaded;
				context = withSearch( context, search.fuzzySearch );
				useSearch( search );
				store.set( {} );
			} ) ) );
		}
	}

	return { update, unmount };
}
