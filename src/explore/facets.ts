import { allBits, count, intersect, noBits, union, type Bits } from './bitset';
import type { IndexedFacet, IndexedTerm, ProgramIndex } from './program-index';
import type { Query } from './query';
import { search, type SearchResult } from './search/search';

/** A value of a facet as things stand. */
export interface TermCount {
	readonly term: IndexedTerm;
	readonly chosen: boolean;
	/** How many programs a click would leave. */
	readonly after: number;
	/** How many of those that pass the search and the other facets have it; 0 is shown dimmed. */
	readonly own: number;
}

export interface FacetCounts {
	readonly facet: IndexedFacet;
	readonly terms: readonly TermCount[];
}

/** What a query leaves. */
export interface Exploration {
	/** The programs, by their number in the index. */
	readonly matches: Bits;
	readonly count: number;
	/** The facets worth showing. */
	readonly facets: readonly FacetCounts[];
	readonly found: SearchResult;
}

/**
 * The terms a reader has chosen in a facet, without those the data does not know.
 *
 * @param facet
 * @param query
 * @return In the order of the choices.
 */
export function chosenTerms( facet: IndexedFacet, query: Query ): IndexedTerm[] {
	const terms = new Set<IndexedTerm>();
	for ( const id of query.chosen.get( facet.id ) || [] ) {
		const term = facet.terms.get( id );
		if ( term ) {
			terms.add( term );
		}
	}
	return Array.from( terms );
}

/** The programs with any of some terms; null, which is "all", where there is no term. */
function anyOf( size: number, terms: readonly IndexedTerm[] ): Bits | null {
	return terms.length ?
		terms.reduce( ( all, { programs } ) => union( all, programs ), noBits( size ) ) : null;
}

/** What filters there are: one set for each facet with a choice, and one for the search. */
function filtersOf( index: ProgramIndex, query: Query, found: Bits | null ): Map<string | null, Bits> {
	const filters = new Map<string | null, Bits>();
	if ( found ) {
		filters.set( null, found );
	}
	for ( const facet of index.facets.values() ) {
		const programs = anyOf( index.programs.length, chosenTerms( facet, query ) );
		if ( programs ) {
			filters.set( facet.id, programs );
		}
	}
	return filters;
}

function passing( size: number, filters: ReadonlyMap<string | null, Bits>, except?: string ): Bits {
	const programs = allBits( size );
	filters.forEach( ( filter, facet ) => {
		if ( facet !== except ) {
			intersect( programs, filter );
		}
	} );
	return programs;
}

/**
 * How many programs pass a query, without the counts of the facets.
 *
 * @param index
 * @param query
 * @return
 */
export function countMatches( index: ProgramIndex, query: Query ): number {
	const filters = filtersOf( index, query, search( index, query.text ).programs );
	return count( passing( index.programs.length, filters ) );
}

/**
 * Filters the programs and counts every term: OR inside a facet, AND across facets and with the
 * search. Source: DESIGN §5.
 *
 * @param index
 * @param query Choices the data does not know are ignored.
 * @return
 */
export function explore( index: ProgramIndex, query: Query ): Exploration {
	const size = index.programs.length;
	const found = search( index, query.text );
	const filters = filtersOf( index, query, found.programs );
	const matches = passing( size, filters );

	const facets: FacetCounts[] = [];
	for ( const facet of index.facets.values() ) {
		if ( !facet.useful ) {
			continue;
		}
		const filter = filters.get( facet.id );
		const others = filter ? passing( size, filters, facet.id ) : matches;
		const chosen = chosenTerms( facet, query );
		const terms = Array.from( facet.terms.values(), ( term ) => {
			const own = count( term.programs, others );
			const isChosen = chosen.indexOf( term ) !== -1;
			// Without the last choice of a facet, the facet filters nothing.
			const after = isChosen ?
				count( anyOf( size, chosen.filter( ( other ) => other !== term ) ) || others, others ) :
				filter ? count( filter, others, term.programs ) : own;
			return { term, chosen: isChosen, after, own };
		} );
		facets.push( { facet, terms } );
	}
	return { matches, count: count( matches ), facets, found };
}
