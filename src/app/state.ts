import type { Query } from '../explore/query';

/** What changed the results last: typing, a choice, the address, or new data. */
export type Cause = 'typing' | 'choice' | 'address' | 'data';

/** The query whose results are announced and written to the address; it changes only after a pause in typing. */
export interface Settled {
	readonly query: Query;
	readonly cause: Cause;
}

/** What is open besides the details of a program, which are part of the query. */
export interface Open {
	/** Whether the dialog with the filters is open. */
	readonly filters: boolean;
	/** How many terms a facet shows at most, by its id; 0 for a folded facet. A facet that the reader has not folded or opened has no entry. */
	readonly facets: ReadonlyMap<string, number>;
}

/** Everything that changes while a reader uses the explorer. The results are derived from it, see derive.ts. */
export interface State {
	readonly query: Query;
	readonly settled: Settled;
	readonly open: Open;
	/** Whether the reader has been in the search box, so that the search has to be loaded. */
	readonly mayType: boolean;
	/** How many cards the list had when the reader left this entry of the history; 0 if that is not known. */
	readonly cards: number;
	/** Whether the box is too narrow for filters beside the results. */
	readonly narrow: boolean;
}
