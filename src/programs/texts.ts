/**
 * A human text: a string in the page's language, or language code → string.
 * A Map, because the codes come from a page anyone may edit and `__proto__` is a key like others.
 * Codes are lower case, as MediaWiki writes them.
 */
export type Text = string | ReadonlyMap<string, string>;

/** A text in one language; `language` belongs in the `lang` of the element that shows it. */
export interface PickedText {
	readonly text: string;
	readonly language: string;
}

/**
 * The wording to show a reader.
 *
 * @param text
 * @param chain The reader's language and its fallbacks, best first.
 * @param pageLanguage The language of plain strings, and the next choice after the chain.
 * @return The first language found: chain, page, then the first by code, for the server does not
 * know in which order they are written. Source: DESIGN §3.
 */
export function pickText( text: Text, chain: readonly string[], pageLanguage: string ): PickedText {
	if ( typeof text === 'string' ) {
		return { text, language: pageLanguage };
	}
	for ( const language of [ ...chain, pageLanguage ] ) {
		const found = text.get( language.toLowerCase() );
		if ( found !== undefined ) {
			return { text: found, language };
		}
	}
	const [ language = pageLanguage ] = Array.from( text.keys() ).sort();
	return { text: text.get( language ) || '', language };
}

/**
 * A text in every language it has, for the search index.
 *
 * @param text
 * @return
 */
export function allTexts( text: Text ): string[] {
	return typeof text === 'string' ? [ text ] : Array.from( text.values() );
}
