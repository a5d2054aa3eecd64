/** A date that may be only a year or a month, and may be approximate. */
export interface PartialDate {
	readonly year: number;
	/** 1–12. */
	readonly month: number | null;
	/** 1–31; null if the month is null. */
	readonly day: number | null;
	readonly approximate: boolean;
}

/**
 * The first and the last year that a date may have. They also limit how many years the filters list for one program.
 */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/** The written form of a date. `parseDate` checks whether the day exists. */
export const DATE_SHAPE = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;

function daysInMonth( year: number, month: number ): number {
	if ( month === 2 ) {
		return year % 4 || !( year % 100 ) && year % 400 ? 28 : 29;
	}
	// Up to July, the odd months have 31 days; from August on, the even ones.
	return 30 + ( month + Number( month > 7 ) ) % 2;
}

/**
 * Reads `2020`, `2020-06` or `2020-06-15`, each with an optional `~` for "approximate".
 * Source: ISO 8601-1, reduced precision; EDTF level 1, `~` after the date.
 *
 * @return null for any other text, for a day that does not exist, and for an implausible year.
 */
export function parseDate( text: string ): PartialDate | null {
	if ( !DATE_SHAPE.test( text ) ) {
		return null;
	}
	const approximate = text.endsWith( '~' );
	const year = Number( text.slice( 0, 4 ) );
	const month = text.length > 5 ? Number( text.slice( 5, 7 ) ) : null;
	const day = text.length > 8 ? Number( text.slice( 8, 10 ) ) : null;
	if ( year < FIRST_YEAR || year > LAST_YEAR || month !== null && ( month < 1 || month > 12 ) ) {
		return null;
	}
	if ( month !== null && day !== null && ( day < 1 || day > daysInMonth( year, month ) ) ) {
		return null;
	}
	return { year, month, day, approximate };
}

function isoDay( year: number, month: number, day: number ): string {
	// Not by `Date`, which takes ten times as long.
	return `${ year }-${ month < 10 ? '0' : '' }${ month }-${ day < 10 ? '0' : '' }${ day }`;
}

/** The first possible day of a date: 'YYYY-MM-DD'. Such strings have the order of their days. */
export function firstDay( date: PartialDate ): string {
	return isoDay( date.year, date.month || 1, date.day || 1 );
}

/** The last possible day of a date: 'YYYY-MM-DD'. For 2020 it is 2020-12-31. */
export function lastDay( date: PartialDate ): string {
	const month = date.month || 12;
	return isoDay( date.year, month, date.day || daysInMonth( date.year, month ) );
}
