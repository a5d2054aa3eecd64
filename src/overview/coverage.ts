import { count, type Bits } from '../explore/bitset';
import type { ProgramIndex } from '../explore/program-index';
import { isSort, LIST, type Query } from '../explore/query';
import { withTerms } from '../explore/query-changes';
import type { ProgramList } from '../programs/model';
import { axisOf, type Axis, type AxisTerm } from './axis';

/** The programs that have both the term of a row and the term of a column. */
export interface Cell {
	/** How many programs the link of the cell shows. */
	readonly count: number;
	/** How many of them have the terms themselves. The others have a term such as "Anyone". */
	readonly own: number;
	/** The query of the link; null if no choice shows the programs, see `AxisTerm`. */
	readonly query: Query | null;
}

/** A row or a column; null is the one for all programs. */
type Line = AxisTerm | null;

/** What is offered, and what is not: how many programs there are for each two terms of two facets. */
export interface Coverage {
	readonly rows: Axis;
	/** null if the programs have terms in one facet only. */
	readonly columns: Axis | null;
	/** The cells of a row: the first one for all programs of the row, then one for each column. */
	readonly cellsOf: ( row: Line ) => readonly Cell[];
}

/** The facets of a table: what its rows are, and what its columns are. */
export interface Facets {
	readonly rows: string;
	readonly columns: string | null;
}

/** How many rows and columns are shown at first, because each cell takes time to draw; on the server at most. */
export const MOST = { rows: 100, columns: 40 };

/** The facets to show if nothing else is chosen, where the data has them. */
export const DEFAULT_FACETS: readonly string[] = [ 'capacity', 'region' ];

/** The facets of a query's table; null if the programs have no terms at all. Facets that the data does not have are ignored. */
export function facetsFor( { vocabularies }: ProgramList, { facets }: ProgramIndex, { rows, columns }: Pick<Query, 'rows' | 'columns'> ): Facets | null {
	const known = Array.from( facets.keys() );
	const order = [ ...DEFAULT_FACETS, ...known.filter( ( id ) => vocabularies.has( id ) ), ...known ].filter( ( id ) => facets.has( id ) );
	const chosen = columns.find( ( id ) => facets.has( id ) && id !== rows );
	const first = facets.has( rows ) ? rows : order.find( ( id ) => id !== chosen );
	return first === undefined ? null : { rows: first, columns: chosen ?? order.find( ( id ) => id !== first ) ?? null };
}

function both( one: Bits, other: Bits ): Bits {
	return one.map( ( part, n ) => part & ( other[ n ] as number ) );
}

/**
 * Makes the table of two facets.
 *
 * @param matches The programs that match the query.
 * @param most How many rows and columns it has at most, besides those for all programs and for "not stated".
 */
export function coverageOf(
	list: ProgramList, index: ProgramIndex, query: Query, matches: Bits, facets: Facets, most: { readonly rows: number; readonly columns: number }
): Coverage {
	const axis = ( id: string | null, limit: number ): Axis | null => {
		const facet = id === null ? undefined : index.facets.get( id );
		return facet ? axisOf( list, index, query, facet, limit ) : null;
	};
	const rows = axis( facets.rows, most.rows ) ?? { facet: facets.rows, terms: [], more: 0 };
	const columns = axis( facets.columns, most.columns );
	const shown: Query = { ...query, sort: query.sort !== null && isSort( query.sort, LIST ) ? query.sort : null, details: [], view: LIST, rows: '', columns: [], since: '' };
	const narrowed = ( from: Query | null, { facet }: Axis, line: Line ): Query | null =>
		!line ? from : from && line.choice !== null ? withTerms( from, facet, [ line.choice ] ) : null;
	return {
		rows,
		columns,
		cellsOf: ( row ) => {
			const inRow = row ? both( matches, row.programs ) : matches;
			const ownInRow = row ? both( matches, row.own ) : matches;
			const ofRow = narrowed( shown, rows, row );
			return [ null, ...columns ? columns.terms : [] ].map( ( column ) => ( {
				count: count( inRow, column?.programs ),
				own: count( ownInRow, column?.own ),
				query: columns ? narrowed( ofRow, columns, column ) : ofRow
			} ) );
		}
	};
}
