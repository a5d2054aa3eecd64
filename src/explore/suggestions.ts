import type { IndexedFacet, IndexedTerm } from './facet-index';
import { chosenTerms, explore } from './facets';
import type { ProgramIndex } from './program-index';
import type { Query } from './query';
import { withTerms, withText } from './query-changes';
import type { findNeeds } from './search/find-needs';
import type { Search } from './search/search-result';
import type { severalWords } from './search/several-words';

/** A change of a query that leads to programs. */
type Change =
	/** Search for one of the words only. */
	{ readonly kind: 'word'; readonly word: string } |
	/** A need that has some of the words, in place of the search text. */
	{ readonly kind: 'need'; readonly need: IndexedTerm } |
	/** No search text. */
	{ readonly kind: 'text' } |
	/** No choice in a facet. All terms, because removing only one of several narrows the list further. */
	{ readonly kind: 'terms'; readonly facet: IndexedFacet; readonly terms: readonly IndexedTerm[] } |
	/** Another term in place of the only one in its facet. */
	{ readonly kind: 'swap'; readonly facet: IndexedFacet; readonly term: IndexedTerm; readonly other: IndexedTerm };

export type Suggestion = Change & {
	/** The changed query. */
	readonly query: Query;
	/** How many programs match it. */
	readonly count: number;
};

/** The terms beside a term: those under the same wider term. */
function siblingsOf( { terms }: IndexedFacet, { id, depth }: IndexedTerm ): readonly IndexedTerm[] {
	// Every term comes before the terms below it, so a term with a smaller depth ends the siblings.
	let group: IndexedTerm[] = [];
	let isFound = false;
	for ( const each of Array.from( terms.values() ) ) {
		if ( each.depth < depth ) {
			if ( isFound ) {
				break;
			}
			group = [];
		} else if ( each.id === id ) {
			isFound = true;
		} else if ( each.depth === depth ) {
			group.push( each );
		}
	}
	return isFound ? group : [];
}

/** The best of some suggestions. */
function best( suggestions: readonly Suggestion[] ): Suggestion[] {
	return suggestions.filter( ( { count } ) => count > 0 ).sort( ( a, b ) => b.count - a.count ).slice( 0, 1 );
}

/** The parts of the search that make suggestions from its text. */
export interface TextSuggestions {
	readonly findNeeds: typeof findNeeds;
	readonly severalWords: typeof severalWords;
}

/**
 * Finds changes of a query that no program matches.
 *
 * @param byText null if there is no search text.
 * @return Only suggestions with matches: first needs that fit the words, the best fit first; then the others, those with
 * the most matches first. Empty if no single change helps.
 */
export function suggestQueries( index: ProgramIndex, query: Query, find: Search, byText: TextSuggestions | null ): Suggestion[] {
	const counted = ( change: Change, changed: Query ): Suggestion =>
		Object.assign( change, { query: changed, count: explore( index, changed, find ).count } );
	const { text } = query;
	const needs = ( byText ? byText.findNeeds( index, text ) : [] ).map( ( { facet, need } ) =>
		counted( { kind: 'need', need }, withTerms( withText( query, '' ), facet.id, [ need.id ] ) ) );
	const others = ( byText ? byText.severalWords( text ) : [] ).map( ( word ) => counted( { kind: 'word', word }, withText( query, word ) ) );
	if ( text.trim() ) {
		others.push( counted( { kind: 'text' }, withText( query, '' ) ) );
	}
	index.facets.forEach( ( facet ) => {
		const terms = chosenTerms( facet, query );
		const [ term, another ] = terms;
		if ( term ) {
			others.push( counted( { kind: 'terms', facet, terms }, withTerms( query, facet.id, [] ) ) );
		}
		if ( term && !another ) {
			others.push( ...best( siblingsOf( facet, term ).map( ( other ) =>
				counted( { kind: 'swap', facet, term, other }, withTerms( query, facet.id, [ other.id ] ) ) ) ) );
		}
	} );
	const helps = ( { count }: Suggestion ): boolean => count > 0;
	return [ ...needs.filter( helps ), ...others.filter( helps ).sort( ( a, b ) => b.count - a.count ) ];
}
