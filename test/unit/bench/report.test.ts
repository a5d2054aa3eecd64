import { describe, expect, test } from 'vitest';
import { addedBlocking, ratioRow } from '../../bench/report/budgets';
import { profileSection } from '../../bench/report/profile';
import { reasonsFor } from '../../bench/report/reasons';
import { summarize } from '../../bench/report/summary';
import type { Visit } from '../../bench/measure';
import type { PageVisit } from '../../bench/real-page';
import { median, quantile } from '../../bench/statistics';

function visit( contender: string, round: number, painted: number, changes: Partial<Visit> = {} ): Visit {
	return { contender, size: 50, throttling: 1, round, ready: 0, painted, elements: 0, wrong: [], errors: [], ...changes };
}

test( 'quantiles are between the values', () => {
	expect( [ quantile( [ 4, 1, 3, 2 ], 0.5 ), quantile( [ 10, 0 ], 0.95 ), quantile( [ 7 ], 0.95 ), median( [ 3, 1, 2 ] ) ] ).toEqual( [ 2.5, 9.5, 7, 2 ] );
	expect( median( [] ) ).toBeNaN();
} );

describe( 'the comparison with the page made by hand', () => {
	test( 'is made within each round, because a slow round is slow for all', () => {
		const visits = [
			visit( 'limit', 0, 10 ), visit( 'explorer', 0, 20 ), visit( 'limit', 1, 100 ), visit( 'explorer', 1, 200 ), visit( 'limit', 2, 12 ), visit( 'explorer', 2, 24 )
		];
		expect( summarize( visits, 'explorer', 50, 1 ).view ).toEqual( { value: 24, ratio: 2 } );
	} );

	test( 'leaves out the interactions that one of the two did not do', () => {
		const visits = [ visit( 'limit', 0, 1, { clicks: [ 10, 10, 90, 90 ] } ), visit( 'explorer', 0, 1, { clicks: [ 20, 20 ] } ) ];
		expect( summarize( visits, 'explorer', 50, 1 ).click50 ).toEqual( { value: 20, ratio: 2 } );
	} );

	test( 'leaves out the heap of the data, other sizes and other speeds', () => {
		const visits = [
			visit( 'parsed', 0, 1, { heap: 100 } ), visit( 'limit', 0, 1, { heapAfter: 150 } ), visit( 'explorer', 0, 1, { heapAfter: 200 } ),
			visit( 'explorer', 0, 1, { heapAfter: 900, size: 500 } ), visit( 'explorer', 0, 1, { heapAfter: 900, throttling: 4 } )
		];
		expect( summarize( visits, 'explorer', 50, 1 ).heap ).toEqual( { value: 100, ratio: 2 } );
	} );
} );

test( 'a budget holds if no size exceeds it, and is open without a value', () => {
	const holds = ( ...ratios: number[] ): boolean | null => ratioRow( 'View', '1.5', 1.5, ratios.map( ( ratio, i ) => [ i, ratio ] ) ).holds;
	expect( [ holds( 1, 1.5 ), holds( 1, 1.6 ), holds( NaN ), holds( NaN, 1 ) ] ).toEqual( [ true, false, null, true ] );
	expect( ratioRow( 'View', '1.5', 1.5, [ [ 50, 1.23 ], [ 10_000, 12.3 ] ] ).measured ).toBe( '50: 1.2 × · 10,000: 12 ×' );
} );

test( 'the blocking time that the explorer adds is the median of the differences in each round', () => {
	const page = ( hasExplorer: boolean, round: number, blocking: number ): PageVisit =>
		( { window: 'desktop', hasExplorer, round, blocking, longest: 0, longestOfOurs: 0, ready: 0, heap: 0 } );
	expect( addedBlocking( [ page( true, 1, 300 ), page( false, 1, 200 ), page( true, 2, 1000 ), page( false, 2, 850 ), page( true, 3, 310 ), page( false, 3, 290 ) ] ) ).toBe( 100 );
} );

test( 'the report says why a budget is not reached, once for budgets of one kind', () => {
	const row = ( what: string, holds: boolean | null ) => ( { what, most: '1', measured: '2', holds } );
	expect( reasonsFor( [ row( 'Facet click → next paint, median', true ), row( 'Keystroke → next paint, median', null ) ] ) ).toEqual( [] );
	const reasons = reasonsFor( [ row( 'Facet click → next paint, median', false ), row( 'Keystroke → next paint, median', false ), row( 'Heap beyond the data', false ) ] );
	expect( reasons.map( ( reason ) => /^\*\*(.+?)\.\*\*/.exec( reason )?.[ 1 ] ) ).toEqual( [ 'Clicks and keys', 'Heap' ] );
} );

test( 'the report adds up what takes the time of the first view', () => {
	const profile = ( contender: string, factor: number ) => ( { contender, size: 50, events: { 'all, data to paint': 10 * factor, Paint: factor, PrePaint: factor, Layout: 3 }, parts: { page: factor, app: 0.5 }, functions: {} } );
	const [ , , rows = '' ] = profileSection( [ profile( 'limit', 1 ), profile( 'explorer', 4 ) ] );
	expect( rows.split( '\n' ) ).toEqual( expect.arrayContaining( [ '| all | 10.0 | 40.0 |', '| paint | 2.0 | 8.0 |', '| script: `page/`, `app/`, `wiki/` |  | 4.5 |' ] ) );
	expect( profileSection( [] ) ).toEqual( [] );
} );
