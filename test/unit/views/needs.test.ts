// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { countText, open, press, titles } from '../helpers/explorer';
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

	test( 'are not there if the page has none', () => {
		open( { ...LIST, needs: [] } );
		expect( names( 'group' ) ).not.toContain( 'Needs' );
	} );
} );
