import type { Material, Program } from '../../programs/model';
import { allTexts, type Text } from '../../programs/texts';
import type { Bits } from '../bitset';
import { normalizeWords } from './normalize';
import type { IndexedTerm, ProgramIndex } from '../program-index';

/** What the search reads of a program itself, from heavy to light; the first two have one text each. */
const FIELDS = [ 'title', 'summary', 'materials', 'team', 'partners', 'owner', 'scale', 'duration' ] as const;
export type Field = typeof FIELDS[ number ];

/** A text the search reads, and whose it is: a field's of the program, or else a facet's. */
export type IndexedText = readonly [ text: Text, field: Field | null, facet: string ];

/** The names of a term, and the programs that have it. */
interface TermNames {
	readonly names: readonly IndexedText[];
	readonly line: string;
	readonly programs: Bits;
}

/** What the search reads. A line is a text's folded words, see normalize.ts. */
export interface TextIndex {
	/** For each program its own texts, from heavy to light. */
	readonly lines: readonly string[];
	/** Where in its string the title and the summary of program i end: at 2i and 2i + 1. */
	readonly ends: Uint32Array;
	/** The names of each term, looked through once instead of with every program that has it. */
	readonly terms: readonly TermNames[];
}

/**
 * The texts of a program itself.
 *
 * @param program
 * @return In the order of the fields; '' for a title or summary there is not.
 */
export function textsOf( program: Program ): IndexedText[] {
	const texts: IndexedText[] = [];
	FIELDS.forEach( ( field ) => ( [] as ( Text | Material | null )[] ).concat( program[ field ] ).forEach( ( value ) => {
		texts.push( [ value && ( value as Material ).label || value as Text || '', field, '' ] );
	} ) );
	return texts;
}

/** All names of a term; a year is its own. */
function namesOf( index: ProgramIndex, facet: string, { id, label, aliases }: IndexedTerm ): IndexedText[] {
	return [ label || '', index.nameOf( facet, id ) || '', facet === 'period' ? id : '', ...aliases ].map( ( text ) => [ text, null, facet ] );
}

/** A text in all languages as one string, such that no phrase reaches from one into the next. */
function normalizeAll( [ text ]: IndexedText ): string {
	return allTexts( text ).map( normalizeWords ).join( '\n' );
}

const textIndexes = new WeakMap<ProgramIndex, TextIndex>();

/** Gathers and folds every text. */
function build( index: ProgramIndex ): TextIndex {
	const ends = new Uint32Array( index.programs.length * 2 );
	const lines = index.programs.map( ( program, i ) => {
		const own = textsOf( program ).map( normalizeAll ) as [ string, string, ...string[] ];
		ends[ 2 * i ] = own[ 0 ].length;
		ends[ 2 * i + 1 ] = own[ 0 ].length + 1 + own[ 1 ].length;
		// Joined, not added up: V8 would flatten a sum at the first search.
		return own.join( '\n' );
	} );
	const terms: TermNames[] = [];
	index.facets.forEach( ( facet ) => facet.terms.forEach( ( term ) => {
		const names = namesOf( index, facet.id, term );
		terms.push( { names, line: names.map( normalizeAll ).join( '\n' ), programs: term.programs } );
	} ) );
	return { lines, ends, terms };
}

/**
 * What the search reads; built when first asked for, so ask in idle time.
 *
 * @param index
 * @return
 */
export function textIndexOf( index: ProgramIndex ): TextIndex {
	const textIndex = textIndexes.get( index ) || build( index );
	textIndexes.set( index, textIndex );
	return textIndex;
}
