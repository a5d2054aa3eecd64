import { add, has, noBits, unionOf, type Bits } from '../bitset';
import type { ProgramIndex } from '../program-index';
import { patternsOf } from './patterns';
import { NO_SEARCH, type SearchResult } from './search-result';
import { spellingsOf, withSpellings } from './spellings';
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

/** The programs that have a term whose name matches one of the spellings. */
function withMatchingTerm( { terms, normalized }: TextIndex, spellings: readonly string[] ): Bits {
	const matching = terms.filter( ( term ) => spellings.some( ( spelling ) => term.normalized.includes( spelling ) ) );
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
	const spelled = patterns.map( spellingsOf );
	const withTerm = spelled.map( ( spellings ) => withMatchingTerm( textIndex, spellings ) );
	const programs = noBits( size );
	const scores = new Uint16Array( size );
	const scoreOf = ( i: number ): number => {
		let score = 0;
		for ( let n = 0; n < spelled.length; n++ ) {
			let patternScore = 0;
			for ( const spelling of spelled[ n ] as string[] ) {
				patternScore = Math.max( patternScore, textScore( textIndex, i, spelling ) );
			}
			patternScore += has( withTerm[ n ] as Bits, i ) ? TERM_SCORE : 0;
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
	return last.patterns.every( ( pattern, i ) => {
		const before = spellingsOf( pattern );
		return i < patterns.length && spellingsOf( patterns[ i ] as string ).every( ( spelling ) => before.some( ( start ) => spelling.startsWith( start ) ) );
	} );
}

/**
 * Searches all texts of all programs in all languages; each word of the search text must match. Case,
 * accents and width are ignored. A word matches the start of a word, or any part of the text in
 * scripts without spaces. Other spellings and forms of the word match too (see spellings.ts).
 */
export function search( index: ProgramIndex, text: string ): SearchResult {
	const last = lastSearches.get( index );
	if ( last && last.text === text ) {
		return last.result;
	}
	const typed = patternsOf( text );
	if ( !typed.length ) {
		return NO_SEARCH;
	}
	const textIndex = textIndexOf( index );
	const patterns = withSpellings( textIndex.wordList, typed );
	const result = findPrograms( textIndex, patterns, last && narrows( patterns, last.result ) ? last.result.programs : null, null );
	lastSearches.set( index, { text, result } );
	return result;
}
