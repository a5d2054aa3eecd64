/** The most characters of a value that a text about a problem quotes. */
const MOST = 60;

/** The first part matches control characters. */
const INVISIBLE = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;

/** Writes characters that nobody can see by their numbers, such as `\u200b`. */
function visible( text: string ): string {
	return text.replace( INVISIBLE, ( character ) => `\\u${ character.charCodeAt( 0 ).toString( 16 ).padStart( 4, '0' ) }` );
}

/** Cuts a text to 60 characters, in which every character can be seen. */
export function shorten( text: string ): string {
	return visible( text.length > MOST ? `${ text.slice( 0, MOST - 1 ) }\u2026` : text );
}

/** Cuts a text to the 60 characters around a position. */
export function shortenAround( text: string, at: number ): string {
	const start = Math.max( 0, at - MOST / 2 );
	return start && text.length > MOST ? `\u2026${ shorten( text.slice( start ) ) }` : shorten( text );
}

/** A shortened value between quotation marks. */
export function quote( value: string ): string {
	return `"${ shorten( value ) }"`;
}
