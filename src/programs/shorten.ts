/** Cuts a text to 60 characters. */
export function shorten( text: string ): string {
	return text.length > 60 ? `${ text.slice( 0, 59 ) }\u2026` : text;
}
