// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { check, listOf, open, TODAY, type } from '../helpers/explorer';
import { textOf } from '../helpers/roles';

const page = ( reviewed: readonly ( string | undefined )[] ): object => ( {
	version: 1, programs: reviewed.map( ( date, i ) => ( { id: `p${ i }`, title: `P ${ i }`, status: i % 2 ? 'past' : 'open', reviewed: date } ) )
} );

/** The sentence that says how many programs have been checked; '' if it is not there. */
function sentence(): string {
	const found = Array.from( document.querySelectorAll( '.program-explorer__main > p' ), textOf ).filter( ( text ) => text.startsWith( 'Checked' ) );
	expect( found.length ).toBeLessThan( 2 );
	return found[ 0 ] ?? '';
}

describe( 'a sentence says how many programs have been checked within a year', () => {
	test( 'if the data say it of a program', () => {
		open( page( [ '2026-10-01', undefined, '2020', undefined ] ) );
		expect( sentence() ).toBe( 'Checked within the last year: 1 of 4' );
		open( page( [ '2020', undefined ] ) );
		expect( sentence() ).toBe( 'Checked within the last year: 0 of 2' );
	} );

	test( 'only then', () => {
		open( page( [ undefined, undefined ] ) );
		expect( sentence() ).toBe( '' );
		open( page( [] ) );
		expect( sentence() ).toBe( '' );
	} );

	test.each( [
		[ 'today', TODAY, 1 ],
		[ 'exactly a year ago', '2025-11-22', 1 ],
		[ 'a day more than a year ago', '2025-11-21', 0 ],
		// Nobody knows on which day.
		[ 'in the month of a year ago', '2025-11', 0 ],
		[ 'in the month after it', '2025-12', 1 ],
		[ 'in the year before', '2025', 0 ],
		[ 'in this year', '2026', 1 ],
		[ 'about a year and a month ago', '2025-10~', 0 ]
	] )( '%s counts or not', ( _case, date, count ) => {
		open( page( [ date, undefined, undefined ] ) );
		expect( sentence() ).toBe( `Checked within the last year: ${ count } of 3` );
	} );

	test( 'in the whole list, whatever is chosen', () => {
		open( page( [ '2026', '2026', undefined ] ) );
		check( 'Status', 'Past' );
		type( 'nowhere' );
		expect( sentence() ).toBe( 'Checked within the last year: 2 of 3' );
	} );

	test( 'in new data too', () => {
		const { explorer } = open( page( [ '2026', undefined ] ) );
		explorer.update( listOf( page( [ '2026', '2026' ] ) ) );
		expect( sentence() ).toBe( 'Checked within the last year: 2 of 2' );
	} );

	test( 'not in a short list', () => {
		open( page( [ '2026', '2026' ] ), { limit: 1 } );
		expect( sentence() ).toBe( '' );
	} );
} );
