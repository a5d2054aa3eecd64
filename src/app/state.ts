import type { Query } from '../explore/query';

/** Why the results are what they are: the reader typed or chose, followed the address, or the data changed. */
export type Cause = 'typing' | 'choice' | 'address' | 'data';

/** The query whose results are announced and written to the address; while the reader types, it lags behind. */
export interface Settled {
	readonly query: Query;
	readonly cause: Cause;
}

/** What is open besides the details of a program, which are part of the query. */
export interface Open {
	/** Whether the dialog with the filters is open. */
	readonly filters: boolean;
	/** The ids of the facets that the reader has collapsed. */
	readonly collapsed: ReadonlySet<string>;
}

/** Everything that changes while a reader explores. The results follow from it, see derive.ts. */
export interface State {
	readonly query: Query;
	readonly settled: Settled;
	readonly open: Open;
	/** Whether there is no room for filters beside the results. */
	readonly narrow: boolean;
}
