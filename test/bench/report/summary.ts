import { LIMIT, PARSED } from '../names';
import type { Visit } from '../measure';
import { median, quantile } from '../statistics';

/** What is compared: the median, or the time that 95 % of the interactions do not exceed. */
export const MEASURES = [ 'view', 'click50', 'click95', 'key50', 'key95', 'heap' ] as const;
export type Measure = typeof MEASURES[ number ];

/** A value, and how many times that of the page made by hand it is. NaN where nothing was measured. */
export interface Compared {
	readonly value: number;
	readonly ratio: number;
}

export type Summary = Readonly<Record<Measure, Compared>>;

const SHARES = { click50: [ 'clicks', 0.5 ], click95: [ 'clicks', 0.95 ], key50: [ 'keys', 0.5 ], key95: [ 'keys', 0.95 ] } as const;

/** The visits of a contender by round. */
function byRound( visits: readonly Visit[] ): Map<number, Visit[]> {
	const rounds = new Map<number, Visit[]>();
	visits.forEach( ( visit ) => rounds.set( visit.round, [ ...rounds.get( visit.round ) ?? [], visit ] ) );
	return rounds;
}

/** The median of the ratios within each round, because the machine may be slower in another round. */
function viewRatio( own: readonly Visit[], base: readonly Visit[] ): number {
	const ofBase = byRound( base );
	return median( Array.from( byRound( own ) ).flatMap( ( [ round, visits ] ) => {
		const others = ofBase.get( round );
		return others ? [ median( visits.map( ( { painted } ) => painted ) ) / median( others.map( ( { painted } ) => painted ) ) ] : [];
	} ) );
}

/** The times of all interactions. A visit may have ended before its plan did; `like` limits it to those that another contender did in the same round. */
function timesOf( visits: readonly Visit[], kind: 'clicks' | 'keys', like: readonly Visit[] ): number[] {
	return visits.flatMap( ( visit ) => {
		const other = like.find( ( { round, [ kind ]: times } ) => round === visit.round && times );
		return ( visit[ kind ] ?? [] ).slice( 0, other?.[ kind ]?.length );
	} );
}

/** Sums up one contender at one size and speed. `visits` has those of all contenders. */
export function summarize( visits: readonly Visit[], contender: string, size: number, throttling: number ): Summary {
	const visitsOf = ( name: string ): Visit[] => visits.filter( ( visit ) => visit.contender === name && visit.size === size && visit.throttling === throttling );
	const own = visitsOf( contender );
	const base = visitsOf( LIMIT );
	const data = median( visitsOf( PARSED ).flatMap( ( { heap } ) => heap ?? [] ) );
	const heapOf = ( some: readonly Visit[] ): number => median( some.flatMap( ( { heapAfter } ) => heapAfter ?? [] ) ) - data;
	const interactions = ( measure: keyof typeof SHARES ): Compared => {
		const [ kind, share ] = SHARES[ measure ];
		return { value: quantile( timesOf( own, kind, own ), share ), ratio: quantile( timesOf( own, kind, base ), share ) / quantile( timesOf( base, kind, own ), share ) };
	};
	return {
		view: { value: median( own.map( ( { painted } ) => painted ) ), ratio: viewRatio( own, base ) },
		click50: interactions( 'click50' ),
		click95: interactions( 'click95' ),
		key50: interactions( 'key50' ),
		key95: interactions( 'key95' ),
		heap: { value: heapOf( own ), ratio: heapOf( own ) / heapOf( base ) }
	};
}
