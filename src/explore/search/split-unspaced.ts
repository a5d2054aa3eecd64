import { normalize } from './normalize';
import type { WordList } from './word-list';

/** A letter with the Thai vowels before and after it. */
const CHARACTER = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu;

/** Two ideographs or Hangul syllables are a word. Two letters of kana or Thai would match too much. */
function isLongEnough( piece: string ): boolean {
	return piece.length >= ( piece > '\u3130' ? 2 : 3 );
}

/**
 * Splits a run of an unspaced script into the longest pieces that occur in the texts. What is between
 * the pieces is left out.
 */
export function splitUnspaced( { words }: WordList, run: string ): string[] {
	// NFKD separated the parts of a Hangul syllable.
	const characters = run.normalize( 'NFC' ).match( CHARACTER ) || [];
	const pieces: string[] = [];
	for ( let start = 0, end; start < characters.length; start = end ) {
		let piece = '';
		let wordsWithPiece = words;
		// Words with the longer piece are among those with the shorter one, so only these are searched.
		for ( end = start + 1; end < characters.length; end++ ) {
			const longer = normalize( characters.slice( start, end + 1 ).join( '' ) );
			const wordsWithLonger = wordsWithPiece.filter( ( word ) => word.includes( longer ) );
			if ( !wordsWithLonger.length ) {
				break;
			}
			piece = longer;
			wordsWithPiece = wordsWithLonger;
		}
		if ( isLongEnough( piece ) ) {
			pieces.push( piece );
		} else {
			end = start + 1;
		}
	}
	return pieces;
}
