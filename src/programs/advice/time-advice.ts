import { parseDate } from '../dates';
import { toUtc } from '../day-or-minute';
import { quote } from '../shorten';
import type { Advice, Adviser } from './advice';
import { adviseOnDate, MOST_CHARACTERS, rewriteDate } from './date-advice';

/** A date, hours, minutes, am or pm, and a zone. */
const WITH_TIME = /^(.*\d)(?:T|,? (?:at )?)(\d\d?)[:.]?(\d\d)(?::\d\d(?:\.\d+)?)?(?: ?([ap])\.?m\.?)? ?(.*)$/i;
const ZONE = /^(?:z|(?:utc|gmt)? ?(?:([+\u2212-])(\d\d?):?(\d\d)?)?)$/i;

/** Proposes the right form of a text with hours and minutes; null if it has none, or no day. */
function adviseOnMinute( text: string ): Advice | null {
	const [ , date = '', hours, minutes = '', half = '', zone = '' ] = WITH_TIME.exec( text ) || [];
	const written = rewriteDate( date ) || '';
	const isMidnight = hours === '24' && minutes === '00';
	const day = isMidnight && toUtc( written ) ? new Date( Date.parse( written ) + 86_400_000 ).toISOString().slice( 0, 10 ) : written;
	const hour = isMidnight ? 0 : half ? Number( hours ) % 12 + ( /p/i.test( half ) ? 12 : 0 ) : Number( hours );
	const [ known, sign, offsetHours = '', offsetMinutes = '00' ] = ZONE.exec( zone ) || [];
	const offset = sign ? `${ sign === '+' ? '+' : '-' }${ offsetHours.padStart( 2, '0' ) }:${ offsetMinutes }` : 'Z';
	const minute = `${ day }T${ String( hour ).padStart( 2, '0' ) }:${ minutes }${ offset }`;
	if ( !toUtc( minute ) ) {
		return null;
	}
	return known ? { fix: `Write ${ quote( minute ) }.`, meant: minute } : {
		reason: zone ? `${ quote( zone ) } is not read as a zone.` : `${ quote( text ) } has no zone.`,
		fix: `Write ${ quote( minute ) } if it is in UTC; if not, write the difference from UTC in place of the Z, such as +05:30.`
	};
}

/** Proposes the right form of a day or a minute. */
export const adviseOnTime: Adviser = ( [ value = '' ], path ) => {
	const text = value.trim().replace( /\s+/g, ' ' );
	if ( value.length > MOST_CHARACTERS ) {
		return null;
	}
	const [ day ] = /^\d{4}-\d\d-\d\d/.exec( text ) || [];
	if ( day && !parseDate( day ) ) {
		return { reason: `There is no day ${ quote( day ) }.` };
	}
	const minute = adviseOnMinute( text );
	if ( minute || !/\d/.test( text ) || /\d[:T]\d/i.test( text ) ) {
		return minute;
	}
	const date = rewriteDate( text );
	return date && !toUtc( date ) ?
		{ reason: `${ quote( text ) } is not exact to the day.`, fix: 'Write the day, or leave this date out until it is known.' } :
		adviseOnDate( [ text ], path );
};
