import { firstDay, lastDay } from '../dates';
import { toUtc } from '../day-or-minute';
import type { Program } from '../model';
import { nextDate } from '../next-date';
import type { Report } from '../report';
import { eachIn, inField } from './fields';

/**
 * Reports dates of a program that do not fit its start, its end or its status.
 *
 * @param raw The field as it is on the page: the day of a minute is compared as it is written, in the zone of the program.
 * @param report Is at the field.
 */
export function checkDates( raw: unknown, { start, end, status, dates }: Program, today: string, report: Report ): void {
	const from = start && !start.approximate ? firstDay( start ) : '';
	const to = end && !end.approximate ? lastDay( end ) : '9';
	eachIn( raw, report, ( date ) => [ 'start', 'end' ].forEach( ( name ) => inField( date, name, report, ( value ) => {
		const day = typeof value === 'string' && toUtc( value ) ? value.slice( 0, 10 ) : '';
		if ( day && ( day < from || day > to ) ) {
			report.add( 'date-outside', day );
		}
	} ) ) );
	if ( dates.length && ( status === 'open' || status === 'upcoming' ) && !nextDate( dates, Date.parse( today ) ) ) {
		report.add( 'dates-over', status );
	}
}
