import type { EditSubject } from '../page/environment';

/**
 * The languages for what is written on the wiki, the best first: its own, and those that replace it. They are known if the
 * list on the page is in the language of the wiki; else only the language without its variant is.
 */
export function wikiLanguages( { environment: { wiki: { contentLanguage } }, host: { root, fallbacks } }: Pick<EditSubject, 'environment' | 'host'> ): readonly string[] {
	return [ contentLanguage, ...root.lang === contentLanguage ? fallbacks : [ contentLanguage.replace( /-.*/, '' ) ] ];
}
