import { add, has, noBits, unionOf, type Bits } from '../bitset';
import type { ProgramIndex } from '../program-index';
import { patternsOf } from './patterns';
import { NO_SEARCH, type SearchResult } from './search-result';
import { textIndexOf, type TextIndex } from './text-index';

interface LastSearch {
	readonly text: string;
	readonly result: SearchResult;
}

/** The score of a match, by what contains it. */
const TITLE_SCORE = 24;
const TERM_SCORE = 12;
const SUMMARY_SCORE = 6;
const OTHER_SCORE = 2;
/** How much more a match is worth that ends with the word. */
const WHOLE_WORD_FACTOR = 1.5;

const lastSearches = new WeakMap<ProgramIndex, LastSearch>();

/** The programs that have a term whose name matches a pattern. */
function withMatchingTerm( { terms, normalized }: TextIndex, pattern: string ): Bits {
	const matching = terms.filter( ( term ) => term.normalized.includes( pattern ) );
	return unionOf( normalized.length, matching.map( ( { programs } ) => programs ) );
}

/** The score of the first match of a pattern in a program's texts, 0 if there is none. */
function textScore( { normalized, titleEnds, summaryEnds }: TextIndex, i: number, pattern: string ): number {
	const text = normalized[ i ] as string;
	const position = text.indexOf( pattern );
	if ( position === -1 ) {
		return 0;
	}
	const score = position < ( titleEnds[ i ] as number ) ? TITLE_SCORE :
		position < ( summaryEnds[ i ] as number ) ? SUMMARY_SCORE : OTHER_SCORE;
	return text[ position + pattern.length ] === ' ' ? score * WHOLE_WORD_FACTOR : score;
}

/**
 * Finds the programs that match all patterns.
 *
 * @param within Other programs are skipped, because they are known not to match.
 */
export function findPrograms( textIndex: TextIndex, patterns: readonly string[], within: Bits | null, corrected: SearchResult[ 'corrected' ] ): SearchResult & { readonly programs: Bits } {
	const size = textIndex.normalized.length;
	const withTerm = patterns.map( ( pattern ) => withMatchingTerm( textIndex, pattern ) );
	const programs = noBits( size );
	const scores = new Uint16Array( size );
	const scoreOf = ( i: number ): number => {
		let score = 0;
		for ( let n = 0; n < patterns.length; n++ ) {
			const patternScore = textScore( textIndex, i, patterns[ n ] as string ) +
				( has( withTerm[ n ] as Bits, i ) ? TERM_SCORE : 0 );
			if ( !patternScore ) {
				return 0;
			}
			score += patternScore;
		}
		return score;
	};
	for ( let i = 0; i < size; i++ ) {
		const score = within && !has( within, i ) ? 0 : scoreOf( i );
		if ( score ) {
			add( programs, i );
			scores[ i ] = score;
		}
	}
	return { programs, scores, patterns, corrected };
}

/** Whether every program that matches the patterns also matched the last search. */
function narrows( patterns: readonly string[], last: SearchResult ): boolean {
	return last.patterns.every( ( pattern, i ) => patterns[ i ]?.startsWith( pattern ) );
}

/**
 * Searches all texts of all programs in all languages; each word of the search text must match. Case,
 * accents and width are ignored. A word matches the start of a word, or any part of the text in
 * scripts without spaces.
 */
export function search( index: ProgramIndex, text: string ): SearchResult {
	const last = lastSearches.get( index );
	if ( last && last.text === text ) {
		return last.result;
	}
	const patterns = patternsOf( text );
	if ( !patterns.length ) {
		return NO_SEARCH;
	}
	const textIndex = textIndexOf( index );
	const result = findPrograms( textIndex, patterns, last && narrows( patterns, last.result ) ? last.result.programs : null, null );
	lastSearches.set( index, { text, result } );
	return result;
}
