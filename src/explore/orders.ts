import { firstDay, lastDay } from '../programs/dates';
import { STATUSES } from '../programs/status';
import type { Program } from '../programs/model';
import { pickText } from '../programs/texts';
import { memoize } from './memoize';
import type { ProgramIndex } from './program-index';
import type { Sort } from './query';

/** All program numbers of an index, in the order to show them. */
export type Order = Uint32Array;

/** The orders of an index that have been made so far. */
const knownOrders = memoize<ProgramIndex, Map<Sort, Order>>( () => new Map() );

/** A date after all others, for a program without an end. */
const NEVER = 1e9;

function sorted( size: number, compare: ( a: number, b: number ) => number ): Order {
	return new Uint32Array( size ).map( ( _, i ) => i ).sort( ( a, b ) => compare( a, b ) || a - b );
}

/** Compares texts as readers of these languages do; the first language that the browser knows counts. */
export function collatorFor( languages: readonly string[] ): Intl.Collator {
	try {
		return new Intl.Collator( languages as string[], { numeric: true } );
	} catch {
		// MediaWiki has language codes that browsers refuse, such as "simple_x".
		return new Intl.Collator( undefined, { numeric: true } );
	}
}

/** Compares the titles of two programs. */
type CompareTitles = ( a: number, b: number ) => number;

/** The comparison is made when two programs are equal in all else, because a collator takes milliseconds to make. */
const titleComparison = memoize<ProgramIndex, CompareTitles>( ( { programs, languages: { chain, page } } ) => {
	const titles: string[] = [];
	const { compare } = collatorFor( [ ...chain, page ] );
	const titleOf = ( i: number ): string => titles[ i ] = titles[ i ] || pickText( ( programs[ i ] as Program ).title, chain, page ).text;
	return ( a, b ) => compare( titleOf( a ), titleOf( b ) );
} );

function byTitle( index: ProgramIndex ): Order {
	return sorted( index.programs.length, titleComparison( index ) );
}

/** A day as a number that is greater for a later day, and 0 for no day. */
function dayNumber( day: string | null ): number {
	return day === null ? 0 : Number( day.replace( /-/g, '' ) );
}

function byDate( index: ProgramIndex ): Order {
	const { programs } = index;
	const starts = new Float64Array( programs.length );
	const ends = new Float64Array( programs.length );
	programs.forEach( ( { start, end, status }, i ) => {
		const first = start || end;
		const last = end || start;
		const isOpenEnded = start && !end && status && status !== 'past';
		starts[ i ] = dayNumber( first && firstDay( first ) );
		ends[ i ] = isOpenEnded ? NEVER : dayNumber( last && lastDay( last ) );
	} );
	return sorted( programs.length, ( a, b ) =>
		( starts[ b ] as number ) - ( starts[ a ] as number ) ||
		( ends[ b ] as number ) - ( ends[ a ] as number ) ||
		titleComparison( index )( a, b ) );
}

/** In the order of `STATUSES`, with unknown statuses just before "past". */
function byStatus( { programs }: ProgramIndex, dateOrder: Order ): Order {
	const datePositions = new Uint32Array( programs.length );
	dateOrder.forEach( ( i, position ) => {
		datePositions[ i ] = position;
	} );
	const unknown = STATUSES.indexOf( 'past' ) - 0.5;
	const ranks = programs.map( ( { status } ) => status ? STATUSES.indexOf( status ) : unknown );
	return sorted( programs.length, ( a, b ) =>
		( ranks[ a ] as number ) - ( ranks[ b ] as number ) ||
		( datePositions[ a ] as number ) - ( datePositions[ b ] as number ) );
}

/** How the order of each sort is made. "relevance" has the order of programs with the same score. */
const MAKERS: Readonly<Record<Sort, ( index: ProgramIndex ) => Order>> = {
	title: byTitle,
	newest: byDate,
	status: ( index ) => byStatus( index, orderOf( index, 'newest' ) ),
	relevance: ( index ) => orderOf( index, 'status' )
};

/** The order of all programs in a sort. It is made when it is first needed. */
export function orderOf( index: ProgramIndex, sort: Sort ): Order {
	const orders = knownOrders( index );
	const order = orders.get( sort ) || MAKERS[ sort ]( index );
	orders.set( sort, order );
	return order;
}
