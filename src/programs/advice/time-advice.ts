import { parseDate } from '../dates';
import { toUtc } from '../day-or-minute';
import { quote } from '../shorten';
import type { Advice, Adviser } from './advice';
import { MOST_CHARACTERS, RANGE, rewriteDate } from './date-advice';

/** A date, hours, minutes, am or pm, and a zone. */
const WITH_TIME = /^(.*\d)(?:T|,? (?:at )?)(\d\d?)[:.]?(\d\d)(?::\d\d(?:\.\d+)?)?(?: ?([ap])\.?m\.?)? ?(.*)$/i;
const UTC = /^(?:z|utc|gmt)$/i;
const OFFSET = /^(?:utc|gmt)? ?([+\u2212-])(\d\d?):?(\d\d)?$/i;
const LENGTH_OF_DAY = 10;

/** The right form of a minute; null if there is no such minute. */
function minuteFrom( day: string, hours: number, minutes: string, zone: string ): string | null {
	const isMidnight = hours === 24 && minutes === '00';
	const on = isMidnight ? new Date( Date.parse( day ) + 86_400_000 ).toISOString().slice( 0, LENGTH_OF_DAY ) : day;
	const text = `${ on }T${ String( isMidnight ? 0 : hours ).padStart( 2, '0' ) }:${ minutes }${ zone }`;
	return toUtc( text ) && text;
}

/** Proposes the right form of a text with hours and minutes; null if it has none, or no day. */
function adviseOnMinute( text: string ): Advice | null {
	const [ , date = '', hours, minutes = '', half, zone = '' ] = WITH_TIME.exec( text ) || [];
	const day = rewriteDate( date );
	if ( !day || day.length !== LENGTH_OF_DAY ) {
		return null;
	}
	const [ , sign = '', offsetHours = '', offsetMinutes = '00' ] = OFFSET.exec( zone ) || [];
	const written = sign ? `${ sign === '+' ? '+' : '-' }${ offsetHours.padStart( 2, '0' ) }:${ offsetMinutes }` : 'Z';
	const hour = half ? Number( hours ) % 12 + ( /p/i.test( half ) ? 12 : 0 ) : Number( hours );
	const minute = minuteFrom( day, hour, minutes, written );
	if ( !minute ) {
		return null;
	}
	if ( sign || UTC.test( zone ) ) {
		return { fix: `Write ${ quote( minute ) }.` };
	}
	return {
		reason: zone ? `${ quote( zone ) } is not read as a zone.` : `${ quote( text ) } has no zone, so that it would be another time for each reader.`,
		fix: `Write ${ quote( minute ) } if it is in UTC; if not, write the difference from UTC in place of the Z, such as +05:30.`
	};
}

/** The right form of a day or a minute; null if it is not clear. */
function rewrite( text: string ): string | null {
	const date = rewriteDate( text );
	return toUtc( text ) ? text : date && toUtc( date );
}

/** Proposes the right form of a day or a minute. */
export const adviseOnTime: Adviser = ( [ value = '' ] ) => {
	if ( value.length > MOST_CHARACTERS ) {
		return null;
	}
	const text = value.trim().replace( /\s+/g, ' ' );
	const minute = adviseOnMinute( text );
	if ( minute ) {
		return minute;
	}
	const [ , first = '', second = '' ] = RANGE.exec( text ) || [];
	const [ start, end ] = [ rewrite( first ), rewrite( second ) ];
	if ( start && end ) {
		return { fix: `Write "start": ${ quote( start ) } and "end": ${ quote( end ) }.` };
	}
	const [ day ] = /^\d{4}-\d\d-\d\d/.exec( text ) || [];
	if ( day && !parseDate( day ) ) {
		return { reason: `There is no day ${ quote( day ) }.`, fix: 'Correct the day.' };
	}
	const date = /\d[:T]\d/i.test( text ) ? null : rewriteDate( text );
	if ( date && date.length !== LENGTH_OF_DAY ) {
		return { reason: `${ quote( text ) } is not exact to the day.`, fix: 'Write the day, or leave this date out until it is known.' };
	}
	return date ? { fix: `Write ${ quote( date ) }.` } : null;
};
