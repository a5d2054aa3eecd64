import { expect, it } from 'vitest';
import { nextDate } from '../../../src/programs/next-date';
import { parseOne } from '../helpers/parse';

const DATES = [
	{ start: '2026-12-03' }, { start: '2026-12-05', end: '2026-12-07' }, { start: '2026-12-10T15:00Z', end: '2026-12-10T16:30Z' }, { start: '2026-12-11T15:00Z' }, { start: '2026-12-12T15:00+05:30' }
];
const nextAt = ( now: string, dates: readonly object[] = DATES ): string | null =>
	nextDate( parseOne( { dates } ).program?.dates || [], Date.parse( now ) )?.start || null;

it.each<[ string, string, string | null ]>( [
	[ 'before all', '2020-01-01T00:00Z', '2026-12-03' ],
	[ 'in the last minute of a day', '2026-12-03T23:59Z', '2026-12-03' ], [ 'after a day', '2026-12-04T00:00Z', '2026-12-05' ],
	[ 'on the last of several days', '2026-12-07T23:59Z', '2026-12-05' ], [ 'after several days', '2026-12-08T00:00Z', '2026-12-10T15:00Z' ],
	[ 'before an end', '2026-12-10T16:29Z', '2026-12-10T15:00Z' ], [ 'at an end', '2026-12-10T16:30Z', '2026-12-11T15:00Z' ],
	[ 'less than two hours after a start without an end', '2026-12-11T16:59Z', '2026-12-11T15:00Z' ], [ 'two hours after a start without an end', '2026-12-11T17:00Z', '2026-12-12T09:30Z' ],
	[ 'after all', '2026-12-12T11:30Z', null ]
] )( '%s', ( _, now, start ) => {
	expect( nextAt( now ) ).toBe( start );
} );

it( 'without dates, nothing is next', () => {
	expect( nextAt( '2026-12-03T00:00Z', [] ) ).toBeNull();
} );

it( 'a long date that has begun is still next', () => {
	expect( nextAt( '2026-12-20T00:00Z', [ { start: '2026-12-01', end: '2026-12-31' }, { start: '2026-12-10' }, { start: '2026-12-21' } ] ) ).toBe( '2026-12-01' );
} );
