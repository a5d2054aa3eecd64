import { firstDay, lastDay, type PartialDate } from './dates';

/** In the order readers care about: what they can join comes first. */
export const STATUSES = [ 'open', 'upcoming', 'ongoing', 'paused', 'past' ] as const;
export type Status = typeof STATUSES[ number ];

/**
 * @param value Anything.
 * @return Whether it is one of the five.
 */
export function isStatus( value: unknown ): value is Status {
	return ( STATUSES as readonly unknown[] ).indexOf( value ) !== -1;
}

/** A plain date covers its whole period; an approximate one leaves it open where in it we are. */
function isVagueOn( date: PartialDate, day: string ): boolean {
	return date.approximate && firstDay( date ) <= day && day <= lastDay( date );
}

/**
 * The status that follows from the dates alone. `open` and `paused` never do.
 *
 * @param start
 * @param end
 * @param today 'YYYY-MM-DD'
 * @return null where the dates do not tell: without a start, an end to come fits both `upcoming`
 * and `ongoing`; without an end, a start gone by fits both `ongoing` and `past`; and inside an
 * approximate date nobody knows. Source: DESIGN §3.
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
	if ( start && end && !isVagueOn( start, today ) && !isVagueOn( end, today ) ) {
		return 'ongoing';
	}
	return null;
}

/**
 * Whether a stated status cannot be true of the dates, so that a maintainer should look.
 *
 * @param status
 * @param start
 * @param end
 * @param today 'YYYY-MM-DD'
 * @return Only certain contradictions: `upcoming` in the middle of a start's month is none.
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
		default:
			// One can sign up before the start, and pause at any time; neither after the end.
			return Boolean( end && lastDay( end ) < today );
	}
}

/**
 * Which of the page's two headings a program stands under: "Current" is all but past.
 *
 * @param status null is "not stated", and current: nobody said it is over.
 * @return
 */
export function isCurrent( status: Status | null ): boolean {
	return status !== 'past';
}
