import { noBits, type Bits } from '../explore/bitset';
import type { IndexedFacet } from '../explore/facet-index';
import { chosenTerms } from '../explore/facets';
import type { ProgramIndex } from '../explore/program-index';
import type { Query } from '../explore/query';
import { NOT_STATED, OFFER_TERMS, OFFERS } from '../programs/facets';
import type { ProgramList, Term } from '../programs/model';
import { STATUSES } from '../programs/status';

/** A term as a row or a column of a table. */
export interface AxisTerm {
	readonly id: string;
	/** How many terms of the table are above it. */
	readonly depth: number;
	/** Whether a program with this term fits every choice, as "Anyone" fits "Newcomers". */
	readonly matchesAll: boolean;
	/** The programs with this term or one below it. */
	readonly own: Bits;
	/** The same programs, and those that fit every choice. */
	readonly programs: Bits;
	/** The term to choose to see `programs`; null if no choice shows them, because no program has the term. */
	readonly choice: string | null;
}

/** The rows or the columns of a table. */
export interface Axis {
	readonly facet: string;
	readonly terms: readonly AxisTerm[];
	/** How many more terms there are than `terms` has. */
	readonly more: number;
}

/** The id of a term with its depth. */
type TreeTerm = Pick<AxisTerm, 'id' | 'depth'>;

/** A term that fits every choice comes before the others, because the others include its programs. */
const FIRST = 1e9;

/**
 * The terms of a vocabulary, each followed by those below it. Of the terms beside each other, those with the most programs come
 * first, else the order is that of their ids, which the server knows too.
 *
 * @param chosen Only these terms and those below them; all if it is empty.
 */
function treeOf( terms: ReadonlyMap<string, Term>, { terms: indexed }: IndexedFacet, chosen: ReadonlySet<string> ): TreeTerm[] {
	const rank = ( { id, matchesAll }: Term ): number => ( indexed.get( id )?.count || 0 ) + ( matchesAll ? FIRST : 0 );
	const children = new Map<string | null, Term[]>();
	terms.forEach( ( term ) => children.set( term.broader, [ ...children.get( term.broader ) || [], term ] ) );
	const tree: TreeTerm[] = [];
	const visit = ( parent: string | null, depth: number, isInside: boolean ): void => {
		( children.get( parent ) || [] ).sort( ( a, b ) => rank( b ) - rank( a ) || ( a.id < b.id ? -1 : 1 ) ).forEach( ( { id } ) => {
			const isShown = isInside || chosen.has( id );
			if ( isShown ) {
				tree.push( { id, depth } );
			}
			visit( id, isShown ? depth + 1 : depth, isShown );
		} );
	};
	visit( null, 0, !chosen.size );
	return tree;
}

/** All years from the last one to the first one, so that a year without programs is a row too. */
function yearsOf( { terms }: IndexedFacet ): string[] {
	const known = Array.from( terms.keys() ).filter( ( id ) => id !== NOT_STATED ).map( Number );
	const years: string[] = [];
	for ( let year = Math.max( ...known ); year >= Math.min( ...known ); year-- ) {
		years.push( String( year ) );
	}
	return years;
}

/** The ids of the terms of a facet without a vocabulary. */
function plainTerms( facet: IndexedFacet ): Iterable<string> {
	return facet.id === 'period' ? yearsOf( facet ) :
		facet.id === 'status' ? STATUSES :
			facet.id === OFFERS ? OFFER_TERMS : facet.terms.keys();
}

/**
 * Makes an axis of a facet. It has the terms that no program has, too. If some terms of the facet are chosen, it has these and
 * those below them.
 *
 * @param facet A facet of the index.
 * @param most How many terms it has at most, besides "not stated".
 */
export function axisOf( { vocabularies }: ProgramList, { programs: { length: size } }: ProgramIndex, query: Query, facet: IndexedFacet, most: number ): Axis {
	const { terms: indexed } = facet;
	const vocabulary = vocabularies.get( facet.id )?.terms || new Map<string, Term>();
	const chosen = new Set( chosenTerms( facet, query ).map( ( { id } ) => id ) );
	const isShown = ( id: string ): boolean => !chosen.size || chosen.has( id );
	const all = treeOf( vocabulary, facet, chosen );
	Array.from( vocabulary.size ? indexed.keys() : plainTerms( facet ) ).forEach( ( id ) => {
		if ( !vocabulary.has( id ) && id !== NOT_STATED && isShown( id ) ) {
			all.push( { id, depth: 0 } );
		}
	} );
	const shown = all.slice( 0, most );
	if ( indexed.has( NOT_STATED ) && isShown( NOT_STATED ) ) {
		shown.push( { id: NOT_STATED, depth: 0 } );
	}

	const matchesAll = ( id: string ): boolean => Boolean( vocabulary.get( id )?.matchesAll );
	const forAll = indexed.get( Array.from( indexed.keys() ).filter( matchesAll ).sort()[ 0 ] ?? '' );
	const none = noBits( size );
	return {
		facet: facet.id,
		terms: shown.map( ( { id, depth } ) => {
			const term = indexed.get( id );
			return {
				id,
				depth,
				matchesAll: matchesAll( id ),
				own: term?.own || none,
				// A choice of a term that no program has is ignored, but a choice of "Anyone" shows the same programs.
				programs: ( term || forAll )?.programs || none,
				choice: ( term || forAll )?.id ?? null
			};
		} ),
		more: Math.max( 0, all.length - most )
	};
}
