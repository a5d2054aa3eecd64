import { count } from '../bitset';
import type { ProgramIndex } from '../program-index';
import { findPrograms } from './find-programs';
import { findAlternative, type Alternative } from './fuzzy';
import { patternsOf } from './patterns';
import { NO_SEARCH, type SearchResult } from './search-result';
import { withSpellings } from './spellings';
import { withoutStopWords } from './stop-words';
import { textIndexOf } from './text-index';

/** A search text with more words is a sentence: its words without meaning never count. */
const FEW_WORDS = 3;

interface LastSearch {
	readonly text: string;
	readonly result: SearchResult;
}

const lastSearches = new WeakMap<ProgramIndex, LastSearch>();

/** The patterns of words with a meaning. If there are none, all: such a word alone may be an abbreviation, such as "ToT". */
function meaningfulOf( patterns: readonly string[] ): readonly string[] {
	const words = withoutStopWords( patterns );
	return words.length ? words : patterns;
}

/** Searches without words that have no meaning; then in the help texts too; then with other patterns. */
function searchAgain( index: ProgramIndex, patterns: readonly string[] ): SearchResult | null {
	const textIndex = textIndexOf( index );
	const find = ( alternative: Alternative | null, withHelp = false ): SearchResult | null => {
		const result = alternative && findPrograms( textIndex, alternative.patterns, alternative.corrected, withHelp );
		return result && count( result.programs ) ? result : null;
	};
	const typed = meaningfulOf( patterns );
	const meaningful = { patterns: withSpellings( textIndex.wordList, typed ), corrected: null };
	return find( meaningful ) || find( meaningful, true ) || find( findAlternative( index, typed ) );
}

/**
 * Searches all texts of all programs in all languages; each word of the search text must match. Case,
 * accents and width are ignored. A word matches the start of a word, or any part of the text in
 * scripts without spaces. Other spellings and forms of the word match too (see spellings.ts).
 *
 * In a sentence, words without meaning do not count. In a shorter text, they are left out if no program
 * matches. If still none matches, the help texts, parts of words, similar words and words without their
 * endings are searched too.
 */
export function fuzzySearch( index: ProgramIndex, text: string ): SearchResult {
	const last = lastSearches.get( index );
	if ( last && last.text === text ) {
		return last.result;
	}
	const all = patternsOf( text );
	const typed = all.length > FEW_WORDS ? meaningfulOf( all ) : all;
	if ( !typed.length ) {
		return NO_SEARCH;
	}
	const textIndex = textIndexOf( index );
	const patterns = withSpellings( textIndex.wordList, typed );
	const exact = findPrograms( textIndex, patterns );
	const result = !count( exact.programs ) && searchAgain( index, typed ) || exact;
	lastSearches.set( index, { text, result } );
	return result;
}
