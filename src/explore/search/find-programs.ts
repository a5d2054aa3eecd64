import { add, has, noBits, unionOf, type Bits } from '../bitset';
import { keep } from './keep';
import type { SearchResult } from './search-result';
import type { TextIndex } from './text-index';

/** The score of a match, by what contains it. */
const TITLE_SCORE = 24;
const TERM_SCORE = 12;
const SUMMARY_SCORE = 6;
const OTHER_SCORE = 2;
/** How much more a match is worth that ends with the word. */
const WHOLE_WORD_FACTOR = 1.5;

const MOST_PATTERNS = 50;

/**
 * The score of a program, below 1000. Where it has the words counts first: the title is best, then the summary
 * together with the name of a term, the name of a term, the summary, another text. For several words, the average
 * counts. Of programs that have the words in equally good places, those that are open, upcoming or ongoing come
 * first, then those that are paused or have no known status, then past ones. So a past program comes before a current
 * one only if it matches better. Whole words, and words in several places, count last.
 *
 * @param scored The scores of all programs, for each word.
 */
function combine( scored: readonly Uint16Array[], i: number, { standings }: TextIndex ): number {
	let places = 0;
	let sum = 0;
	for ( const scores of scored ) {
		const score = scores[ i ] as number;
		// 4 for the title, 3 for summary and term, 2 for a term, 1 for the summary, 0 for another text.
		places += Math.min( Math.floor( score / SUMMARY_SCORE ), 4 );
		sum += score;
	}
	// In thirds, so that of three words each one counts.
	const average = Math.floor( places * 3 / scored.length );
	// The last part is at most 24. The array of the scores rounds down.
	return ( average * 3 + ( standings[ i ] as number ) ) * 25 + sum / scored.length / 2;
}

/** The programs that have a term whose name matches a pattern. */
function withMatchingTerm( { terms, normalized }: TextIndex, pattern: RegExp, withHelp: boolean ): Bits {
	const matching = terms.filter( ( term ) => ( withHelp || !term.isHelp ) && pattern.test( term.normalized ) );
	return unionOf( normalized.length, matching.map( ( { programs } ) => programs ) );
}

/**
 * The score of the first match of a pattern in a program's texts, 0 if there is none.
 *
 * @param expression For all spellings; null if there is only one, because a string is found faster.
 */
function textScore( { normalized, titleEnds, summaryEnds }: TextIndex, i: number, typed: string, expression: RegExp | null ): number {
	const text = normalized[ i ] as string;
	const position = expression ? text.search( expression ) : text.indexOf( typed );
	if ( position === -1 ) {
		return 0;
	}
	const score = position < ( titleEnds[ i ] as number ) ? TITLE_SCORE :
		position < ( summaryEnds[ i ] as number ) ? SUMMARY_SCORE : OTHER_SCORE;
	return text[ position + typed.length ] === ' ' ? score * WHOLE_WORD_FACTOR : score;
}

/** The score of each program for a pattern, 0 if it does not match. */
function scorePattern( textIndex: TextIndex, pattern: string, withHelp: boolean ): Uint16Array {
	const known = withHelp ? new Map<string, Uint16Array>() : textIndex.scores;
	let scores = known.get( pattern );
	if ( !scores ) {
		const expression = new RegExp( pattern );
		const withTerm = withMatchingTerm( textIndex, expression, withHelp );
		const typed = pattern.replace( /\|.*/, '' );
		const isPlain = typed === pattern;
		// Only programs that match the start of a pattern can match the pattern.
		const start = !isPlain ? undefined : Array.from( known.keys() ).reverse().find( ( each ) => pattern.startsWith( each ) );
		const within = known.get( start || '' );
		scores = new Uint16Array( textIndex.normalized.length );
		for ( let i = 0; i < scores.length; i++ ) {
			if ( !within || within[ i ] ) {
				scores[ i ] = textScore( textIndex, i, typed, isPlain ? null : expression ) + ( has( withTerm, i ) ? TERM_SCORE : 0 );
			}
		}
		keep( known, MOST_PATTERNS, pattern, scores );
	}
	return scores;
}

/**
 * Finds the programs that match all patterns.
 *
 * @param withHelp Whether to search the help texts of the facets too.
 */
export function findPrograms(
	textIndex: TextIndex, patterns: readonly string[], corrected: SearchResult[ 'corrected' ] = null, withHelp = false
): SearchResult & { readonly programs: Bits } {
	const scored = patterns.map( ( pattern ) => scorePattern( textIndex, pattern, withHelp ) );
	const size = textIndex.normalized.length;
	const programs = noBits( size );
	const scores = new Uint16Array( size );
	for ( let i = 0; i < size; i++ ) {
		if ( scored.every( ( each ) => each[ i ] ) ) {
			add( programs, i );
			scores[ i ] = combine( scored, i, textIndex );
		}
	}
	return { programs, scores, patterns, corrected };
}
