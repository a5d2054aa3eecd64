import type { Vocabulary } from '../programs/model';
import { STATUSES } from '../programs/status';
import { append } from './append';

/** The terms of a vocabulary, each followed by the terms below it. Reading has removed circles and long chains (see levels.ts). */
function inTreeOrder( { terms }: Vocabulary ): string[] {
	const children = new Map<string | null, string[]>();
	terms.forEach( ( { id, broader } ) => append( children, broader, id ) );
	const ordered: string[] = [];
	const visit = ( id: string | null ): void => ( children.get( id ) || [] ).forEach( ( child ) => {
		ordered.push( child );
		visit( child );
	} );
	visit( null );
	return ordered;
}

/**
 * Puts the terms of a facet in the order to show them: statuses as in `STATUSES`, the newest year
 * first, and all others as in the vocabulary. Terms without a vocabulary are ordered by id.
 *
 * @param ids The terms that programs have.
 * @return These terms, perhaps among others that no program has.
 */
export function orderTerms( facet: string, ids: readonly string[], vocabulary: Vocabulary | undefined ): Iterable<string> {
	if ( facet === 'status' ) {
		return STATUSES;
	}
	const sorted = [ ...ids ].sort();
	if ( facet === 'period' ) {
		return sorted.reverse();
	}
	return vocabulary ? new Set( [ ...inTreeOrder( vocabulary ), ...sorted ] ) : sorted;
}
