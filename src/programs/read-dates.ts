import { isMinute, toUtc } from './day-or-minute';
import { isObject } from './kinds';
import type { Occurrence } from './model';
import type { Read } from './read-schema';
import type { Report } from './report';
import { MOST_DATES, type dateSchema } from './schema';
import type { InferOutput } from './schema-builder';

const NONE: readonly Occurrence[] = [];

type RawDate = Read<InferOutput<typeof dateSchema>>;

/**
 * Reads the dates on which a program meets, the earliest first. A date with its end before its start is left out,
 * because either may be wrong. Of too many dates, the last ones are kept, because they may still come.
 *
 * @param written The dates with usable fields.
 * @param raw The field as it is on the page.
 * @param report Is at the record.
 */
export function readDates( written: readonly RawDate[] | null, raw: unknown, report: Report ): readonly Occurrence[] {
	if ( !written ) {
		return NONE;
	}
	const counts = new Map<string, number>();
	const dates: Occurrence[] = [];
	report.enter( 'dates' );
	for ( const { start: first, end: last, label, page, url } of written ) {
		const start = toUtc( first ) as string;
		const end = last && toUtc( last );
		const isExact = isMinute( start );
		const isUnlike = end !== null && isMinute( end ) !== isExact;
		const isTurned = end !== null && !isUnlike && end < start;
		if ( last && ( isUnlike || isTurned ) ) {
			report.enter( ( raw as readonly unknown[] ).findIndex( ( one ) => isObject( one ) && one.start === first && one.end === last ) );
			report.addWith( isUnlike ? 'end-unlike-start' : 'start-after-end', [ first, last ] );
			report.leave();
		}
		if ( !isTurned ) {
			const key = start.replace( ':', '' );
			const count = ( counts.get( key ) || 0 ) + 1;
			counts.set( key, count );
			dates.push( { id: count > 1 ? `${ key }.${ count }` : key, start, end: isUnlike ? null : end, isExact, label, target: page || url } );
		}
	}
	if ( dates.length > MOST_DATES ) {
		report.add( 'too-many-dates', String( MOST_DATES ) );
	}
	report.leave();
	// Ids have the order of the starts.
	return dates.sort( ( one, other ) => one.id < other.id ? -1 : 1 ).slice( -MOST_DATES );
}
