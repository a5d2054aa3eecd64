import { firstDay, lastDay, type PartialDate } from '../programs/dates';
import type { Program } from '../programs/model';
import { programAddress, wordingOf, addressOf, type Taken } from './taken';

/** An entry of a calendar. */
interface Entry {
	readonly id: string;
	/** Days, or minutes in UTC, as in `Occurrence`. */
	readonly start: string;
	readonly end: string | null;
	readonly title: string;
	readonly url: string;
	readonly summary: string;
}

function isExact( date: PartialDate | null ): date is PartialDate {
	return date !== null && date.day !== null && !date.approximate;
}

/** The dates on which a program meets. Without such dates, the days from its start to its end, if both are exact. */
function entriesOf( taken: Taken, program: Program ): readonly Entry[] {
	const { id, start, end, dates } = program;
	const title = wordingOf( taken, program.title );
	const summary = wordingOf( taken, program.summary );
	const url = programAddress( taken, id );
	if ( dates.length ) {
		return dates.map( ( date ) => {
			const label = wordingOf( taken, date.label );
			return {
				id: `${ id }.${ date.id }`, start: date.start, end: date.end, summary,
				title: label ? `${ title }: ${ label }` : title,
				url: date.target ? addressOf( taken, date.target ) : url
			};
		} );
	}
	return isExact( start ) && isExact( end ) ? [ { id, start: firstDay( start ), end: lastDay( end ), title, url, summary } ] : [];
}

/** How many entries the calendar of some programs has. */
export function countEntries( taken: Taken ): number {
	return taken.programs.reduce( ( sum, program ) => sum + entriesOf( taken, program ).length, 0 );
}

/** Characters that a calendar cannot have. */
// eslint-disable-next-line no-control-regex -- They are what is searched.
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

function escape( text: string ): string {
	return text.replace( CONTROLS, '' ).replace( /[\\;,]/g, '\\$&' ).replace( /\r\n?|\n/g, '\\n' );
}

/** How many octets a line may have, without its line break. */
const MOST_OCTETS = 75;

function octetsOf( character: string ): number {
	const code = character.codePointAt( 0 ) || 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A line, folded between characters. A line that goes on begins with a space. */
function fold( line: string ): string {
	let octets = 0;
	let folded = '';
	for ( const character of line ) {
		octets += octetsOf( character );
		if ( octets > MOST_OCTETS ) {
			folded += '\r\n ';
			octets = 1 + octetsOf( character );
		}
		folded += character;
	}
	return `${ folded }\r\n`;
}

/** A day or a minute as the value of a property. */
function timeProperty( name: string, time: string ): string {
	const digits = time.replace( /[-:Z]/g, '' );
	return time.length > 10 ? `${ name }:${ digits }00Z` : `${ name };VALUE=DATE:${ digits }`;
}

function nextDay( day: string ): string {
	return new Date( Date.parse( day ) + 86_400_000 ).toISOString().slice( 0, 10 );
}

/** The end: of days, the day after the last one. An end that is the start is none. */
function endProperty( { start, end }: Entry ): readonly string[] {
	if ( start.length > 10 ) {
		return end && end > start ? [ timeProperty( 'DTEND', end ) ] : [];
	}
	return [ timeProperty( 'DTEND', nextDay( end || start ) ) ];
}

function entryLines( entry: Entry, stamp: string, host: string ): readonly string[] {
	const { id, start, title, url, summary } = entry;
	return [
		'BEGIN:VEVENT',
		`UID:${ id }@${ host }`,
		stamp,
		timeProperty( 'DTSTART', start ),
		...endProperty( entry ),
		`SUMMARY:${ escape( title ) }`,
		...summary ? [ `DESCRIPTION:${ escape( summary ) }` ] : [],
		`URL:${ url }`,
		// Nobody is busy because of it.
		'TRANSP:TRANSPARENT',
		'END:VEVENT'
	];
}

/**
 * A calendar file with the dates that are exact to the day or the minute. Written by us, because the libraries for it take
 * 9 to 24 KB.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function toCalendar( taken: Taken ): string {
	const stamp = timeProperty( 'DTSTAMP', `${ new Date( taken.now ).toISOString().slice( 0, 16 ) }Z` );
	const { hostname } = new URL( taken.pageUrl );
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Program Explorer//EN',
		...taken.programs.flatMap( ( program ) => entriesOf( taken, program ).flatMap( ( entry ) => entryLines( entry, stamp, hostname ) ) ),
		'END:VCALENDAR'
	].map( fold ).join( '' );
}
