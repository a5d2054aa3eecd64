import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barOf } from '../../../../src/overview/timeline/bar';
import { beginningOf, endOf, scaleOf } from '../../../../src/overview/timeline/scale';
import { firstDay, lastDay } from '../../../../src/programs/dates';
import type { Occurrence } from '../../../../src/programs/model';
import { STATUSES } from '../../../../src/programs/status';
import { program, TODAY, type ProgramFields } from '../../explore/lists';
import { runs } from '../../helpers/runs';

const SCALE = { first: 2015, last: 2030 };

/** The parts of a bar as texts: their kind and the days from and to which they are. */
function partsOf( fields: Omit<ProgramFields, 'id'> ): string[] {
	const dayAt = ( position: number ): string => {
		const year = Math.floor( SCALE.first + position * 16 + 1e-9 );
		const start = Date.UTC( year, 0, 1 );
		const within = ( SCALE.first + position * 16 - year ) * ( Date.UTC( year + 1, 0, 1 ) - start );
		return new Date( start + Math.round( within / 864e5 ) * 864e5 ).toISOString().slice( 0, 10 );
	};
	return barOf( SCALE, program( { id: 'a', ...fields } ), TODAY ).parts.map( ( { kind, from, to } ) => `${ kind } ${ dayAt( from ) }${ from === to ? '' : ` ${ dayAt( to ) }` }` );
}

describe( 'a bar', () => {
	test.each<[ string, Omit<ProgramFields, 'id'>, string[] ]>( [
		[ 'days', { start: '2019-08-14', end: '2019-08-15', status: 'past' }, [ 'sure 2019-08-14 2019-08-16', 'day 2019-08-14 2019-08-15', 'day 2019-08-15 2019-08-16' ] ],
		[ 'months', { start: '2020-06', end: '2020-12', status: 'past' }, [ 'sure 2020-06-30 2020-12-02', 'month 2020-06-01 2020-07-01', 'month 2020-12-01 2021-01-01' ] ],
		[ 'years', { start: '2020', end: '2022', status: 'past' }, [ 'sure 2020-12-31 2022-01-02', 'year 2020-01-01 2021-01-01', 'year 2022-01-01 2023-01-01' ] ],
		[ 'a day that is about right', { start: '2021-02-01', end: '2021-03-29~', status: 'past' }, [ 'sure 2021-02-01 2021-03-30', 'day 2021-02-01 2021-02-02', 'about 2021-03-29 2021-03-30' ] ],
		[ 'the same date twice', { start: '2019-04~', end: '2019-04~', status: 'past' }, [ 'about 2019-04-01 2019-05-01' ] ],
		[ 'an end within the start', { start: '2019', end: '2019-08-15', status: 'past' }, [ 'year 2019-01-01 2020-01-01', 'day 2019-08-15 2019-08-16' ] ],
		[ 'a program that still runs', { start: '2022~', status: 'ongoing' }, [ 'sure 2022-12-31 2026-11-23', 'about 2022-01-01 2023-01-01', 'open 2026-11-23' ] ],
		[ 'a program that began this year', { start: '2026', status: 'ongoing' }, [ 'year 2026-01-01 2027-01-01', 'open 2027-01-01' ] ],
		[ 'a program to come', { start: '2027-01', status: 'upcoming' }, [ 'month 2027-01-01 2027-02-01', 'open 2027-02-01' ] ],
		[ 'a past program without an end', { start: '2020-06-15', status: 'past' }, [ 'day 2020-06-15 2020-06-16', 'unknown-end 2020-06-16' ] ],
		[ 'a program without a status', { start: '2018-01-15' }, [ 'day 2018-01-15 2018-01-16', 'unknown-end 2018-01-16' ] ],
		[ 'only an end', { end: '2019', status: 'past' }, [ 'year 2019-01-01 2020-01-01', 'unknown-start 2019-01-01' ] ],
		[ 'a paused program', { start: '2015-08-25', end: '2019-07~', status: 'paused' }, [ 'sure 2015-08-25 2019-07-02', 'day 2015-08-25 2015-08-26', 'about 2019-07-01 2019-08-01', 'paused 2019-08-01' ] ],
		[ 'a paused program without an end', { start: '2020', status: 'paused' }, [ 'year 2020-01-01 2021-01-01', 'unknown-end 2021-01-01', 'paused 2021-01-01' ] ],
		[ 'no date', { status: 'ongoing' }, [ 'none 2015-01-01 2031-01-01' ] ]
	] )( 'shows %s', ( _, fields, parts ) => {
		expect( partsOf( fields ) ).toEqual( parts );
	} );

	test( 'shows the dates on which a program meets, and those near each other once', () => {
		const at = ( start: string, end: string | null = null ): Occurrence => ( { id: start, start, end, isExact: false, label: null, target: null } );
		expect( partsOf( { dates: [ at( '2026-12-03', '2026-12-04' ), at( '2026-12-05' ), at( '2027-06-01T10:00Z' ) ] } ) )
			.toEqual( [ 'date 2026-12-03 2026-12-05', 'date 2027-06-01 2027-06-02' ] );
	} );

	test( 'is not on a scale if there is none', () => {
		expect( barOf( null, program( { id: 'a' } ), TODAY ) ).toEqual( { parts: [ { kind: 'none', from: 0, to: 1 } ], span: null } );
	} );
} );

const aDate = fc.option( fc.tuple( fc.date( { min: new Date( '1999-01-01' ), max: new Date( '2031-12-31' ), noInvalidDate: true } ), fc.constantFrom( 4, 7, 10 ), fc.boolean() )
	.map( ( [ date, length, isAbout ] ) => date.toISOString().slice( 0, length ) + ( isAbout ? '~' : '' ) ), { freq: 4 } );
const aProgram = fc.tuple( aDate, aDate, fc.option( fc.constantFrom( ...STATUSES ) ) )
	.map( ( [ start, end, status ] ) => program( { id: 'a', start, end, status } ) )
	// Reading leaves out both dates of other records.
	.filter( ( { start, end } ) => !start || !end || firstDay( start ) <= lastDay( end ) );

describe( 'a bar of any program', () => {
	test( 'is never more exact than its dates', () => {
		fc.assert( fc.property( aProgram, ( generated ) => {
			const scale = scaleOf( [ generated ], TODAY );
			const { parts, span } = barOf( scale, generated, TODAY );
			const { start, end } = generated;
			if ( !scale ) {
				expect( span ).toBeNull();
				return;
			}
			for ( const { kind, from, to } of parts ) {
				expect( from ).toBeGreaterThanOrEqual( 0 );
				expect( to ).toBeLessThanOrEqual( 1 );
				expect( from ).toBeLessThanOrEqual( to );
				if ( kind === 'sure' ) {
					// It ran at least from the last day of its start to the first of its end, and up to today if it still runs.
					expect( start ).not.toBeNull();
					expect( from ).toBe( start && beginningOf( scale, lastDay( start ) ) );
					expect( to ).toBe( endOf( scale, end ? firstDay( end ) : TODAY ) );
				} else if ( [ 'day', 'month', 'year', 'about' ].includes( kind ) ) {
					const dates = [ start, end ].filter( ( each ) => each && from === beginningOf( scale, firstDay( each ) ) && to === endOf( scale, lastDay( each ) ) );
					expect( dates.map( ( date ) => date?.approximate ? 'about' : date?.day ? 'day' : date?.month ? 'month' : 'year' ) ).toContain( kind );
				} else {
					// Signs have no length.
					expect( to ).toBe( from );
				}
			}
			expect( parts.some( ( { kind } ) => kind === 'unknown-start' ) ).toBe( !start );
			expect( parts.some( ( { kind } ) => kind === 'open' || kind === 'unknown-end' ) ).toBe( !end );
			expect( parts.some( ( { kind } ) => kind === 'paused' ) ).toBe( generated.status === 'paused' );
		} ), runs( 300 ) );
	} );
} );
