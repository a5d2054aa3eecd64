/** The newest revision of a wiki page. */
export interface NewestRevision {
	readonly revision: number;
	/** The hash of the stored text, in hexadecimal digits; '' if the wiki hides it. */
	readonly sha1: string;
	/** In UTC, in the format of ISO 8601. */
	readonly timestamp: string;
	/** The user who saved it; '' if the wiki hides the name. */
	readonly user: string;
	readonly contentModel: string;
	/** '' if it was not requested. */
	readonly text: string;
}

/** The functions of the wiki that only the self-test uses. */
export interface Installation {
	/**
	 * Reads the newest revisions of pages, without any cache.
	 *
	 * @return By the given titles, without the pages that do not exist.
	 * @throws {ReadError}
	 */
	readonly newestRevisions: ( titles: readonly string[], what: 'text' | 'sums' ) => Promise<ReadonlyMap<string, NewestRevision>>;
	/** The state of a module of ResourceLoader, such as `ready`; null if the wiki has no module of that name. */
	readonly moduleState: ( name: string ) => string | null;
	readonly skin: string;
	/** Other facts about the wiki, the page and the reader, for the report. */
	readonly facts: readonly ( readonly [ name: string, value: string ] )[];
}
