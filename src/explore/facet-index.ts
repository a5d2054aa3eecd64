import type { Program, ProgramList, Vocabulary } from '../programs/model';
import type { Text } from '../programs/texts';
import { ancestors } from '../programs/vocabulary';
import { add, allBits, count, difference, noBits, union, unionOf, type Bits } from './bitset';
import { NOT_STATED, OFFERS, TEAM } from '../programs/facets';
import { orderTerms } from './term-order';

/** A term of a facet, and the programs that have it. */
export interface IndexedTerm {
	readonly id: string;
	/** null for a term without a vocabulary: a status, a year, a language, `NOT_STATED`. The views name those. */
	readonly label: Text | null;
	/** Other words for it, for the search. */
	readonly aliases: readonly string[];
	/** How many terms are above it in the vocabulary. */
	readonly depth: number;
	/** The programs with this term or with one below it. The search finds these by its name. */
	readonly own: Bits;
	/** The same programs, and those with a term such as "Anyone", which fit every choice. */
	readonly programs: Bits;
	/** The number of the programs in `own`. */
	readonly count: number;
}

export interface IndexedFacet {
	readonly id: string;
	/** null for a built-in facet. */
	readonly label: Text | null;
	readonly help: Text | null;
	/** In the order to show them: every term comes before the terms below it. */
	readonly terms: ReadonlyMap<string, IndexedTerm>;
	/** Whether a choice can narrow the list: at least two terms must be missing in some program. */
	readonly useful: boolean;
}

/** In place of a vocabulary, or of one of its terms. */
const UNLABELED = { label: null, help: null, aliases: [] };

/** Every year in which a program ran. Without an end, only a program that still runs counts up to this year. */
function yearsOf( { start, end, status }: Program, thisYear: number ): string[] {
	const first = start || end;
	if ( !first ) {
		return [];
	}
	const last = end ? end.year : status && status !== 'past' && status !== 'paused' ? thisYear : first.year;
	const years: string[] = [];
	let { year } = first;
	do {
		years.push( String( year ) );
	} while ( ++year <= last );
	return years;
}

/** The terms that a program itself has in a facet. */
function termsOf( program: Program, facet: string, thisYear: number ): readonly string[] {
	if ( facet === 'period' ) {
		return yearsOf( program, thisYear );
	}
	if ( facet === 'status' ) {
		return program.status ? [ program.status ] : [];
	}
	if ( facet === OFFERS ) {
		return [ ...program.join && !program.join.isOver ? [ 'join' ] : [], ...program.materials.length ? [ 'materials' ] : [] ];
	}
	return facet === TEAM ? program.team : program.terms.get( facet ) || [];
}

/** Collects the programs of each term. A program with a term also has all terms above it. */
function collectPrograms( facet: string, programs: readonly Program[], vocabulary: Vocabulary | undefined, thisYear: number ): Map<string, Bits> {
	const collected = new Map<string, Bits>();
	const programsOf = ( term: string ): Bits => {
		let bits = collected.get( term );
		if ( !bits ) {
			bits = noBits( programs.length );
			collected.set( term, bits );
		}
		return bits;
	};
	programs.forEach( ( program, i ) => {
		termsOf( program, facet, thisYear ).forEach( ( term ) => add( programsOf( term ), i ) );
	} );
	Array.from( collected ).forEach( ( [ term, bits ] ) => {
		ancestors( vocabulary, term ).forEach( ( ancestor ) => union( programsOf( ancestor ), bits ) );
	} );
	collected.delete( NOT_STATED );
	return collected;
}

/** The programs with a term such as "Anyone", which fit every choice in the facet. */
function fittingAll( collected: ReadonlyMap<string, Bits>, vocabulary: Vocabulary | undefined, size: number ): Bits {
	return unionOf( size, Array.from( collected ).flatMap( ( [ term, programs ] ) => vocabulary?.terms.get( term )?.matchesAll ? [ programs ] : [] ) );
}

/** Indexes one facet of a list; null if no program has a term in it. */
export function indexFacet( id: string, list: ProgramList, thisYear: number ): IndexedFacet | null {
	const size = list.programs.length;
	const isBuiltIn = id === 'status' || id === 'period' || id === OFFERS;
	const vocabulary = isBuiltIn ? undefined : list.vocabularies.get( id );
	const collected = collectPrograms( id, list.programs, vocabulary, thisYear );
	if ( !collected.size ) {
		return null;
	}
	// Counted once, because sorting asks for them many times.
	const counts = new Map( Array.from( collected, ( [ term, programs ] ) => [ term, count( programs ) ] as const ) );
	const order = [ ...orderTerms( id, Array.from( collected.keys() ), vocabulary, ( term ) => counts.get( term ) || 0 ), NOT_STATED ];
	const forAll = fittingAll( collected, vocabulary, size );
	const isAnyForAll = count( forAll ) > 0;
	const stated = unionOf( size, Array.from( collected.values() ) );
	const notStated = difference( allBits( size ), stated );
	collected.set( NOT_STATED, notStated );
	counts.set( NOT_STATED, count( notStated ) );

	const terms = new Map<string, IndexedTerm>();
	for ( const term of order ) {
		const own = collected.get( term );
		const total = counts.get( term );
		if ( own && total ) {
			const { label, aliases } = vocabulary?.terms.get( term ) || UNLABELED;
			const programs = isAnyForAll && term !== NOT_STATED ? unionOf( size, [ own, forAll ] ) : own;
			terms.set( term, { id: term, label, aliases, depth: ancestors( vocabulary, term ).length, own, programs, count: total } );
		}
	}
	const { label, help } = vocabulary || UNLABELED;
	const missingInSome = Array.from( terms.values() ).filter( ( { programs } ) => count( programs ) < size );
	return { id, label, help, terms, useful: missingInSome.length > 1 };
}
