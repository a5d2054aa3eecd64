import { chooseLanguage, FALLBACK_LANGUAGE, KEYS_ONLY } from '../messages/message-texts';
import type { Wiki } from '../wiki/wiki';
import { languageOf, type Host } from './hosts';

/**
 * The reader's languages in a host, best first. The language of the text around the explorer, for example that of a
 * translated page, is the first if the reader has chosen none, and comes before English if the explorer has no messages
 * in those that the reader has chosen.
 */
export function readerLanguages( { languages, pageLanguage }: Wiki, { root, fallbacks }: Host ): readonly string[] {
	const around = languageOf( root );
	const [ first ] = languages;
	const isChosen = first !== pageLanguage;
	return !around || isChosen && ( first === FALLBACK_LANGUAGE || chooseLanguage( languages ) !== FALLBACK_LANGUAGE ) ? languages :
		// The last of several languages is English.
		[ ...isChosen ? languages.slice( 0, -1 ) : [], around, ...fallbacks, ...languages ];
}

/**
 * The language to ask for translations in. A bundle of translations has no fallback languages, so it is the language
 * of the messages if these have another code than the reader's language, for example zh-hant for zh-tw.
 *
 * @param languages The reader's languages, best first.
 * @param contentLanguage The language of the data's own texts.
 * @return '' if no translations are needed.
 */
export function translationLanguage( languages: readonly string[], contentLanguage: string ): string {
	const chosen = chooseLanguage( languages );
	const language = chosen === FALLBACK_LANGUAGE ? ( languages[ 0 ] || '' ).toLowerCase() : chosen;
	return language === contentLanguage || language === KEYS_ONLY ? '' : language;
}
