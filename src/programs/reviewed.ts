import { firstDay } from './dates';
import type { Program } from './model';

/**
 * Whether somebody has certainly checked the record of a program within a year.
 *
 * @param today 'YYYY-MM-DD'
 */
export function isReviewedWithinYear( { reviewed }: Program, today: string ): boolean {
	const yearBefore = `${ Number( today.slice( 0, 4 ) ) - 1 }${ today.slice( 4 ) }`;
	return reviewed !== null && firstDay( reviewed ) >= yearBefore;
}
