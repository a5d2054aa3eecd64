import { explore, type Exploration } from '../explore/facets';
import { EMPTY_QUERY, type Query } from '../explore/query';
import type { ProgramIndex } from '../explore/program-index';
import type { Search } from '../explore/search/search-result';
import type { Program } from '../programs/model';
import { sortMatches } from '../explore/sort';

/** The results of a query. */
export interface Results {
	readonly exploration: Exploration;
	/** The programs that match, in the order to show them, by their number in the index. */
	readonly order: readonly number[];
}

export type Derive = ( query: Query ) => Results;

/** Makes the function that derives results. It keeps the results used last and before: those of the query and of the settled query. */
export function createDerive( index: ProgramIndex, find: Search ): Derive {
	let known: { readonly query: Query; readonly results: Results }[] = [];
	return ( query ) => {
		// Open details do not change the results.
		const isSame = ( { text, chosen, sort }: Query ): boolean => text === query.text && chosen === query.chosen && sort === query.sort;
		let entry = known.find( ( each ) => isSame( each.query ) );
		if ( !entry ) {
			const exploration = explore( index, query, find );
			entry = { query, results: { exploration, order: sortMatches( index, exploration.matches, query, exploration.searchResult ) } };
		}
		const [ last ] = known.filter( ( each ) => each !== entry );
		known = last ? [ entry, last ] : [ entry ];
		return entry.results;
	};
}

/** Whether a program is among the results of a query. */
function shows( index: ProgramIndex, derive: Derive, query: Query, program: string | null ): boolean {
	return derive( query ).order.some( ( number ) => ( index.programs[ number ] as Program ).id === program );
}

/** The same query, but without open details if its results do not have that program. */
export function withoutHiddenDetails( index: ProgramIndex, derive: Derive, query: Query ): Query {
	return query.program === null || shows( index, derive, query, query.program ) ? query : { ...query, program: null };
}

/** A query that shows a program with its details open; the filters are removed only if they hide the program. */
export function showing( index: ProgramIndex, derive: Derive, query: Query, program: string ): Query {
	return shows( index, derive, query, program ) ? { ...query, program } : { ...EMPTY_QUERY, sort: query.sort, program };
}
