import type { Wiki } from '../wiki/wiki';
import type { Host } from './hosts';

/** The special page that redirects to the translation in the reader's language, or to the page itself. */
export const MY_LANGUAGE = 'Special:MyLanguage/';

/** Special pages have no translations. Pages of other wikis may have none; their prefixes are in lower case. */
const WITHOUT_TRANSLATION = /^(?:[a-z][\w-]*|Special):/;

/**
 * Makes the function that gives the address of a page, or of its translation for the reader. A translation is a
 * sub-page named by its language. If the static list is in the reader's language, its links show which translations
 * exist; else the address is that of a special page, which finds the translation.
 *
 * @param languages The reader's languages, best first.
 */
export function createPageUrls( wiki: Wiki, { root, staticElements, groups }: Host, languages: readonly string[] ): ( page: string ) => string {
	const last = languages.indexOf( wiki.contentLanguage );
	const codes = last < 0 ? languages : languages.slice( 0, last );
	const linked = new Set<string | null>();
	[ ...staticElements, ...groups ].forEach( ( element ) => element.querySelectorAll( 'a' ).forEach( ( link ) => linked.add( link.getAttribute( 'href' ) ) ) );
	return ( page ) => {
		const plain = page.replace( MY_LANGUAGE, '' );
		if ( !codes.length || WITHOUT_TRANSLATION.test( plain ) ) {
			return wiki.urlOf( page );
		}
		if ( root.lang !== languages[ 0 ] ) {
			return wiki.urlOf( MY_LANGUAGE + plain );
		}
		const [ title = '', fragment = '' ] = plain.split( /(?=#)/ );
		return codes.map( ( code ) => wiki.urlOf( `${ title }/${ code }${ fragment }` ) ).find( ( url ) => linked.has( url ) ) || wiki.urlOf( page );
	};
}
