import { parseJsonObject } from './json-object';
import { isPage } from './links';

/** A page whose programs belong to the data page that names it under `include`. */
export interface IncludedPage {
	/** As the data page writes it. */
	readonly title: string;
	readonly text: string;
}

/** The wiki gives 50 pages for one request, and one is the data page itself. Source: API, `titles`. */
export const MOST_INCLUDES = 49;

/**
 * The titles a data page includes, each once.
 *
 * @param page A parsed data page.
 * @return In the places they have in `include`; '' where there is none, or it is named already.
 */
export function includedTitlesIn( page: Readonly<Record<string, unknown>> ): readonly string[] {
	const { include } = page;
	return Array.isArray( include ) ? include.slice( 0, MOST_INCLUDES ).map( ( title: unknown, index ) =>
		typeof title === 'string' && isPage( title ) && include.indexOf( title ) === index ? title : '' ) : [];
}

/**
 * The titles of the pages to read with a data page.
 *
 * @param text The page's JSON, or whatever stands there.
 * @return As written there.
 */
export function includedTitles( text: string ): readonly string[] {
	// Most pages include none, and a large one takes long to read.
	return text.indexOf( '"include"' ) === -1 ? [] : includedTitlesIn( parseJsonObject( text ) ).filter( Boolean );
}
