import { render } from 'preact';
import { clearAll, toggleTerm, withText } from '../explore/changes';
import { explore } from '../explore/facets';
import { fromFragment, toFragment } from '../explore/fragment';
import { EMPTY_QUERY, type Query } from '../explore/query';
import { prepareSearch } from '../explore/search';
import { order } from '../explore/sort';
import type { Address, AddressChange } from './address';
import type { Actions, Context, State } from './context';
import { explorer } from './explorer';

/** Drawn at once; a click must not wait for cards nobody scrolls to. */
const FIRST_CARDS = 60;
/** Below this width (CSS px) of its own box, an explorer has no room for a panel. */
const PANEL_NEEDS = 640;
/** A pause in typing this long (ms) is worth an announcement and an address. */
const TYPING_PAUSE = 300;
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
	let state = stateOf( queryFromAddress() );

	/** What a query leads to; details of a program that is not shown are closed. */
	function derive( asked: Query ): Pick<State, 'query' | 'exploration' | 'order' | 'limit'> {
		const exploration = explore( context.index, asked );
		const places = order( context.index, exploration.matches, asked, exploration.found.scores );
		const open = places.findIndex( ( at ) => context.index.programs[ at ]?.id === asked.program );
		return {
			query: open === -1 && asked.program !== null ? Object.assign( {}, asked, { program: null } ) : asked,
			exploration,
			order: places,
			limit: Math.max( FIRST_CARDS, open + 1 )
		};
	}

	/** What a query leads to, and told at once. */
	function told( query: Query ): ReturnType<typeof derive> & Pick<State, 'toldCount'> {
		const derived = derive( query );
		return Object.assign( derived, { toldCount: derived.exploration.count } );
	}

	function stateOf( query: Query ): State {
		return Object.assign( { narrow: isNarrow(), filtersOpen: false, folded: new Set<string>() }, told( query ) );
	}

	function queryFromAddress(): Query {
		return address && fromFragment( address.read(), context.index ) || EMPTY_QUERY;
	}

	function isNarrow(): boolean {
		// A box inside a folded section has no width yet.
		return ( root.clientWidth || view.innerWidth ) < PANEL_NEEDS;
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
			root.querySelector<HTMLElement>( '[role="status"]' )?.focus();
		}
	}

	function write( change: AddressChange ): void {
		address?.write( toFragment( state.query, context.list.facets ), change );
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
		draw( told( query ) );
		write( 'push' );
	}

	/** Brings a program into view and gives it to whoever is meant to see it. */
	function showProgram( id: string ): HTMLElement | null {
		const title = root.ownerDocument.getElementById( `${ context.idPrefix }-program-${ id }` );
		const card = title?.closest( 'article' ) || null;
		card?.scrollIntoView();
		return card;
	}

	function onResize(): void {
		if ( isNarrow() !== state.narrow ) {
			draw( { narrow: !state.narrow, filtersOpen: false } );
		}
	}

	function stop(): void {
		view.clearTimeout( typing );
		observer?.disconnect();
		view.removeEventListener( 'resize', onResize );
		render( null, root );
	}

	const actions: Actions = {
		search: ( text ) => {
			draw( derive( withText( state.query, text ) ) );
			view.clearTimeout( typing );
			typing = view.setTimeout( settle, TYPING_PAUSE );
		},
		toggle: ( facet, term ) => choose( toggleTerm( state.query, facet, term ) ),
		apply: choose,
		sort: ( sort ) => choose( Object.assign( {}, state.query, { sort } ) ),
		toggleDetails: ( id ) => choose( Object.assign( {}, state.query, { program: state.query.program === id ? null : id } ) ),
		goTo: ( id ) => {
			// Whatever hides the program is taken back; what does not, stays.
			const asked = Object.assign( {}, state.query, { program: id } );
			choose( derive( asked ).query.program === id ? asked : Object.assign( {}, EMPTY_QUERY, { sort: asked.sort, program: id } ) );
			showProgram( id )?.querySelector<HTMLElement>( 'a, button' )?.focus( { preventScroll: true } );
		},
		clear: () => choose( clearAll( state.query ) ),
		showMore: () => draw( { limit: state.limit + FIRST_CARDS } ),
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
	address?.onMove( () => {
		view.clearTimeout( typing );
		typing = undefined;
		draw( told( queryFromAddress() ) );
	} );

	draw( {} );
	// The first letter typed must not wait for it; Safari has no requestIdleCallback.
	view.setTimeout( () => prepareSearch( context.index ), PREPARE_AFTER );
	if ( address && address.read() !== '' ) {
		// A link may say what the data does not know any more.
		write( 'replace' );
		if ( state.query.program !== null ) {
			showProgram( state.query.program );
		} else if ( view.pageYOffset === 0 ) {
			root.scrollIntoView();
		}
	}
}
