import type { Languages } from '../program-index';

/** All words of the texts. */
export interface WordList {
	/** How often each word occurs in texts of the languages that the reader reads; 0 for a word of other texts. */
	readonly counts: ReadonlyMap<string, number>;
	/** The words of English texts. */
	readonly english: ReadonlySet<string>;
	readonly words: readonly string[];
	/** All words in one string, with a space before each, to search a pattern in all of them at once. */
	readonly joined: string;
}

/** Lists the words of normalized texts, which are given by their language. */
export function listWords( texts: ReadonlyMap<string, readonly string[]>, { chain, page }: Languages ): WordList {
	const counts = new Map<string, number>();
	const english = new Set<string>();
	const baseOf = ( language: string ): string => language.toLowerCase().replace( /-.*/, '' );
	const read = [ ...chain, page ].map( baseOf );
	texts.forEach( ( normalized, language ) => {
		const base = baseOf( language );
		const all = normalized.join( ' ' ).split( ' ' );
		new Set( all ).forEach( ( word ) => {
			counts.set( word, counts.get( word ) || 0 );
			if ( base === 'en' ) {
				english.add( word );
			}
		} );
		if ( read.includes( base ) ) {
			all.forEach( ( word ) => counts.set( word, counts.get( word ) as number + 1 ) );
		}
	} );
	const words = Array.from( counts.keys() );
	return { counts, english, words, joined: ` ${ words.join( ' ' ) }` };
}
