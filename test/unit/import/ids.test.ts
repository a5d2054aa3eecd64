import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createIds, slug } from '../../../src/import/ids';
import { ID } from '../../../src/programs/patterns';

describe( 'a text as an id', () => {
	test.each( [
		[ 'WikiLearn', 'wikilearn' ],
		[ 'Capacity Exchange (CapX)', 'capacity-exchange-capx' ],
		[ "Let's Connect Peer Learning Program", 'lets-connect-peer-learning-program' ],
		[ 'L’atelier d’été', 'latelier-dete' ],
		[ 'Échange de capacités', 'echange-de-capacites' ],
		[ 'Straße, Ærø, Łódź, İstanbul', 'strasse-aero-lodz-istanbul' ],
		[ 'Learning Days @ Wikimedia 2019', 'learning-days-wikimedia-2019' ],
		[ '维基学习', '' ],
		[ '2019', '' ]
	] )( '%s', ( text, expected ) => {
		expect( slug( text ) ).toBe( expected );
	} );

	test( 'is a valid id or empty', () => {
		fc.assert( fc.property( fc.string( { unit: 'grapheme', maxLength: 300 } ), ( text ) => {
			const id = slug( text );
			expect( id === '' || ID.test( id ) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test( id ) ).toBe( true );
		} ) );
	} );
} );

describe( 'ids', () => {
	test( 'differ', () => {
		const ids = createIds();
		expect( [ ids.make( 'A' ), ids.make( 'a!' ), ids.make( 'A' ) ] ).toEqual( [ 'a', 'a-2', 'a-3' ] );
	} );

	test( 'are made of the page title if the title has no Latin letter, else of the number', () => {
		const ids = createIds();
		expect( [ ids.make( '维基学习', 'WikiLearn/zh' ), ids.make( '维基', '' ), ids.make( '维基', '' ) ] ).toEqual( [ 'wikilearn-zh', 'program-2', 'program-3' ] );
	} );

	test( 'differ from those that are taken', () => {
		const ids = createIds();
		expect( [ ids.take( 'a' ), ids.take( 'a' ), ids.make( 'A' ) ] ).toEqual( [ true, false, 'a-2' ] );
	} );

	test( 'for many items with the same title do not take longer', () => {
		const ids = createIds();
		const has = vi.spyOn( Set.prototype, 'has' );
		const made = Array.from( { length: 1000 }, () => ids.make( 'A' ) );
		expect( has.mock.calls.length ).toBeLessThan( 3000 );
		has.mockRestore();
		expect( made.slice( -2 ) ).toEqual( [ 'a-999', 'a-1000' ] );
	} );

	test( 'always differ and are always valid', () => {
		fc.assert( fc.property( fc.array( fc.constantFrom( 'a', 'A 2', 'a-2', '', '维', 'program 1', 'x'.repeat( 200 ), '__proto__' ), { maxLength: 20 } ), ( texts ) => {
			const ids = createIds();
			const made = texts.map( ( text ) => ids.make( text ) );
			expect( new Set( made ).size ).toBe( made.length );
			expect( made.filter( ( id ) => !ID.test( id ) ) ).toEqual( [] );
		} ) );
	} );
} );
