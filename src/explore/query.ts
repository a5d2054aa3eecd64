export const SORTS = [ 'relevance', 'status', 'newest', 'title' ] as const;
export type Sort = typeof SORTS[ number ];

/** What the reader has chosen: the whole state of an explorer, and what its fragment says. */
export interface Query {
	/** Search words as typed. */
	readonly text: string;
	/** Facet id → chosen term ids; a facet without a choice has no entry. */
	readonly chosen: ReadonlyMap<string, readonly string[]>;
	/** null: by status, or by best match while there are search words. */
	readonly sort: Sort | null;
	/** The id of the program whose details are open. */
	readonly program: string | null;
}

export const EMPTY_QUERY: Query = { text: '', chosen: new Map(), sort: null, program: null };

/** What the data at hand knows. A `ProgramIndex` is one. */
export interface KnownIds {
	readonly hasTerm: ( facet: string, term: string ) => boolean;
	readonly hasProgram: ( id: string ) => boolean;
}
