// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Query } from '../../../src/explore/query';
import { query } from '../explore/lists';
import { SMALL, SMALL_TITLES } from '../helpers/data';
import { check, open, press, titles, countText } from '../helpers/explorer';
import { all, maybe, names, one } from '../helpers/roles';

const PAST: Query = query( { chosen: { status: [ 'past' ] } } );
const PAST_TITLES = [ 'Wikimedia Clinics', 'Learning Days' ];

describe( 'a preset', () => {
	test( 'is chosen at first, and can be removed', () => {
		const { window } = open( SMALL, { preset: PAST } );
		expect( titles() ).toEqual( PAST_TITLES );
		expect( window.fragment() ).toBe( '' );
		press( 'Remove filter: Status: Past' );
		expect( titles() ).toEqual( SMALL_TITLES );
	} );

	test( 'is replaced by a query in the address', () => {
		open( SMALL, { preset: PAST, fragment: 'programs?status=paused' } );
		expect( titles() ).toEqual( [ 'Small wiki toolkits' ] );
	} );

	test( 'that is removed has a fragment of its own, so that links and Back work', () => {
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
	test( 'shows as many programs as its limit, and a link to all', () => {
		open( SMALL, { preset: PAST, limit: 1 } );
		expect( titles() ).toEqual( [ 'Wikimedia Clinics' ] );
		expect( countText() ).toBe( '2 of 5 programs' );
		expect( one( 'link', 'See all 2 programs' ).getAttribute( 'href' ) ).toBe( '/wiki/All#programs?status=past' );
	} );

	test( 'has no search, no order, no headings, and no chips for its preset', () => {
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

	test( 'has no button "Show more"', () => {
		open( SMALL, { limit: 2 } );
		expect( titles() ).toHaveLength( 2 );
		expect( all( 'button' ).filter( ( { textContent } ) => textContent.includes( 'more' ) ) ).toEqual( [] );
	} );

	test( 'shows a program beyond its limit if the address has its details', () => {
		open( SMALL, { limit: 1, fragment: 'programs?program=toolkits' } );
		expect( titles() ).toEqual( SMALL_TITLES.slice( 0, 3 ) );
	} );
} );
