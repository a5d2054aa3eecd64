import { parseJsonObject } from '../programs/json-object';

/** The texts of the messages in one language. A Map, because keys from a wiki page may be names such as `__proto__`. */
export interface MessageTexts {
	readonly language: string;
	readonly texts: ReadonlyMap<string, string>;
}

/** MediaWiki's language code for showing the keys of the messages: `?uselang=qqx`. */
export const KEYS_ONLY = 'qqx';

/** If this message has a text, the texts include those of the explorer, not only those of the gadget. */
const EXPLORER_KEY = 'search';

/** The language for readers whose languages have no texts. */
export const FALLBACK_LANGUAGE = 'en';

/**
 * Chooses the language of the messages.
 *
 * @param chain The reader's languages, the best first.
 */
export function chooseLanguage( chain: readonly string[] ): string {
	return chain.map( ( code ) => code.toLowerCase() ).find( ( code ) => BUILD_LANGUAGES.includes( code ) ) || FALLBACK_LANGUAGE;
}

/** The title of the page with the texts of a language. The server reads the same page. */
export function messagesPage( language: string ): string {
	return `Module:Program explorer/i18n/${ language }.json`;
}

/**
 * Parses a page with texts.
 *
 * @param text JSON: key → text. Values that are not strings are left out.
 * @return null if it cannot be parsed, or if it has no texts of the explorer.
 */
export function parseMessageTexts( language: string, text: string ): MessageTexts | null {
	const texts = new Map( Object.entries( parseJsonObject( text ) ).filter( ( field ): field is [ string, string ] => typeof field[ 1 ] === 'string' ) );
	return texts.has( EXPLORER_KEY ) ? { language, texts } : null;
}

/** Whether the texts are enough for an explorer. The gadget itself has only a few, in English. */
export function hasMessages( { language, texts }: MessageTexts ): boolean {
	return language === KEYS_ONLY || texts.has( EXPLORER_KEY );
}
