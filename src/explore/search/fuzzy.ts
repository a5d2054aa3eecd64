import type { ProgramIndex } from '../program-index';
import { highlight } from './highlight';
import { MIN_LETTERS, mostSimilar } from './similar-word';
import { findSnippet } from './snippet';
import { splitUnspaced } from './split-unspaced';
import { textIndexOf } from './text-index';
import { wordListOf, type WordList } from './word-list';
import { isUnspaced, mayHavePrefix } from './words';

/** What to search in place of the typed words. */
export interface Alternative {
	readonly patterns: readonly string[];
	/** The words as the data spells them; null if no word was replaced. */
	readonly corrected: readonly string[] | null;
}

/** A pattern of at most three letters. */
const SHORT_WORD = /^ [^\d ]{1,3}$/;
/** A pattern of at least seven letters; the last two may be an ending. */
const WITH_ENDING = /^( [^\d ]{5,})[^ ]{2}$/;

/** The pattern or a part of its word that occurs in the texts; undefined if there is none. */
function occurringPattern( { joined }: WordList, pattern: string ): string | undefined {
	const word = pattern.trim();
	const isPhrase = word.includes( ' ' );
	if ( isPhrase || joined.includes( pattern ) ) {
		return pattern;
	}
	// The first one or two letters may be a prefix such as "and", but many words start with these letters anyway.
	const parts = mayHavePrefix( word ) ? [ word, word.slice( 1 ), word.slice( 2 ) ] : [ word ];
	return parts.find( ( part ) => part.length >= MIN_LETTERS && joined.includes( part ) );
}

/** Patterns to replace a word that does not occur. Short words and numbers are not replaced. */
function similarPatterns( wordList: WordList, word: string ): string[] {
	if ( isUnspaced( word ) ) {
		return splitUnspaced( wordList, word );
	}
	return word.length < MIN_LETTERS || /\d/.test( word ) ? [] : mostSimilar( wordList, word );
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

/** Removes short words and endings from the search. */
function relax( patterns: readonly string[] ): Alternative | null {
	const relaxed = patterns.filter( ( pattern ) => !SHORT_WORD.test( pattern ) ).map( ( pattern ) => pattern.replace( WITH_ENDING, '$1' ) );
	return relaxed.length ? { patterns: relaxed, corrected: null } : null;
}

/**
 * Finds other patterns for a search without a match. A word that does not occur is searched inside
 * longer words, or replaced: by a similar word, or by its pieces if its script has no spaces. If all
 * words occur, but in no program together, short words and endings are removed. Phrases and numbers
 * are not changed.
 *
 * @return null if there is nothing else to search.
 */
export function findAlternative( index: ProgramIndex, patterns: readonly string[] ): Alternative | null {
	const wordList = wordListOf( textIndexOf( index ) );
	const found: string[] = [];
	let isCorrected = false;
	for ( const pattern of patterns ) {
		const occurring = occurringPattern( wordList, pattern );
		const replacements = occurring ? [ occurring ] : similarPatterns( wordList, pattern.trim() );
		if ( !replacements.length ) {
			return null;
		}
		found.push( ...replacements );
		isCorrected = isCorrected || !occurring;
	}
	if ( found.join() === patterns.join() ) {
		return relax( patterns );
	}
	return { patterns: found, corrected: isCorrected ? found.map( ( pattern ) => spellingOf( index, pattern ) ) : null };
}
