/** What the wiki knows of links to pages. */
export interface FoundPages {
	/** The titles that begin with the text that is searched, or are like it. */
	readonly found: readonly string[];
	/** The links whose pages do not exist. */
	readonly missing: readonly string[];
}

/** Finds pages and languages. No function rejects. */
export interface PageFinder {
	/** The links in a record whose pages do not exist. */
	readonly findMissing: ( record: unknown ) => Promise<readonly string[]>;
	/**
	 * Finds pages by the search of the wiki, and looks whether a link leads to one.
	 *
	 * @return null if the wiki does not answer, or the link is none to a page of a wiki.
	 */
	readonly findPages: ( link: string ) => Promise<FoundPages | null>;
	/** The codes of the languages that have a name in any language that the wiki knows. */
	readonly findLanguages: ( text: string ) => Promise<readonly string[]>;
}
