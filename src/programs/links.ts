/** The target of a link: a wiki page, perhaps with an interwiki prefix or a #section, or an https address. */
export type LinkTarget = { readonly page: string } | { readonly url: string };

/** Why a value is no link, as the code of a problem. */
export type LinkFault = 'bad-page' | 'bad-scheme' | 'insecure-link' | 'bad-address';

// MediaWiki removes these from titles, and turns every run of spaces and `_` into one space.
export const DIRECTION_MARKS = /[\u200E\u200F\u202A-\u202E]/g;
export const TITLE_SPACES = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;

// `Talk:` and `wikimania:` look like schemes too, so a scheme is refused by its name or for its `//`.
// `file` is not in the list, because `File:` is a namespace.
export const REFUSED_SCHEMES: readonly string[] = [
	'about', 'blob', 'data', 'filesystem', 'ftp', 'https', 'intent', 'jar', 'javascript', 'mailto',
	'sms', 'tel', 'vbscript', 'view-source', 'ws', 'wss'
];
const SCHEMES = new RegExp( '^(?:' + REFUSED_SCHEMES.join( '|' ) + '):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}', 'i' );

/** The longest address and the longest page with its section, in UTF-16 units, and the longest title, in bytes of UTF-8. */
export const MOST_UNITS = 2000;
export const MOST_TITLE_BYTES = 255;

// Source: MediaWikiTitleCodec, getTitleInvalidRegex and splitTitleString. With the flag `u`, the last
// range matches lone surrogates only.
const NOT_IN_TITLES = new RegExp( [
	'[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]', '%[0-9A-Fa-f]{2}', '&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;',
	'~{3}', '^\\.\\.?(?:/|$)', '/\\.\\.?(?:/|$)', '[\\uD800-\\uDFFF]'
].join( '|' ), 'u' );

function bytesOf( text: string ): number {
	return encodeURIComponent( text ).replace( /%../g, '.' ).length;
}

/**
 * An address that `URL` would give back as it is: an ordinary host in small letters, and characters that are never encoded.
 * Most addresses are such, and `URL` takes long.
 */
const ORDINARY = /^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/;

function readAddress( value: string ): LinkTarget | LinkFault {
	if ( value.length <= MOST_UNITS && ORDINARY.test( value ) ) {
		return { url: value };
	}
	// `URL` would remove tabs and line breaks, and encode spaces.
	if ( value.length > MOST_UNITS || /\s/.test( value ) ) {
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

/**
 * Reads a link. The title of a page is normalized as MediaWiki does it: `_` becomes a space, and the
 * colon before `:Category:` goes.
 *
 * @return The target, or the code of the problem if it is no link.
 */
export function readLink( value: string ): LinkTarget | LinkFault {
	const text = value.trim();
	if ( /^https:\/\//i.test( text ) ) {
		return readAddress( text );
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
	// A character of a string has three bytes at most, so the bytes of a short title need no counting.
	return title === '' || title.startsWith( ':' ) || NOT_IN_TITLES.test( page ) || title.length > 85 && bytesOf( title ) > MOST_TITLE_BYTES ?
		'bad-page' : { page };
}

/** Whether `readLink` found a target. */
export function isTarget( found: LinkTarget | LinkFault ): found is LinkTarget {
	return typeof found !== 'string';
}

/** The target of a link; null if the value is no link. */
export function parseLink( value: string ): LinkTarget | null {
	const found = readLink( value );
	return isTarget( found ) ? found : null;
}

/** Whether a value is the title of a wiki page and not an address. */
export function isPage( value: string ): boolean {
	const link = parseLink( value );
	return link !== null && 'page' in link;
}

/** Whether a value is an https address and not a title. */
export function isAddress( value: string ): boolean {
	const link = parseLink( value );
	return link !== null && 'url' in link;
}
