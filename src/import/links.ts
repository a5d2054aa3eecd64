import { linkFault } from '../programs/link-fault';
import { parseLink, type LinkFault } from '../programs/links';

/** What is needed to resolve the links of a page. */
export interface LinkOptions {
	/** The address of the page. */
	readonly address: string;
	/** The path of the wiki's pages, such as `/wiki/$1`. Source: mw.config, `wgArticlePath`. */
	readonly articlePath: string;
}

/** A page title or an https address, as a data page has it; or what is wrong with the link. */
export type ResolvedLink = { readonly link: string } | { readonly fault: LinkFault; readonly value: string };

/** Parameters of a page's address that do not change which page it is. */
const HARMLESS_PARAMETERS = [ 'title', 'redlink', 'redirect', 'uselang', 'useskin' ];

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Decodes what is encoded correctly, and leaves the rest. */
function decode( text: string ): string {
	return text.replace( /(?:%[0-9A-Fa-f]{2})+/g, ( encoded ) => {
		try {
			return decodeURIComponent( encoded );
		} catch {
			return encoded;
		}
	} );
}

/** The host, without the "m." of Wikimedia's mobile sites, which are the same wikis. */
function hostOf( url: URL ): string {
	return url.host.replace( '.m.', '.' );
}

function parseUrl( address: string, base?: string ): URL | null {
	try {
		return new URL( address, base );
	} catch {
		return null;
	}
}

/** Whether an address opens a page as readers see it, or the editor for a missing page. */
function isPageView( { searchParams }: URL ): boolean {
	const names: string[] = [];
	searchParams.forEach( ( _value, name ) => names.push( name ) );
	return names.every( ( name ) => HARMLESS_PARAMETERS.includes( name ) || name === 'action' && searchParams.has( 'redlink' ) );
}

/** The title of the page that an address of this wiki opens; null if it opens something else. */
function titleOf( url: URL, articlePath: string ): string | null {
	if ( !isPageView( url ) ) {
		return null;
	}
	const path = url.pathname;
	if ( path.endsWith( '/index.php' ) ) {
		return url.searchParams.get( 'title' );
	}
	const [ before = '', after = '' ] = articlePath.split( '$1' );
	return path.startsWith( before ) && path.endsWith( after ) ?
		decode( path.slice( before.length, path.length - after.length ) ) : null;
}

/** The title in the link of another wiki; null for other links. */
function interwikiTitle( anchor: Element ): string | null {
	const isInterwiki = anchor.classList.contains( 'extiw' ) || /\bmw:WikiLink\/Interwiki\b/.test( anchor.getAttribute( 'rel' ) ?? '' );
	const link = isInterwiki ? parseLink( anchor.getAttribute( 'title' ) ?? '' ) : null;
	return link && 'page' in link ? link.page : null;
}

/** Resolves an `href` against the address of the page. */
function resolveUrl( href: string, { address, articlePath }: LinkOptions ): URL | null {
	const base = parseUrl( address );
	// Parsoid writes "./Title", where the title may contain a colon. Its base may be missing here.
	const parsoidTitle = /^\.\/(.*)$/.exec( href )?.[ 1 ];
	return parsoidTitle !== undefined && base ?
		parseUrl( base.origin + articlePath.replace( '$1', () => parsoidTitle ) ) : parseUrl( href, address );
}

/** Checks whether a data page may have a link. */
function checkLink( value: string ): ResolvedLink {
	// Special:MyLanguage leads readers to the translation in their language. The explorer does that itself.
	const link = parseLink( value.replace( /^Special:MyLanguage\//i, '' ) );
	return link ? { link: 'page' in link ? link.page : link.url } :
		{ fault: linkFault( value ) ?? 'bad-page', value };
}

/**
 * Resolves a link of a page.
 *
 * @return A page title, perhaps with an interwiki prefix and a fragment, or an https address; null if
 * the element has no address.
 */
export function resolveLink( anchor: Element, options: LinkOptions ): ResolvedLink | null {
	const href = ( anchor.getAttribute( 'href' ) ?? '' ).trim();
	if ( href === '' ) {
		return null;
	}
	const url = resolveUrl( href, options );
	if ( !url ) {
		return { fault: 'bad-address', value: href };
	}
	const fragment = decode( url.hash );
	const interwiki = interwikiTitle( anchor );
	if ( interwiki !== null ) {
		return checkLink( interwiki.includes( '#' ) ? interwiki : interwiki + fragment );
	}
	if ( url.protocol !== 'https:' && url.protocol !== 'http:' ) {
		// A scheme such as `magnet:` or `geo:` must not be read as an interwiki prefix.
		return SCHEME.test( href ) ? { fault: 'bad-scheme', value: href } : checkLink( href );
	}
	const base = parseUrl( options.address );
	const title = base && hostOf( url ) === hostOf( base ) ? titleOf( url, options.articlePath ) : null;
	return checkLink( title === null ? url.href : title + fragment );
}
