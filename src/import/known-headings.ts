/** A heading is known by its text or by its anchor, never by its position. */
export interface HeadingName {
	/** As shown on the page, in every language it is known in. */
	readonly texts: readonly string[];
	/** As in an address; a translated page keeps the anchor of the page it was translated from. */
	readonly anchor: string;
}

/** Where an explorer belongs on the pages that carry no host element. */
export interface KnownHeadings {
	/** The data page. */
	readonly source: string;
	/** The heading of the list of current programs. */
	readonly current: HeadingName;
	/** The heading of the list of past programs. */
	readonly past: HeadingName;
}

/** Meta-Wiki's pages about community development. */
export const META_HEADINGS: KnownHeadings = {
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
