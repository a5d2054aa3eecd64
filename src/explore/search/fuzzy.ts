import type { ProgramIndex } from '../program-index';
import { highlight } from './highlight';
import { isLong, mostSimilar } from './similar-word';
import { findSnippet } from './snippet';
import { spellingsOf, withSpellings } from './spellings';
import { splitUnspaced } from './split-unspaced';
import { textIndexOf } from './text-index';
import type { WordList } from './word-list';
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

/** The pattern, with its spellings, or a part of its word that occurs in the texts; undefined if there is none. */
function occurringPattern( wordList: WordList, pattern: string ): string | undefined {
	const { joined } = wordList;
	const word = pattern.trim();
	const [ spelled = pattern ] = withSpellings( wordList, [ pattern ] );
	const isPhrase = word.includes( ' ' );
	if ( isPhrase || spelled !== pattern || joined.includes( pattern ) ) {
		return spelled;
	}
	// The first one or two letters may be a prefix such as "and", but many words start with these letters anyway.
	const parts = mayHavePrefix( word ) ? [ word, word.slice( 1 ), word.slice( 2 ) ] : [ word ];
	return parts.find( ( part ) => isLong( part ) && joined.includes( part ) );
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
	return ( spellingsOf( pattern )[ 0 ] as string ).trim();
}

/** Removes short words and endings from the search. */
function relax( patterns: readonly string[] ): Alternative | null {
	const relaxed = patterns.filter( ( pattern ) => !SHORT_WORD.test( pattern ) ).map( ( pattern ) => pattern.replace( WITH_ENDING, '$1' ) );
	return relaxed.length ? { patterns: relaxed, corrected: null } : null;
}

/**
 * Finds other patterns for a search without a match. A word that does not occur is searched inside
 * longer words, or replaced: by a similar word, or by its pieces if its script has no spaces. If all
 * words occur, but in no program together, short words and endings are removed. Phrases, numbers and
 * short words are not changed, and only one word is replaced by a similar one: of a search with two
 * mistakes, nobody can be sure what is meant.
 *
 * @param patterns Without their spellings.
 * @return null if there is nothing else to search.
 */
export function findAlternative( index: ProgramIndex, patterns: readonly string[] ): Alternative | null {
	const { wordList } = textIndexOf( index );
	const found: string[] = [];
	let isChanged = false;
	let isCorrected = false;
	let mistakes = 0;
	for ( const pattern of patterns ) {
		const word = pattern.trim();
		const occurring = occurringPattern( wordList, pattern );
		let replacements = occurring ? [ occurring ] : [];
		if ( !occurring ) {
			isCorrected = true;
			if ( isUnspaced( word ) ) {
				replacements = splitUnspaced( wordList, word );
			} else if ( isLong( word ) && !/\d/.test( word ) && !mistakes++ ) {
				replacements = mostSimilar( wordList, word );
			}
		}
		if ( !replacements.length ) {
			return null;
		}
		isChanged = isChanged || spellingsOf( replacements[ 0 ] as string )[ 0 ] !== pattern || replacements.length > 1;
		found.push( ...replacements );
	}
	return isChanged ? { patterns: found, corrected: isCorrected ? found.map( ( pattern ) => spellingOf( index, pattern ) ) : null } : relax( patterns );
}
