/** A date as a maintainer knows it: a year, a month or a day, perhaps approximate. */
export interface PartialDate {
	readonly year: number;
	/** 1–12. */
	readonly month: number | null;
	/** 1–31; only where the month is known. */
	readonly day: number | null;
	readonly approximate: boolean;
}

/** The written shape; whether the day exists is for `parseDate` to say. */
export const DATE_SHAPE = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;

function daysInMonth( year: number, month: number ): number {
	if ( month === 2 ) {
		return year % 4 === 0 && ( year % 100 !== 0 || year % 400 === 0 ) ? 29 : 28;
	}
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Reads `2020`, `2020-06`, `2020-06-15`, each with an optional `~` for "approximate".
 *
 * @param text What the record says.
 * @return null where it is anything else, or a day the calendar does not have.
 * Source: ISO 8601-1 reduced precision; EDTF level 1 (`~` after the whole date).
 */
export function parseDate( text: string ): PartialDate | null {
	if ( !DATE_SHAPE.test( text ) ) {
		return null;
	}
	const approximate = text.slice( -1 ) === '~';
	const parts = text.replace( '~', '' ).split( '-' ).map( Number );
	const [ year = 0, month = null, day = null ] = parts;
	if ( year < 1 || month !== null && ( month < 1 || month > 12 ) ) {
		return null;
	}
	if ( month !== null && day !== null && ( day < 1 || day > daysInMonth( year, month ) ) ) {
		return null;
	}
	return { year, month, day, approximate };
}

function digits( value: number, length: number ): string {
	return String( value ).padStart( length, '0' );
}

function isoDay( year: number, month: number, day: number ): string {
	return `${ digits( year, 4 ) }-${ digits( month, 2 ) }-${ digits( day, 2 ) }`;
}

/**
 * The first day a date can mean.
 *
 * @param date
 * @return 'YYYY-MM-DD'; such strings compare as dates do.
 */
export function firstDay( date: PartialDate ): string {
	return isoDay( date.year, date.month || 1, date.day || 1 );
}

/**
 * The last day a date can mean: `2020` lasts until 2020-12-31.
 *
 * @param date
 * @return 'YYYY-MM-DD'
 */
export function lastDay( date: PartialDate ): string {
	const month = date.month || 12;
	return isoDay( date.year, month, date.day || daysInMonth( date.year, month ) );
}
