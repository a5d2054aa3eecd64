import { count } from '../bitset';
import type { ProgramIndex } from '../program-index';
import { findAlternative, type Alternative } from './fuzzy';
import { patternsOf } from './patterns';
import { findPrograms, search } from './search';
import type { SearchResult } from './search-result';
import { withSpellings } from './spellings';
import { withoutStopWords } from './stop-words';
import { textIndexOf } from './text-index';

interface LastSearch {
	readonly text: string;
	readonly result: SearchResult;
}

const lastSearches = new WeakMap<ProgramIndex, LastSearch>();

/** Searches without words that have no meaning; then in the help texts too; then with other patterns. */
function searchAgain( index: ProgramIndex, exact: SearchResult, text: string ): SearchResult {
	const textIndex = textIndexOf( index );
	const typed = withoutStopWords( patternsOf( text ) );
	const find = ( alternative: Alternative | null, withHelp = false ): SearchResult | null => {
		const result = alternative && findPrograms( textIndex, alternative.patterns, null, alternative.corrected, withHelp );
		return result && count( result.programs ) ? result : null;
	};
	const meaningful = { patterns: withSpellings( textIndex.wordList, typed ), corrected: null };
	return typed.length && ( find( meaningful ) || find( meaningful, true ) || find( findAlternative( index, typed ) ) ) || exact;
}

/**
 * Does the same as `search`. If no program matches all words, those without meaning are left out. If still none
 * matches, it also searches the help texts, parts of words, similar words and words without their endings.
 */
export function fuzzySearch( index: ProgramIndex, text: string ): SearchResult {
	const exact = search( index, text );
	if ( !exact.programs || count( exact.programs ) ) {
		return exact;
	}
	const last = lastSearches.get( index );
	if ( last?.text === text ) {
		return last.result;
	}
	const result = searchAgain( index, exact, text );
	lastSearches.set( index, { text, result } );
	return result;
}
