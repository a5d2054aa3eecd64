import type { Occurrence } from './model';

const HOUR = 3_600_000;

/**
 * So long a date counts that has a minute as its start and no end, because readers can still join late. The sessions of
 * programs last two hours at most.
 */
const UNKNOWN_LENGTH = 2 * HOUR;

/** The moment at which a date is over, in milliseconds. A day ends with the day in UTC. */
function endOf( { start, end, isExact }: Occurrence ): number {
	const last = Date.parse( end || start );
	if ( !isExact ) {
		return last + 24 * HOUR;
	}
	return end ? last : last + UNKNOWN_LENGTH;
}

/**
 * The next date of a program: the first one that is not over. It may have begun.
 *
 * @param dates By their starts.
 * @param now In milliseconds, as `Date.now()` gives it.
 * @return null if all dates are over, or if there are none.
 */
export function nextDate( dates: readonly Occurrence[], now: number ): Occurrence | null {
	return dates.find( ( date ) => endOf( date ) > now ) || null;
}
