import type { Bits } from '../bitset';
import type { ProgramIndex } from '../program-index';

export interface SearchResult {
	/** The programs that match all patterns; null if the search text has no words, so that nothing is filtered. */
	readonly programs: Bits | null;
	/** The score of each program, 0 if it does not match, and always below 1000. */
	readonly scores: Uint16Array;
	/** What was searched, for `highlight` and `findSnippet`: each pattern with its spellings (see spellings.ts). */
	readonly patterns: readonly string[];
	/** The words that replaced misspelled ones, as the data spells them; null if nothing was replaced. */
	readonly corrected: readonly string[] | null;
}

/** Finds the programs that match a search text. */
export type Search = ( index: ProgramIndex, text: string ) => SearchResult;

/** The result of a search text without words. */
export const NO_SEARCH: SearchResult = { programs: null, scores: new Uint16Array( 0 ), patterns: [], corrected: null };
