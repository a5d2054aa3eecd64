import { joinWords, splitWord } from './joined-words';
import { formsOf } from './word-forms';
import type { WordList } from './word-list';

/** Separates the spellings of a pattern. It is between words, so no normalized text has it. */
const SEPARATOR = '|';

/** The spellings of a pattern: one of them must match. */
export function spellingsOf( pattern: string ): string[] {
	return pattern.split( SEPARATOR );
}

/** The forms of a word, if it is English: texts in other languages are not the only ones that have it. */
function englishForms( { counts, english }: WordList, word: string ): string[] {
	return english.has( word ) || !counts.has( word ) ? formsOf( word ) : [];
}

/** What matches besides a word: its forms, and its pieces if the texts have it as several words. */
function spellWord( wordList: WordList, word: string ): string[] {
	const forms = englishForms( wordList, word );
	const found = forms.filter( ( form ) => wordList.english.has( form ) );
	return [ ...found, ...[ word, ...forms ].flatMap( ( each ) => splitWord( wordList, each ) ) ].map( ( each ) => ` ${ each } ` );
}

/** What matches besides a phrase: its words joined, and if it has a single letter, as in "e-books", the forms of its last word. */
function spellPhrase( wordList: WordList, phrase: string ): string[] {
	const start = phrase.lastIndexOf( ' ' ) + 1;
	const forms = /\b. /.test( phrase ) ? englishForms( wordList, phrase.slice( start ) ).map( ( form ) => phrase.slice( 0, start ) + form ) : [];
	return [ joinWords( wordList, phrase ), ...forms.flatMap( ( form ) => [ joinWords( wordList, form ), ` ${ form } ` ] ) ];
}

/** The word that the texts have in place of the words that end at a place: "wikilearn" for "wiki learn". */
function joinBefore( wordList: WordList, patterns: readonly string[], end: number ): string[] {
	return [ 2, 3 ].map( ( length ) => {
		const before = patterns.slice( Math.max( end - length, 0 ), end );
		return before.length === length && before.every( ( pattern ) => /^ [^ ]+$/.test( pattern ) ) ? joinWords( wordList, before.join( '' ).trim() ) : '';
	} );
}

/**
 * Adds to each pattern what means the same: other forms of an English word, and the same letters
 * with or without a space, hyphen or point between them.
 */
export function withSpellings( wordList: WordList, patterns: readonly string[] ): string[] {
	return patterns.map( ( pattern, i ) => {
		// Other patterns are of scripts where a word has no start.
		if ( !pattern.startsWith( ' ' ) ) {
			return pattern;
		}
		const word = pattern.trim();
		const others = word.includes( ' ' ) ? spellPhrase( wordList, word ) : [ ...spellWord( wordList, word ), ...joinBefore( wordList, patterns, i + 1 ) ];
		const longer = others.filter( ( other ) => other && !other.startsWith( pattern ) );
		return [ pattern, ...new Set( longer ) ].join( SEPARATOR );
	} );
}
