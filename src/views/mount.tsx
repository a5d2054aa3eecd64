import { render } from 'preact';
import { clearAll, toggleTerm, withText } from '../explore/query-changes';
import { fromFragment, toFragment } from '../app/url';
import { textIndexOf } from '../explore/search/text-index';
import type { Query } from '../explore/query';
import type { Address, AddressChange } from '../app/history';
import { afterPaint } from '../app/after-paint';
import type { Actions, Context, State } from '../app/context';
import { explorer } from './layout/explorer';
import { CARDS, derive, showing, type Derived } from '../app/derive';

/** Below this width (CSS px) of its own box, an explorer has no room for a panel. */
const PANEL_NEEDS = 640;
/** A pause in typing this long (ms) is worth an announcement and an address. */
const TYPING_PAUSE = 300;
/** When (ms) the cards below the first ones are drawn: after the answer to a click is on the screen. */
const FILL_AFTER = 80;
/** By then (ms) the page is drawn and nobody has typed yet. */
const PREPARE_AFTER = 500;

/**
 * Draws an explorer and keeps it true: every choice goes through one function, which derives
 * list, counts, chips and address from the one query.
 *
 * @param root An empty element of its own.
 * @param onCrash Called once if drawing fails; the element is empty again by then.
 */
export function mountExplorer(
	root: HTMLElement, context: Context, address: Address, onCrash: ( error: unknown ) => void
): void {
	const view = root.ownerDocument.defaultView || window;
	let typing: number | undefined;
	let filling: number | undefined;
	let isStopped = false;
	let state: State = Object.assign( { narrow: isNarrow(), folded: new Set<string>() }, addressed( null ) );

	/** What the address leads to, drawn whole: the reader may have scrolled there before. */
	function addressed( before: State | null ): Derived & Pick<State, 'told' | 'filtersOpen'> {
		const fragment = address.read();
		const query = fragment === null && before ? before.query : fromFragment( fragment || '', context.index ) || context.preset;
		const derived = derive( context, query, before );
		return Object.assign( { filtersOpen: isNarrow() && address.isInDialog(), told: derived }, derived, { drawn: derived.limit } );
	}

	function isNarrow(): boolean {
		// A box inside a folded section has no width yet.
		return context.limit > 0 || ( root.clientWidth || view.innerWidth ) < PANEL_NEEDS;
	}

	function draw( change: Partial<State> ): void {
		if ( isStopped ) {
			return;
		}
		const { filtersOpen } = state;
		state = Object.assign( {}, state, change );
		const hadFocus = root.contains( root.ownerDocument.activeElement );
		try {
			render( explorer( { context, state, actions } ), root );
		} catch ( error ) {
			stop();
			onCrash( error );
			return;
		}
		if ( hadFocus && !root.contains( root.ownerDocument.activeElement ) ) {
			// What had the focus is gone. From the dialog it goes to the button that opens it, else to the
			// number of programs, which says what came of it.
			focusOn( root, filtersOpen ? '.program-explorer__open-filters, .program-explorer__count' : '.program-explorer__count' );
		}
		view.clearTimeout( filling );
		if ( state.drawn < Math.min( state.limit, state.order.length ) ) {
			filling = view.setTimeout( () => draw( { drawn: state.limit } ), FILL_AFTER );
		}
	}

	function fragmentOf( query: Query ): string {
		return toFragment( query, context.list.facets );
	}

	function write( change: AddressChange ): void {
		if ( !isStopped ) {
			const text = fragmentOf( state.query );
			// Where something is chosen at first, choosing nothing has to be said.
			address.write( text === fragmentOf( context.preset ) ? '' : text || 'programs', change, state.filtersOpen );
		}
	}

	function focusOn( within: HTMLElement | null, selector: string ): void {
		const element = within && within.querySelector<HTMLElement>( selector );
		if ( element ) {
			element.focus( { preventScroll: true } );
		}
	}

	/** Tells what typing has led to: once, when the reader pauses. */
	function settle(): void {
		if ( typing !== undefined ) {
			view.clearTimeout( typing );
			typing = undefined;
			write( 'replace' );
			const { query, exploration } = state;
			draw( { told: { query, exploration } } );
		}
	}

	function choose( query: Query ): void {
		settle();
		const derived = derive( context, query, state );
		draw( Object.assign( { told: derived }, derived ) );
		write( 'push' );
	}

	function elementOf( id: string | undefined ): HTMLElement | null {
		const title = root.ownerDocument.getElementById( `${ context.idPrefix }:program:${ id }` );
		return title && title.closest( 'article' );
	}

	function onResize(): void {
		if ( isNarrow() !== state.narrow ) {
			if ( state.filtersOpen ) {
				closeFilters();
			}
			draw( { narrow: !state.narrow } );
		}
	}

	/** Paper has no button for more. */
	function showAll(): void {
		if ( !context.limit ) {
			draw( { limit: state.order.length, drawn: state.order.length } );
		}
	}

	function closeFilters(): void {
		draw( { filtersOpen: false } );
		address.leave();
	}

	/** Whoever calls later finds that nothing is drawn or written any more. */
	function stop(): void {
		isStopped = true;
		render( null, root );
	}

	const actions: Actions = {
		search: ( text ) => {
			draw( derive( context, withText( state.query, text ), state ) );
			view.clearTimeout( typing );
			typing = view.setTimeout( settle, TYPING_PAUSE );
		},
		searchDone: () => {
			settle();
			focusOn( root, '.program-explorer__count' );
		},
		toggle: ( facet, term ) => choose( toggleTerm( state.query, facet, term ) ),
		apply: choose,
		sort: ( sort ) => choose( Object.assign( {}, state.query, { sort } ) ),
		toggleDetails: ( id ) => choose( Object.assign( {}, state.query, { program: state.query.program === id ? null : id } ) ),
		goTo: ( id ) => {
			choose( showing( context, state.query, id ) );
			elementOf( id )?.scrollIntoView();
			focusOn( elementOf( id ), 'a, button' );
		},
		clear: () => choose( clearAll( state.query ) ),
		showMore: () => {
			const first = context.index.programs[ state.order[ state.limit ] as number ];
			const limit = state.limit + CARDS;
			draw( { limit, drawn: limit } );
			focusOn( elementOf( first && first.id ), 'a, button' );
		},
		openFilters: () => {
			settle();
			draw( { filtersOpen: true } );
			address.enter();
		},
		closeFilters,
		normalize: ( facet ) => {
			const folded = new Set( state.folded );
			if ( !folded.delete( facet ) ) {
				folded.add( facet );
			}
			draw( { folded } );
		}
	};

	// Safari has it since 13.1.
	if ( 'ResizeObserver' in view ) {
		new ResizeObserver( onResize ).observe( root );
	}
	view.addEventListener( 'resize', onResize );
	view.addEventListener( 'beforeprint', showAll );
	address.onMove( root, () => {
		view.clearTimeout( typing );
		typing = undefined;
		draw( addressed( state ) );
	} );

	draw( {} );
	// The first letter typed must not wait for it; Safari has no requestIdleCallback.
	view.setTimeout( () => textIndexOf( context.index ), PREPARE_AFTER );
	if ( address.read() ) {
		// A link may say what the data does not know any more.
		write( 'replace' );
		afterPaint( () => {
			if ( state.query.program !== null ) {
				elementOf( state.query.program )?.scrollIntoView();
			} else if ( view.pageYOffset === 0 ) {
				root.scrollIntoView();
			}
		} );
	}
}
