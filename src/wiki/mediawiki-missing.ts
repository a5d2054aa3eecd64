import { COMMON, readAnswerAs } from './mediawiki-answer';
import type { Failed } from './page-editor';

/** The titles of one question. The links of a text are one request, where the titles of a query are 50 at most. */
const MOST_TITLES = 500;

interface LinksAnswer {
	readonly parse: { readonly links: readonly { readonly title: string; readonly exists: boolean }[] };
}

/** Finds those of the titles that are no pages of this wiki, in the spelling of the parameter. Looks at the first 500. Never throws. */
export function missingPages( titles: readonly string[] ): Promise<ReadonlySet<string> | Failed> {
	const asked = titles.slice( 0, MOST_TITLES );
	// The colon before a title makes a link of it, also if it begins with `File:` or `Category:`.
	const text = asked.map( ( title ) => `[[:${ title }]]` ).join( '\n' );
	return readAnswerAs( new mw.Api().post( { ...COMMON, action: 'parse', prop: 'links', contentmodel: 'wikitext', text } ), ( answer ) => {
		const { parse: { links } } = answer as LinksAnswer;
		const missing = new Set( links.filter( ( { exists } ) => !exists ).map( ( { title } ) => title ) );
		return new Set( asked.filter( ( title ) => missing.has( mw.Title.newFromText( title )?.getPrefixedText() ?? '' ) ) );
	} );
}
