/** The pages that get an explorer without a host element. Their translations, which have the language at the end of the title, get one too. */
const PAGES: readonly string[] = [ 'Community Development', 'Community Development/What we do' ];

/** What Translate adds to the title of a translation: `/fr`, `/zh-hant`. */
const TRANSLATION = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;

/** @param title With spaces. */
export function isKnownPage( title: string ): boolean {
	return PAGES.includes( title ) || PAGES.includes( title.replace( TRANSLATION, '' ) );
}
