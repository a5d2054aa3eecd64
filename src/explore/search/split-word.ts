/**
 * All ways to write a word as at most this many words of the texts, such as "editathon" and "edit a thon".
 *
 * @param words With how often each occurs in the languages that the reader reads; a word that does not is left out.
 */
export function splitWord( words: ReadonlyMap<string, number>, word: string, most: number ): string[] {
	const found = words.get( word ) ? [ word ] : [];
	for ( let i = 1; i < word.length && most > 1; i++ ) {
		const first = word.slice( 0, i );
		if ( words.get( first ) ) {
			found.push( ...splitWord( words, word.slice( i ), most - 1 ).map( ( rest ) => `${ first } ${ rest }` ) );
		}
	}
	return found;
}
