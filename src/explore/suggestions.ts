import { withTerms, withText } from './query-changes';
import { chosenTerms, countMatches } from './facets';
import type { IndexedFacet, IndexedTerm, ProgramIndex } from './program-index';
import type { Query } from './query';

/** One thing to take back, so that there are programs again. */
export type Suggestion = {
	/** How many programs there are then. */
	readonly count: number;
	/** The query without it. */
	readonly query: Query;
} & ( {
	readonly kind: 'text';
} | {
	readonly kind: 'terms';
	readonly facet: IndexedFacet;
	/** All that is chosen in the facet: one of several taken back leaves even less. */
	readonly terms: readonly IndexedTerm[];
} );

/**
 * What to take back where a query leaves nothing: the search text, or the choices in one facet.
 *
 * @param index
 * @param query
 * @return Only what helps by itself, the most helpful first; empty where no single step does, and
 * only "Clear all" is left.
 */
export function suggestQueries( index: ProgramIndex, query: Query ): Suggestion[] {
	const ways: Suggestion[] = [];
	if ( query.text.trim() ) {
		const without = withText( query, '' );
		ways.push( { kind: 'text', query: without, count: countMatches( index, without ) } );
	}
	index.facets.forEach( ( facet ) => {
		const terms = chosenTerms( facet, query );
		if ( terms.length ) {
			const without = withTerms( query, facet.id, [] );
			ways.push( { kind: 'terms', facet, terms, query: without, count: countMatches( index, without ) } );
		}
	} );
	return ways.filter( ( { count } ) => count > 0 ).sort( ( a, b ) => b.count - a.count );
}
