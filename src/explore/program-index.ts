import type { Program, ProgramList } from '../programs/model';
import { OFFERS } from '../programs/facets';
import { indexFacet, type IndexedFacet } from './facet-index';
import { indexNeeds } from './need-facet';
import type { KnownIds } from './query';

/** The languages to read texts in. */
export interface Languages {
	/** The reader's language and its fallbacks, the best first. */
	readonly chain: readonly string[];
	/** The language of the data page's plain strings. */
	readonly page: string;
}

/** The name of a term in the reader's language, so that the search finds it; null if there is none. */
export type NameOf = ( facet: string, term: string ) => string | null;

/** The programs of a list, prepared for queries. */
export interface ProgramIndex extends KnownIds {
	readonly programs: readonly Program[];
	readonly languages: Languages;
	/** The needs and what programs offer, then the facets in the order of the data page, without those in which no program has a term. */
	readonly facets: ReadonlyMap<string, IndexedFacet>;
	readonly nameOf: NameOf;
}

export interface IndexOptions {
	readonly languages: Languages;
	/** 'YYYY-MM-DD'. A program that still runs has every year up to this one. */
	readonly today: string;
	/** Names of the terms that no vocabulary has, such as statuses and languages. */
	readonly nameOf?: NameOf;
	/** Ids that cannot be facets, because the caller needs them for something else. */
	readonly reservedIds?: readonly string[];
}

/**
 * Prepares a list for queries, in about 20 ms for 10,000 programs. The search prepares its own index
 * when it first needs one (see text-index.ts).
 */
export function buildIndex( list: ProgramList, { languages, today, nameOf = () => null, reservedIds = [] }: IndexOptions ): ProgramIndex {
	const thisYear = Number( today.slice( 0, 4 ) );
	let facets = new Map<string, IndexedFacet>();
	for ( const id of [ OFFERS, ...list.facets ] ) {
		const facet = reservedIds.includes( id ) ? null : indexFacet( id, list, thisYear );
		if ( facet ) {
			facets.set( id, facet );
		}
	}
	const needs = indexNeeds( list, facets, thisYear );
	if ( needs ) {
		facets = new Map( [ [ needs.id, needs ], ...facets ] );
	}
	const ids = new Set( list.programs.map( ( { id } ) => id ) );
	return {
		programs: list.programs,
		languages,
		facets,
		hasTerm: ( facet, term ) => Boolean( facets.get( facet )?.terms.has( term ) ),
		hasProgram: ( id ) => ids.has( id ),
		nameOf
	};
}
