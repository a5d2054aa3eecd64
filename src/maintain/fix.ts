import type { Skipped } from '../import/skipped';
import type { MaintainerMessageKey, Messages } from '../messages/messages';
import type { IncludedPage } from '../programs/include';
import { parsePrograms, type ParseOptions } from '../programs/parse';
import { describePath, type Problem } from '../programs/problems';
import type { StoredPage, Wiki } from '../wiki/wiki';

/** What people who can edit the data page are told and offered. */
export interface Fix {
	/** What there is to say; null where a failure has been told already. */
	readonly text: string | null;
	/** What is wrong, where, and what to do. */
	readonly hints: readonly string[];
	/** The address where the data page is edited or created. */
	readonly url: string;
	readonly label: string;
	/** What the editor is to begin with; null for the page as it is. */
	readonly draft: string | null;
}

/** What was read, or imported from a static list, or neither. */
export interface WhatWasRead {
	readonly page: StoredPage | null;
	readonly included: readonly IncludedPage[];
	readonly importLists?: { readonly draft: string; readonly skipped: readonly Skipped[] };
}

const DATA_MODEL = 'json';
/** More problems than these do not help to start with the first. */
const MOST_HINTS = 5;

/** The problems of a page that was read. */
function problemsOf( msg: Messages<MaintainerMessageKey>, page: StoredPage, included: readonly IncludedPage[], options: ParseOptions ): readonly string[] {
	const { problems } = parsePrograms( page.text, options, included );
	return [
		...( page.contentModel === DATA_MODEL ? [] : [ msg( 'maintain-model', page.contentModel ) ] ),
		...problems.map( ( { path, program, reason, fix }: Problem ) =>
			path.length ? msg( 'maintain-place', describePath( path, program ), reason, fix ) : `${ reason } ${ fix }` )
	];
}

/**
 * Puts into words what is wrong with a data page, or offers to make one.
 *
 * @param source The title of the data page.
 * @param drift What differs between the static list and the data.
 */
export function fixFor(
	wiki: Wiki, msg: Messages<MaintainerMessageKey>, source: string, data: WhatWasRead, drift: readonly string[], options: ParseOptions
): Fix {
	if ( data.page ) {
		const problems = problemsOf( msg, data.page, data.included, options );
		return {
			text: problems.length ? msg( 'maintain-problems', problems.length ) : drift.length ? msg( 'maintain-drift' ) : null,
			hints: [ ...problems.slice( 0, MOST_HINTS ), ...drift.slice( 0, MOST_HINTS ) ],
			url: wiki.urlOf( source, { action: 'edit' } ),
			label: msg( 'maintain-edit' ),
			draft: null
		};
	}
	const { importLists } = data;
	return {
		text: importLists ? msg( 'maintain-from-list' ) : null,
		hints: ( importLists ? importLists.skipped : [] ).slice( 0, MOST_HINTS )
			.map( ( { position, reason, fix } ) => msg( 'maintain-place', position, reason, fix ) ),
		// The wiki would create the page as wikitext if it were not told the model. A draft is handed
		// over as if it had been typed into the editor already.
		url: wiki.urlOf( source, { action: importLists ? 'submit' : 'edit', contentmodel: DATA_MODEL } ),
		label: msg( importLists ? 'maintain-create-from-list' : 'maintain-create' ),
		draft: importLists ? importLists.draft : null
	};
}
