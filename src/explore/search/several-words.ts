import { patternsOf } from './patterns';
import { withoutStopWords } from './stop-words';

/** The words of a search text that mean something, if there are several. */
export function severalWords( text: string ): readonly string[] {
	const words = Array.from( new Set( text.split( /\s+/ ) ) ).filter( ( word ) => withoutStopWords( patternsOf( word ) ).length );
	return words.length > 1 ? words : [];
}
