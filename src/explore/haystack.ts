import type { Program } from '../programs/program';
import { allTexts, type Text } from '../programs/texts';
import type { Bits } from './bitset';
import { line } from './fold';
import type { IndexedTerm, ProgramIndex } from './program-index';

/** The names of a term, and the programs that have it. */
interface TermLine {
	readonly names: string[];
	readonly line: string;
	readonly programs: Bits;
}

/** What the search reads. A line is a text's folded words, see fold.ts. */
export interface Haystack {
	/** For each program its own texts, from heavy to light. */
	readonly lines: readonly string[];
	/** Where in its string the title and the summary of program i end: at 2i and 2i + 1. */
	readonly ends: Uint32Array;
	/** The names of each term, looked through once instead of with every program that has it. */
	readonly terms: readonly TermLine[];
}

function inAllLanguages( texts: ReadonlyArray<Text | null> ): string[] {
	return texts.reduce<string[]>(
		( all, text ) => text === null ? all : all.concat( allTexts( text ) ), []
	);
}

/** The texts of a program itself: title, summary, all that is lighter. */
function textsOf( program: Program ): [ string[], string[], string[] ] {
	return [
		allTexts( program.title ),
		inAllLanguages( [ program.summary ] ),
		inAllLanguages( program.materials.map( ( { label } ): Text | null => label ).concat(
			program.team, program.partners, program.owner, program.scale, program.duration
		) )
	];
}

/** All names of a term; a year is its own. */
function namesOf( index: ProgramIndex, facet: string, { id, label, aliases }: IndexedTerm ): string[] {
	return inAllLanguages( [ index.nameOf( facet, id ), label, facet === 'period' ? id : null, ...aliases ] );
}

/** Several texts in one string, such that no phrase reaches from one into the next. */
function joined( texts: readonly string[] ): string {
	return texts.map( line ).join( '\n' );
}

/**
 * Gathers and folds every text, once.
 *
 * @param index
 * @return
 */
export function buildHaystack( index: ProgramIndex ): Haystack {
	const ends = new Uint32Array( index.programs.length * 2 );
	const lines = index.programs.map( ( program, i ) => {
		const [ title, summary, rest ] = textsOf( program ).map( joined ) as [ string, string, string ];
		ends[ 2 * i ] = title.length;
		ends[ 2 * i + 1 ] = title.length + 1 + summary.length;
		// Joined, not added up: V8 would flatten a sum at the first search.
		return [ title, summary, rest ].join( '\n' );
	} );
	const terms: TermLine[] = [];
	index.facets.forEach( ( facet ) => facet.terms.forEach( ( term ) => {
		const names = namesOf( index, facet.id, term );
		terms.push( { names, line: joined( names ), programs: term.programs } );
	} ) );
	return { lines, ends, terms };
}

/**
 * Finds texts, unfolded, that hold a needle.
 *
 * @param index
 * @param haystack Its own.
 * @param needle
 * @return All the texts of the first term or program that holds it.
 */
export function textsWith( index: ProgramIndex, { lines, terms }: Haystack, needle: string ): string[] {
	const named = terms.find( ( { line } ) => line.indexOf( needle ) !== -1 );
	if ( named ) {
		return named.names;
	}
	const program = index.programs[ lines.findIndex( ( line ) => line.indexOf( needle ) !== -1 ) ];
	return program ? textsOf( program ).reduce( ( all, texts ) => all.concat( texts ) ) : [];
}
