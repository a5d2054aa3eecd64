import type { PartialDate } from '../programs/dates';
import type { Status } from '../programs/status';
import type { Messages } from './messages';

/** How dates and names of languages read in one language. */
export interface Format {
	/** `15 June 2020`, `June 2020`, `2020`, `about 2020`. */
	readonly date: ( date: PartialDate ) => string;
	/** When a program runs or ran; null where neither end is known. */
	readonly span: ( start: PartialDate | null, end: PartialDate | null, status: Status | null ) => string | null;
	/** The name of a language by its code; the code itself where the platform has none. */
	readonly language: ( code: string ) => string;
}

/** The names of languages by their codes. */
export type LanguageNames = ReadonlyMap<string, string>;

function sameDate( a: PartialDate, b: PartialDate ): boolean {
	return a.year === b.year && a.month === b.month && a.day === b.day && a.approximate === b.approximate;
}

/**
 * Makes the formats of a language.
 *
 * @param language BCP 47 code of the language the messages are in.
 * @param others Names of languages for a browser that has none.
 */
export function createFormat( language: string, msg: Messages, others: LanguageNames | null = null ): Format {
	const shapes = {
		year: new Intl.DateTimeFormat( language, { year: 'numeric', timeZone: 'UTC' } ),
		month: new Intl.DateTimeFormat( language, { year: 'numeric', month: 'long', timeZone: 'UTC' } ),
		day: new Intl.DateTimeFormat( language, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } )
	};
	// Safari has them since 14.1.
	const names = 'DisplayNames' in Intl ? new Intl.DisplayNames( [ language ], { type: 'language' } ) : null;

	const date = ( value: PartialDate ): string => {
		const shape = value.day !== null ? shapes.day : value.month !== null ? shapes.month : shapes.year;
		const instant = new Date( 0 );
		// Date.UTC would read the years 0 to 99 as 1900 to 1999.
		instant.setUTCFullYear( value.year, ( value.month || 1 ) - 1, value.day || 1 );
		const text = shape.format( instant );
		return value.approximate ? msg( 'date-about', text ) : text;
	};

	return {
		date,
		span: ( start, end, status ) => {
			if ( start && end ) {
				return sameDate( start, end ) ? date( start ) : msg( 'date-range', date( start ), date( end ) );
			}
			if ( start ) {
				const runs = status === 'open' || status === 'ongoing';
				return msg( runs ? 'date-since' : status === 'upcoming' ? 'date-from' : 'date-began', date( start ) );
			}
			return end ? msg( 'date-until', date( end ) ) : null;
		},
		language: ( code ) => {
			try {
				return ( names ? names.of( code ) : others?.get( code ) ) || code;
			} catch {
				// A code that is not shaped like one.
				return code;
			}
		}
	};
}
