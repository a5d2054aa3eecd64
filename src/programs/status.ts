import { firstDay, lastDay, type PartialDate } from './dates';

/** In the order of the list: first the programs that readers can join. */
export const STATUSES = [ 'open', 'upcoming', 'ongoing', 'paused', 'past' ] as const;
export type Status = typeof STATUSES[ number ];

export function isStatus( value: unknown ): value is Status {
	return ( STATUSES as readonly unknown[] ).includes( value );
}

/** Whether a day is within an approximate date, so that it is not known whether the date is before or after it. */
function isUncertainOn( date: PartialDate, day: string ): boolean {
	return date.approximate && firstDay( date ) <= day && day <= lastDay( date );
}

/**
 * The status that follows from the dates: never `open` or `paused`.
 *
 * @param today 'YYYY-MM-DD'
 * @return null if the dates fit two statuses: with only an end in the future, `upcoming` and `ongoing`;
 * with only a start in the past, `ongoing` and `past`; within an approximate date, the two beside it.
 */
export function deriveStatus(
	start: PartialDate | null, end: PartialDate | null, today: string
): Status | null {
	if ( end && lastDay( end ) < today ) {
		return 'past';
	}
	if ( start && firstDay( start ) > today ) {
		return 'upcoming';
	}
	if ( start && end && !isUncertainOn( start, today ) && !isUncertainOn( end, today ) ) {
		return 'ongoing';
	}
	return null;
}

/**
 * Whether the status of a record is impossible with its dates. In the month of the start, for example,
 * `upcoming` is still possible.
 *
 * @param today 'YYYY-MM-DD'
 */
export function contradictsDates(
	status: Status, start: PartialDate | null, end: PartialDate | null, today: string
): boolean {
	switch ( status ) {
		case 'past':
			return Boolean( end && firstDay( end ) > today || start && firstDay( start ) > today );
		case 'upcoming':
			return Boolean( start && lastDay( start ) < today || end && lastDay( end ) < today );
		case 'ongoing':
			return Boolean( start && firstDay( start ) > today || end && lastDay( end ) < today );
		case 'open':
			// A program can be open before its start.
			return Boolean( end && lastDay( end ) < today );
		default:
			// A program can be paused at any time; its end is then the beginning of the pause.
			return false;
	}
}

/** The groups of a list, in their order. */
export type Group = 'current' | 'paused' | 'unknown' | 'past';

/** The group of a program in a list. One without a known status is not among the current programs. */
export function groupOf( status: Status | null ): Group {
	return status === null ? 'unknown' : status === 'paused' || status === 'past' ? status : 'current';
}
