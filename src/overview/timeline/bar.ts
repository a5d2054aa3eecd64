import { firstDay, lastDay, type PartialDate } from '../../programs/dates';
import type { Occurrence, Program } from '../../programs/model';
import { beginningOf, endOf, isRunning, type Scale } from './scale';

/**
 * What a part of a bar says:
 * - `sure`: the program ran all that time
 * - `day`, `month`, `year`: it began or ended on that day, or some time in that month or year
 * - `about`: it began or ended about then
 * - `date`: it meets on that day
 * - `open`: it has no end yet
 * - `paused`: it has been paused since then, or since a time after it that is not known
 * - `unknown-start`, `unknown-end`: how long it ran before or after that is not known
 * - `none`: none of its dates is known
 */
export type PartKind = 'sure' | 'day' | 'month' | 'year' | 'about' | 'date' | 'open' | 'paused' | 'unknown-start' | 'unknown-end' | 'none';

/** A part of a bar, from the first day to the last that it may be about. */
export interface Part {
	readonly kind: PartKind;
	readonly from: number;
	readonly to: number;
}

/** A program on the scale. Nothing of it is more exact than the dates of the record. */
export interface Bar {
	/** In the order to draw them. */
	readonly parts: readonly Part[];
	/** From the first to the last day that it may have run as far as that is known; null without any date. */
	readonly span: { readonly from: number; readonly to: number } | null;
}

/** Dates that are nearer to each other than this part of the scale are drawn as one. */
const NEAREST = 1 / 200;

function kindOf( { approximate, month, day }: PartialDate ): PartKind {
	return approximate ? 'about' : day ? 'day' : month ? 'month' : 'year';
}

function partOf( scale: Scale, date: PartialDate ): Part {
	return { kind: kindOf( date ), from: beginningOf( scale, firstDay( date ) ), to: endOf( scale, lastDay( date ) ) };
}

function isSame( date: PartialDate, other: PartialDate ): boolean {
	return firstDay( date ) === firstDay( other ) && lastDay( date ) === lastDay( other ) && date.approximate === other.approximate;
}

/** The part between a start and an end, or today. It is sure from the last day of the start to the first of the end. */
function sureParts( scale: Scale, first: string, last: string ): Part[] {
	return first <= last ? [ { kind: 'sure', from: beginningOf( scale, first ), to: endOf( scale, last ) } ] : [];
}

/** The parts for start and end. */
function rangeParts( scale: Scale, program: Program, today: string ): Part[] {
	const { start, end, status } = program;
	const pause = ( at: number ): Part[] => status === 'paused' ? [ { kind: 'paused', from: at, to: at } ] : [];
	if ( !start ) {
		if ( !end ) {
			return [];
		}
		const part = partOf( scale, end );
		return [ part, { kind: 'unknown-start', from: part.from, to: part.from }, ...pause( part.to ) ];
	}
	const first = partOf( scale, start );
	if ( end ) {
		const last = partOf( scale, end );
		return [ ...sureParts( scale, lastDay( start ), firstDay( end ) ), first, ...isSame( start, end ) ? [] : [ last ], ...pause( last.to ) ];
	}
	if ( isRunning( program, today ) ) {
		const now = endOf( scale, today );
		return [ ...sureParts( scale, lastDay( start ), today ), first, { kind: 'open', from: now, to: now } ];
	}
	const isToCome = status === 'upcoming' || status === 'open' || status === 'ongoing';
	return [ first, { kind: isToCome ? 'open' : 'unknown-end', from: first.to, to: first.to }, ...pause( first.to ) ];
}

/** The parts for the dates on which a program meets. */
function dateParts( scale: Scale, dates: readonly Occurrence[] ): Part[] {
	const parts: Part[] = [];
	for ( const { start, end } of dates ) {
		const from = beginningOf( scale, start );
		const before = parts[ parts.length - 1 ];
		if ( !before || from - before.from >= NEAREST ) {
			parts.push( { kind: 'date', from, to: endOf( scale, end || start ) } );
		}
	}
	return parts;
}

/**
 * A program on a scale that its dates fit on.
 *
 * @param today 'YYYY-MM-DD'
 */
export function barOf( scale: Scale | null, program: Program, today: string ): Bar {
	const parts = scale ? [ ...rangeParts( scale, program, today ), ...dateParts( scale, program.dates ) ] : [];
	return parts.length ?
		{ parts, span: { from: Math.min( ...parts.map( ( { from } ) => from ) ), to: Math.max( ...parts.map( ( { to } ) => to ) ) } } :
		{ parts: [ { kind: 'none', from: 0, to: 1 } ], span: null };
}
