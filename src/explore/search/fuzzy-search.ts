import { count } from '../bitset';
import type { ProgramIndex } from '../program-index';
import { findAlternative } from './fuzzy';
import { findPrograms, search } from './search';
import type { SearchResult } from './search-result';
import { textIndexOf } from './text-index';

interface LastSearch {
	readonly text: string;
	readonly result: SearchResult;
}

const lastSearches = new WeakMap<ProgramIndex, LastSearch>();

/** Searches with other patterns, because no program matches those of a result. */
function searchAlternative( index: ProgramIndex, exact: SearchResult ): SearchResult {
	const alternative = findAlternative( index, exact.patterns );
	const result = alternative && findPrograms( textIndexOf( index ), alternative.patterns, null, alternative.corrected );
	return result && count( result.programs ) ? result : exact;
}

/** Does the same as `search`. If no program matches, it also searches parts of words, similar words and words without their endings. */
export function fuzzySearch( index: ProgramIndex, text: string ): SearchResult {
	const exact = search( index, text );
	if ( !exact.programs || count( exact.programs ) ) {
		return exact;
	}
	const last = lastSearches.get( index );
	if ( last?.text === text ) {
		return last.result;
	}
	const result = searchAlternative( index, exact );
	lastSearches.set( index, { text, result } );
	return result;
}
