import { has } from '../explore/bitset';
import type { Exploration } from '../explore/facets';
import { collatorFor } from '../explore/orders';
import type { ProgramIndex } from '../explore/program-index';
import type { Query } from '../explore/query';
import { effectiveSort, sortMatches } from '../explore/sort';
import { firstDay } from '../programs/dates';
import { NEED, OFFER_TERMS, OFFERS } from '../programs/facets';
import type { Program, ProgramList } from '../programs/model';
import { nextDate } from '../programs/next-date';
import { pickText, type Text } from '../programs/texts';
import { PERIOD, TITLE } from './columns';
import { titlesOf } from './titles';

/*
 * The order of the rows. In a query it is the name of a column's order, with `-` before it for the opposite one. The
 * orders of the list are those of three columns.
 */

/** The columns with an order of the list. */
const LIST_SORTS: ReadonlyMap<string, string> = new Map( [ [ TITLE, 'title' ], [ 'status', 'status' ], [ PERIOD, 'newest' ] ] );

const OPPOSITE = '-';

function sortOf( column: string ): string {
	return LIST_SORTS.get( column ) ?? column;
}

/** The order of the rows: that of the query if the table has it, else the one that the list would have. */
export function rowSort( query: Query, { searchResult }: Exploration, offered: readonly string[] ): string {
	const { sort } = query;
	const name = sort?.replace( OPPOSITE, '' );
	return sort && [ TITLE, ...offered ].some( ( column ) => sortOf( column ) === name ) ? sort : effectiveSort( query, searchResult );
}

/** In which direction a column is sorted; null if the rows are in another order. */
export function directionOf( sort: string, column: string ): 'ascending' | 'descending' | null {
	const name = sortOf( column );
	if ( sort !== name && sort !== OPPOSITE + name ) {
		return null;
	}
	// The newest first is a descending order.
	return sort === name === ( column !== PERIOD ) ? 'ascending' : 'descending';
}

/** The order after a press on the head of a column: first its own, then the opposite, then the one without a choice. */
export function nextSort( sort: string, column: string ): string | null {
	const name = sortOf( column );
	return sort === name ? OPPOSITE + name : sort === OPPOSITE + name ? null : name;
}

type Key = string | number | null;

/** Makes the function that gives what programs are ordered by in a column; null for those without content, which come last. */
function keysOf( list: ProgramList, index: ProgramIndex, column: string, now: number ): ( program: Program, number: number ) => Key {
	const { languages: { chain, page } } = index;
	const text = ( given: Text | null | undefined ): string | null => given ? pickText( given, chain, page ).text : null;
	const joined = ( texts: readonly ( string | null )[] ): string | null => texts.length ? texts.join( ', ' ) : null;
	const titleOf = ( id: string ): string => text( titlesOf( list ).get( id ) ) ?? id;
	const facet = index.facets.get( column );
	switch ( column ) {
		case OFFERS:
			return ( _, number ) => {
				const first = OFFER_TERMS.findIndex( ( term ) => has( facet?.terms.get( term )?.own ?? new Uint32Array( 0 ), number ) );
				return first < 0 ? null : first;
			};
		case NEED:
			return ( _, number ) => joined( Array.from( facet?.terms.values() ?? [] ).filter( ( { programs } ) => has( programs, number ) ).map( ( { id } ) => index.nameOf( NEED, id ) ) );
		case 'dates':
			return ( { dates } ) => {
				const next = nextDate( dates, now );
				return next && Date.parse( next.start );
			};
		case 'session':
			return ( { minutes } ) => minutes && minutes[ 0 ];
		case 'scale':
			return ( { scale } ) => text( scale );
		case 'team':
		case 'partners':
			return ( program ) => joined( program[ column ] );
		case 'interpreted':
			return ( { interpreted } ) => joined( interpreted.map( ( code ) => index.nameOf( 'language', code ) ) );
		case 'materials':
			return ( { materials } ) => materials.length || null;
		case 'partOf':
			return ( { partOf } ) => partOf && titleOf( partOf );
		case 'followedBy':
			return ( { followedBy } ) => joined( followedBy.map( titleOf ) );
		case 'owner':
			return ( { owner } ) => owner;
		case 'reviewed':
			return ( { reviewed } ) => reviewed && Date.parse( firstDay( reviewed ) );
		default:
			return ( { terms } ) => joined( ( terms.get( column ) ?? [] ).map( ( term ) => index.nameOf( column, term ) ) );
	}
}

/**
 * Sorts the rows.
 *
 * @param order The programs in the order of the list.
 * @param sort From `rowSort`.
 * @param now In milliseconds; the next date of a program is after it.
 */
export function sortRows( list: ProgramList, index: ProgramIndex, order: readonly number[], { matches, searchResult }: Exploration, query: Query, sort: string, now: number ): readonly number[] {
	const name = sort.replace( OPPOSITE, '' );
	const programOf = ( number: number ): Program => index.programs[ number ] as Program;
	if ( sort === effectiveSort( query, searchResult ) ) {
		return order;
	}
	if ( Array.from( LIST_SORTS.values() ).includes( name ) ) {
		const sorted = sortMatches( index, matches, { ...query, sort: name }, searchResult ).reverse();
		// Also in the opposite order, programs without a date are the last.
		const hasNone = ( number: number ): boolean => name === 'newest' && !programOf( number ).start && !programOf( number ).end;
		return [ ...sorted.filter( ( number ) => !hasNone( number ) ), ...sorted.filter( hasNone ) ];
	}
	const keyOf = keysOf( list, index, name, now );
	const { compare } = collatorFor( [ ...index.languages.chain, index.languages.page ] );
	const direction = sort === name ? 1 : -1;
	const rows = order.map( ( number, position ) => ( { number, position, key: keyOf( programOf( number ), number ) } ) );
	rows.sort( ( a, b ) => {
		if ( a.key === null || b.key === null ) {
			return Number( a.key === null ) - Number( b.key === null ) || a.position - b.position;
		}
		const difference = typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : compare( String( a.key ), String( b.key ) );
		return difference * direction || a.position - b.position;
	} );
	return rows.map( ( { number } ) => number );
}
