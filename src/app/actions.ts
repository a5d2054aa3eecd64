import { clearAll, toggleDetails, toggleTerm, withText } from '../explore/query-changes';
import type { Query, Sort } from '../explore/query';
import type { Context } from './context';
import { showing, withoutHiddenDetails } from './derive';
import type { State } from './state';
import type { Store } from './store';

/** What a reader can do. */
export interface Actions {
	readonly search: ( text: string ) => void;
	/** Announces the results of what has been typed, and writes them to the address, without waiting for a pause. */
	readonly settle: () => void;
	/** The reader is in the search box and may type. */
	readonly enterSearch: () => void;
	/** Moves the focus to the search box. */
	readonly goToSearch: () => void;
	/** Ends typing and moves the focus to the number of results. */
	readonly submitSearch: () => void;
	readonly toggleTerm: ( facet: string, term: string ) => void;
	/** Puts another query in place of the present one. */
	readonly choose: ( query: Query ) => void;
	readonly sort: ( sort: Sort ) => void;
	readonly toggleDetails: ( program: string ) => void;
	/** Opens the details of a program and moves there; clears the filters if they hide it. */
	readonly goTo: ( program: string ) => void;
	/** Removes all filters and the search text. */
	readonly clear: () => void;
	readonly openFilters: () => void;
	readonly closeFilters: () => void;
	/** Opens a facet with at most this many terms; 0 folds it. */
	readonly showTerms: ( facet: string, most: number ) => void;
}

/** What actions do with the drawn explorer. */
export interface Screen {
	readonly focusCount: () => void;
	readonly focusSearch: () => void;
	/** Scrolls to a program and moves the focus there. */
	readonly moveTo: ( program: string ) => void;
}

/** @param context Gives the context of the present programs; an update replaces it. */
export function createActions( store: Store<State>, context: () => Context, screen: Screen ): Actions {
	const settle = (): void => {
		const { query, settled } = store.get();
		if ( settled.query !== query ) {
			store.set( { settled: { query, cause: 'typing' } } );
		}
	};
	const shown = ( query: Query ): Query => withoutHiddenDetails( context().index, context().derive, query );
	const choose = ( next: Query ): void => {
		settle();
		const query = shown( next );
		store.set( { query, settled: { query, cause: 'choice' } } );
	};
	const setFilters = ( filters: boolean ): void => store.set( { open: { ...store.get().open, filters } } );

	return {
		search: ( text ) => store.set( { query: shown( withText( store.get().query, text ) ) } ),
		settle,
		enterSearch: () => store.set( { mayType: true } ),
		goToSearch: () => screen.focusSearch(),
		submitSearch: () => {
			settle();
			screen.focusCount();
		},
		toggleTerm: ( facet, term ) => choose( toggleTerm( store.get().query, facet, term ) ),
		choose,
		sort: ( sort ) => choose( { ...store.get().query, sort } ),
		toggleDetails: ( program ) => choose( toggleDetails( store.get().query, program ) ),
		goTo: ( program ) => {
			choose( showing( context().index, context().derive, store.get().query, program ) );
			screen.moveTo( program );
		},
		clear: () => choose( clearAll( store.get().query ) ),
		openFilters: () => {
			settle();
			setFilters( true );
		},
		closeFilters: () => setFilters( false ),
		showTerms: ( facet, most ) => {
			const { open } = store.get();
			store.set( { open: { ...open, facets: new Map( open.facets ).set( facet, most ) } } );
		}
	};
}
