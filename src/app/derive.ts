import { explore, type Exploration } from '../explore/facets';
import type { Query } from '../explore/query';
import { clearAll } from '../explore/query-changes';
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

/** Those of some programs that are among the results of a query. */
function shownOf( index: ProgramIndex, derive: Derive, query: Query, programs: readonly string[] ): readonly string[] {
	if ( !programs.length ) {
		return programs;
	}
	const ids = new Set( derive( query ).order.map( ( number ) => ( index.programs[ number ] as Program ).id ) );
	return programs.filter( ( program ) => ids.has( program ) );
}

/** The same query, but without the open details of programs that its results do not have. */
export function withoutHiddenDetails( index: ProgramIndex, derive: Derive, query: Query ): Query {
	const details = shownOf( index, derive, query, query.details );
	return details.length === query.details.length ? query : { ...query, details };
}

/** A query that shows a program with its details open; the filters are removed only if they hide the program. */
export function showing( index: ProgramIndex, derive: Derive, query: Query, program: string ): Query {
	const details = [ ...query.details.filter( ( each ) => each !== program ), program ];
	return shownOf( index, derive, query, [ program ] ).length ? { ...query, details } : { ...clearAll( query ), details };
}
