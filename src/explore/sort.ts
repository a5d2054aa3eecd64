import { NEED } from '../programs/facets';
import { has, type Bits } from './bitset';
import { chosenNeeds } from './need-facet';
import { orderOf } from './orders';
import type { ProgramIndex } from './program-index';
import { SORTS, type Query, type Sort } from './query';
import type { SearchResult } from './search/search-result';

/** Puts the highest score first. Programs with the same score stay in their order. */
function byScore( order: readonly number[], scores: ArrayLike<number> ): number[] {
	// One list for each score, because that is faster than a sort.
	const groups: number[][] = [];
	for ( const i of order ) {
		const score = scores[ i ] || 0;
		( groups[ score ] = groups[ score ] || [] ).push( i );
	}
	// `reduceRight` skips the scores without a list.
	return groups.reduceRight<number[]>( ( all, group ) => all.concat( group ), [] );
}

/** A need more that a program serves counts more than any match of words: the scores of the search are below 1000. */
const NEED_SCORE = 1000;

/**
 * The sort that a query leads to: "relevance" needs search words or several needs, and is the default if there are any.
 * The order of a column of the table is not among them, because only the table has it.
 */
export function effectiveSort( query: Query, { programs }: SearchResult ): Sort {
	const sort = SORTS.find( ( each ) => each === query.sort ) || 'relevance';
	const isRanked = programs || ( query.chosen.get( NEED ) || [] ).length > 1;
	return sort === 'relevance' && !isRanked ? 'status' : sort;
}

/** The scores of the search, and more for each chosen need that a program serves. */
function scoresFor( index: ProgramIndex, query: Query, { scores }: SearchResult ): ArrayLike<number> {
	const needs = chosenNeeds( index.facets, query );
	return needs.length < 2 ? scores : index.programs.map( ( _, i ) =>
		( scores[ i ] || 0 ) + NEED_SCORE * needs.filter( ( { programs } ) => has( programs, i ) ).length );
}

/**
 * Sorts the programs that match a query.
 *
 * @param matches From `explore`.
 * @param searchResult From the same query.
 * @return Program numbers. By status: open, upcoming, ongoing, paused, unknown, past; the newest first in each.
 * Relevance: programs that serve more of the chosen needs first, then those with the higher score of the search, which
 * knows the status (see find-programs.ts), then by status. Newest: by start, then by end; programs without dates
 * last. Ties are broken by title.
 */
export function sortMatches( index: ProgramIndex, matches: Bits, query: Query, searchResult: SearchResult ): number[] {
	const sort = effectiveSort( query, searchResult );
	const sorted: number[] = [];
	for ( const i of orderOf( index, sort ) ) {
		if ( has( matches, i ) ) {
			sorted.push( i );
		}
	}
	return sort === 'relevance' ? byScore( sorted, scoresFor( index, query, searchResult ) ) : sorted;
}
