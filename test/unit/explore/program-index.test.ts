import { describe, expect, test } from 'vitest';
import { each, type Bits } from '../../../src/explore/bitset';
import { buildIndex, type ProgramIndex } from '../../../src/explore/program-index';
import { NOT_STATED } from '../../../src/programs/facets';
import { indexOf, listOf, program, TODAY, vocabulary } from './lists';

function members( bits: Bits ): number[] {
	const list: number[] = [];
	each( bits, ( i ) => list.push( i ) );
	return list;
}

/** `{ term: program numbers }` in the order of the terms. */
function termsOf( index: ProgramIndex, facet: string ): Array<[ string, number[] ]> {
	return Array.from( index.facets.get( facet )?.terms.values() ?? [], ( { id, programs } ) => [ id, members( programs ) ] );
}

describe( 'the order of facets and terms', () => {
	test( 'facets follow the data page; a facet nobody uses is left out', () => {
		const list = listOf(
			[ program( { id: 'a', status: 'past', terms: { format: [ 'online' ] } } ) ],
			[ vocabulary( 'capacity', { x: null } ), vocabulary( 'format', { online: null } ) ],
			[ 'format', 'capacity', 'status', 'format' ]
		);
		const index = buildIndex( list, { chain: [], page: 'en' }, TODAY );
		expect( Array.from( index.facets.keys() ) ).toEqual( [ 'format', 'status' ] );
	} );

	test( 'statuses as readers care about them, then not stated', () => {
		const index = indexOf( [
			program( { id: 'a' } ), program( { id: 'b', status: 'past' } ),
			program( { id: 'c', status: 'open' } ), program( { id: 'd', status: 'past' } )
		] );
		expect( termsOf( index, 'status' ) ).toEqual( [ [ 'open', [ 2 ] ], [ 'past', [ 1, 3 ] ], [ NOT_STATED, [ 0 ] ] ] );
	} );

	test( 'parents stand before their children, whatever the order on the page', () => {
		const terms = vocabulary( 'capacity', { leaf: 'branch', other: null, branch: 'root', root: null, unused: null } );
		const index = indexOf( [
			program( { id: 'a', terms: { capacity: [ 'leaf', 'other' ] } } ),
			program( { id: 'b', terms: { capacity: [ 'branch' ] } } ),
			program( { id: 'c' } )
		], terms );
		expect( termsOf( index, 'capacity' ) ).toEqual( [
			[ 'other', [ 0 ] ], [ 'root', [ 0, 1 ] ], [ 'branch', [ 0, 1 ] ], [ 'leaf', [ 0 ] ], [ NOT_STATED, [ 2 ] ]
		] );
		const depths = Array.from( index.facets.get( 'capacity' )?.terms.values() ?? [], ( { depth } ) => depth );
		expect( depths ).toEqual( [ 0, 0, 1, 2, 0 ] );
	} );

	test( 'languages come from the programs, by code', () => {
		const index = indexOf( [
			program( { id: 'a', terms: { language: [ 'fr', 'en' ] } } ), program( { id: 'b', terms: { language: [ 'ar' ] } } )
		] );
		expect( termsOf( index, 'language' ) ).toEqual( [ [ 'ar', [ 1 ] ], [ 'en', [ 0 ] ], [ 'fr', [ 0 ] ] ] );
	} );

	test( 'a circle of parents ends', () => {
		const index = indexOf(
			[ program( { id: 'a', terms: { capacity: [ 'x' ] } } ), program( { id: 'b' } ) ],
			vocabulary( 'capacity', { x: 'y', y: 'x' } )
		);
		expect( termsOf( index, 'capacity' ).map( ( [ id ] ) => id ).sort() ).toEqual( [ NOT_STATED, 'x', 'y' ] );
	} );
} );

describe( 'the years of a program', () => {
	test.each( [
		[ 'from start to end', { start: '2020-06', end: '2022~' }, [ '2022', '2021', '2020' ] ],
		[ 'to this year while it runs', { start: '2024', status: 'ongoing' }, [ '2026', '2025', '2024' ] ],
		[ 'the year of the start where it is over', { start: '2024', status: 'past' }, [ '2024' ] ],
		[ 'the year of the start where nobody says', { start: '2024' }, [ '2024' ] ],
		[ 'the year of the start where that is to come', { start: '2027-01', status: 'upcoming' }, [ '2027' ] ],
		[ 'the year of the end where the start is unknown', { end: '2021' }, [ '2021' ] ],
		[ 'one year where the end is before the start', { start: '2021', end: '2019' }, [ '2021' ] ],
		[ 'none without dates', { status: 'ongoing' }, [ NOT_STATED ] ]
	] as const )( '%s', ( _case, said, years ) => {
		const index = indexOf( [ program( { id: 'a', ...said } ), program( { id: 'b', start: '1999' } ) ] );
		const found = termsOf( index, 'period' ).filter( ( [ , programs ] ) => programs.includes( 0 ) );
		expect( found.map( ( [ year ] ) => year ) ).toEqual( years );
	} );
} );

describe( 'a facet is useful', () => {
	const useful = ( ...sets: ReadonlyArray<readonly string[]> ): boolean | undefined => indexOf(
		sets.map( ( capacity, i ) => program( { id: String( i ), terms: { capacity } } ) ),
		vocabulary( 'capacity', { a: null, b: null } )
	).facets.get( 'capacity' )?.useful;

	test( 'when two choices tell programs apart', () => {
		expect( useful( [ 'a' ], [ 'b' ] ) ).toBe( true );
		expect( useful( [ 'a' ], [] ) ).toBe( true );
	} );

	test( 'not when all have the same', () => {
		expect( useful( [ 'a' ], [ 'a' ] ) ).toBe( false );
		expect( useful( [ 'a', 'b' ], [ 'a', 'b' ] ) ).toBe( false );
		expect( useful( [ 'a', 'b' ], [ 'a' ] ) ).toBe( false );
	} );
} );

test( 'ids that objects inherit are ids like others', () => {
	const index = indexOf( [
		program( { id: 'valueOf', terms: { constructor: [ 'toString' ] } } ), program( { id: 'b' } )
	], vocabulary( 'constructor', { toString: null } ) );
	expect( termsOf( index, 'constructor' ) ).toEqual( [ [ 'toString', [ 0 ] ], [ NOT_STATED, [ 1 ] ] ] );
	expect( index.hasTerm( 'constructor', 'valueOf' ) ).toBe( false );
	expect( index.hasTerm( 'toString', 'toString' ) ).toBe( false );
	expect( index.hasProgram( 'constructor' ) ).toBe( false );
	expect( index.hasProgram( 'valueOf' ) ).toBe( true );
} );

test( 'a vocabulary named like a key of the fragment is no facet', () => {
	const index = indexOf( [ program( { id: 'a', terms: { q: [ 'x' ] } } ), program( { id: 'b' } ) ], vocabulary( 'q', { x: null } ) );
	expect( index.facets.has( 'q' ) ).toBe( false );
} );
