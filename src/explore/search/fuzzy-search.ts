import { count } from '../bitset';
import type { ProgramIndex } from '../program-index';
import { findAlternative } from './fuzzy';
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

/** The first of these searches that finds something: without words that have no meaning, in the help texts too, with other patterns. */
function searchAgain( index: ProgramIndex, text: string ): SearchResult | undefined {
	const textIndex = textIndexOf( index );
	const typed = withoutStopWords( patternsOf( text ) );
	const patterns = withSpellings( textIndex.wordList, typed );
	const searches = typed.length ? [
		() => findPrograms( textIndex, patterns, null, null ),
		() => findPrograms( { ...textIndex, terms: textIndex.terms.concat( textIndex.helps ) }, patterns, null, null ),
		() => {
			const alternative = findAlternative( index, typed );
			return alternative && findPrograms( textIndex, alternative.patterns, null, alternative.corrected );
		}
	] : [];
	for ( const again of searches ) {
		const result = again();
		if ( result && count( result.programs ) ) {
			return result;
		}
	}
	return undefined;
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
	const result = searchAgain( index, text ) || exact;
	lastSearches.set( index, { text, result } );
	return result;
}
