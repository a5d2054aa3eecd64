import { firstDay, lastDay } from '../programs/dates';
import { isCurrent, STATUSES } from '../programs/status';
import { pickText } from '../programs/texts';
import { has, type Bits } from './bitset';
import type { ProgramIndex } from './program-index';
import type { Query, Sort } from './query';
import { patternsOf } from './search/search';

/** Program numbers in the order to show them. */
export type Order = Uint32Array;

/** Each order of one index's programs; made when first needed. */
const orders = new WeakMap<ProgramIndex, Map<Sort, Order>>();

/** A date far beyond all others, for what has no end yet. */
const NEVER = 1e9;

function sorted( size: number, compare: ( a: number, b: number ) => number ): Order {
	return new Uint32Array( size ).map( ( _, i ) => i ).sort( ( a, b ) => compare( a, b ) || a - b );
}

function ranksIn( order: Order ): Uint32Array {
	const ranks = new Uint32Array( order.length );
	order.forEach( ( i, rank ) => {
		ranks[ i ] = rank;
	} );
	return ranks;
}

function collatorFor( languages: string[] ): Intl.Collator {
	try {
		return new Intl.Collator( languages, { numeric: true } );
	} catch {
		// MediaWiki has language codes that no browser takes, such as "simple_x".
		return new Intl.Collator( undefined, { numeric: true } );
	}
}

function byTitle( { programs, languages: { chain, page } }: ProgramIndex ): Order {
	const titles = programs.map( ( { title } ) => pickText( title, chain, page ).text );
	const { compare } = collatorFor( chain.concat( page ) );
	return sorted( titles.length, ( a, b ) => compare( titles[ a ] as string, titles[ b ] as string ) );
}

/** A day as a number: later is greater, none is 0. */
function dayNumber( day: string | null ): number {
	return day === null ? 0 : Number( day.replace( /-/g, '' ) );
}

function byDate( { programs }: ProgramIndex, titleOrder: Order ): Order {
	const titleRanks = ranksIn( titleOrder );
	const starts = new Float64Array( programs.length );
	const ends = new Float64Array( programs.length );
	programs.forEach( ( { start, end, status }, i ) => {
		const first = start || end;
		const last = end || start;
		const isOpenEnded = start && !end && status && isCurrent( status );
		starts[ i ] = dayNumber( first && firstDay( first ) );
		ends[ i ] = isOpenEnded ? NEVER : dayNumber( last && lastDay( last ) );
	} );
	return sorted( programs.length, ( a, b ) =>
		( starts[ b ] as number ) - ( starts[ a ] as number ) ||
		( ends[ b ] as number ) - ( ends[ a ] as number ) ||
		( titleRanks[ a ] as number ) - ( titleRanks[ b ] as number ) );
}

/** As the page groups them: current, by how soon one can join, then not stated, then past. */
function byStatus( { programs }: ProgramIndex, dateOrder: Order ): Order {
	const dateRanks = ranksIn( dateOrder );
	const groups = new Uint8Array( programs.length );
	programs.forEach( ( { status }, i ) => {
		// Half a step is left for "not stated", just before "past".
		groups[ i ] = status ? 2 * STATUSES.indexOf( status ) : 2 * STATUSES.indexOf( 'past' ) - 1;
	} );
	return sorted( programs.length, ( a, b ) =>
		( groups[ a ] as number ) - ( groups[ b ] as number ) ||
		( dateRanks[ a ] as number ) - ( dateRanks[ b ] as number ) );
}

/** One of the orders that need no search: relevance without words is by status. */
function orderOf( index: ProgramIndex, sort: Sort ): Order {
	let known = orders.get( index );
	if ( !known ) {
		known = new Map();
		orders.set( index, known );
	}
	let order = known.get( sort );
	if ( !order ) {
		order = sort === 'title' ? byTitle( index ) :
			sort === 'newest' ? byDate( index, orderOf( index, 'title' ) ) :
			byStatus( index, orderOf( index, 'newest' ) );
		known.set( sort, order );
	}
	return order;
}

/** Puts the best first; equals stay in their order. A walk per program, not a sort. */
function byScore( order: readonly number[], scores: Uint16Array ): number[] {
	const groups: number[][] = [];
	for ( const i of order ) {
		const score = scores[ i ] || 0;
		( groups[ score ] = groups[ score ] || [] ).push( i );
	}
	// Groups nobody is in are holes, which `reduceRight` skips.
	return groups.reduceRight<number[]>( ( all, group ) => all.concat( group ), [] );
}

/**
 * The sort in force: what the reader chose, else best match while there are words, else status.
 *
 * @param query
 * @return
 */
export function effectiveSort( query: Query ): Sort {
	const hasWords = patternsOf( query.text ).length > 0;
	const sort = query.sort || 'relevance';
	return sort === 'relevance' && !hasWords ? 'status' : sort;
}

/**
 * Sorts what a query leaves.
 *
 * @param index
 * @param matches From `explore`.
 * @param query
 * @param scores From the same `explore`; only best match needs it.
 * @return Program numbers. By status: open, upcoming, ongoing, paused, not stated, past; inside
 * the newest first. Newest: by start, then end, undated last. Ties are broken by title.
 */
export function order(
	index: ProgramIndex, matches: Bits, query: Query, scores: Uint16Array
): number[] {
	const sort = effectiveSort( query );
	const shown: number[] = [];
	for ( const i of orderOf( index, sort ) ) {
		if ( has( matches, i ) ) {
			shown.push( i );
		}
	}
	return sort === 'relevance' ? byScore( shown, scores ) : shown;
}
