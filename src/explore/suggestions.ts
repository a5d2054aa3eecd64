import type { IndexedFacet, IndexedTerm } from './facet-index';
import { chosenTerms, explore } from './facets';
import type { ProgramIndex } from './program-index';
import type { Query } from './query';
import { withTerms, withText } from './query-changes';
import type { Search } from './search/search-result';

/** A part of a query that can be removed so that programs match again. */
export type Suggestion = {
	/** The query without that part. */
	readonly query: Query;
	/** How many programs match it. */
	readonly count: number;
} & ( {
	readonly kind: 'text';
} | {
	readonly kind: 'terms';
	readonly facet: IndexedFacet;
	/** All chosen terms of the facet, because removing only one of several narrows the list further. */
	readonly terms: readonly IndexedTerm[];
} );

/**
 * Finds what to remove from a query that no program matches: the search text, or the choices in one
 * facet.
 *
 * @return Only suggestions with matches, those with the most first. Empty if it does not help to
 * remove a single part.
 */
export function suggestQueries( index: ProgramIndex, query: Query, find: Search ): Suggestion[] {
	const suggestions: Suggestion[] = [];
	if ( query.text.trim() ) {
		const shorter = withText( query, '' );
		suggestions.push( { kind: 'text', query: shorter, count: explore( index, shorter, find ).count } );
	}
	index.facets.forEach( ( facet ) => {
		const terms = chosenTerms( facet, query );
		if ( terms.length ) {
			const shorter = withTerms( query, facet.id, [] );
			suggestions.push( { kind: 'terms', facet, terms, query: shorter, count: explore( index, shorter, find ).count } );
		}
	} );
	return suggestions.filter( ( { count } ) => count > 0 ).sort( ( a, b ) => b.count - a.count );
}
