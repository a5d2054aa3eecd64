import type { ProgramIndex } from '../program-index';
import { abbreviated } from './abbreviations';
import { highlight } from './highlight';
import { isLong, mostSimilar } from './similar-word';
import { findSnippet } from './snippet';
import { withSpellings } from './spellings';
import { splitUnspaced } from './split-unspaced';
import { textIndexOf, type TextIndex } from './text-index';
import type { WordList } from './word-list';
import { isUnspaced, mayHavePrefix } from './words';

/** What to search in place of the typed words. */
export interface Alternative {
	readonly patterns: readonly string[];
	/** The words as the data spells them; null if no word was replaced. */
	readonly corrected: readonly string[] | null;
}

/** A pattern of at least seven letters; the last two may be an ending. */
const WITH_ENDING = /^( [^\d ]{5,})[^ ]{2}$/;

/** The pattern, with its spellings, or a part of its word that occurs in the texts; undefined if there is none. */
function occurringPattern( wordList: WordList, pattern: string ): string | undefined {
	const word = pattern.trim();
	const [ spelled = pattern ] = withSpellings( wordList, [ pattern ] );
	const isPhrase = word.includes( ' ' );
	if ( isPhrase || spelled !== pattern || wordList.joined.includes( pattern ) ) {
		return spelled;
	}
	// The first one or two letters may be a prefix such as "and", but many words start with these letters anyway.
	const parts = mayHavePrefix( word ) ? [ word, word.slice( 1 ), word.slice( 2 ) ] : [ word ];
	return parts.find( ( part ) => isLong( part ) && wordList.joined.includes( part ) );
}

/** Patterns to replace a word that does not occur. Numbers and short words are not replaced, unless they are abbreviations. */
function similarPatterns( textIndex: TextIndex, word: string ): string[] {
	if ( isUnspaced( word ) ) {
		return splitUnspaced( textIndex.wordList, word );
	}
	const meant = abbreviated( textIndex, word );
	return meant.length || !isLong( word ) || /\d/.test( word ) ? meant : mostSimilar( textIndex.wordList, word );
}

/** A word as the data spells it, for example with its accents. */
function spellingOf( index: ProgramIndex, pattern: string ): string {
	for ( let i = 0; i < index.programs.length; i++ ) {
		const snippet = findSnippet( index, i, [ pattern ], [] );
		const hit = snippet && highlight( snippet.text, [ pattern ] ).find( ( piece ) => piece.hit );
		if ( hit ) {
			return hit.text;
		}
	}
	return pattern.trim();
}

/**
 * Finds other patterns for a search without a match. A word that does not occur is searched inside
 * longer words, or replaced: by a similar word, or by its pieces if its script has no spaces. If all
 * words occur, but in no program together, endings are removed. Phrases, numbers and
 * short words are not changed, and only one word is replaced by a similar one: of a search with two
 * mistakes, nobody can be sure what is meant.
 *
 * @param patterns Without their spellings.
 * @return null if there is nothing else to search.
 */
export function findAlternative( index: ProgramIndex, patterns: readonly string[] ): Alternative | null {
	const textIndex = textIndexOf( index );
	const found: string[] = [];
	let isChanged = false;
	let isCorrected = false;
	let mistakes = 0;
	for ( const pattern of patterns ) {
		const occurring = occurringPattern( textIndex.wordList, pattern );
		const replacements = occurring ? [ occurring ] : similarPatterns( textIndex, pattern.trim() );
		mistakes += occurring || isUnspaced( pattern ) ? 0 : 1;
		if ( !replacements.length || mistakes > 1 ) {
			return null;
		}
		found.push( ...replacements );
		isCorrected = isCorrected || !occurring;
		isChanged = isChanged || isCorrected || !( occurring as string ).startsWith( pattern );
	}
	return isChanged ? { patterns: found, corrected: isCorrected ? found.map( ( pattern ) => spellingOf( index, pattern ) ) : null } :
		{ patterns: patterns.map( ( pattern ) => pattern.replace( WITH_ENDING, '$1' ) ), corrected: null };
}
