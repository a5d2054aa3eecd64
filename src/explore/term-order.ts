import type { Vocabulary } from '../programs/model';
import { STATUSES } from '../programs/status';
import { append } from './append';

/** How many programs have a term. */
type CountOf = ( term: string ) => number;

/** The terms of a vocabulary, each followed by the terms below it; the commonest first, else in the order of the vocabulary. Reading has removed circles and long chains (see levels.ts). */
function inTreeOrder( { terms }: Vocabulary, countOf: CountOf ): string[] {
	const children = new Map<string | null, string[]>();
	terms.forEach( ( { id, broader } ) => append( children, broader, id ) );
	const ordered: string[] = [];
	const visit = ( id: string | null ): void => ( children.get( id ) || [] ).sort( ( a, b ) => countOf( b ) - countOf( a ) ).forEach( ( child ) => {
		ordered.push( child );
		visit( child );
	} );
	visit( null );
	return ordered;
}

/**
 * Puts the terms of a facet in the order to show them: statuses as in `STATUSES`, the newest year
 * first, and the commonest terms of a vocabulary first. Terms without a vocabulary are ordered by id.
 *
 * @param ids The terms that programs have.
 * @return These terms, perhaps among others that no program has.
 */
export function orderTerms( facet: string, ids: readonly string[], vocabulary: Vocabulary | undefined, countOf: CountOf ): Iterable<string> {
	if ( facet === 'status' ) {
		return STATUSES;
	}
	const sorted = [ ...ids ].sort();
	if ( facet === 'period' ) {
		return sorted.reverse();
	}
	return vocabulary ? new Set( [ ...inTreeOrder( vocabulary, countOf ), ...sorted ] ) : sorted;
}
