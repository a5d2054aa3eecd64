import { parseJsonObject } from './json-object';
import { isPage } from './links';

/** The text of a page that a data page lists in `include`. */
export interface IncludedPage {
	/** The title as written on the data page. */
	readonly title: string;
	readonly text: string;
}

/** One request can read 50 pages, and one of them is the data page. Source: API, `titles`. */
export const MOST_INCLUDES = 49;

/**
 * The titles that a parsed data page includes.
 *
 * @return A list with the indexes of `include`: '' replaces what is no title, and a title that is repeated.
 */
export function includedTitlesIn( page: Readonly<Record<string, unknown>> ): readonly string[] {
	const { include } = page;
	return Array.isArray( include ) ? include.slice( 0, MOST_INCLUDES ).map( ( title: unknown, index ) =>
		typeof title === 'string' && isPage( title ) && include.indexOf( title ) === index ? title : '' ) : [];
}

/** The titles of the pages to read together with a data page, from its text. */
export function includedTitles( text: string ): readonly string[] {
	// Most pages include none, and it takes long to parse a large one.
	return text.includes( '"include"' ) ? includedTitlesIn( parseJsonObject( text ) ).filter( Boolean ) : [];
}
