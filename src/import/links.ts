import { linkFault, parseLink, type LinkFault } from '../programs/links';

/** What is known about the wiki a page comes from. */
export interface LinkOptions {
	/** The address of the page, which relative links start from. */
	readonly address: string;
	/** Where the wiki's pages are: `/wiki/$1`. Source: mw.config, `wgArticlePath`. */
	readonly articlePath: string;
}

/** Where a link leads, as a data page writes it; or what is wrong with it. */
export type Resolved = { readonly link: string } | { readonly fault: LinkFault; readonly value: string };

/** What an address of a page may say besides its title and still mean the page. */
const HARMLESS = [ 'title', 'redlink', 'redirect', 'uselang', 'useskin' ];

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Decodes what can be decoded; the rest stays. */
function decode( text: string ): string {
	return text.replace( /(?:%[0-9A-Fa-f]{2})+/g, ( encoded ) => {
		try {
			return decodeURIComponent( encoded );
		} catch {
			return encoded;
		}
	} );
}

/** Wikimedia's mobile sites are the same wikis: `meta.m.wikimedia.org`. */
function hostOf( url: URL ): string {
	return url.host.replace( '.m.', '.' );
}

function parse( address: string, base?: string ): URL | null {
	try {
		return new URL( address, base );
	} catch {
		return null;
	}
}

/** The title an address of this wiki is about; null where it leads to no page, or to more than that. */
function titleOf( url: URL, articlePath: string ): string | null {
	const parameters = url.searchParams;
	const names: string[] = [];
	parameters.forEach( ( _value, name ) => names.push( name ) );
	const isRed = parameters.get( 'redlink' ) !== null;
	if ( !names.every( ( name ) => HARMLESS.indexOf( name ) !== -1 || isRed && name === 'action' ) ) {
		return null;
	}
	const [ before = '', after = '' ] = articlePath.split( '$1' );
	const path = url.pathname;
	if ( /\/index\.php$/.test( path ) ) {
		return parameters.get( 'title' );
	}
	return path.slice( 0, before.length ) === before && path.slice( path.length - after.length ) === after ?
		decode( path.slice( before.length, path.length - after.length ) ) : null;
}

function judged( value: string ): Resolved {
	// Translate's page of that name leads readers on to their language; the explorer does that itself.
	const link = parseLink( value.replace( /^Special:MyLanguage\//i, '' ) );
	return link ? { link: 'page' in link ? link.page : link.url } :
		{ fault: linkFault( value ) || 'bad-page', value };
}

/**
 * Where a link of a page leads.
 *
 * @param anchor
 * @param options
 * @return The title of a page, with an interwiki prefix or a fragment where the link has one, or an
 * https address; null where the link leads nowhere at all.
 */
export function resolveLink( anchor: Element, { address, articlePath }: LinkOptions ): Resolved | null {
	const href = ( anchor.getAttribute( 'href' ) || '' ).trim();
	if ( href === '' ) {
		return null;
	}
	const base = parse( address );
	// Parsoid's titles are relative to a base that may be missing here, and may hold a colon.
	const relative = /^\.\/(.*)$/.exec( href );
	const url = relative && base ?
		parse( base.origin + articlePath.replace( '$1', () => relative[ 1 ] || '' ) ) : parse( href, address );
	if ( !url ) {
		return { fault: 'bad-address', value: href };
	}
	const fragment = decode( url.hash );
	const isInterwiki = anchor.classList.contains( 'extiw' ) || /\bmw:WikiLink\/Interwiki\b/.test( anchor.getAttribute( 'rel' ) || '' );
	const interwiki = isInterwiki && parseLink( anchor.getAttribute( 'title' ) || '' );
	if ( interwiki && 'page' in interwiki ) {
		return judged( interwiki.page + ( interwiki.page.indexOf( '#' ) === -1 ? fragment : '' ) );
	}
	const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
	if ( !isWeb && SCHEME.test( href ) ) {
		// Such as `magnet:` and `geo:`, which in wikitext are no prefixes but lead out of the wiki.
		return { fault: 'bad-scheme', value: href };
	}
	const title = isWeb && base && hostOf( url ) === hostOf( base ) ? titleOf( url, articlePath ) : null;
	return judged( title === null ? isWeb ? url.href : href : title + fragment );
}
