import type { Wiki } from '../wiki/wiki';
import { languageAround, type Host } from './find';

/**
 * The languages to read and to speak in a host, best first. Who has not chosen one reads that of the
 * text around the explorer, as on a translation.
 */
export function readerLanguages( { languages, pageLanguage }: Wiki, { root, fallbacks }: Host ): readonly string[] {
	const around = languageAround( root );
	return around && languages[ 0 ] === pageLanguage ? [ around, ...fallbacks, ...languages ] : languages;
}
