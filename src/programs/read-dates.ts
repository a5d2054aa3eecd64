import type { Occurrence } from './model';
import type { Read } from './read-schema';
import type { dateSchema } from './schema';
import type { InferOutput } from './schema-builder';

/** A weekly program has so many dates in almost four years. */
export const MOST_DATES = 200;

/**
 * Reads the dates on which a program meets, the earliest first. An end that is not as exact as its start is left out. So
 * is a date with its end before its start, because either may be wrong. Of too many dates, the last ones are kept,
 * because they may still come. `checkDates` reports all that.
 */
export function readDates( written: readonly Read<InferOutput<typeof dateSchema>>[] ): readonly Occurrence[] {
	const counts = new Map<string, number>();
	const dates: Occurrence[] = [];
	for ( const { start, end: last, label, page, url } of written ) {
		const end = last && last.length === start.length ? last : null;
		if ( !end || end >= start ) {
			const key = start.replace( ':', '' );
			const count = ( counts.get( key ) || 0 ) + 1;
			counts.set( key, count );
			dates.push( { id: count > 1 ? `${ key }.${ count }` : key, start, end, isExact: start.length > 10, label, target: page || url } );
		}
	}
	// Ids have the order of the starts.
	return dates.sort( ( one, other ) => one.id < other.id ? -1 : 1 ).slice( -MOST_DATES );
}
