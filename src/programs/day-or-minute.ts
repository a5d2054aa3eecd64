import { parseDate } from './dates';

/**
 * The written form of a day, or of a minute with its zone: `2026-12-03`, `2026-12-03T15:00Z`, `2026-12-03T20:30+05:30`.
 * Without its zone, a minute would be another one for each reader. `toUtc` checks whether the day exists.
 * Source: ISO 8601-1; RFC 3339 without seconds.
 */
export const DAY_OR_MINUTE = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;

/**
 * Reads a day or a minute.
 *
 * @return 'YYYY-MM-DD' or 'YYYY-MM-DDThh:mmZ', in UTC; null for any other text and for a day that does not exist.
 */
export function toUtc( text: string ): string | null {
	if ( !DAY_OR_MINUTE.test( text ) || !parseDate( text.slice( 0, 10 ) ) ) {
		return null;
	}
	return text.length > 10 ? new Date( text ).toISOString().replace( /:00\..*/, 'Z' ) : text;
}
