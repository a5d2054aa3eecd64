import type { Messages } from '../messages/messages';
import { parsePrograms, type ParseOptions } from '../programs/parse';
import { describePath, type Problem } from '../programs/problems';
import type { StoredPage, Wiki } from '../wiki/wiki';

/** What people who can edit the data page are offered beside a notice. */
export interface Fix {
	/** The address where the data page is edited or created. */
	readonly url: string;
	readonly label: string;
	/** What is wrong, where, and what to do. */
	readonly hints: readonly string[];
}

const DATA_MODEL = 'json';
/** More problems than these do not help to start with the first. */
const MOST_HINTS = 5;

/**
 * Puts into words what is wrong with a data page.
 *
 * @param source The title of the data page.
 * @param page What was read; null where there is no such page.
 */
export function fixFor( wiki: Wiki, msg: Messages, source: string, page: StoredPage | null, options: ParseOptions ): Fix {
	if ( !page ) {
		return {
			// The wiki would create the page as wikitext if it were not told the model.
			url: wiki.urlOf( source, { action: 'edit', contentmodel: DATA_MODEL } ),
			label: msg( 'fix-create' ),
			hints: []
		};
	}
	const hint = ( { path, program, reason, fix }: Problem ): string =>
		path.length ? msg( 'fix-place', describePath( path, program ), reason, fix ) : `${ reason } ${ fix }`;
	const { problems } = parsePrograms( page.text, options );
	return {
		url: wiki.urlOf( source, { action: 'edit' } ),
		label: msg( 'fix-edit' ),
		hints: [
			...( page.contentModel === DATA_MODEL ? [] : [ msg( 'fix-model', page.contentModel ) ] ),
			...problems.slice( 0, MOST_HINTS ).map( hint )
		]
	};
}

/** What the module that only people who can edit the data page load gives the others. */
export interface Maintainer {
	readonly fixFor: typeof fixFor;
}
