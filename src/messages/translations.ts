import { fieldsOf } from '../programs/json-object';

/** The texts of the messages in one language. A Map, because anyone may edit the page they come from. */
export interface Words {
	readonly language: string;
	readonly texts: ReadonlyMap<string, string>;
}

/** The code MediaWiki has for "show the keys": `?uselang=qqx`. */
export const KEYS_ONLY = 'qqx';

/** Stands for all that an explorer says. */
const SPOKEN = 'search';

/** What everybody reads who has no language among those. */
export const LAST_RESORT = 'en';

/**
 * The language to speak.
 *
 * @param chain The reader's languages, best first.
 */
export function languageFor( chain: readonly string[] ): string {
	return chain.map( ( code ) => code.toLowerCase() ).find( ( code ) => BUILD_LANGUAGES.includes( code ) ) || LAST_RESORT;
}

/** The title of the page with the words of a language; the server reads them there too. */
export function wordsPage( language: string ): string {
	return `Module:Program explorer/i18n/${ language }.json`;
}

/**
 * Reads a page of words.
 *
 * @param text JSON: key → text. What is no text is left out.
 * @return null where it cannot be read, or holds something else.
 */
export function readWords( language: string, text: string ): Words | null {
	const texts = new Map( Object.entries( fieldsOf( text ) ).filter( ( field ): field is [ string, string ] => typeof field[ 1 ] === 'string' ) );
	return texts.has( SPOKEN ) ? { language, texts } : null;
}

/** Whether an explorer can speak with these words; a gadget alone, whose wiki has no page with words, cannot. */
export function canSpeak( { language, texts }: Words ): boolean {
	return language === KEYS_ONLY || texts.has( SPOKEN );
}
