import type { IndexedFacet, IndexedTerm } from './facet-index';
import { chosenTerms, explore } from './facets';
import type { ProgramIndex } from './program-index';
import type { Query } from './query';
import { withTerms, withText } from './query-changes';
import { findNeeds } from './search/find-needs';
import { patternsOf } from './search/patterns';
import type { Search } from './search/search-result';
import { withoutStopWords } from './search/stop-words';

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

/** The words of a search text that mean something, if there are several. */
function severalWords( text: string ): readonly string[] {
	const words = Array.from( new Set( text.split( /\s+/ ) ) ).filter( ( word ) => withoutStopWords( patternsOf( word ) ).length );
	return words.length > 1 ? words : [];
}

/** The best of some suggestions. */
function best( suggestions: readonly Suggestion[] ): Suggestion[] {
	return suggestions.filter( ( { count } ) => count > 0 ).sort( ( a, b ) => b.count - a.count ).slice( 0, 1 );
}

/**
 * Finds changes of a query that no program matches.
 *
 * @return Only suggestions with matches: first needs that fit the words, the best fit first; then the others, those with
 * the most matches first. Empty if no single change helps.
 */
export function suggestQueries( index: ProgramIndex, query: Query, find: Search ): Suggestion[] {
	const counted = ( change: Change, changed: Query ): Suggestion => ( { ...change, query: changed, count: explore( index, changed, find ).count } );
	const needs = findNeeds( index, query.text ).map( ( { facet, need } ) =>
		counted( { kind: 'need', need }, withTerms( withText( query, '' ), facet.id, [ need.id ] ) ) );
	const others = severalWords( query.text ).map( ( word ) => counted( { kind: 'word', word }, withText( query, word ) ) );
	if ( query.text.trim() ) {
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
