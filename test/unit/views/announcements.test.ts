// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listen, type Listener } from '../helpers/announcements';
import { stopClock, type Clock } from '../helpers/clock';
import { many, SMALL } from '../helpers/data';
import { check, open, press, sortBy, type } from '../helpers/explorer';

let clock: Clock;
let listener: Listener;
beforeEach( () => {
	clock = stopClock();
} );
afterEach( () => {
	clock.restore();
	listener.end();
} );

function heardAfter( act: () => void ): readonly string[] {
	listener.heard();
	act();
	clock.pass( 1000 );
	return listener.heard();
}

test( 'every change of the list is announced once', () => {
	const { window } = open( SMALL );
	listener = listen();
	expect( heardAfter( () => check( 'Status', 'Past' ) ) ).toEqual( [ '2 of 5 programs' ] );
	expect( heardAfter( () => check( 'Capacity', 'Communication' ) ) ).toEqual( [ '1 of 5 programs' ] );
	expect( heardAfter( () => press( 'Remove filter: Status: Past' ) ) ).toEqual( [ '2 of 5 programs' ] );
	expect( heardAfter( () => press( 'Clear all' ) ) ).toEqual( [ '5 programs' ] );
	expect( heardAfter( window.back ) ).toEqual( [ '2 of 5 programs' ] );
} );

test( 'typing is announced once, when the reader pauses', () => {
	open( SMALL );
	listener = listen();
	for ( const text of [ 'to', 'cl', 'cli' ] ) {
		type( text );
		clock.pass( 200 );
		expect( listener.heard() ).toEqual( [] );
	}
	clock.pass( 300 );
	expect( listener.heard() ).toEqual( [ '1 of 5 programs' ] );
} );

test( 'typing before an immediate choice is announced together with the choice', () => {
	open( SMALL );
	listener = listen();
	expect( heardAfter( () => {
		type( 'wiki' );
		check( 'Status', 'Past' );
	} ) ).toEqual( [ '1 of 5 programs' ] );
} );

test( 'corrected search words are announced with the number', () => {
	open( SMALL );
	listener = listen();
	expect( heardAfter( () => type( 'clinisc' ) ) ).toEqual( [ '1 of 5 programsNothing has “clinisc”. These have “Clinics”.' ] );
	expect( heardAfter( () => type( 'clinics' ) ) ).toEqual( [ '1 of 5 programs' ] );
} );

test( 'a click that does not change the list is not announced, because its own button has the new state', () => {
	open( many( 70 ) );
	listener = listen();
	expect( heardAfter( () => press( 'Details of Program 3' ) ) ).toEqual( [] );
	expect( heardAfter( () => press( 'Details of Program 3' ) ) ).toEqual( [] );
	expect( heardAfter( () => sortBy( 'A–Z' ) ) ).toEqual( [] );
	expect( heardAfter( () => press( 'Show 10 more programs' ) ) ).toEqual( [] );
	expect( heardAfter( () => press( 'Capacity' ) ) ).toEqual( [] );
} );

test( 'in the dialog, only the text of its button is announced', () => {
	open( SMALL, { width: 400 } );
	listener = listen();
	expect( heardAfter( () => press( 'Filters' ) ) ).toEqual( [] );
	expect( heardAfter( () => check( 'Status', 'Past' ) ) ).toEqual( [ 'Show 2 programs' ] );
	expect( heardAfter( () => press( 'Show 2 programs' ) ) ).toEqual( [] );
} );
