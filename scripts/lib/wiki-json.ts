/** What MediaWiki escapes in JSON, so that it never becomes HTML. Source: FormatJson::encode. */
const ESCAPED = /[<>&\u2028\u2029]/g;

/** JSON as MediaWiki stores it: with tabs, so that its merging by lines works, and with escapes. */
export function toWikiJson( data: unknown ): string {
	return JSON.stringify( data, null, '\t' )
		.replace( ESCAPED, ( character ) => `\\u${ character.charCodeAt( 0 ).toString( 16 ).toUpperCase().padStart( 4, '0' ) }` );
}

/** Reads JSON that may be broken: what is no object counts as empty. */
export function readObject( text: string ): Readonly<Record<string, unknown>> {
	try {
		return Object( JSON.parse( text ) ) as Record<string, unknown>;
	} catch {
		return {};
	}
}
