// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forgetVisits, keepVisit, lastVisit } from '../../../src/app/visits';

const HOUR = 60 * 60 * 1000;
const START = Date.parse( '2026-11-01T10:00:00Z' );

afterEach( () => {
	vi.restoreAllMocks();
	localStorage.clear();
} );

describe( 'the last visit', () => {
	test( 'is not known in the first visit', () => {
		expect( lastVisit( 'Data' ) ).toBeNull();
		keepVisit( 'Data', 7, START );
		keepVisit( 'Data', 8, START + 11 * HOUR );
		expect( lastVisit( 'Data' ) ).toBeNull();
	} );

	test( 'is the last view before a pause of more than 12 hours, and stays when the page is loaded again', () => {
		keepVisit( 'Data', 7, START );
		keepVisit( 'Data', 8, START + HOUR );
		keepVisit( 'Data', 9, START + 14 * HOUR );
		keepVisit( 'Data', 10, START + 15 * HOUR );
		expect( lastVisit( 'Data' ) ).toEqual( { revision: 8, time: START + HOUR } );
		keepVisit( 'Data', 11, START + 40 * HOUR );
		expect( lastVisit( 'Data' ) ).toEqual( { revision: 10, time: START + 15 * HOUR } );
	} );

	test( 'is kept for each data page, and can be forgotten', () => {
		[ 'Data', 'Other' ].forEach( ( source ) => [ 0, 20 ].forEach( ( hours ) => keepVisit( source, 7, START + hours * HOUR ) ) );
		forgetVisits( 'Data' );
		expect( lastVisit( 'Data' ) ).toBeNull();
		expect( lastVisit( 'Other' ) ).toEqual( { revision: 7, time: START } );
	} );

	test( 'is not known if the browser keeps nothing, or something else', () => {
		localStorage.setItem( 'program-explorer-visit:Data', 'x y z' );
		expect( lastVisit( 'Data' ) ).toBeNull();
		vi.spyOn( Storage.prototype, 'getItem' ).mockImplementation( () => {
			throw new Error( 'forbidden' );
		} );
		vi.spyOn( Storage.prototype, 'removeItem' ).mockImplementation( () => {
			throw new Error( 'forbidden' );
		} );
		keepVisit( 'Data', 7, START );
		forgetVisits( 'Data' );
		expect( lastVisit( 'Data' ) ).toBeNull();
	} );
} );
