import type { Vocabulary } from '../programs/model';
import { STATUSES } from '../programs/status';
import { append } from './append';

/** The terms of a vocabulary, each followed by the terms below it. Terms that are above themselves come last. */
function inTreeOrder( { terms }: Vocabulary ): string[] {
	const children = new Map<string | null, string[]>();
	for ( const { id, broader } of terms.values() ) {
		const parent = broader !== null && terms.has( broader ) ? broader : null;
		append( children, parent, id );
	}
	const ordered = new Set<string>();
	const visit = ( id: string ): void => {
		if ( !ordered.has( id ) ) {
			ordered.add( id );
			children.get( id )?.forEach( visit );
		}
	};
	children.get( null )?.forEach( visit );
	terms.forEach( ( { id } ) => visit( id ) );
	return Array.from( ordered );
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
		return sorted.sort( ( a, b ) => Number( b ) - Number( a ) );
	}
	return vocabulary ? new Set( [ ...inTreeOrder( vocabulary ), ...sorted ] ) : sorted;
}
