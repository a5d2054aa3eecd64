import { eachWord, normalize, mayHavePrefix } from './normalize';

/** A stretch of a text; `hit` where it is what the reader searched for. */
export interface Piece {
	readonly text: string;
	readonly hit: boolean;
}

/** Half a width, a kana and its voicing are two letters. */
const LETTERS = /[^][\u3099\u309a\uff9e\uff9f]?/gu;

/** A text's line (see normalize.ts), and for each of its units the place in the text it comes from. */
function lineWithPlaces( text: string ): { line: string; places: number[] } {
	let folded = '';
	const origins: number[] = [];
	let place = 0;
	for ( const letter of text.match( LETTERS ) || [] ) {
		const plain = normalize( letter );
		folded += plain;
		for ( let i = 0; i < plain.length; i++ ) {
			origins.push( place );
		}
		place += letter.length;
	}
	origins.push( place );
	let line = ' ';
	const places = [ 0 ];
	eachWord( normalize( folded ), ( word, at ) => {
		line += word + ' ';
		// The space after the word takes the place of what follows it in the text.
		for ( let i = at; i <= at + word.length; i++ ) {
			places.push( origins[ i ] as number );
		}
	} );
	return { line, places };
}

/**
 * Finds the searched words in a text as it is shown, accents, ligatures and all.
 *
 * @param text
 * @param patterns From a search result.
 * @return Pieces that joined give the text; hits are whole characters with the accents on them.
 */
export function highlight( text: string, patterns: readonly string[] ): Piece[] {
	if ( !patterns.length || !text ) {
		return text ? [ { text, hit: false } ] : [];
	}
	const { line, places } = lineWithPlaces( text );
	const hits = new Uint8Array( text.length );
	for ( const pattern of patterns ) {
		for ( let at = line.indexOf( pattern ); at !== -1; at = line.indexOf( pattern, at + 1 ) ) {
			// What is written onto a word is marked with it.
			const first = pattern.charAt( 0 ) === ' ' || mayHavePrefix( pattern ) ? line.lastIndexOf( ' ', at ) + 1 : at;
			let last = at + pattern.length;
			// "ß" is two units of the line from one place; half of it marks it whole.
			while ( places[ last ] === places[ last - 1 ] ) {
				last++;
			}
			hits.fill( 1, places[ first ], places[ last ] );
		}
	}
	const pieces: Piece[] = [];
	for ( let start = 0, end = 1; end <= text.length; end++ ) {
		if ( end === text.length || hits[ end ] !== hits[ start ] ) {
			pieces.push( { text: text.slice( start, end ), hit: hits[ start ] === 1 } );
			start = end;
		}
	}
	return pieces;
}
