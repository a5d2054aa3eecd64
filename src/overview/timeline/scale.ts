import { firstDay, lastDay } from '../../programs/dates';
import type { Program } from '../../programs/model';

/** The years of a timeline. A position on it is 0 at the beginning of the first year, and 1 at the end of the last. */
export interface Scale {
	readonly first: number;
	readonly last: number;
}

const DAY = 86_400_000;

/** The years between two labels of years. */
const STEPS = [ 1, 2, 5, 10, 20, 25, 50, 100 ];

/** The days of a program that are known in some way: 'YYYY-MM-DD'. */
function daysOf( { start, end, dates }: Program ): string[] {
	return [ ...[ start, end ].flatMap( ( date ) => date ? [ firstDay( date ), lastDay( date ) ] : [] ), ...dates.flatMap( ( date ) => [ date.start, date.end || date.start ] ) ];
}

/** Whether a program began, has no end and still runs, so that it is drawn up to today. */
export function isRunning( { start, end, status }: Program, today: string ): boolean {
	return Boolean( start && !end && lastDay( start ) <= today && ( status === 'open' || status === 'ongoing' ) );
}

/**
 * The scale that all dates of some programs fit on.
 *
 * @param today 'YYYY-MM-DD'
 * @return null if no program has a date.
 */
export function scaleOf( programs: readonly Program[], today: string ): Scale | null {
	let first = Infinity;
	let last = -Infinity;
	const add = ( day: string ): void => {
		const year = Number( day.slice( 0, 4 ) );
		first = Math.min( first, year );
		last = Math.max( last, year );
	};
	for ( const program of programs ) {
		daysOf( program ).forEach( add );
		if ( isRunning( program, today ) ) {
			add( today );
		}
	}
	return first <= last ? { first, last } : null;
}

/** The position of the beginning of a day, which may be a minute in UTC. */
export function beginningOf( { first, last }: Scale, day: string ): number {
	const year = Number( day.slice( 0, 4 ) );
	const firstOfYear = Date.UTC( year, 0, 1 );
	const within = ( Date.parse( day.slice( 0, 10 ) ) - firstOfYear ) / ( Date.UTC( year + 1, 0, 1 ) - firstOfYear );
	return ( year - first + within ) / ( last - first + 1 );
}

/** The position of the end of a day. */
export function endOf( scale: Scale, day: string ): number {
	return beginningOf( scale, new Date( Date.parse( day.slice( 0, 10 ) ) + DAY ).toISOString() );
}

/** A year with a label. */
export interface Tick {
	readonly year: number;
	readonly position: number;
}

/**
 * The years to label.
 *
 * @param most How many labels there is room for.
 */
export function ticksOf( { first, last }: Scale, most: number ): Tick[] {
	const size = last - first + 1;
	const step = STEPS.find( ( each ) => size / each <= most ) || size;
	const ticks: Tick[] = [];
	for ( let year = Math.ceil( first / step ) * step; year <= last; year += step ) {
		ticks.push( { year, position: ( year - first ) / size } );
	}
	return ticks;
}
