import type { PartialDate } from '../programs/dates';
import type { Status } from '../programs/status';
import type { Messages } from './messages';

/** Formats dates and names of languages in one language. */
export interface Format {
	/** `15 June 2020`, `June 2020`, `2020`, `about 2020`. */
	readonly date: ( date: PartialDate ) => string;
	/** The time between two dates, such as `2020 – 2022` or `since 2020`; null without any date. */
	readonly span: ( start: PartialDate | null, end: PartialDate | null, status: Status | null ) => string | null;
	/** The name of a language; its code if the name is unknown. */
	readonly language: ( code: string ) => string;
}

/** Language codes → names. */
export type LanguageNames = ReadonlyMap<string, string>;

function sameDate( a: PartialDate, b: PartialDate ): boolean {
	return a.year === b.year && a.month === b.month && a.day === b.day && a.approximate === b.approximate;
}

/**
 * @param language The BCP 47 code of the language of the messages.
 * @param fallbackNames Names of languages for browsers that have none.
 */
export function createFormat( language: string, msg: Messages, fallbackNames: LanguageNames | null = null ): Format {
	const createDateFormat = ( options: Intl.DateTimeFormatOptions ): Intl.DateTimeFormat =>
		new Intl.DateTimeFormat( language, { year: 'numeric', timeZone: 'UTC', ...options } );
	const dateFormats = {
		year: createDateFormat( {} ),
		month: createDateFormat( { month: 'long' } ),
		day: createDateFormat( { month: 'long', day: 'numeric' } )
	};
	// Safari has `DisplayNames` since 14.1.
	const names = 'DisplayNames' in Intl ? new Intl.DisplayNames( [ language ], { type: 'language' } ) : null;

	const date = ( value: PartialDate ): string => {
		const dateFormat = value.day !== null ? dateFormats.day : value.month !== null ? dateFormats.month : dateFormats.year;
		const instant = new Date( 0 );
		// Date.UTC would read the years 0 to 99 as 1900 to 1999.
		instant.setUTCFullYear( value.year, ( value.month || 1 ) - 1, value.day || 1 );
		const text = dateFormat.format( instant );
		return value.approximate ? msg( 'date-about', text ) : text;
	};

	return {
		date,
		span: ( start, end, status ) => {
			if ( start && end ) {
				return sameDate( start, end ) ? date( start ) : msg( 'date-range', date( start ), date( end ) );
			}
			if ( start ) {
				const isRunning = status === 'open' || status === 'ongoing';
				return msg( isRunning ? 'date-since' : status === 'upcoming' ? 'date-from' : 'date-began', date( start ) );
			}
			return end ? msg( 'date-until', date( end ) ) : null;
		},
		language: ( code ) => {
			try {
				return ( names ? names.of( code ) : fallbackNames?.get( code ) ) || code;
			} catch {
				// `of` throws for a code with a wrong syntax.
				return code;
			}
		}
	};
}
