/** All ways to write a word as at most this many words of the texts: "editathon", "edit a thon". */
export function splitWord( words: ReadonlyMap<string, unknown>, word: string, most: number ): string[] {
	const found = words.has( word ) ? [ word ] : [];
	for ( let i = 1; i < word.length && most > 1; i++ ) {
		const first = word.slice( 0, i );
		if ( words.has( first ) ) {
			found.push( ...splitWord( words, word.slice( i ), most - 1 ).map( ( rest ) => `${ first } ${ rest }` ) );
		}
	}
	return found;
}
