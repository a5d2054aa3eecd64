import type { Program, ProgramList, Vocabulary } from '../programs/model';
import { isCurrent } from '../programs/status';
import type { Text } from '../programs/texts';
import { ancestors } from '../programs/vocabulary';
import { add, allBits, count, difference, noBits, unionOf, type Bits } from './bitset';
import { NOT_STATED } from './query';
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
	/** The programs with this term or with one below it. */
	readonly programs: Bits;
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

/** The programs of a term, and the terms above it. */
interface TermPrograms {
	readonly programs: Bits;
	readonly ancestors: readonly string[];
}

const NO_PROGRAMS: TermPrograms = { programs: noBits( 0 ), ancestors: [] };
/** In place of a vocabulary, or of one of its terms. */
const UNLABELED = { label: null, help: null, aliases: [] };

/** Every year in which a program ran. */
function yearsOf( { start, end, status }: Program, thisYear: number ): string[] {
	const first = start ?? end;
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

/** The terms that a program itself has in a facet. */
function termsOf( program: Program, facet: string, thisYear: number ): readonly string[] {
	if ( facet === 'period' ) {
		return yearsOf( program, thisYear );
	}
	if ( facet === 'status' ) {
		return program.status ? [ program.status ] : [];
	}
	return program.terms.get( facet ) ?? [];
}

/** Collects the programs of each term. A program with a term also has all terms above it. */
function collectTerms( facet: string, programs: readonly Program[], vocabulary: Vocabulary | undefined, thisYear: number ): Map<string, TermPrograms> {
	const collected = new Map<string, TermPrograms>();
	const addProgram = ( term: string, i: number ): TermPrograms => {
		let entry = collected.get( term );
		if ( !entry ) {
			entry = { programs: noBits( programs.length ), ancestors: vocabulary ? ancestors( vocabulary, term ) : [] };
			collected.set( term, entry );
		}
		add( entry.programs, i );
		return entry;
	};
	programs.forEach( ( program, i ) => {
		for ( const term of termsOf( program, facet, thisYear ) ) {
			if ( term !== NOT_STATED ) {
				addProgram( term, i ).ancestors.forEach( ( ancestor ) => addProgram( ancestor, i ) );
			}
		}
	} );
	return collected;
}

/** Indexes one facet of a list; null if no program has a term in it. */
export function indexFacet( id: string, list: ProgramList, thisYear: number ): IndexedFacet | null {
	const size = list.programs.length;
	const isBuiltIn = id === 'status' || id === 'period';
	const vocabulary = isBuiltIn ? undefined : list.vocabularies.get( id );
	const collected = collectTerms( id, list.programs, vocabulary, thisYear );
	if ( !collected.size ) {
		return null;
	}

	const stated = unionOf( size, Array.from( collected.values(), ( { programs } ) => programs ) );
	const order = [ ...orderTerms( id, Array.from( collected.keys() ), vocabulary ), NOT_STATED ];
	collected.set( NOT_STATED, { programs: difference( allBits( size ), stated ), ancestors: [] } );
	const terms = new Map<string, IndexedTerm>();
	for ( const term of order ) {
		const { programs, ancestors: above } = collected.get( term ) ?? NO_PROGRAMS;
		const total = count( programs );
		if ( total ) {
			const { label, aliases } = vocabulary?.terms.get( term ) ?? UNLABELED;
			terms.set( term, { id: term, label, aliases, depth: above.length, programs, count: total } );
		}
	}
	const { label, help } = vocabulary ?? UNLABELED;
	const missingInSome = Array.from( terms.values() ).filter( ( term ) => term.count < size );
	return { id, label, help, terms, useful: missingInSome.length > 1 };
}
