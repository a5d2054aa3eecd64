import type { IndexedFacet, IndexedTerm } from './facet-index';
import { chosenTerms } from './facets';
import type { ProgramIndex } from './program-index';
import type { Query } from './query';

/** A chosen term. */
export interface ActiveFilter {
	readonly facet: IndexedFacet;
	readonly term: IndexedTerm;
}

/** The chosen terms of all facets, first in the order of the facets, then in the order of the choices. */
export function activeFilters( index: ProgramIndex, query: Query ): ActiveFilter[] {
	return Array.from( index.facets.values() ).flatMap( ( facet ) =>
		chosenTerms( facet, query ).map( ( term ) => ( { facet, term } ) ) );
}
