import { editDistance } from '../../programs/edit-distance';
import { patternOf } from './patterns';
import type { WordList } from './word-list';
import { mayHavePrefix } from './words';

/** Shorter words are similar to too many others. A word of Arabic or Hebrew has hardly any vowels, so it is shorter. */
export function isLong( word: string ): boolean {
	return word.length > ( mayHavePrefix( word ) ? 3 : 4 );
}

/** Words of at least this length may have two mistakes. */
const LONG_WORD = 8;

function startsAlike( a: string, b: string ): boolean {
	return a[ 0 ] === b[ 0 ] || a[ 0 ] === b[ 1 ] && a[ 1 ] === b[ 0 ];
}

/**
 * Finds the word that is most similar to a misspelled one, in the languages that the reader reads. The first
 * letter must be right, or swapped with the second one.
 *
 * @return Its pattern; empty if no word is similar enough.
 */
export function mostSimilar( { counts }: Pick<WordList, 'counts'>, typed: string ): string[] {
	const maxDistance = typed.length < LONG_WORD ? 1 : 2;
	let best: string[] = [];
	let bestCost = Infinity;
	counts.forEach( ( times, word ) => {
		const pattern = patternOf( word );
		const candidate = pattern.trim();
		const compare = ( part: string, penalty: number ): void => {
			if ( !times || Math.abs( part.length - typed.length ) > maxDistance || !startsAlike( part, typed ) ) {
				return;
			}
			const distance = editDistance( typed, part, maxDistance );
			// The fractions only decide between equal distances: whole words first, then frequent ones.
			const cost = distance + penalty + 0.4 / times;
			if ( distance <= maxDistance && cost < bestCost ) {
				best = [ pattern ];
				bestCost = cost;
			}
		};
		compare( candidate, 0 );
		// The reader may still be typing, so the start of a longer word can be similar.
		if ( typed.length > 4 ) {
			for ( let length = typed.length - 1; length <= typed.length + 1 && length < candidate.length; length++ ) {
				compare( candidate.slice( 0, length ), 0.5 );
			}
		}
	} );
	return best;
}
