import { describe, expect, it } from 'vitest';
import { parsePrograms } from '../../../src/programs/parse';
import { ancestors } from '../../../src/programs/vocabulary';

function readTerms( terms: unknown ) {
	const text = JSON.stringify( { version: 1, vocabularies: { capacity: { label: 'Capacity', terms } } } );
	const { list, problems } = parsePrograms( text, { today: '2026-07-01', language: 'en' } );
	const vocabulary = list?.vocabularies.get( 'capacity' );
	if ( !vocabulary ) {
		throw new Error( 'no vocabulary' );
	}
	return {
		vocabulary,
		found: problems.map( ( { code, path, params } ) => [ code, path.slice( 3 ).join( '.' ), ...params ] )
	};
}

describe( 'terms', () => {
	it( 'keep their order, label, aliases, parent and whether they match all', () => {
		const { vocabulary, found } = readTerms( {
			b: { label: { en: 'B' }, aliases: [ 'bee', 'bee' ], broader: 'a', matchesAll: true },
			a: { label: 'A', aliases: 'ah' }
		} );
		expect( found ).toEqual( [] );
		expect( Array.from( vocabulary.terms.values() ) ).toEqual( [
			{ id: 'b', label: new Map( [ [ 'en', 'B' ] ] ), aliases: [ 'bee' ], broader: 'a', matchesAll: true },
			{ id: 'a', label: 'A', aliases: [ 'ah' ], broader: null, matchesAll: false }
		] );
	} );

	it( 'without a label show their id, with a warning', () => {
		const { vocabulary, found } = readTerms( { a: {} } );
		expect( vocabulary.terms.get( 'a' )?.label ).toBe( 'a' );
		expect( found ).toEqual( [ [ 'missing-label', 'a', 'a' ] ] );
	} );

	it( 'cannot be called not-stated, nor be below it', () => {
		const { vocabulary, found } = readTerms( { 'not-stated': { label: 'X' }, a: { label: 'A', broader: 'not-stated' } } );
		expect( Array.from( vocabulary.terms.keys() ) ).toEqual( [ 'a' ] );
		expect( found.map( ( [ code ] ) => code ) ).toEqual( [ 'reserved-id', 'unknown-term' ] );
		expect( vocabulary.terms.get( 'a' )?.broader ).toBeNull();
	} );

	it( 'can be called like properties that all objects inherit, but not __proto__', () => {
		const { vocabulary, found } = readTerms( JSON.parse(
			'{ "__proto__": { "label": "P" }, "constructor": { "label": "C" }, "toString": { "label": "T", "broader": "constructor" } }'
		) );
		expect( Array.from( vocabulary.terms.keys() ) ).toEqual( [ 'constructor', 'toString' ] );
		expect( ancestors( vocabulary, 'toString' ) ).toEqual( [ 'constructor' ] );
		expect( found ).toEqual( [ [ 'bad-id', '__proto__', '__proto__' ] ] );
	} );

	it( 'with an unknown parent are at the top; the nearest name is suggested', () => {
		const { vocabulary, found } = readTerms( { parent: { label: 'P' }, a: { label: 'A', broader: 'parnet' } } );
		expect( vocabulary.terms.get( 'a' )?.broader ).toBeNull();
		expect( found ).toEqual( [ [ 'unknown-term', 'a.broader', 'parnet', 'parent' ] ] );
	} );

	it( 'in a circle stand at the top', () => {
		const { vocabulary, found } = readTerms( {
			a: { label: 'A', broader: 'b' }, b: { label: 'B', broader: 'c' }, c: { label: 'C', broader: 'a' }
		} );
		expect( found ).toEqual( [ [ 'loop', 'a.broader', 'b' ], [ 'loop', 'b.broader', 'c' ], [ 'loop', 'c.broader', 'a' ] ] );
		expect( ancestors( vocabulary, 'a' ) ).toEqual( [] );
	} );
} );

describe( 'ancestors', () => {
	it( 'are none for an unknown term', () => {
		expect( ancestors( readTerms( {} ).vocabulary, 'constructor' ) ).toEqual( [] );
	} );
} );

describe( 'vocabularies', () => {
	it.each( [ 'title', 'team', 'status', 'period', 'partOf' ] )( 'cannot be called %s', ( id ) => {
		const text = JSON.stringify( { version: 1, vocabularies: { [ id ]: { label: 'X' }, language: { label: 'Language' } } } );
		const { list, problems } = parsePrograms( text, { today: '2026-07-01', language: 'en' } );
		expect( Array.from( list?.vocabularies.keys() ?? [] ) ).toEqual( [ 'language' ] );
		expect( problems ).toMatchObject( [ { code: 'reserved-id', path: [ 'vocabularies', id ] } ] );
	} );
} );
