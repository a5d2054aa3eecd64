// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { stopClock } from '../helpers/clock';
import { ALL_PARTS, countText, open, press, titles, type } from '../helpers/explorer';
import { names, one, textOf } from '../helpers/roles';

const LIST = {
	version: 1,
	vocabularies: { topic: { label: 'Topic', terms: { a: { label: 'A' }, b: { label: 'B' }, c: { label: 'C' } } } },
	needs: [
		{ id: 'n1', label: 'Need one', help: 'Help for one', terms: { topic: 'a' } },
		{ id: 'n2', label: 'Need two', terms: { topic: 'b' } },
		{ id: 'n3', label: 'Need three', terms: { topic: 'c' } },
		{ id: 'n4', label: 'Need four', terms: { topic: [ 'a', 'b' ] } },
		{ id: 'n5', label: 'Need five', help: { de: 'Hilfe', en: 'Help for five' }, terms: { topic: 'a' } },
		{ id: 'n6', label: 'Need six', terms: { topic: 'b' } }
	],
	programs: [
		{ id: 'x', title: 'X', topic: 'a', status: 'past' },
		{ id: 'y', title: 'Y', topic: 'b', status: 'past' },
		{ id: 'z', title: 'Z', topic: [ 'a', 'b' ], status: 'past' },
		{ id: 'w', title: 'W', status: 'ongoing' }
	]
};

const FIRST = [ 'Need one', 'Need two', 'Need three none yet', 'Need four' ];
const needs = (): HTMLElement => one( 'group', 'Needs' );
const pressed = (): string[] => Array.from( needs().querySelectorAll<HTMLElement>( '[aria-pressed="true"]' ), textOf );
const notes = ( within: ParentNode ): ( string | null )[] => Array.from( within.querySelectorAll( 'p.program-explorer__note' ), ( note ) => note.textContent );

describe( 'the needs', () => {
	test( 'are buttons: the first four, then the others, and the focus is on the first new one', () => {
		open( LIST );
		expect( names( 'button', needs() ) ).toEqual( [ 'Need one', 'Need two', 'Need three none yet', 'Need four', 'More needs' ] );
		press( 'More needs' );
		expect( names( 'button', needs() ) ).toEqual( [ 'Need one', 'Need two', 'Need three none yet', 'Need four', 'Need five', 'Need six' ] );
		expect( document.activeElement?.textContent ).toBe( 'Need five' );
	} );

	test( 'choose the programs that help; cards say with what; of several needs, programs that help with more come first', () => {
		open( LIST );
		press( 'Need two' );
		expect( pressed() ).toEqual( [ 'Need two' ] );
		expect( titles() ).toEqual( [ 'Y', 'Z' ] );
		press( 'Need one' );
		expect( titles() ).toEqual( [ 'Z', 'X', 'Y' ] );
		expect( notes( one( 'article', 'Z' ) ).map( ( note ) => note?.replace( /[\u2068\u2069]/g, '' ) ) ).toEqual( [ 'Helps with: Need two, Need one' ] );
		press( 'Need one' );
		press( 'Need two' );
		expect( countText() ).toBe( '4 programs' );
	} );

	test( 'show their help while they are chosen, in the language of the reader', () => {
		open( LIST, { fragment: 'programs?need=n1,n2,n5' } );
		expect( notes( needs() ) ).toEqual( [ 'Help for one', 'Help for five' ] );
		press( 'Need one' );
		expect( notes( needs() ) ).toEqual( [ 'Help for five' ] );
	} );

	test( 'that are chosen are shown, although they are not among the first', () => {
		open( LIST, { fragment: 'programs?need=n6' } );
		expect( pressed() ).toEqual( [ 'Need six' ] );
		expect( names( 'button', needs() ) ).toEqual( [ 'Need one', 'Need two', 'Need three none yet', 'Need four', 'Need six', 'More needs' ] );
	} );

	test( 'that fit the search are shown in place of the first few, after a pause in typing', () => {
		const clock = stopClock();
		open( LIST );
		type( 'five' );
		clock.pass( 299 );
		expect( names( 'button', needs() ) ).toEqual( [ ...FIRST, 'More needs' ] );
		clock.pass( 1 );
		expect( names( 'button', needs() ) ).toEqual( [ 'Need five' ] );
		type( 'one five' );
		clock.pass( 300 );
		expect( names( 'button', needs() ) ).toEqual( [ 'Need one', 'Need five' ] );
		type( 'nothing of them' );
		clock.pass( 300 );
		expect( names( 'button', needs() ) ).toEqual( [] );
		type( '' );
		clock.pass( 300 );
		expect( names( 'button', needs() ) ).toEqual( [ ...FIRST, 'More needs' ] );
		clock.restore();
	} );

	test( 'that fit the search of a link are shown at once, besides those that are chosen', () => {
		open( LIST, { fragment: 'programs?need=n2&q=six' } );
		expect( names( 'button', needs() ) ).toEqual( [ 'Need two', 'Need six' ] );
		expect( pressed() ).toEqual( [ 'Need two' ] );
	} );

	test( 'that are all shown are again when the search is over', () => {
		const clock = stopClock();
		open( LIST );
		press( 'More needs' );
		type( 'six' );
		clock.pass( 300 );
		expect( names( 'button', needs() ) ).toEqual( [ 'Need six' ] );
		type( '' );
		clock.pass( 300 );
		expect( names( 'button', needs() ) ).toHaveLength( 6 );
		clock.restore();
	} );

	test( 'that fit the search take its place when they are chosen; others do not', () => {
		const { window } = open( LIST, { fragment: 'programs?need=n2&q=six' } );
		press( 'Need two' );
		expect( window.fragment() ).toBe( 'programs?q=six' );
		press( 'Need six' );
		expect( window.fragment() ).toBe( 'programs?need=n6' );
		press( 'Need six' );
		expect( window.fragment() ).toBe( '' );
	} );

	test( 'are the first few until the search is loaded', () => {
		open( LIST, { fragment: 'programs?q=five', parts: { ...ALL_PARTS, search: { now: null, load: () => new Promise( () => undefined ) } } } );
		expect( names( 'button', needs() ) ).toEqual( [ ...FIRST, 'More needs' ] );
	} );

	test( 'are not there if the page has none', () => {
		open( { ...LIST, needs: [] } );
		expect( names( 'group' ) ).not.toContain( 'Needs' );
	} );
} );
