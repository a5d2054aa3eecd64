/** What readers do not search for: an address, an HTML tag, the target of a wikitext link. */
const HIDDEN = /https?:\/\/\S+|<\/?[a-z][^<>]*>|\[\[[^[\]|]*\|/gi;

/** Puts spaces in place of addresses and markup. All other letters keep their positions. */
export function withoutHidden( text: string ): string {
	return text.replace( HIDDEN, ( hidden ) => ' '.repeat( hidden.length ) );
}
