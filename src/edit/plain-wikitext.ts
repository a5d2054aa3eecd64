/** Markup and what changes when a page is saved; and at the beginning of a line, lists and headings. Source: Parser.php. */
const MARKUP = /[&<>[\]{}|~]|'(?=')|[_\uFF3F](?=[_\uFF3F])|^[*#:;=-]/g;

/** Characters that a wiki does not keep. */
// eslint-disable-next-line no-control-regex -- They are what is searched.
const NOT_KEPT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/** Text as one line of wikitext that shows exactly this text. Addresses become links. */
export function plainWikitext( text: string ): string {
	return text.replace( NOT_KEPT, '' ).replace( /\s+/g, ' ' ).trim().replace( MARKUP, ( character ) => `&#${ character.charCodeAt( 0 ) };` );
}
