export const SORTS = [ 'relevance', 'status', 'newest', 'title' ] as const;
export type Sort = typeof SORTS[ number ];

/** The view that the reader's script has. */
export const LIST = 'list';
/** The views of an explorer, in the order of their choice. Each but the list is a module on demand with the same name, see views/view.ts. */
export const VIEWS = [ LIST, 'table', 'coverage', 'timeline', 'compare', 'changes' ] as const;
export type ViewName = typeof VIEWS[ number ];

/** What the reader has chosen. The fragment of the URL holds the same. */
export interface Query {
	/** The search text as typed. */
	readonly text: string;
	/** The chosen terms: facet id → term ids. A facet without a choice has no entry. */
	readonly chosen: ReadonlyMap<string, readonly string[]>;
	/**
	 * null sorts by relevance if there are search words, else by status. In the table it may also be one of its columns,
	 * with `-` before it for the opposite order.
	 */
	readonly sort: string | null;
	/** The ids of the programs whose details are open; the one opened last is the last. */
	readonly details: readonly string[];
	readonly view: ViewName;
	/** What the rows of a view are; '' for what the view shows by itself. A view ignores what it does not know. */
	readonly rows: string;
	/** What the columns of a view are; empty for what the view shows by itself. */
	readonly columns: readonly string[];
	/** Since when changes are shown: 'YYYY-MM-DD', or `visit` for the reader's last visit; '' for what the view shows by itself. */
	readonly since: string;
	/** The id of the revision that is shown; '' for the newest one. */
	readonly revision: string;
}

export const EMPTY_QUERY: Query = { text: '', chosen: new Map(), sort: null, details: [], view: LIST, rows: '', columns: [], since: '', revision: '' };

/** Whether a view may have a sort. The list has those of `SORTS`; a view that is loaded on demand ignores what it does not know. */
export function isSort( sort: string, view: ViewName ): boolean {
	return sort !== '' && ( view !== LIST || SORTS.some( ( each ) => each === sort ) );
}

/** The ids that the data has, to check a query against. A `ProgramIndex` is one. */
export interface KnownIds {
	readonly hasTerm: ( facet: string, term: string ) => boolean;
	readonly hasProgram: ( id: string ) => boolean;
}
