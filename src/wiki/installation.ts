/** The newest revision of a wiki page. */
export interface NewestRevision {
	readonly revision: number;
	/** Of the stored text, in hexadecimal digits; '' where the wiki hides it. */
	readonly sha1: string;
	/** In UTC, as ISO 8601 has it. */
	readonly timestamp: string;
	/** Who saved it; '' where the wiki hides that. */
	readonly user: string;
	readonly contentModel: string;
	/** '' where it was not asked for. */
	readonly text: string;
}

/** What the self-test asks of the wiki besides what the explorer does. */
export interface Installation {
	/**
	 * Reads pages as they are now, past all caches.
	 *
	 * @return By the titles as they were asked for; those of pages that are missing are not there.
	 * @throws {ReadError}
	 */
	readonly newestRevisions: ( titles: readonly string[], what: 'text' | 'sums' ) => Promise<ReadonlyMap<string, NewestRevision>>;
	/** The state of a module of ResourceLoader, such as `ready`; null where the wiki knows none of that name. */
	readonly moduleState: ( name: string ) => string | null;
	readonly skin: string;
	/** What else there is to say of the wiki, the page and the reader, each with its name. */
	readonly facts: readonly ( readonly [ name: string, value: string ] )[];
}
