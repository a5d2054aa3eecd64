import type { Correctness, Visit } from '../measure';
import type { ViewVisit } from '../measure-views';
import type { FirstViewProfile } from '../profile';
import type { RealPage } from '../real-page';

/** All that a run of the benchmark has measured. */
export interface Results {
	readonly date: string;
	readonly machine: {
		readonly processor: string;
		readonly cores: number;
		readonly memoryGb: number;
		/** The average number of processes that wanted a core, in the minute before the end. */
		readonly load: number;
		readonly node: string;
		readonly chromium: string;
	};
	/** Contenders and sizes in the order of the tables. */
	readonly contenders: readonly string[];
	readonly sizes: readonly number[];
	/** The compressed script and styles of each contender. */
	readonly bytes: Readonly<Record<string, number>>;
	readonly visits: readonly Visit[];
	readonly correctness: readonly Correctness[];
	/** The views of the explorer; null if they were left out. */
	readonly views: {
		readonly sizes: readonly number[];
		/** The compressed bytes that are loaded for each; 0 for the list. */
		readonly bytes: Readonly<Record<string, number>>;
		readonly visits: readonly ViewVisit[];
	} | null;
	readonly profiles: readonly FirstViewProfile[];
	/** How often each part was measured. */
	readonly rounds: Readonly<Record<'all' | 'slow' | 'views' | 'page', number>>;
	/** null if it was left out. */
	readonly realPage: RealPage | null;
}
