import type { TextIndex } from './text-index';

/**
 * Finds what a word of three to six letters abbreviates: words of a title with these initials, such as "Universal Code of
 * Conduct" for "ucoc". Words of up to three letters between them may have no initial: "ucc" is the same. The first word
 * has at least three letters, so that it is not "of".
 *
 * @return A pattern for all that it may mean; empty if no title has such words.
 */
export function abbreviated( { normalized, titleEnds }: TextIndex, word: string ): string[] {
	const initials = new RegExp( `(?= \\S{3})${ Array.from( word, ( letter ) => ` ${ letter }\\S*` ).join( '(?: \\S{1,3})?' ) }(?= )`, 'g' );
	const found = normalized.flatMap( ( text, i ) => word.length > 2 && word.length < 7 && text.slice( 0, titleEnds[ i ] ).match( initials ) || [] );
	return found.length ? [ Array.from( new Set( found ) ).join( '|' ) ] : [];
}
