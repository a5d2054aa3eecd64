import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/programs/dates';
import { contradictsDates, deriveStatus, groupOf, isStatus, STATUSES, type Status } from '../../../src/programs/status';

const TODAY = '2026-07-15';

function date( text: string | null ) {
	return text === null ? null : parseDate( text );
}

describe( 'isStatus', () => {
	it( 'accepts the five statuses and nothing else', () => {
		expect( STATUSES.every( isStatus ) ).toBe( true );
		expect( [ 'Past', '', 'constructor', null, 0, [ 'past' ] ].some( isStatus ) ).toBe( false );
	} );
} );

describe( 'deriveStatus', () => {
	it.each<[ string | null, string | null, Status | null ]>( [
		[ null, null, null ],
		[ null, '2025', 'past' ],
		[ null, '2026-07-14', 'past' ],
		[ null, '2026-07-15', null ],
		[ null, '2026', null ],
		[ null, '2027', null ],
		[ '2020', '2022~', 'past' ],
		[ '2026-07-16', null, 'upcoming' ],
		[ '2026-08', '2027', 'upcoming' ],
		[ '2026-07-15', null, null ],
		[ '2020', null, null ],
		[ '2026-07-15', '2026-07-15', 'ongoing' ],
		[ '2020', '2026', 'ongoing' ],
		[ '2026', '2026', 'ongoing' ],
		[ '2020', '2026~', null ],
		[ '2026~', '2027', null ],
		[ '2020~', '2027~', 'ongoing' ]
	] )( '%s to %s is %s', ( start, end, status ) => {
		expect( deriveStatus( date( start ), date( end ), TODAY ) ).toBe( status );
	} );
} );

describe( 'contradictsDates', () => {
	it.each<[ Status, string | null, string | null, boolean ]>( [
		[ 'past', '2020', null, false ],
		[ 'past', '2020', '2026', false ],
		[ 'past', '2020', '2027', true ],
		[ 'past', '2026-08', null, true ],
		[ 'upcoming', '2026-07', null, false ],
		[ 'upcoming', '2026-06', null, true ],
		[ 'upcoming', null, '2025', true ],
		[ 'ongoing', '2026-08', null, true ],
		[ 'ongoing', '2020', '2025', true ],
		[ 'ongoing', '2020', '2026-07', false ],
		[ 'open', '2026-08', '2026-09', false ],
		[ 'open', '2020', '2025', true ],
		[ 'paused', '2020', '2027', false ],
		[ 'paused', null, '2025', false ],
		[ 'paused', '2027', null, false ],
		[ 'open', null, null, false ]
	] )( '%s, %s to %s: %s', ( status, start, end, contradicts ) => {
		expect( contradictsDates( status, date( start ), date( end ), TODAY ) ).toBe( contradicts );
	} );

	it( 'is false for every derived status', () => {
		const dates = [ null, '2025', '2026', '2026~', '2026-07', '2026-07-15', '2027' ].map( date );
		for ( const start of dates ) {
			for ( const end of dates ) {
				const status = deriveStatus( start, end, TODAY );
				const isInOrder = !start || !end || start.year <= end.year;
				expect( isInOrder && status !== null && contradictsDates( status, start, end, TODAY ) ).toBe( false );
			}
		}
	} );
} );

describe( 'groupOf', () => {
	// The server has the same groups, see test/wiki/server-list.test.ts.
	it( 'counts only programs that are open, running or planned as current', () => {
		const groups = Object.fromEntries( [ ...STATUSES, null ].map( ( status ) => [ status ?? 'not stated', groupOf( status ) ] ) );
		expect( groups ).toEqual( JSON.parse( readFileSync( 'test/cases/groups.json', 'utf8' ) ) );
	} );
} );
