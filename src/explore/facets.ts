import { allBits, count, intersect, unionOf, type Bits } from './bitset';
import type { IndexedFacet, IndexedTerm } from './facet-index';
import type { ProgramIndex } from './program-index';
import type { Query } from './query';
import type { Search, SearchResult } from './search/search-result';

/** A term of a facet, with its counts for a query. */
export interface TermCount {
	readonly term: IndexedTerm;
	readonly chosen: boolean;
	/** How many programs with this term match the search and the choices in the other facets. */
	readonly matchCount: number;
}

export interface FacetCounts {
	readonly facet: IndexedFacet;
	/** How many programs match the search and the choices in the other facets. */
	readonly count: number;
	readonly terms: readonly TermCount[];
}

/** The result of a query. */
export interface Exploration {
	/** The matching programs. */
	readonly matches: Bits;
	readonly count: number;
	/** Only the useful facets. */
	readonly facets: readonly FacetCounts[];
	readonly searchResult: SearchResult;
}

/**
 * The programs that each filter of a query keeps: a filter for each facet with a choice, and one for
 * the search, which has the key null.
 */
type Filters = ReadonlyMap<string | null, Bits>;

/** The chosen terms of a facet, in the order of the choices. Ids that the facet does not have are left out. */
export function chosenTerms( facet: IndexedFacet, query: Query ): IndexedTerm[] {
	const ids = new Set( query.chosen.get( facet.id ) );
	return Array.from( ids ).flatMap( ( id ) => facet.terms.get( id ) || [] );
}

/** The programs that have one of the terms. */
function withAnyTerm( size: number, terms: readonly IndexedTerm[] ): Bits {
	return unionOf( size, terms.map( ( { programs } ) => programs ) );
}

function filtersOf( index: ProgramIndex, query: Query, { programs }: SearchResult ): Filters {
	const filters = new Map<string | null, Bits>();
	if ( programs ) {
		filters.set( null, programs );
	}
	index.facets.forEach( ( facet ) => {
		const terms = chosenTerms( facet, query );
		if ( terms.length ) {
			filters.set( facet.id, withAnyTerm( index.programs.length, terms ) );
		}
	} );
	return filters;
}

/** The programs that pass all filters, or all but that of one facet. */
function applyFilters( size: number, filters: Filters, except?: string ): Bits {
	const programs = allBits( size );
	filters.forEach( ( filter, facet ) => {
		if ( facet !== except ) {
			intersect( programs, filter );
		}
	} );
	return programs;
}

/**
 * Counts the terms of a facet.
 *
 * @param others The programs that pass the search and the filters of the other facets.
 */
function countTerms( facet: IndexedFacet, chosen: readonly IndexedTerm[], others: Bits ): TermCount[] {
	return Array.from( facet.terms.values(), ( term ) => ( { term, chosen: chosen.includes( term ), matchCount: count( term.programs, others ) } ) );
}

/**
 * Finds the programs that match a query, and counts every term. The terms of one facet are combined
 * with OR, the facets and the search with AND.
 */
export function explore( index: ProgramIndex, query: Query, find: Search ): Exploration {
	const size = index.programs.length;
	const searchResult = find( index, query.text );
	const filters = filtersOf( index, query, searchResult );
	const matches = applyFilters( size, filters );
	const facets = Array.from( index.facets.values() ).filter( ( { useful } ) => useful ).map( ( facet ) => {
		const others = filters.has( facet.id ) ? applyFilters( size, filters, facet.id ) : matches;
		return { facet, count: count( others ), terms: countTerms( facet, chosenTerms( facet, query ), others ) };
	} );
	return { matches, count: count( matches ), facets, searchResult };
}
