/** What readers do not search for: an address, an HTML tag, the target of a wikitext link. */
const HIDDEN = /https?:\/\/\S+|<\/?[a-z][^<>]*>|\[\[[^[\]|]*\|/gi;

/**
 * Short words after an apostrophe in French, Italian and Catalan, such as "j'ai", "d'un" and "s'ha". In capitals they
 * may be an abbreviation, such as "l'AI".
 */
const CONTRACTION = /\b[A-Za-z]{1,2}['’ʼ](?:ai|as?|e[ns]|h[aio]|il|[ou]n)(?![\w\u00c0-\u024f])/g;

const toSpaces = ( hidden: string ): string => ' '.repeat( hidden.length );

/** Puts spaces in place of short words with an apostrophe, so that "AI" does not find "j'ai". */
export function withoutContractions( text: string ): string {
	return text.replace( CONTRACTION, toSpaces );
}

/** Puts spaces in place of addresses, markup and short words with an apostrophe. All other letters keep their positions. */
export function withoutHidden( text: string ): string {
	return withoutContractions( text.replace( HIDDEN, toSpaces ) );
}
