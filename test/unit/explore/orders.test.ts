import { describe, expect, test } from 'vitest';
import { orderOf } from '../../../src/explore/orders';
import type { ProgramIndex } from '../../../src/explore/program-index';
import { SORTS, type Sort } from '../../../src/explore/query';
import { indexOf, indexOfTitles, program, type ProgramFields } from './lists';

/** The ids of programs in an order; a program without a title has its id as title. */
function ordered( sort: Sort, ...programs: readonly ProgramFields[] ): string[] {
	const index = indexOf( programs.map( program ) );
	return Array.from( orderOf( index, sort ), ( i ) => index.programs[ i ]?.id ?? '' );
}

describe( 'by title', () => {
	test( 'the same titles stay in the order of the data page', () => {
		expect( Array.from( orderOf( indexOfTitles( 'Same', 'Other', 'Same', 'Same' ), 'title' ) ) ).toEqual( [ 1, 0, 2, 3 ] );
	} );

	test( 'neither dates nor the status count', () => {
		expect( ordered( 'title', { id: 'b', status: 'open', start: '2026' }, { id: 'a', status: 'past', start: '2001', end: '2001' } ) ).toEqual( [ 'a', 'b' ] );
	} );
} );

describe( 'newest first', () => {
	test( 'a later start comes first; a year or a month counts from its first day', () => {
		expect( ordered( 'newest',
			{ id: 'year', start: '2024', end: '2024' }, { id: 'second day', start: '2024-01-02', end: '2024' }, { id: 'month', start: '2024-02', end: '2024' }
		) ).toEqual( [ 'month', 'second day', 'year' ] );
	} );

	test( 'with the same start, a later end comes first; a year or a month counts to its last day', () => {
		expect( ordered( 'newest',
			{ id: 'november', start: '2024', end: '2024-11' }, { id: 'last day but one', start: '2024', end: '2024-12-30' },
			{ id: 'year', start: '2024', end: '2024' }
		) ).toEqual( [ 'year', 'last day but one', 'november' ] );
	} );

	test( 'a start in the same year does not move a program before one that began later', () => {
		expect( ordered( 'newest', { id: 'long', start: '2023-05', end: '2026' }, { id: 'short', start: '2023-06', end: '2023-06' } ) ).toEqual( [ 'short', 'long' ] );
	} );

	test.each( [ 'open', 'upcoming', 'ongoing', 'paused' ] as const )( 'a program without an end that is %s ends after all others', ( status ) => {
		expect( ordered( 'newest', { id: 'ends', start: '2024', end: '2100' }, { id: 'runs', start: '2024', status } ) ).toEqual( [ 'runs', 'ends' ] );
	} );

	test.each( [ 'past', null ] as const )( 'a program without an end whose status is %s ends with the year in which it began', ( status ) => {
		expect( ordered( 'newest', { id: 'june', start: '2024', end: '2024-06' }, { id: 'over', start: '2024', status }, { id: 'ends', start: '2024', end: '2025' } ) )
			.toEqual( [ 'ends', 'over', 'june' ] );
	} );

	test( 'a program with only an end counts as if it began then', () => {
		expect( ordered( 'newest', { id: 'before', start: '2021', end: '2024' }, { id: 'end', end: '2022' }, { id: 'after', start: '2023', end: '2023' } ) )
			.toEqual( [ 'after', 'end', 'before' ] );
	} );

	test( 'programs without dates are last, also those that still run', () => {
		expect( ordered( 'newest', { id: 'a', status: 'open' }, { id: 'b' }, { id: 'c', start: '1900', end: '1900' } ) ).toEqual( [ 'c', 'a', 'b' ] );
	} );

	test( 'with the same dates, the titles decide, not the order of the data page', () => {
		expect( ordered( 'newest', { id: 'z', start: '2024' }, { id: 'a', start: '2024' }, { id: 'm', start: '2024' } ) ).toEqual( [ 'a', 'm', 'z' ] );
	} );
} );

describe( 'by status', () => {
	const STATUSES = [ 'past', null, 'paused', 'ongoing', 'upcoming', 'open' ] as const;

	test( 'what readers can join is first; an unknown status is just before "past"', () => {
		expect( ordered( 'status', ...STATUSES.map( ( status ) => ( { id: status ?? 'unknown', status } ) ) ) )
			.toEqual( [ 'open', 'upcoming', 'ongoing', 'paused', 'unknown', 'past' ] );
	} );

	test( 'a later date does not move a program before a better status', () => {
		expect( ordered( 'status', { id: 'new', status: 'past', start: '2026' }, { id: 'old', status: 'open', start: '2001' } ) ).toEqual( [ 'old', 'new' ] );
	} );

	test.each( STATUSES )( 'with the same status %s, the newest is first; then the titles decide', ( status ) => {
		expect( ordered( 'status',
			{ id: 'z', status, start: '2020', end: '2020' }, { id: 'a', status, start: '2020', end: '2020' }, { id: 'm', status, start: '2022', end: '2022' }
		) ).toEqual( [ 'm', 'a', 'z' ] );
	} );
} );

test( 'by relevance, programs with the same score are in the order of the status', () => {
	const index = indexOf( [
		program( { id: 'past', status: 'past', start: '2026' } ), program( { id: 'old', status: 'open', start: '2020' } ), program( { id: 'new', status: 'open', start: '2024' } )
	] );
	expect( Array.from( orderOf( index, 'relevance' ) ) ).toEqual( [ 2, 1, 0 ] );
	expect( orderOf( index, 'relevance' ) ).toEqual( orderOf( index, 'status' ) );
} );

describe( 'an order', () => {
	const index = (): ProgramIndex => indexOf( [ program( { id: 'b', status: 'open' } ), program( { id: 'a', start: '2020' } ), program( { id: 'c', start: '2021', status: 'past' } ) ] );

	test.each( SORTS )( 'has every program once: %s', ( sort ) => {
		expect( Array.from( orderOf( index(), sort ) ).sort() ).toEqual( [ 0, 1, 2 ] );
	} );

	test.each( SORTS )( 'is made once for the programs at hand, because it takes long: %s', ( sort ) => {
		const same = index();
		expect( orderOf( same, sort ) ).toBe( orderOf( same, sort ) );
	} );

	test( 'is not mistaken for that of another sort', () => {
		const same = index();
		expect( SORTS.map( ( sort ) => Array.from( orderOf( same, sort ) ) ) ).toEqual( [ [ 0, 1, 2 ], [ 0, 1, 2 ], [ 2, 1, 0 ], [ 1, 0, 2 ] ] );
	} );

	test( 'is made anew for other programs', () => {
		expect( Array.from( orderOf( indexOfTitles( 'b', 'a' ), 'title' ) ) ).toEqual( [ 1, 0 ] );
		expect( Array.from( orderOf( indexOfTitles( 'a', 'b', 'c' ), 'title' ) ) ).toEqual( [ 0, 1, 2 ] );
	} );

	test.each( SORTS )( 'of no programs is empty: %s', ( sort ) => {
		expect( orderOf( indexOf( [] ), sort ) ).toHaveLength( 0 );
	} );
} );
