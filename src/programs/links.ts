/** Where a link leads: a wiki page (interwiki prefix and #section allowed) or an https address. */
export type LinkTarget = { readonly page: string } | { readonly url: string };

/** Why something is no link; each is a problem code. */
export type LinkFault = 'bad-page' | 'bad-scheme' | 'insecure-link' | 'bad-address';

// MediaWiki strips these from titles, and reads every kind of space and `_` as one space.
export const DIRECTION_MARKS = /[\u200E\u200F\u202A-\u202E]/g;
export const TITLE_SPACES = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;

// `Talk:` and `wikimania:` look like schemes too, so schemes are refused by name or by `//`.
// `File:` is a namespace first.
export const REFUSED_SCHEMES: readonly string[] = [
	'about', 'blob', 'data', 'filesystem', 'ftp', 'https', 'intent', 'jar', 'javascript', 'mailto',
	'sms', 'tel', 'vbscript', 'view-source', 'ws', 'wss'
];
const SCHEMES = new RegExp( '^(?:' + REFUSED_SCHEMES.join( '|' ) + '):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}', 'i' );

/** The longest page with its section, in UTF-16 units, and the longest title, in bytes of UTF-8. */
export const MOST_UNITS = 2000;
export const MOST_TITLE_BYTES = 255;

// MediaWikiTitleCodec::getTitleInvalidRegex and splitTitleString; with `u`, only lone surrogates
// match the last range.
const NOT_IN_TITLES = new RegExp( [
	'[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]', '%[0-9A-Fa-f]{2}', '&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;',
	'~{3}', '^\\.\\.?(?:/|$)', '/\\.\\.?(?:/|$)', '[\\uD800-\\uDFFF]'
].join( '|' ), 'u' );

function bytes( text: string ): number {
	return encodeURIComponent( text ).replace( /%../g, '.' ).length;
}

function examineAddress( value: string ): LinkTarget | LinkFault {
	// URL would silently drop tabs and line breaks, and encode spaces.
	if ( /\s/.test( value ) ) {
		return 'bad-address';
	}
	try {
		const url = new URL( value );
		return url.protocol === 'https:' && url.hostname && !url.username && !url.password ?
			{ url: url.href } : 'bad-address';
	} catch {
		return 'bad-address';
	}
}

function examine( value: string ): LinkTarget | LinkFault {
	const text = value.trim();
	if ( /^https:\/\//i.test( text ) ) {
		return examineAddress( text );
	}
	if ( text.length > MOST_UNITS ) {
		return 'bad-page';
	}
	const page = text.replace( DIRECTION_MARKS, '' ).replace( TITLE_SPACES, ' ' ).trim()
		.replace( /^: ?/, '' );
	if ( /^http:/i.test( page ) ) {
		return 'insecure-link';
	}
	if ( SCHEMES.test( page ) ) {
		return 'bad-scheme';
	}
	const title = page.replace( /#.*$/, '' );
	return title === '' || title.charAt( 0 ) === ':' || NOT_IN_TITLES.test( page ) || bytes( title ) > MOST_TITLE_BYTES ?
		'bad-page' : { page };
}

/**
 * Reads what a record gives as a link.
 *
 * @param value
 * @return The page, its title tidied as MediaWiki does (`_` and `:Category:` are understood), or
 * the https address; null where it is neither, `linkFault` tells why.
 */
export function parseLink( value: string ): LinkTarget | null {
	const found = examine( value );
	return typeof found === 'string' ? null : found;
}

/**
 * Why `parseLink` refuses a value.
 *
 * @param value
 * @return null where it does not.
 */
export function linkFault( value: string ): LinkFault | null {
	const found = examine( value );
	return typeof found === 'string' ? found : null;
}

/**
 * @param value
 * @return Whether it is the title of a wiki page, not an address.
 */
export function isPage( value: string ): boolean {
	const link = parseLink( value );
	return link !== null && 'page' in link;
}

/**
 * @param value
 * @return Whether it is an https address, not a title.
 */
export function isAddress( value: string ): boolean {
	const link = parseLink( value );
	return link !== null && 'url' in link;
}
