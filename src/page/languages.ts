import { chooseLanguage, FALLBACK_LANGUAGE, KEYS_ONLY } from '../messages/message-texts';
import type { Wiki } from '../wiki/wiki';
import { languageOf, type Host } from './hosts';

/**
 * The reader's languages in a host, best first. A reader who has chosen none reads the language of the text around
 * the explorer, such as that of a translated page.
 */
export function readerLanguages( { languages, pageLanguage }: Wiki, { root, fallbacks }: Host ): readonly string[] {
	const around = languageOf( root );
	return around && languages[ 0 ] === pageLanguage ? [ around, ...fallbacks, ...languages ] : languages;
}

/**
 * The language to ask for translations in. A bundle of translations knows no fallbacks, so it is the language of the
 * messages if the reader's language has some under another code, such as zh-tw.
 *
 * @param languages The reader's languages, best first.
 * @param contentLanguage The language of the data's own texts.
 * @return '' if no translations are needed.
 */
export function translationLanguage( languages: readonly string[], contentLanguage: string ): string {
	const chosen = chooseLanguage( languages );
	const language = chosen === FALLBACK_LANGUAGE ? ( languages[ 0 ] ?? '' ).toLowerCase() : chosen;
	return language === contentLanguage || language === KEYS_ONLY ? '' : language;
}
