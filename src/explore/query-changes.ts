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

/** A list without a value that it has, or with one that it has not. */
function toggled( values: readonly string[], value: string ): readonly string[] {
	return values.includes( value ) ? values.filter( ( each ) => each !== value ) : [ ...values, value ];
}

/** Opens the details of a program, or closes them if they are open. */
export function toggleDetails( query: Query, program: string ): Query {
	return { ...query, details: toggled( query.details, program ) };
}

/** Chooses a term, or removes it if it is chosen. */
export function toggleTerm( query: Query, facet: string, term: string ): Query {
	return withTerms( query, facet, toggled( query.chosen.get( facet ) || [], term ) );
}

/** Removes the search text and all chosen terms. The sort and open details stay. */
export function clearAll( query: Query ): Query {
	return { ...query, text: '', chosen: new Map() };
}

/** Whether a query has a search text or a chosen term. */
export function hasFilters( { text, chosen }: Query ): boolean {
	return text.trim() !== '' || chosen.size > 0;
}
