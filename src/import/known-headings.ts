/** What identifies a heading: its text or its anchor, never its position. */
export interface HeadingName {
	/** The text in each language in which it is known. */
	readonly texts: readonly string[];
	/** As in a URL. A translated page has the anchor of the page it was translated from. */
	readonly anchor: string;
}

/** The headings of the lists on a page without a host element. */
export interface KnownHeadings {
	/** The title of the data page. */
	readonly source: string;
	/** The heading of the list of current programs. */
	readonly current: HeadingName;
	/** The heading of the list of past programs. */
	readonly past: HeadingName;
}

/** The page about community development on Meta-Wiki, and its translations. */
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
