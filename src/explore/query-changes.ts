import { chosenTerms } from './facets';
import type { IndexedFacet, IndexedTerm, ProgramIndex } from './program-index';
import type { Query } from './query';

/** An active filter. */
export interface ActiveFilter {
	readonly facet: IndexedFacet;
	readonly term: IndexedTerm;
}

/**
 * @param query
 * @param text Search words as typed.
 * @return
 */
export function withText( query: Query, text: string ): Query {
	return Object.assign( {}, query, { text } );
}

/**
 * Puts other choices in a facet in place of those there are.
 *
 * @param query
 * @param facet
 * @param terms None takes all choices in the facet back.
 * @return
 */
export function withTerms( query: Query, facet: string, terms: readonly string[] ): Query {
	const chosen = new Map( query.chosen );
	if ( terms.length ) {
		chosen.set( facet, terms );
	} else {
		chosen.delete( facet );
	}
	return Object.assign( {}, query, { chosen } );
}

/**
 * Chooses a term, or takes the choice back.
 *
 * @param query
 * @param facet
 * @param term
 * @return
 */
export function toggleTerm( query: Query, facet: string, term: string ): Query {
	const terms = query.chosen.get( facet ) || [];
	const others = terms.filter( ( id ) => id !== term );
	return withTerms( query, facet, others.length < terms.length ? others : terms.concat( term ) );
}

/**
 * Takes back what filters: words and choices. The sort and the open details stay.
 *
 * @param query
 * @return
 */
export function clearAll( query: Query ): Query {
	return Object.assign( {}, query, { text: '', chosen: new Map() } );
}

/**
 * The active filters, apart from the search text. Choices the data does not know are none.
 *
 * @param index
 * @param query
 * @return By facet in the order of the page, then in the order of the choices.
 */
export function activeFilters( index: ProgramIndex, query: Query ): ActiveFilter[] {
	const list: ActiveFilter[] = [];
	index.facets.forEach( ( facet ) => {
		chosenTerms( facet, query ).forEach( ( term ) => list.push( { facet, term } ) );
	} );
	return list;
}
