import { NEED } from '../programs/facets';
import type { ProgramList } from '../programs/model';
import { allTexts } from '../programs/texts';
import { allBits, count, intersect, unionOf, type Bits } from './bitset';
import { chosenTerms } from './facets';
import type { Query } from './query';
import { indexFacet, type IndexedFacet, type IndexedTerm } from './facet-index';

/** The needs that a query chooses, in the order of the choices. */
export function chosenNeeds( facets: ReadonlyMap<string, IndexedFacet>, query: Query ): IndexedTerm[] {
	const needs = facets.get( NEED );
	return needs ? chosenTerms( needs, query ) : [];
}

/**
 * Indexes the needs of a list as a facet whose terms are the needs. The programs of a need have one of its terms in
 * each of its facets. A need that no program serves is kept, because readers should know that too.
 *
 * @return null if the list has no needs.
 */
export function indexNeeds( list: ProgramList, facets: ReadonlyMap<string, IndexedFacet>, thisYear: number ): IndexedFacet | null {
	const size = list.programs.length;
	const programsWith = ( facet: string, terms: readonly string[] ): Bits => {
		// The filters may lack a facet that a need has.
		const indexed = facets.get( facet ) || indexFacet( facet, list, thisYear );
		return unionOf( size, terms.flatMap( ( term ) => indexed?.terms.get( term )?.programs || [] ) );
	};
	const terms = list.needs.map( ( { id, label, help, terms: wanted } ): [ string, IndexedTerm ] => {
		const programs = allBits( size );
		wanted.forEach( ( ids, facet ) => intersect( programs, programsWith( facet, ids ) ) );
		return [ id, { id, label, aliases: help ? allTexts( help ) : [], depth: 0, own: programs, programs, count: count( programs ) } ];
	} );
	return terms.length ? { id: NEED, label: null, help: null, terms: new Map( terms ), useful: true } : null;
}
