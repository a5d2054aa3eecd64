// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { countText, open, press, titles } from '../helpers/explorer';
import { names, one, textOf } from '../helpers/roles';

const MATERIALS = [ { label: 'Report', page: 'Report' } ];
const LIST = {
	version: 1,
	programs: [
		{ id: 'a', title: 'A', status: 'ongoing', join: { page: 'Join' } },
		{ id: 'b', title: 'B', status: 'ongoing', join: { page: 'Join', until: '2020' } },
		{ id: 'c', title: 'C', status: 'past', materials: MATERIALS },
		{ id: 'd', title: 'D', status: 'ongoing', join: { page: 'Join' }, materials: MATERIALS }
	]
};

const shortcuts = (): string[] => names( 'button', one( 'group', 'Offers' ) );
const pressed = (): string[] => Array.from( one( 'group', 'Offers' ).querySelectorAll<HTMLElement>( '[aria-pressed="true"]' ), textOf );

describe( 'the shortcuts', () => {
	test( 'have the numbers of programs that match the other filters', () => {
		open( LIST );
		expect( shortcuts() ).toEqual( [ 'Open now (2)', 'Something to use (2)', 'All (4)' ] );
		open( LIST, { fragment: 'programs?status=past' } );
		expect( shortcuts() ).toEqual( [ 'Open now (0)', 'Something to use (1)', 'All (1)' ] );
	} );

	test( 'choose one thing at a time, and "All" chooses none', () => {
		open( LIST );
		expect( pressed() ).toEqual( [ 'All (4)' ] );
		press( 'Open now (2)' );
		expect( titles() ).toEqual( [ 'A', 'D' ] );
		expect( pressed() ).toEqual( [ 'Open now (2)' ] );
		press( 'Something to use (2)' );
		expect( titles() ).toEqual( [ 'D', 'C' ] );
		expect( shortcuts() ).toEqual( [ 'Open now (2)', 'Something to use (2)', 'All (4)' ] );
		press( 'All (4)' );
		expect( countText() ).toBe( '4 programs' );
	} );

	test( 'are in links', () => {
		const { window } = open( LIST );
		press( 'Something to use (2)' );
		expect( window.fragment() ).toBe( 'programs?offers=materials' );
		open( LIST, { fragment: 'programs?offers=join' } );
		expect( titles() ).toEqual( [ 'A', 'D' ] );
	} );

	test( 'are not there if programs offer nothing, or are all alike', () => {
		open( { version: 1, programs: [ { id: 'a', title: 'A' }, { id: 'b', title: 'B' } ] } );
		expect( names( 'group' ) ).not.toContain( 'Offers' );
	} );
} );
