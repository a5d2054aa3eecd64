/**
 * A text for people: a string in the language of the page, or a Map of strings by language code, in
 * lower case. It is no object, because `__proto__` can be a code on a wiki page.
 */
export type Text = string | ReadonlyMap<string, string>;

/** A text in one language. The element that shows it has this language as its `lang`. */
export interface PickedText {
	readonly text: string;
	readonly language: string;
}

/**
 * Picks the text in the best language for a reader: the first of the chain, else the language of the
 * page, else the first language by its code, because the server does not know the order on the page.
 *
 * @param chain The reader's language and its fallbacks, the best first.
 * @param pageLanguage The language of plain strings.
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
	const [ language = pageLanguage ] = [ ...text.keys() ].sort();
	return { text: text.get( language ) || '', language };
}

/** The text in all its languages. */
export function allTexts( text: Text ): string[] {
	return typeof text === 'string' ? [ text ] : [ ...text.values() ];
}
