import type { MaintainerMessageKey, Messages } from '../messages/messages';
import type { ImportOrigin, PagesOrigin } from '../page/load';
import { DATA_MODEL } from '../programs/data-model';
import { countProblems, describePath, type Problem } from '../programs/problems';
import type { Wiki } from '../wiki/wiki';
import { inEnglish, withEnglish, type Hint } from './hint';

/** What a notice shows to people who can edit the data page, and where they can correct it. */
export interface Fix {
	/** null if the notice has a text already. */
	readonly text: string | null;
	/** What is wrong, where, and what to do. */
	readonly hints: readonly Hint[];
	/** The address where the data page is edited or created. */
	readonly url: string;
	readonly label: string;
	/** The text that the wiki's editor begins with; null for the page as it is. */
	readonly draft: string | null;
}

/** What the wiki knows about a page that does not exist. */
export interface DeletionState {
	readonly wasDeleted: boolean;
	/** The time of the wiki, `YYYYMMDDhhmmss`; '' if not known. */
	readonly now: string;
}

/** How many problems, and how many differences, are shown at once. */
export const MOST_HINTS = 5;

function problemText( place: string, { reason, fix }: Pick<Problem, 'reason' | 'fix'> ): string {
	return `${ place ? `${ place }: ` : '' }${ reason } ${ fix }`;
}

function problemHint( msg: Messages<MaintainerMessageKey>, problem: Problem ): Hint {
	const { path, program, alike } = problem;
	const text = problemText( path.length ? describePath( path, program ) : '', problem );
	return alike ? withEnglish(
		( first = '', others = '' ) => msg( 'maintain-alike', first, alike.count, others ),
		text, alike.first.map( ( other ) => describePath( other.path, other.program ) ).join( '; ' )
	) : inEnglish( text );
}

/**
 * Describes what is wrong with a data page, or offers to create one.
 *
 * @param source The title of the data page.
 * @param origin null if there is no data page and no list to import.
 * @param problems Those of the data page.
 * @param drift What differs between the static list and the data.
 */
export function fixFor(
	wiki: Wiki, msg: Messages<MaintainerMessageKey>, source: string, origin: PagesOrigin | ImportOrigin | null, problems: readonly Problem[], drift: readonly string[]
): Fix {
	if ( origin?.kind === 'pages' ) {
		const { page } = origin;
		const wrongModel = page.contentModel === DATA_MODEL ? [] : [ [ msg( 'maintain-model', page.contentModel ) ] ];
		const count = countProblems( problems ) + wrongModel.length;
		return {
			text: count ? msg( 'maintain-problems', count ) : drift.length ? msg( 'maintain-drift' ) : null,
			hints: [ ...wrongModel, ...problems.slice( 0, MOST_HINTS - wrongModel.length ).map( ( problem ) => problemHint( msg, problem ) ), ...drift.slice( 0, MOST_HINTS ).map( inEnglish ) ],
			url: wiki.urlOf( source, { action: 'edit' } ),
			label: msg( 'maintain-edit' ),
			draft: null
		};
	}
	// Without the content model, the wiki would create a page of wikitext. With `submit`, the editor begins with the draft.
	const createUrl = ( action: 'edit' | 'submit' ): string => wiki.urlOf( source, { action, contentmodel: DATA_MODEL } );
	return origin ? {
		text: msg( 'maintain-from-list' ),
		hints: origin.skipped.slice( 0, MOST_HINTS ).map( ( skipped ) => inEnglish( problemText( skipped.position, skipped ) ) ),
		url: createUrl( 'submit' ),
		label: msg( 'maintain-create-from-list' ),
		draft: origin.draft
	} : { text: null, hints: [], url: createUrl( 'edit' ), label: msg( 'maintain-create' ), draft: null };
}
