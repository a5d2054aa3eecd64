import type { Program } from '../../programs/model';
import { groupOf } from '../../programs/status';
import type { Text } from '../../programs/texts';
import { append } from '../append';
import { unionOf, type Bits } from '../bitset';
import type { IndexedTerm } from '../facet-index';
import { memoize } from '../memoize';
import type { ProgramIndex } from '../program-index';
import { languageNames } from './language-names';
import { listWords, type WordList } from './word-list';
import { normalizeWords } from './words';

/** The fields of a program that the search reads, in the order of their weight. */
const FIELDS = [ 'title', 'summary', 'materials', 'team', 'partners', 'owner', 'scale', 'duration' ] as const;
export type Field = typeof FIELDS[ number ];

/** A text that the search reads, and its source: a field of the program, or a facet whose term has this name. */
export interface IndexedText {
	readonly text: Text;
	/** null for the name of a term. */
	readonly field: Field | null;
	/** '' for a field. */
	readonly facet: string;
}

/** The names of a term, and the programs that have it. */
interface TermNames {
	readonly names: readonly IndexedText[];
	readonly normalized: string;
	readonly programs: Bits;
	/** Whether it is no term but the help text of a facet, which all programs with a term in the facet have. */
	readonly isHelp: boolean;
}

/** All texts that the search reads, normalized (see words.ts). */
export interface TextIndex {
	/** The texts of each program in one string: first the title, then the summary, then the rest. */
	readonly normalized: readonly string[];
	/** Where the title and the summary end in that string. */
	readonly titleEnds: Uint32Array;
	readonly summaryEnds: Uint32Array;
	/** How current each program is: 2 if it is open, upcoming or ongoing, 1 if it is paused or nobody knows, 0 if it is past. */
	readonly standings: readonly number[];
	/** The terms are searched once, not again for each program. */
	readonly terms: readonly TermNames[];
	readonly wordList: WordList;
	/** The scores of the programs for the patterns of the last searches, because most searches differ in the last word only. */
	readonly scores: Map<string, Uint16Array>;
}

/** The texts of a program's fields, the title and the summary first. A missing text is ''. */
export function textsOf( program: Program ): IndexedText[] {
	const indexed: IndexedText[] = [];
	for ( const field of FIELDS ) {
		const value = field === 'materials' ? program.materials.map( ( { label } ) => label ) : program[ field ];
		const texts = ( [] as ( Text | null )[] ).concat( value );
		texts.forEach( ( text ) => indexed.push( { text: text || '', field, facet: '' } ) );
	}
	return indexed;
}

/** All names of a term. The id of a year is a name too; a language has a name in itself. */
function namesOf( index: ProgramIndex, facet: string, { id, label, aliases }: IndexedTerm ): IndexedText[] {
	return [ label || '', index.nameOf( facet, id ) || '', facet === 'period' ? id : '', ...facet === 'language' ? languageNames( id ) : [], ...aliases ]
		.map( ( text ) => ( { text, field: null, facet } ) );
}

function buildTextIndex( index: ProgramIndex ): TextIndex {
	const titleEnds = new Uint32Array( index.programs.length );
	const summaryEnds = new Uint32Array( index.programs.length );
	const byLanguage = new Map<string, string[]>();
	/** Normalizes a text in all its languages. Line breaks between them keep a phrase from matching across two of them. */
	const normalizeAll = ( { text }: IndexedText ): string => {
		const wordings = typeof text === 'string' ? new Map( [ [ index.languages.page, text ] ] ) : text;
		return Array.from( wordings, ( [ language, wording ] ) => {
			const words = normalizeWords( wording );
			append( byLanguage, language, words );
			return words;
		} ).join( '\n' );
	};
	const normalized = index.programs.map( ( program, i ) => {
		const texts = textsOf( program ).map( normalizeAll ) as [ title: string, summary: string, ...others: string[] ];
		const [ title, summary ] = texts;
		titleEnds[ i ] = title.length;
		summaryEnds[ i ] = title.length + 1 + summary.length;
		// V8 would have to flatten a string made with `+` at the first search.
		return texts.join( '\n' );
	} );
	const terms: TermNames[] = [];
	const addNames = ( names: readonly IndexedText[], programs: Bits, isHelp: boolean ): void => {
		terms.push( { names, normalized: names.map( normalizeAll ).join( '\n' ), programs, isHelp } );
	};
	index.facets.forEach( ( { id, help, terms: indexed } ) => {
		indexed.forEach( ( term ) => addNames( namesOf( index, id, term ), term.own, false ) );
		// Without a label, a term only says that programs have none.
		const withTerm = Array.from( indexed.values() ).flatMap( ( { label, own } ) => label ? [ own ] : [] );
		addNames( [ { text: help || '', field: null, facet: id } ], unionOf( normalized.length, withTerm ), true );
	} );
	const standings = index.programs.map( ( { status } ) => status === 'past' ? 0 : groupOf( status ) === 'current' ? 2 : 1 );
	return { normalized, titleEnds, summaryEnds, standings, terms, wordList: listWords( byLanguage, index.languages ), scores: new Map() };
}

/** The text index of a program index. The first call builds it, so make that call in idle time. */
export const textIndexOf = memoize( buildTextIndex );
