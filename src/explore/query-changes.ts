import type { Query } from './query';

/** Replaces the search text. */
export function withText( query: Query, text: string ): Query {
	return { ...query, text };
}

/** Replaces the chosen terms of a facet; an empty list removes them. */
export function withTerms( query: Query, facet: string, terms: readonly string[] ): Query {
	const chosen = new Map( query.chosen );
	if ( terms.length ) {
		chosen.set( facet, terms );
	} else {
		chosen.delete( facet );
	}
	return { ...query, chosen };
}

/** Chooses a term, or removes it if it is chosen. */
export function toggleTerm( query: Query, facet: string, term: string ): Query {
	const terms = query.chosen.get( facet ) || [];
	return withTerms( query, facet, terms.includes( term ) ? terms.filter( ( id ) => id !== term ) : [ ...terms, term ] );
}

/** Removes the search text and all chosen terms. The sort and the open program stay. */
export function clearAll( query: Query ): Query {
	return { ...query, text: '', chosen: new Map() };
}

/** Whether a query has a search text or a chosen term. */
export function hasFilters( { text, chosen }: Query ): boolean {
	return text.trim() !== '' || chosen.size > 0;
}
