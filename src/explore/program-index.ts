import type { Program, ProgramList, Vocabulary } from '../programs/model';
import { isCurrent, STATUSES } from '../programs/status';
import type { Text } from '../programs/texts';
import { ancestors } from '../programs/vocabulary';
import { add, allBits, count, noBits, union, type Bits } from './bitset';
import { NOT_STATED } from '../programs/facets';
import type { KnownIds } from './query';

/** Keys of the fragment that are no facets; a vocabulary of such a name cannot be one. */
export const RESERVED: readonly string[] = [ 'q', 'sort', 'program', 'view' ];

/** One value of a facet and the programs that have it. */
export interface IndexedTerm {
	readonly id: string;
	/** null where no vocabulary has it: statuses, years, languages, `NOT_STATED`. Views name those. */
	readonly label: Text | null;
	/** Other words for it, for the search. */
	readonly aliases: readonly string[];
	/** 0 for a term of its own, 1 for a child … */
	readonly depth: number;
	/** The programs with this term or one below it. */
	readonly programs: Bits;
	readonly count: number;
}

export interface IndexedFacet {
	readonly id: string;
	/** null for the built-in ones. */
	readonly label: Text | null;
	readonly help: Text | null;
	/** In the order to show them, parents before their children. */
	readonly terms: ReadonlyMap<string, IndexedTerm>;
	/** Whether a choice in it can tell programs apart: at least two terms that only some have. */
	readonly useful: boolean;
}

/** Which languages to read texts in. */
export interface Languages {
	/** The reader's language and its fallbacks, best first. */
	readonly chain: readonly string[];
	/** The language of the data page's plain strings. */
	readonly page: string;
}

/** What an explorer looks things up in; built once per list. */
export interface ProgramIndex extends KnownIds {
	readonly programs: readonly Program[];
	readonly languages: Languages;
	/** In the order of the data page, without those no program uses. */
	readonly facets: ReadonlyMap<string, IndexedFacet>;
	/** Names of statuses and languages in the reader's language, so that the search finds them. */
	readonly nameOf: ( facet: string, term: string ) => string | null;
}

/** Every year a program ran in. */
function yearsOf( { start, end, status }: Program, thisYear: number ): string[] {
	const first = start || end;
	if ( !first ) {
		return [];
	}
	const last = end ? end.year : status && isCurrent( status ) ? thisYear : first.year;
	const years = [ String( first.year ) ];
	for ( let year = first.year + 1; year <= last; year++ ) {
		years.push( String( year ) );
	}
	return years;
}

/** A vocabulary's terms, each parent right before its children; a circle's terms come last. */
function inTreeOrder( vocabulary: Vocabulary ): string[] {
	const children = new Map<string | null, string[]>( [ [ null, [] ] ] );
	for ( const { id, broader } of vocabulary.terms.values() ) {
		const parent = broader !== null && vocabulary.terms.has( broader ) ? broader : null;
		children.set( parent, [ ...children.get( parent ) || [], id ] );
	}
	const ordered = new Set<string>();
	const visit = ( id: string ): void => {
		if ( !ordered.has( id ) ) {
			ordered.add( id );
			( children.get( id ) || [] ).forEach( visit );
		}
	};
	( children.get( null ) || [] ).forEach( visit );
	vocabulary.terms.forEach( ( { id } ) => visit( id ) );
	return Array.from( ordered );
}

/** A facet with the programs of each term; null where no program has a value. */
function indexFacet( id: string, list: ProgramList, thisYear: number ): IndexedFacet | null {
	const size = list.programs.length;
	const builtIn = id === 'status' || id === 'period';
	const vocabulary = builtIn ? undefined : list.vocabularies.get( id );
	const found = new Map<string, Bits>();
	const wider = new Map<string, readonly string[]>();
	const put = ( term: string, i: number ): void => {
		let programs = found.get( term );
		if ( !programs ) {
			programs = noBits( size );
			found.set( term, programs );
			wider.set( term, vocabulary ? ancestors( vocabulary, term ) : [] );
		}
		add( programs, i );
	};
	list.programs.forEach( ( program, i ) => {
		const terms = id === 'period' ? yearsOf( program, thisYear ) :
			id !== 'status' ? program.terms.get( id ) || [] :
			program.status ? [ program.status ] : [];
		for ( const term of terms ) {
			if ( term !== NOT_STATED ) {
				put( term, i );
				wider.get( term )?.forEach( ( parent ) => put( parent, i ) );
			}
		}
	} );
	if ( !found.size ) {
		return null;
	}

	const rest = Array.from( found.keys() ).sort();
	const order: readonly string[] = id === 'status' ? STATUSES :
		id === 'period' ? rest.sort( ( a, b ) => Number( b ) - Number( a ) ) :
		vocabulary ? inTreeOrder( vocabulary ).concat( rest ) : rest;
	const stated = noBits( size );
	const terms = new Map<string, IndexedTerm>();
	let telling = 0;
	const show = ( term: string, programs: Bits ): void => {
		const total = count( programs );
		if ( total && !terms.has( term ) ) {
			const known = vocabulary && vocabulary.terms.get( term );
			terms.set( term, {
				id: term,
				label: known ? known.label : null,
				aliases: known ? known.aliases : [],
				depth: ( wider.get( term ) || [] ).length,
				programs,
				count: total
			} );
			union( stated, programs );
			telling += Number( total < size );
		}
	};
	order.forEach( ( term ) => show( term, found.get( term ) || noBits( 0 ) ) );
	// What a vocabulary lacks has been shown; now whoever is left.
	show( NOT_STATED, allBits( size ).map( ( word, w ) => word & ~( stated[ w ] as number ) ) );
	return {
		id,
		label: vocabulary ? vocabulary.label : null,
		help: vocabulary ? vocabulary.help : null,
		terms,
		useful: telling > 1
	};
}

/**
 * Prepares a list for exploring. About 20 ms for 10,000 programs; the search's part is made when
 * it is first needed (see search.ts).
 *
 * @param list
 * @param languages
 * @param today 'YYYY-MM-DD': what still runs belongs to every year up to this one.
 * @param nameOf Names of statuses, languages and years, for the search; null where there is none.
 * @return
 */
export function buildIndex(
	list: ProgramList, languages: Languages, today: string,
	nameOf: ( facet: string, term: string ) => string | null = () => null
): ProgramIndex {
	const facets = new Map<string, IndexedFacet>();
	for ( const id of list.facets ) {
		const facet = RESERVED.indexOf( id ) === -1 && indexFacet( id, list, Number( today.slice( 0, 4 ) ) );
		if ( facet ) {
			facets.set( id, facet );
		}
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
