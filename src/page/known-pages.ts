/** The pages that may have an explorer without a host element, without the language suffix of a translation. */
const PAGES: readonly string[] = [ 'Community Development', 'Community Development/What we do' ];

/** What Translate appends to the title of a translation: `/fr`, `/zh-hant`. */
const TRANSLATION = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;

/**
 * Tells whether a page is one of those, or a translation of one.
 *
 * @param title With spaces.
 */
export function isKnownPage( title: string ): boolean {
	return PAGES.includes( title ) || PAGES.includes( title.replace( TRANSLATION, '' ) );
}
