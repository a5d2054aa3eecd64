import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningOf, endOf, scaleOf, ticksOf } from '../../../../src/overview/timeline/scale';
import { program, TODAY } from '../../explore/lists';
import { runs } from '../../helpers/runs';

const aDay = fc.date( { min: new Date( '1900-01-01' ), max: new Date( '2100-12-31' ), noInvalidDate: true } ).map( ( date ) => date.toISOString().slice( 0, 10 ) );

describe( 'the years of a timeline', () => {
	test( 'are those of all starts, ends and dates', () => {
		const programs = [
			program( { id: 'a', start: '1999-05' } ),
			program( { id: 'b', end: '2019~', status: 'past' } ),
			program( { id: 'c', dates: [ { id: 'c', start: '2031-01-02T10:00Z', end: null, isExact: true, label: null, target: null } ] } )
		];
		expect( scaleOf( programs, TODAY ) ).toEqual( { first: 1999, last: 2031 } );
	} );

	test( 'reach to this year if a program still runs', () => {
		expect( scaleOf( [ program( { id: 'a', start: '2020', status: 'ongoing' } ) ], TODAY ) ).toEqual( { first: 2020, last: 2026 } );
		expect( scaleOf( [ program( { id: 'a', start: '2020', status: 'past' } ) ], TODAY ) ).toEqual( { first: 2020, last: 2020 } );
	} );

	test( 'are not known without any date', () => {
		expect( scaleOf( [ program( { id: 'a', status: 'ongoing' } ) ], TODAY ) ).toBeNull();
		expect( scaleOf( [], TODAY ) ).toBeNull();
	} );
} );

describe( 'the position of a day', () => {
	test( 'is the part of the time before it', () => {
		const scale = { first: 2019, last: 2020 };
		expect( beginningOf( scale, '2019-01-01' ) ).toBe( 0 );
		expect( beginningOf( scale, '2020-01-01T23:59Z' ) ).toBe( 0.5 );
		expect( endOf( scale, '2019-12-31' ) ).toBe( 0.5 );
		expect( endOf( scale, '2020-12-31' ) ).toBe( 1 );
	} );

	test( 'is greater for a later day, and inside the scale', () => {
		fc.assert( fc.property( aDay, aDay, ( one, other ) => {
			const [ early = '', late = '' ] = [ one, other ].sort();
			const scale = { first: Number( early.slice( 0, 4 ) ), last: Number( late.slice( 0, 4 ) ) };
			expect( beginningOf( scale, early ) ).toBeGreaterThanOrEqual( 0 );
			expect( endOf( scale, late ) ).toBeLessThanOrEqual( 1 );
			expect( beginningOf( scale, early ) ).toBeLessThan( endOf( scale, early ) );
			expect( early < late ).toBe( endOf( scale, early ) <= beginningOf( scale, late ) + 1e-12 );
		} ), runs( 200 ) );
	} );
} );

describe( 'the labels of years', () => {
	test.each( [
		[ 2020, 2020, 5, [ 2020 ] ],
		[ 2017, 2026, 10, [ 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026 ] ],
		[ 2017, 2026, 5, [ 2018, 2020, 2022, 2024, 2026 ] ],
		[ 1999, 2031, 8, [ 2000, 2005, 2010, 2015, 2020, 2025, 2030 ] ],
		[ 1900, 2100, 5, [ 1900, 1950, 2000, 2050, 2100 ] ]
	] )( 'from %i to %i with room for %i', ( first, last, most, years ) => {
		const ticks = ticksOf( { first, last }, most );
		expect( ticks.map( ( { year } ) => year ) ).toEqual( years );
		ticks.forEach( ( { year, position } ) => expect( position ).toBe( beginningOf( { first, last }, `${ year }-01-01` ) ) );
	} );
} );
