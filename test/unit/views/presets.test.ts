// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Query } from '../../../src/explore/query';
import { SMALL, SMALL_TITLES } from '../helpers/data';
import { check, open, press, titles, countText } from '../helpers/explorer';
import { all, maybe, names, one } from '../helpers/roles';

const PAST: Query = { text: '', chosen: new Map( [ [ 'status', [ 'past' ] ] ] ), sort: null, program: null };
const PAST_TITLES = [ 'Wikimedia Clinics', 'Learning Days' ];

describe( 'a preset', () => {
	test( 'is chosen at first, and can be taken back', () => {
		const { window } = open( SMALL, { preset: PAST } );
		expect( titles() ).toEqual( PAST_TITLES );
		expect( window.fragment() ).toBe( '' );
		press( 'Remove filter: Status: Past' );
		expect( titles() ).toEqual( SMALL_TITLES );
	} );

	test( 'gives way to what the address says', () => {
		open( SMALL, { preset: PAST, fragment: 'programs?status=paused' } );
		expect( titles() ).toEqual( [ 'Small wiki toolkits' ] );
	} );

	test( 'taken back is said in the address, so that the link and Back tell the truth', () => {
		const { window } = open( SMALL, { preset: PAST } );
		press( 'Clear all' );
		expect( window.fragment() ).toBe( 'programs' );
		check( 'Status', 'Past' );
		expect( window.fragment() ).toBe( '' );
		window.back();
		expect( titles() ).toEqual( SMALL_TITLES );
		window.back();
		expect( titles() ).toEqual( PAST_TITLES );
		open( SMALL, { preset: PAST, fragment: 'programs' } );
		expect( titles() ).toEqual( SMALL_TITLES );
	} );
} );

describe( 'a short list', () => {
	test( 'shows so many programs and leads to all of them', () => {
		open( SMALL, { preset: PAST, limit: 1 } );
		expect( titles() ).toEqual( [ 'Wikimedia Clinics' ] );
		expect( countText() ).toBe( '2 of 5 programs' );
		expect( one( 'link', 'See all 2 programs' ).getAttribute( 'href' ) ).toBe( '/wiki/All#programs?status=past' );
	} );

	test( 'says what it is about in little room: no search, no order, no headings, no choices but others than its own', () => {
		open( SMALL, { preset: PAST, limit: 2 } );
		expect( [ maybe( 'searchbox', 'Search programs' ), maybe( 'combobox', 'Sort by' ), maybe( 'list', 'Active filters' ) ] ).toEqual( [ null, null, null ] );
		expect( names( 'heading' ) ).toEqual( PAST_TITLES );
		expect( names( 'group' ) ).toEqual( [] );
	} );

	test( 'can be filtered, and the link carries the filter', () => {
		open( SMALL, { preset: PAST, limit: 1 } );
		press( 'Filters (1)' );
		check( 'Capacity', 'Partnerships' );
		press( 'Show 1 program' );
		expect( titles() ).toEqual( [ 'Learning Days' ] );
		expect( one( 'link', 'See the program' ).getAttribute( 'href' ) ).toBe( '/wiki/All#programs?status=past&capacity=partnerships' );
		expect( one( 'list', 'Active filters' ) ).toBeTruthy();
	} );

	test( 'has no "more": more is elsewhere', () => {
		open( SMALL, { limit: 2 } );
		expect( titles() ).toHaveLength( 2 );
		expect( all( 'button' ).filter( ( { textContent } ) => textContent.includes( 'more' ) ) ).toEqual( [] );
	} );

	test( 'shows a program further down when it is asked for', () => {
		open( SMALL, { limit: 1, fragment: 'programs?program=toolkits' } );
		expect( titles() ).toEqual( SMALL_TITLES.slice( 0, 3 ) );
	} );
} );
