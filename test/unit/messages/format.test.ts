import { describe, expect, test } from 'vitest';
import { directionOf } from '../../../src/messages/direction';
import { createFormat } from '../../../src/messages/format';
import { createMessages } from '../../../src/messages/messages';
import { parseDate, type PartialDate } from '../../../src/programs/dates';
import type { Status } from '../../../src/programs/status';

const format = createFormat( 'en', createMessages() );

function date( text: string ): PartialDate {
	const parsed = parseDate( text );
	if ( !parsed ) {
		throw new Error( `Not a date: ${ text }` );
	}
	return parsed;
}

describe( 'a date', () => {
	test.each( [
		[ '2020', '2020' ],
		[ '2020-06', 'June 2020' ],
		[ '2020-06-15', '15 June 2020' ],
		[ '2020~', 'about 2020' ],
		[ '2020-06~', 'about June 2020' ],
		[ '2020-06-15~', 'about 15 June 2020' ],
		// The time zone of the reader must not change the day.
		[ '2020-01-01', '1 January 2020' ],
		[ '2020-12-31', '31 December 2020' ],
		[ '2024-02-29', '29 February 2024' ]
	] )( '%s is written "%s"', ( text, expected ) => {
		expect( format.date( date( text ) ) ).toBe( expected );
	} );

	test( 'is written in the order of the language', () => {
		expect( createFormat( 'de', createMessages() ).date( date( '2020-06-15' ) ) ).toBe( '15. Juni 2020' );
	} );

	test.each( [ [ 'th', '2021' ], [ 'fa', '2021' ], [ 'ar', '٢٠٢١' ], [ 'hi', '२०२१' ], [ 'ja', '2021' ] ] )( 'is of the Gregorian calendar where another is usual (%s)', ( language, year ) => {
		expect( createFormat( language, createMessages() ).date( date( '2021' ) ) ).toContain( year );
	} );
} );

describe( 'a span', () => {
	test.each<[ string, string, Status | null, string | null ]>( [
		[ '2020', '2022~', 'past', '2020 – about 2022' ],
		[ '2020', '2020', 'past', '2020' ],
		[ '2020-06', '2020-06', null, 'June 2020' ],
		[ '2020', '2020~', 'past', '2020 – about 2020' ],
		[ '2020-06', '2020', 'past', 'June 2020 – 2020' ],
		[ '2020', '', 'open', 'since 2020' ],
		[ '2020', '', 'ongoing', 'since 2020' ],
		[ '2027', '', 'upcoming', 'from 2027' ],
		[ '2020', '', 'paused', 'began 2020' ],
		[ '2020', '', 'past', 'began 2020' ],
		[ '2020', '', null, 'began 2020' ],
		[ '', '2022', 'past', 'until 2022' ],
		[ '', '2022', null, 'until 2022' ],
		[ '', '', 'open', null ]
	] )( 'from "%s" to "%s", %s: %s', ( start, end, status, expected ) => {
		expect( format.span( start ? date( start ) : null, end ? date( end ) : null, status ) ).toBe( expected );
	} );
} );

describe( 'the name of a language', () => {
	test.each( [
		[ 'en', 'English' ], [ 'pt-br', 'Brazilian Portuguese' ], [ 'zh-hant', 'Traditional Chinese' ],
		// Unknown codes, and codes with a wrong syntax.
		[ 'qqx', 'qqx' ], [ 'simple_x', 'simple_x' ], [ 'constructor', 'constructor' ], [ 'x', 'x' ]
	] )( 'of "%s" is "%s"', ( code, expected ) => {
		expect( format.language( code ) ).toBe( expected );
	} );

	test( 'is that of the wiki, or else the code, if the browser has no names', () => {
		const { DisplayNames } = Intl;
		try {
			Reflect.deleteProperty( Intl, 'DisplayNames' );
			expect( createFormat( 'en', createMessages() ).language( 'fr' ) ).toBe( 'fr' );
			const format = createFormat( 'en', createMessages(), new Map( [ [ 'fr', 'French' ] ] ) );
			expect( [ 'fr', 'xx' ].map( format.language ) ).toEqual( [ 'French', 'xx' ] );
		} finally {
			Object.assign( Intl, { DisplayNames } );
		}
	} );
} );

test.each( [
	[ 'en', 'ltr' ], [ 'ar', 'rtl' ], [ 'AR', 'rtl' ], [ 'he', 'rtl' ], [ 'fa-af', 'rtl' ], [ 'ckb', 'rtl' ], [ 'yi', 'rtl' ], [ 'arn', 'ltr' ],
	[ 'ks-arab', 'rtl' ], [ 'ks-deva', 'ltr' ], [ 'uz-arab', 'rtl' ], [ 'ug-latn', 'ltr' ], [ 'kk-cyrl', 'ltr' ], [ 'ku-arab', 'rtl' ], [ 'zh-hant', 'ltr' ], [ '', 'ltr' ]
] )( 'the direction of "%s" is %s', ( language, expected ) => {
	expect( directionOf( language ) ).toBe( expected );
} );
