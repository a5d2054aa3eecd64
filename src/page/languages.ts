import { KEYS_ONLY, chooseLanguage, FALLBACK_LANGUAGE } from '../messages/message-texts';
import type { Wiki } from '../wiki/wiki';
import { languageOf, type Host } from './hosts';

/**
 * The languages to read and to speak in a host, best first. Who has not chosen one reads that of the
 * text around the explorer, as on a translation.
 */
export function readerLanguages( { languages, pageLanguage }: Wiki, { root, fallbacks }: Host ): readonly string[] {
	const around = languageOf( root );
	return around && languages[ 0 ] === pageLanguage ? [ around, ...fallbacks, ...languages ] : languages;
}

/**
 * The language to ask a bundle of translations for, which knows no fallbacks: that of the words, where
 * the reader's own has some under another code, such as zh-tw.
 *
 * @param chain The reader's languages, best first.
 * @param contentLanguage The language the texts are in anyway.
 * @return '' for none.
 */
export function translationLanguage( chain: readonly string[], contentLanguage: string ): string {
	const spoken = chooseLanguage( chain );
	const own = spoken === FALLBACK_LANGUAGE ? ( chain[ 0 ] || '' ).toLowerCase() : spoken;
	return own === contentLanguage || own === KEYS_ONLY ? '' : own;
}
