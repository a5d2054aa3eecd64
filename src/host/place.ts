/** Where an explorer belongs on the pages that carry no host element. */
export interface Place {
	/** The pages, without the language suffix of a translation. */
	readonly pages: readonly string[];
	/** The data page. */
	readonly source: string;
	/** The heading of the list of current programs. */
	readonly current: HeadingName;
	/** The heading of the list of past programs. */
	readonly past: HeadingName;
}

/** A heading is known by its text or by its anchor, never by its position. */
export interface HeadingName {
	/** As shown on the page, in every language it is known in. */
	readonly texts: readonly string[];
	/** As in an address; a translated page keeps the anchor of the page it was translated from. */
	readonly anchor: string;
}

/** Meta-Wiki's pages about community development. */
export const META: Place = {
	pages: [ 'Community Development', 'Community Development/What we do' ],
	source: 'Community Development/What we do/programs.json',
	current: {
		texts: [ 'Current Projects and Programs:' ],
		anchor: 'Current_Projects_and_Programs:'
	},
	past: {
		texts: [ 'Past Projects and Programs:' ],
		anchor: 'Past_Projects_and_Programs:'
	}
};

/** What Translate appends to the title of a translation: `/fr`, `/zh-hant`. */
const TRANSLATION = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;

/**
 * Tells whether a page is one of the place's pages or a translation of one.
 *
 * @param title With spaces.
 */
export function isPlacePage( place: Place, title: string ): boolean {
	return place.pages.includes( title ) || place.pages.includes( title.replace( TRANSLATION, '' ) );
}
