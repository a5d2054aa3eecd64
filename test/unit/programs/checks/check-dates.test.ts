import { describe, expect, it } from 'vitest';
import { OPTIONS, parse, parseOne } from '../../helpers/parse';

const found = ( dates: unknown, fields: object = {} ): string[][] => parseOne( { dates, ...fields } ).found;

describe( 'a date with an end', () => {
	it.each<[ string, string, string | null ]>( [
		[ '2026-12-03', '2026-12-02', 'start-after-end' ], [ '2026-12-03T15:00Z', '2026-12-03T16:00+05:30', 'start-after-end' ],
		[ '2026-12-03', '2026-12-03T15:00Z', 'end-unlike-start' ], [ '2026-12-03T15:00Z', '2026-12-04', 'end-unlike-start' ],
		[ '2026-12-03', '2026-12-03', null ], [ '2026-12-03T15:00Z', '2026-12-03T15:00Z', null ], [ '2026-12-03T15:00+05:30', '2026-12-03T10:00Z', null ]
	] )( '%s … %s is reported at its place, as it is written', ( start, end, code ) => {
		expect( found( [ { start: '2026-12-01' }, { start, end } ] ) ).toEqual( code ? [ [ code, 'programs.0.dates.1', start, end ] ] : [] );
	} );

	it( 'is not compared if one of both is reported already', () => {
		expect( found( [ { start: '2026-12-03', end: '2026' }, { start: '2026', end: '2025-01-01' }, { start: '2026-12-03', end: 7 } ] ).map( ( [ code ] ) => code ) ).toEqual( [ 'bad-time', 'bad-time', 'left-out', 'wrong-type' ] );
	} );
} );

describe( 'too many dates', () => {
	it( 'are reported', () => {
		const years = Array.from( { length: 201 }, ( _, at ) => ( { start: `${ 2100 - at }-01-01` } ) );
		expect( found( years ) ).toEqual( [ [ 'too-many-dates', 'programs.0.dates', '200' ] ] );
		expect( found( years.slice( 1 ) ) ).toEqual( [] );
	} );
} );

describe( 'dates that are all over', () => {
	const over = [ { start: '2026-07-14' }, { start: '2026-07-14T22:00Z', end: '2026-07-14T23:59Z' } ];
	it.each( [ 'open', 'upcoming' ] )( 'do not fit the status %s', ( status ) => {
		expect( found( over, { status } ) ).toEqual( [ [ 'dates-over', 'programs.0.dates', status ] ] );
		expect( found( [ ...over, { start: OPTIONS.today } ], { status } ) ).toEqual( [] );
	} );

	it( 'do not fit a status that follows from the start of the program', () => {
		expect( found( over, { start: '2027' } ).map( ( [ code ] ) => code ) ).toEqual( [ 'date-outside', 'date-outside', 'dates-over' ] );
	} );

	it.each( [ 'ongoing', 'paused', 'past' ] )( 'fit the status %s', ( status ) => {
		expect( found( over, { status } ) ).toEqual( [] );
	} );

	it( 'are not reported if the program has no date, or if its status is not known', () => {
		expect( found( [], { status: 'open' } ) ).toEqual( [] );
		expect( found( over ) ).toEqual( [] );
	} );
} );

describe( 'a date outside the start and end of the program', () => {
	it( 'is reported at its place', () => {
		expect( found( [ { start: '2026-06-30', end: '2026-07-02' }, { start: '2026-08-30T15:00Z', end: '2026-09-01T01:00Z' }, { start: '2026-08-01' } ], { start: '2026-07', end: '2026-08' } ) ).toEqual( [
			[ 'date-outside', 'programs.0.dates.0', '2026-06-30' ], [ 'date-outside', 'programs.0.dates.1', '2026-09-01T01:00Z' ]
		] );
	} );

	it( 'is compared by the day of its own zone', () => {
		expect( found( [ { start: '2026-07-01T00:30+05:30' }, { start: '2026-08-31T23:00-05:00' } ], { start: '2026-07', end: '2026-08' } ) ).toEqual( [] );
	} );

	it( 'is not reported if the start or the end of the program is approximate', () => {
		expect( found( [ { start: '2025-01-01' }, { start: '2027-01-01' } ], { start: '2026-01~', end: '2026-12~' } ) ).toEqual( [] );
		expect( found( [ { start: '2025-01-01' }, { start: '2027-01-01' } ], { start: '2026-01', end: '2026-12~' } ) ).toHaveLength( 1 );
	} );

	it( 'is not reported a second time if it is no day', () => {
		expect( found( [ { start: '2020' }, 7 ], { start: '2026' } ).map( ( [ code ] ) => code ) ).toEqual( [ 'bad-time', 'left-out', 'wrong-type' ] );
	} );

	it( 'is reported on an included page', () => {
		const text = JSON.stringify( { version: 1, programs: [ { id: 'b', title: 'B', end: '2025', dates: [ { start: '2026-01-01' } ] } ] } );
		expect( parse( { programs: [], include: [ 'More.json' ] }, [ { title: 'More.json', text } ] ).found ).toEqual( [ [ 'date-outside', 'include.0.programs.0.dates.0', '2026-01-01' ] ] );
	} );
} );
