// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { SMALL } from '../helpers/data';
import { check, focused, open, press, resize, searchBox, type } from '../helpers/explorer';
import { all, maybe, names, one } from '../helpers/roles';

const SKIP = 'Skip to the programs';
const TO_SEARCH = 'Search programs';
const NEEDS = { ...SMALL, needs: [ { id: 'one', label: 'Need one', terms: { capacity: 'people' } } ] };

describe( 'the button that skips to the programs', () => {
	test( 'is the first after the search, before needs and filters', () => {
		open( NEEDS );
		const stops = all( 'button' ).concat( all( 'searchbox' ) ).sort( ( a, b ) => a.compareDocumentPosition( b ) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1 );
		expect( stops.slice( 0, 3 ) ).toEqual( [ searchBox(), one( 'button', SKIP ), one( 'button', 'Need one' ) ] );
	} );

	test( 'moves the focus to the number of programs', () => {
		open( SMALL, { fragment: 'programs?status=past' } );
		press( SKIP );
		expect( focused() ).toBe( '2 of 5 programs' );
	} );

	test( 'moves it to the number for what was just typed, which is in the address then', () => {
		const { window } = open( SMALL );
		type( 'clinics' );
		press( SKIP );
		expect( focused() ).toBe( '1 of 5 programs' );
		expect( window.fragment() ).toBe( 'programs?q=clinics' );
	} );

	test( 'changes no choice and no entry of the history', () => {
		const { window } = open( SMALL );
		check( 'Status', 'Past' );
		const before = [ window.url(), window.entries.length ];
		press( SKIP );
		expect( [ window.url(), window.entries.length ] ).toEqual( before );
	} );

	test( 'is not in a short list, which has no search', () => {
		open( SMALL, { limit: 2 } );
		expect( maybe( 'button', SKIP ) ).toBeNull();
	} );
} );

describe( 'the button that goes to the search', () => {
	test( 'moves the focus to the search box of a narrow explorer, at the top of the window', () => {
		open( SMALL, { width: 400 } );
		const scroll = vi.fn();
		searchBox().scrollIntoView = scroll;
		one( 'button', TO_SEARCH ).click();
		expect( scroll.mock.calls ).toEqual( [ [] ] );
		expect( document.activeElement ).toBe( searchBox() );
	} );

	test( 'is only in a narrow explorer with a search', () => {
		open( SMALL );
		expect( names( 'button' ) ).not.toContain( TO_SEARCH );
		resize( 400 );
		expect( names( 'button' ) ).toContain( TO_SEARCH );
		open( SMALL, { width: 400, limit: 2 } );
		expect( names( 'button' ) ).not.toContain( TO_SEARCH );
	} );
} );

describe( 'the headings before the programs', () => {
	test( 'are those of the finder and of the filters, with the level of the groups', () => {
		open( SMALL, { level: 4 } );
		expect( all( 'heading' ).slice( 0, 3 ).map( ( { tagName, textContent } ) => `${ tagName } ${ textContent }` ) ).toEqual( [ 'H4 Find a program', 'H4 Filters', 'H4 Current programs' ] );
		expect( one( 'heading', 'Filters' ).closest( '[role="region"]' )?.getAttribute( 'aria-label' ) ).toBe( 'Filters' );
	} );

	test( 'are one if the filters are in a dialog', () => {
		open( SMALL, { width: 400 } );
		expect( names( 'heading' ).slice( 0, 2 ) ).toEqual( [ 'Find a program', 'Current programs' ] );
	} );
} );
