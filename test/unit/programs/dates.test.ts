import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIRST_YEAR, firstDay, LAST_YEAR, lastDay, parseDate, type PartialDate } from '../../../src/programs/dates';
import { PROBLEM_TEXTS } from '../../../src/programs/problem-texts';

function date( text: string ): PartialDate {
	const found = parseDate( text );
	if ( !found ) {
		throw new Error( text );
	}
	return found;
}

describe( 'parseDate', () => {
	it.each( [
		[ '2020', 2020, null, null, false ],
		[ '2020~', 2020, null, null, true ],
		[ '2020-06', 2020, 6, null, false ],
		[ '2020-06~', 2020, 6, null, true ],
		[ '2020-06-15', 2020, 6, 15, false ],
		[ '2020-06-15~', 2020, 6, 15, true ],
		[ '2024-02-29', 2024, 2, 29, false ],
		[ '2000-02-29', 2000, 2, 29, false ],
		[ '1900-01-01', 1900, 1, 1, false ],
		[ '2100-12-31', 2100, 12, 31, false ]
	] )( 'reads %s', ( text, year, month, day, approximate ) => {
		expect( parseDate( text ) ).toEqual( { year, month, day, approximate } );
	} );

	it.each( [
		'', '~', '20', '0000', '10000', '-2020', '2020-6', '2020-00', '2020-13', '2020-06-00', '2020-06-31',
		'2020-04-31', '2020-09-31', '2020-11-31', '2023-02-29', '1900-02-29', '2020-06-15T00:00', '2020/06',
		'2020?', '2020%', '~2020', '2020~~', '2020~-06', ' 2020', '2020\n', '२०२०', '2020-06-1\u0665', 'June 2020'
	] )( 'refuses %j', ( text ) => {
		expect( parseDate( text ) ).toBeNull();
	} );

	it.each( [ [ 'the validator', PROBLEM_TEXTS[ 'bad-date' ].join() ], [ 'the help page', readFileSync( 'docs/help.mediawiki', 'utf8' ) ] ] )( 'has the same years as %s', ( _, text ) => {
		expect( text ).toContain( `from ${ FIRST_YEAR } to ${ LAST_YEAR }` );
	} );

	it( 'reads every day of two centuries', () => {
		for ( let time = Date.UTC( 1900, 0, 1 ); time < Date.UTC( 2101, 0, 1 ); time += 86400000 ) {
			const day = new Date( time ).toISOString().slice( 0, 10 );
			const found = parseDate( day );
			if ( !found || firstDay( found ) !== day || lastDay( found ) !== day ) {
				expect.fail( day );
			}
		}
	} );
} );

describe( 'firstDay and lastDay', () => {
	it.each( [
		[ '2020', '2020-01-01', '2020-12-31' ],
		[ '2020-02', '2020-02-01', '2020-02-29' ],
		[ '2100-02~', '2100-02-01', '2100-02-28' ],
		[ '1944-03-15', '1944-03-15', '1944-03-15' ]
	] )( 'of %s', ( text, first, last ) => {
		expect( [ firstDay( date( text ) ), lastDay( date( text ) ) ] ).toEqual( [ first, last ] );
	} );
} );
