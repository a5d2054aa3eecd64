import { parseDate, type PartialDate } from '../programs/dates';
import type { Occurrence } from '../programs/model';
import type { Status } from '../programs/status';
import { localeOf } from './locale';
import type { Messages } from './messages';

/** Formats dates and names of languages in one language. */
export interface Format {
	/** `15 June 2020`, `June 2020`, `2020`, `about 2020`. */
	readonly date: ( date: PartialDate ) => string;
	/** The time between two dates, such as `2020 – 2022` or `since 2020`; null without any date. */
	readonly span: ( start: PartialDate | null, end: PartialDate | null, status: Status | null ) => string | null;
	/** A date on which a program meets, such as `3–4 December 2026`, or a minute in the reader's time zone with its name. */
	readonly occurrence: ( occurrence: Occurrence ) => string;
	/** The name of a language; its code if the name is unknown. */
	readonly language: ( code: string ) => string;
}

/** A minute in the reader's time zone. */
const MINUTE = { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: undefined, timeZoneName: 'short' } as const;

/** Language codes → names. */
export type LanguageNames = ReadonlyMap<string, string>;

/**
 * @param language The BCP 47 code of the language of the messages.
 * @param fallbackNames Names of languages for browsers that have none.
 */
export function createFormat( language: string, msg: Messages, fallbackNames: LanguageNames | null = null ): Format {
	// Formats are made when they are first needed, because making one takes milliseconds.
	const dateFormats = new Map<string, Intl.DateTimeFormat>();
	const dateFormat = ( precision: string, options: Intl.DateTimeFormatOptions ): Intl.DateTimeFormat => {
		const format = dateFormats.get( precision ) || new Intl.DateTimeFormat( localeOf( language ), { year: 'numeric', timeZone: 'UTC', ...options } );
		dateFormats.set( precision, format );
		return format;
	};
	let names: Intl.DisplayNames | undefined;
	const nameOf = ( code: string ): string | undefined => {
		// Safari has `DisplayNames` since 14.1.
		if ( !( 'DisplayNames' in Intl ) ) {
			return fallbackNames?.get( code );
		}
		names = names || new Intl.DisplayNames( [ language ], { type: 'language' } );
		return names.of( code );
	};

	const date = ( value: PartialDate ): string => {
		const format = value.day ? dateFormat( 'day', { month: 'long', day: 'numeric' } ) :
			value.month ? dateFormat( 'month', { month: 'long' } ) : dateFormat( 'year', {} );
		const text = format.format( Date.UTC( value.year, ( value.month || 1 ) - 1, value.day || 1 ) );
		return value.approximate ? msg( 'date-about', text ) : text;
	};

	const range = ( first: string, last: string ): string => first === last ? first : msg( 'date-range', first, last );
	const dayOf = ( day: string ): string => date( parseDate( day ) as PartialDate );
	const minuteOf = ( minute: string ): string => dateFormat( 'minute', MINUTE ).format( Date.parse( minute ) );

	return {
		date,
		occurrence: ( { start, end, isExact } ) => {
			const textOf = isExact ? minuteOf : dayOf;
			return range( textOf( start ), textOf( end || start ) );
		},
		span: ( start, end, status ) => {
			const first = start && date( start );
			const last = end && date( end );
			if ( !first ) {
				return last && msg( 'date-until', last );
			}
			if ( last ) {
				return range( first, last );
			}
			const isRunning = status === 'open' || status === 'ongoing';
			return msg( isRunning ? 'date-since' : status === 'upcoming' ? 'date-from' : 'date-began', first );
		},
		language: ( code ) => {
			try {
				return nameOf( code ) || code;
			} catch {
				// `of` throws for a code with a wrong syntax.
				return code;
			}
		}
	};
}
