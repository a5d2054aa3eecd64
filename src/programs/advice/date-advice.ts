import { parseDate } from '../dates';
import { quote } from '../shorten';
import { fieldOf, type Adviser } from './advice';

const MONTHS: readonly string[] = [ 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec' ];
const MONTH = '([a-z]{3,9})\\.?';

/** The forms of a date that have one meaning. The groups are given in the order of their letters: year, month, day. */
const FORMS: readonly ( readonly [ pattern: RegExp, order: string ] )[] = [
	[ /^(\d{4})$/, 'y' ],
	[ /^(\d{4})[-/.](\d{1,2})$/, 'ym' ],
	[ /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/i, 'ymd' ],
	[ /^(\d{4})(\d\d)(\d\d)$/, 'ymd' ],
	[ /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, 'dmy' ],
	[ new RegExp( `^${ MONTH },? (\\d{4})$`, 'i' ), 'my' ],
	[ new RegExp( `^(\\d{1,2})\\.? ${ MONTH },? (\\d{4})$`, 'i' ), 'dmy' ],
	[ new RegExp( `^${ MONTH } (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i' ), 'mdy' ]
];

const APPROXIMATE = /^(?:~|c\.|ca\.?|circa|about|around|approx\.?)\s*|\s*[~?]$/i;
const RANGE = /^(.*\d.*?)\s*(?:\u2013|\u2014|\/| - | to |-)\s*(\d{4}.*)$/;
const PRESENT = /^(?:present|now|today|ongoing|current|continuing|open)$/i;

/** A longer text is no date, or none that can be read. */
export const MOST_CHARACTERS = 60;

function monthNumber( text: string ): string {
	const found = MONTHS.indexOf( text.slice( 0, 3 ).toLowerCase() );
	return found === -1 ? text : String( found + 1 );
}

/** Reads a date that is written in another form; null if it has no meaning, or several. */
export function rewriteDate( given: string ): string | null {
	const text = given.trim().replace( /\s+/g, ' ' );
	const plain = text.replace( APPROXIMATE, '' );
	for ( const [ pattern, order ] of FORMS ) {
		const match = pattern.exec( plain );
		if ( match ) {
			const part = ( letter: string ): string | undefined => order.includes( letter ) ? match[ order.indexOf( letter ) + 1 ] : undefined;
			const [ year, month, day ] = [ part( 'y' ), part( 'm' ), part( 'd' ) ];
			const written = [ year || '', ...[ month && monthNumber( month ), day ].filter( Boolean ).map( ( number ) => String( number ).padStart( 2, '0' ) ) ].join( '-' );
			const date = plain === text ? written : `${ written }~`;
			return parseDate( date ) && date;
		}
	}
	return null;
}

/** Proposes the right form of a date. */
export const adviseOnDate: Adviser = ( [ value = '' ], path ) => {
	if ( value.length > MOST_CHARACTERS ) {
		return null;
	}
	const field = fieldOf( path );
	const date = rewriteDate( value );
	if ( date ) {
		return { fix: `Write ${ quote( date ) }.`, meant: date };
	}
	if ( PRESENT.test( value.trim() ) && field !== 'reviewed' ) {
		return { fix: field === 'end' ? 'Remove "end", and write "status": "ongoing" if the program goes on.' : 'Write the day, the month or the year, such as 2020 or 2020-06.' };
	}
	const [ , first = '', second = '' ] = RANGE.exec( value.trim() ) || [];
	const [ start, end ] = [ rewriteDate( first ), rewriteDate( second ) ];
	return start && end && field !== 'reviewed' ? { fix: `Write "start": ${ quote( start ) } and "end": ${ quote( end ) }.` } : null;
};
