import { render } from 'preact';
import { clearAll, toggleTerm, withText } from '../explore/changes';
import { fromFragment, toFragment } from '../explore/fragment';
import type { Query } from '../explore/query';
import { prepareSearch } from '../explore/search';
import type { Address, AddressChange } from './address';
import { afterPaint } from './after-paint';
import type { Actions, Context, State } from './context';
import { explorer } from './explorer';
import { CARDS, derive, showing, type Derived } from './state';

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
 * @param address null for an explorer that leaves the address alone.
 * @param onCrash Called once if drawing fails; the element is empty again by then.
 */
export function mountExplorer(
	root: HTMLElement, context: Context, address: Address | null, onCrash: ( error: unknown ) => void
): void {
	const view = root.ownerDocument.defaultView || window;
	let typing: number | undefined;
	let filling: number | undefined;
	let isStopped = false;
	let state: State = Object.assign(
		{ narrow: isNarrow(), filtersOpen: false, folded: new Set<string>() },
		addressed( null )
	);

	/** What the address leads to, drawn whole: the reader may have scrolled there before. */
	function addressed( before: State | null ): Derived & Pick<State, 'toldCount'> {
		const query = address && fromFragment( address.read(), context.index ) || context.preset;
		const derived = derive( context, query, before );
		return Object.assign( derived, { drawn: derived.limit, toldCount: derived.exploration.count } );
	}

	function isNarrow(): boolean {
		// A box inside a folded section has no width yet.
		return context.limit > 0 || ( root.clientWidth || view.innerWidth ) < PANEL_NEEDS;
	}

	function draw( change: Partial<State> ): void {
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
			// What had the focus is gone; the number of programs says what came of it.
			root.querySelector<HTMLElement>( '[role="status"]' )?.focus( { preventScroll: true } );
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
			address?.write( text === fragmentOf( context.preset ) ? '' : text || 'programs', change );
		}
	}

	/** Tells what typing has led to: once, when the reader pauses. */
	function settle(): void {
		if ( typing !== undefined ) {
			view.clearTimeout( typing );
			typing = undefined;
			write( 'replace' );
			draw( { toldCount: state.exploration.count } );
		}
	}

	function choose( query: Query ): void {
		settle();
		const derived = derive( context, query, state );
		draw( Object.assign( derived, { toldCount: derived.exploration.count } ) );
		write( 'push' );
	}

	function elementOf( id: string ): HTMLElement | null {
		const title = root.ownerDocument.getElementById( `${ context.idPrefix }:program:${ id }` );
		return title && title.closest( 'article' );
	}

	function focusOn( id: string | undefined ): void {
		const card = id === undefined ? null : elementOf( id );
		card?.querySelector<HTMLElement>( 'a, button' )?.focus( { preventScroll: true } );
	}

	function onResize(): void {
		if ( isNarrow() !== state.narrow ) {
			draw( { narrow: !state.narrow, filtersOpen: false } );
		}
	}

	function stop(): void {
		isStopped = true;
		view.clearTimeout( typing );
		view.clearTimeout( filling );
		observer?.disconnect();
		view.removeEventListener( 'resize', onResize );
		forgetMoves?.();
		render( null, root );
	}

	const actions: Actions = {
		search: ( text ) => {
			draw( derive( context, withText( state.query, text ), state ) );
			view.clearTimeout( typing );
			typing = view.setTimeout( settle, TYPING_PAUSE );
		},
		toggle: ( facet, term ) => choose( toggleTerm( state.query, facet, term ) ),
		apply: choose,
		sort: ( sort ) => choose( Object.assign( {}, state.query, { sort } ) ),
		toggleDetails: ( id ) => choose( Object.assign( {}, state.query, { program: state.query.program === id ? null : id } ) ),
		goTo: ( id ) => {
			choose( showing( context, state.query, id ) );
			elementOf( id )?.scrollIntoView();
			focusOn( id );
		},
		clear: () => choose( clearAll( state.query ) ),
		showMore: () => {
			const first = state.order[ state.limit ];
			const limit = state.limit + CARDS;
			draw( { limit, drawn: limit } );
			focusOn( first === undefined ? undefined : context.index.programs[ first ]?.id );
		},
		openFilters: () => draw( { filtersOpen: true } ),
		closeFilters: () => draw( { filtersOpen: false } ),
		fold: ( facet ) => {
			const folded = new Set( state.folded );
			if ( !folded.delete( facet ) ) {
				folded.add( facet );
			}
			draw( { folded } );
		}
	};

	// Safari has it since 13.1.
	const observer = 'ResizeObserver' in view ? new ResizeObserver( onResize ) : null;
	observer?.observe( root );
	view.addEventListener( 'resize', onResize );
	const forgetMoves = address?.onMove( root, () => {
		view.clearTimeout( typing );
		typing = undefined;
		draw( addressed( state ) );
	} );

	draw( {} );
	// The first letter typed must not wait for it; Safari has no requestIdleCallback.
	view.setTimeout( () => prepareSearch( context.index ), PREPARE_AFTER );
	if ( address && address.read() !== '' ) {
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
