export const SORTS = [ 'relevance', 'status', 'newest', 'title' ] as const;
export type Sort = typeof SORTS[ number ];

/** What the reader has chosen. The fragment of the URL holds the same. */
export interface Query {
	/** The search text as typed. */
	readonly text: string;
	/** The chosen terms: facet id → term ids. A facet without a choice has no entry. */
	readonly chosen: ReadonlyMap<string, readonly string[]>;
	/** null sorts by relevance if there are search words, else by status. */
	readonly sort: Sort | null;
	/** The ids of the programs whose details are open; the one opened last is the last. */
	readonly details: readonly string[];
}

export const EMPTY_QUERY: Query = { text: '', chosen: new Map(), sort: null, details: [] };

/** The ids that the data has, to check a query against. A `ProgramIndex` is one. */
export interface KnownIds {
	readonly hasTerm: ( facet: string, term: string ) => boolean;
	readonly hasProgram: ( id: string ) => boolean;
}
