import type { WordList } from './word-list';

/** A word is split into at most this many words. */
const MOST_PIECES = 3;
/** Longer words are not split, because that would take long. */
const MOST_LETTERS = 24;
const MOST_SPLITS = 8;

/** Letters that are spelled one by one, or words of which one is not very short; others match by chance. */
const LIKELY = /^.(?: .)+$|[^ ]{3}/;
/** A space inside a number that does not stand before three digits, so that "2 0" is not "20". */
const SPLIT_NUMBER = /\d (?!\d{3}(?!\d))\d/;

/** All ways to split a word into words of the texts. */
function piecesOf( counts: WordList[ 'counts' ], word: string, most: number ): string[] {
	const found: string[] = [];
	for ( let i = 1; i < word.length; i++ ) {
		const [ first, rest ] = [ word.slice( 0, i ), word.slice( i ) ];
		if ( counts.has( first ) ) {
			const rests = [ ...counts.has( rest ) ? [ rest ] : [], ...most > 2 ? piecesOf( counts, rest, most - 1 ) : [] ];
			found.push( ...rests.map( ( each ) => `${ first } ${ each }` ) );
		}
	}
	return found;
}

/** The words of the texts that make up a word when they are joined, such as "edit a thon" for "editathon". */
export function splitWord( { counts }: WordList, word: string ): string[] {
	return word.length > MOST_LETTERS ? [] :
		piecesOf( counts, word, MOST_PIECES ).filter( ( pieces ) => LIKELY.test( pieces ) && !SPLIT_NUMBER.test( pieces ) ).slice( 0, MOST_SPLITS );
}

/** Joins words that the texts have as one word, or as the start of one; '' if there is none. */
export function joinWords( { joined }: WordList, words: string ): string {
	const word = ` ${ words.replace( / /g, '' ) }`;
	return !SPLIT_NUMBER.test( words ) && joined.includes( word ) ? word : '';
}
