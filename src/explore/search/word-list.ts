import { memoize } from '../memoize';
import type { TextIndex } from './text-index';

/** All words of a text index. */
export interface WordList {
	/** How often each word occurs. */
	readonly counts: ReadonlyMap<string, number>;
	readonly words: readonly string[];
	/** All words in one string, with a space before each, to search a pattern in all of them at once. */
	readonly joined: string;
}

function buildWordList( { normalized, terms }: TextIndex ): WordList {
	const counts = new Map<string, number>();
	for ( const text of [ ...terms.map( ( term ) => term.normalized ), ...normalized ] ) {
		for ( const word of text.split( ' ' ) ) {
			counts.set( word, ( counts.get( word ) || 0 ) + 1 );
		}
	}
	const words = Array.from( counts.keys() );
	return { counts, words, joined: ` ${ words.join( ' ' ) }` };
}

/** The word list of a text index. The first call builds it. */
export const wordListOf = memoize( buildWordList );
