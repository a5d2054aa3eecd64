import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_OR_MINUTE, toUtc } from '../../../src/programs/day-or-minute';

const two = ( number: number ): string => String( number ).padStart( 2, '0' );
const day = fc.date( { min: new Date( '1901-01-01' ), max: new Date( '2099-12-31' ), noInvalidDate: true } ).map( ( date ) => date.toISOString().slice( 0, 10 ) );
const zone = fc.tuple( fc.constantFrom( '+', '-' ), fc.nat( 14 ), fc.nat( 59 ) ).map( ( [ sign, hours, minutes ] ) => ( { sign, hours, minutes } ) );

describe( 'toUtc', () => {
	it( 'moves a minute by its difference from UTC', () => {
		fc.assert( fc.property( day, fc.nat( 23 ), fc.nat( 59 ), zone, ( date, hours, minutes, { sign, ...offset } ) => {
			const found = toUtc( `${ date }T${ two( hours ) }:${ two( minutes ) }${ sign }${ two( offset.hours ) }:${ two( offset.minutes ) }` ) || '';
			const [ , year, month, on, hour, minute ] = ( /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)Z$/.exec( found ) || [] ).map( Number );
			const difference = ( offset.hours * 60 + offset.minutes ) * ( sign === '+' ? -1 : 1 );
			expect( Date.UTC( year as number, month as number - 1, on, hour, minute ) ).toBe( Date.parse( date ) + ( hours * 60 + minutes + difference ) * 60_000 );
		} ) );
	} );

	it( 'leaves what is in UTC as it is', () => {
		fc.assert( fc.property( day, ( date ) => {
			expect( [ toUtc( date ), toUtc( `${ date }T15:00Z` ) ] ).toEqual( [ date, `${ date }T15:00Z` ] );
		} ) );
	} );

	it.each( [ '2026-02-30', '2026-02-30T15:00Z', '2026-13-01', '2026-00-01', '1899-12-31', '2101-01-01T00:00Z' ] )( 'refuses %s, which has the right form', ( text ) => {
		expect( DAY_OR_MINUTE.test( text ) ).toBe( true );
		expect( toUtc( text ) ).toBeNull();
	} );
} );
