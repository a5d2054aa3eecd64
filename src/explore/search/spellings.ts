import { splitWord } from './split-word';
import { formsOf } from './word-forms';
import type { WordList } from './word-list';

/** More spellings of a pattern would take long to search. */
const MOST_SPELLINGS = 12;
/** A phrase of words that are all longer, which was between quotation marks. */
const QUOTED = /^(?!.* (?:.|\d{1,3})(?: |$)) .* /;
/**
 * Words that match by chance: two short ones, unless all are letters; a letter at the end; and parts
 * of a number that are no thousands, because "2.0" is not "20".
 */
const UNLIKELY = /^(?!.(?: .)+$)(?:.*\b..?(?: .*)? ..?\b|.* \D$)|\d (?!\d{3}(?!\d))\d/;

/**
 * Adds to each pattern what means the same: other forms of an English word, and the same letters
 * with or without a space, hyphen or point between them. The result is the source of a regular
 * expression, because normalized words have no characters that are special in it.
 */
export function withSpellings( { counts, english }: WordList, patterns: readonly string[] ): string[] {
	return patterns.map( ( pattern, i ) => {
		// Without a space before them, patterns are of scripts where a word has no start.
		if ( pattern[ 0 ] !== ' ' || QUOTED.test( pattern ) || UNLIKELY.test( pattern.trim() ) ) {
			return pattern;
		}
		const word = pattern.replace( / /g, '' );
		// A word that only texts in other languages have is not English.
		const forms = english.has( word ) || !counts.has( word ) ? formsOf( word ) : [ word ];
		const splits = [ word, word.replace( /s$/, '' ), `${ word }s` ].flatMap( ( each ) => splitWord( counts, each, 3 ) );
		const whole = [ ...forms.filter( ( form ) => english.has( form ) ), ...splits.filter( ( words ) => / /.test( words ) && !UNLIKELY.test( words ) ) ]
			.map( ( words ) => ` ${ words }(?= )` );
		// "wikilearn" in place of "wiki learn": two or three words, the first of which is at most two before this one.
		const joins = ( [ [ 2, 1 ], [ 1, 1 ], [ 1, 2 ], [ 0, 2 ], [ 0, 3 ] ] as const ).map( ( [ before, after ] ) => patterns.slice( Math.max( i - before, 0 ), i + after ).join( '' ).replace( / /g, '' ) )
			.filter( ( each ) => counts.has( each ) ).map( ( each ) => ` ${ each }` );
		const others = [ ...joins, ...whole ].filter( ( each ) => !each.startsWith( pattern ) );
		return Array.from( new Set( [ pattern, ...others ] ) ).slice( 0, MOST_SPELLINGS ).join( '|' );
	} );
}
