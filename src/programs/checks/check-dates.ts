import { firstDay, lastDay } from '../dates';
import { toUtc } from '../day-or-minute';
import { isObject } from '../kinds';
import type { Program } from '../model';
import { nextDate } from '../next-date';
import { MOST_DATES } from '../read-dates';
import type { Report } from '../report';
import { eachIn } from './fields';

/** The value of a field if it is a day or a minute; null if it is reported already, or missing. */
function readTime( value: unknown ): string | null {
	return typeof value === 'string' && toUtc( value ) ? value : null;
}

/** Reports what `readDates` leaves out of a date: its end, or all of it. */
function checkEnd( start: string, end: string, report: Report ): void {
	const [ first, last ] = [ toUtc( start ) || '', toUtc( end ) || '' ];
	if ( first.length !== last.length ) {
		report.addWith( 'end-unlike-start', [ start, end ] );
	} else if ( first > last ) {
		report.addWith( 'start-after-end', [ start, end ] );
	}
}

/**
 * Reports dates of a program that are left out, and those that do not fit its start, its end or its status.
 *
 * @param raw The field as it is on the page: the day of a minute is compared as it is written, in the zone of the program.
 * @param report Is at the field.
 */
export function checkDates( raw: unknown, { start, end, status, dates }: Program, today: string, report: Report ): void {
	const from = start && !start.approximate ? firstDay( start ) : '';
	const to = end && !end.approximate ? lastDay( end ) : '9';
	eachIn( raw, report, ( date ) => {
		const times = isObject( date ) ? [ readTime( date.start ), readTime( date.end ) ] as const : [];
		const [ first, last ] = times;
		if ( first && last ) {
			checkEnd( first, last, report );
		}
		const outside = times.find( ( time ) => time && ( time < from || time.slice( 0, 10 ) > to ) );
		if ( outside ) {
			report.add( 'date-outside', outside );
		}
	} );
	if ( Array.isArray( raw ) && raw.length > MOST_DATES ) {
		report.add( 'too-many-dates', String( MOST_DATES ) );
	}
	if ( dates.length && ( status === 'open' || status === 'upcoming' ) && !nextDate( dates, Date.parse( today ) ) ) {
		report.add( 'dates-over', status );
	}
}
