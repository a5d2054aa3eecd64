import type { Wiki } from '../wiki/wiki';
import type { Host } from './hosts';

/** What the wiki has for "in the reader's language": leads to a translation where there is one, else to the page. */
export const MY_LANGUAGE = 'Special:MyLanguage/';

/** Special pages have no translations, and other wikis go by other rules: their prefixes are written small. */
const ELSEWHERE = /^(?:[a-z][\w-]*|Special):/;

/**
 * Finds the reader's version of pages. A translation is a sub-page, named by the code of its language.
 * Where the static list is in that language, it knows which there are; else the wiki does.
 *
 * @param chain The reader's languages, best first.
 * @return Title of a page → the address of its best version.
 */
export function createPageUrls( wiki: Wiki, { root, staticElements }: Host, chain: readonly string[] ): ( page: string ) => string {
	const last = chain.indexOf( wiki.contentLanguage );
	const codes = last < 0 ? chain : chain.slice( 0, last );
	const shown = new Set<string | null>();
	staticElements.forEach( ( element ) => element.querySelectorAll( 'a' ).forEach( ( link ) => shown.add( link.getAttribute( 'href' ) ) ) );
	return ( page ) => {
		const plain = page.replace( MY_LANGUAGE, '' );
		if ( !codes.length || ELSEWHERE.test( plain ) ) {
			return wiki.urlOf( page );
		}
		if ( root.lang !== chain[ 0 ] ) {
			return wiki.urlOf( MY_LANGUAGE + plain );
		}
		const [ name = '', fragment ] = plain.split( /(?=#)/ );
		return codes.map( ( code ) => wiki.urlOf( `${ name }/${ code }${ fragment || '' }` ) ).find( ( url ) => shown.has( url ) ) || wiki.urlOf( page );
	};
}
