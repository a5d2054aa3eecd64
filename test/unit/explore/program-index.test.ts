import { describe, expect, test } from 'vitest';
import { RESERVED_KEYS } from '../../../src/app/url';
import { each, type Bits } from '../../../src/explore/bitset';
import { buildIndex, type ProgramIndex } from '../../../src/explore/program-index';
import { NOT_STATED } from '../../../src/programs/facets';
import { indexOf, listOf, program, TODAY, vocabulary } from './lists';

function numbersIn( bits: Bits ): number[] {
	const list: number[] = [];
	each( bits, ( i ) => list.push( i ) );
	return list;
}

/** `{ term: program numbers }` in the order of the terms. */
function termsOf( index: ProgramIndex, facet: string ): Array<[ string, number[] ]> {
	return Array.from( index.facets.get( facet )?.terms.values() ?? [], ( { id, programs } ) => [ id, numbersIn( programs ) ] );
}

describe( 'the order of facets and terms', () => {
	test( 'facets are in the order of the data page; a facet without a term is left out', () => {
		const list = listOf(
			[ program( { id: 'a', status: 'past', terms: { format: [ 'online' ] } } ) ],
			[ vocabulary( 'capacity', { x: null } ), vocabulary( 'format', { online: null } ) ],
			[ 'format', 'capacity', 'status', 'format' ]
		);
		const index = buildIndex( list, { languages: { chain: [], page: 'en' }, today: TODAY } );
		expect( Array.from( index.facets.keys() ) ).toEqual( [ 'format', 'status' ] );
	} );

	test( 'statuses are in the order of STATUSES, "not stated" is last', () => {
		const index = indexOf( [
			program( { id: 'a' } ), program( { id: 'b', status: 'past' } ),
			program( { id: 'c', status: 'open' } ), program( { id: 'd', status: 'past' } )
		] );
		expect( termsOf( index, 'status' ) ).toEqual( [ [ 'open', [ 2 ] ], [ 'past', [ 1, 3 ] ], [ NOT_STATED, [ 0 ] ] ] );
	} );

	test( 'a term comes before the terms below it, in any order of the vocabulary', () => {
		const terms = vocabulary( 'capacity', { leaf: 'branch', other: null, branch: 'root', root: null, unused: null } );
		const index = indexOf( [
			program( { id: 'a', terms: { capacity: [ 'leaf', 'other' ] } } ),
			program( { id: 'b', terms: { capacity: [ 'branch' ] } } ),
			program( { id: 'c' } )
		], terms );
		expect( termsOf( index, 'capacity' ) ).toEqual( [
			[ 'root', [ 0, 1 ] ], [ 'branch', [ 0, 1 ] ], [ 'leaf', [ 0 ] ], [ 'other', [ 0 ] ], [ NOT_STATED, [ 2 ] ]
		] );
		const depths = Array.from( index.facets.get( 'capacity' )?.terms.values() ?? [], ( { depth } ) => depth );
		expect( depths ).toEqual( [ 0, 1, 2, 0, 0 ] );
	} );

	test( 'languages are those of the programs, ordered by code', () => {
		const index = indexOf( [
			program( { id: 'a', terms: { language: [ 'fr', 'en' ] } } ), program( { id: 'b', terms: { language: [ 'ar' ] } } )
		] );
		expect( termsOf( index, 'language' ) ).toEqual( [ [ 'ar', [ 1 ] ], [ 'en', [ 0 ] ], [ 'fr', [ 0 ] ] ] );
	} );
} );

test( 'the teams of programs are terms by their names', () => {
	const index = indexOf( [ program( { id: 'a', team: [ 'Events', 'Community Development' ] } ), program( { id: 'b', team: [ 'Events' ] } ), program( { id: 'c' } ) ] );
	expect( termsOf( index, 'team' ) ).toEqual( [ [ 'Community Development', [ 0 ] ], [ 'Events', [ 0, 1 ] ], [ NOT_STATED, [ 2 ] ] ] );
	expect( index.hasTerm( 'team', 'Events' ) ).toBe( true );
} );

describe( 'the years of a program', () => {
	test.each( [
		[ 'from start to end', { start: '2020-06', end: '2022~' }, [ '2022', '2021', '2020' ] ],
		[ 'to this year, if it still runs', { start: '2024', status: 'ongoing' }, [ '2026', '2025', '2024' ] ],
		[ 'the year of the start, if it is paused', { start: '2024', status: 'paused' }, [ '2024' ] ],
		[ 'up to the pause, if its beginning is known', { start: '2024', end: '2025~', status: 'paused' }, [ '2025', '2024' ] ],
		[ 'the year of the start, if it is over', { start: '2024', status: 'past' }, [ '2024' ] ],
		[ 'the year of the start, if the status is unknown', { start: '2024' }, [ '2024' ] ],
		[ 'the year of the start, if it is in the future', { start: '2027-01', status: 'upcoming' }, [ '2027' ] ],
		[ 'the year of the end, if the start is unknown', { end: '2021' }, [ '2021' ] ],
		[ 'the year of the start, if the end is before it', { start: '2021', end: '2019' }, [ '2021' ] ],
		[ 'none without dates', { status: 'ongoing' }, [ NOT_STATED ] ]
	] as const )( '%s', ( _case, fields, years ) => {
		const index = indexOf( [ program( { id: 'a', ...fields } ), program( { id: 'b', start: '1999' } ) ] );
		const ownTerms = termsOf( index, 'period' ).filter( ( [ , programs ] ) => programs.includes( 0 ) );
		expect( ownTerms.map( ( [ year ] ) => year ) ).toEqual( years );
	} );
} );

describe( 'a facet is useful', () => {
	const isUseful = ( ...sets: ReadonlyArray<readonly string[]> ): boolean | undefined => indexOf(
		sets.map( ( capacity, i ) => program( { id: String( i ), terms: { capacity } } ) ),
		vocabulary( 'capacity', { a: null, b: null } )
	).facets.get( 'capacity' )?.useful;

	test( 'if two terms are missing in some program', () => {
		expect( isUseful( [ 'a' ], [ 'b' ] ) ).toBe( true );
		expect( isUseful( [ 'a' ], [] ) ).toBe( true );
	} );

	test( 'not if all programs have the same term', () => {
		expect( isUseful( [ 'a' ], [ 'a' ] ) ).toBe( false );
		expect( isUseful( [ 'a', 'b' ], [ 'a', 'b' ] ) ).toBe( false );
		expect( isUseful( [ 'a', 'b' ], [ 'a' ] ) ).toBe( false );
	} );
} );

test( 'names of properties that all objects inherit can be ids', () => {
	const index = indexOf( [
		program( { id: 'valueOf', terms: { constructor: [ 'toString' ] } } ), program( { id: 'b' } )
	], vocabulary( 'constructor', { toString: null } ) );
	expect( termsOf( index, 'constructor' ) ).toEqual( [ [ 'toString', [ 0 ] ], [ NOT_STATED, [ 1 ] ] ] );
	expect( index.hasTerm( 'constructor', 'valueOf' ) ).toBe( false );
	expect( index.hasTerm( 'toString', 'toString' ) ).toBe( false );
	expect( index.hasProgram( 'constructor' ) ).toBe( false );
	expect( index.hasProgram( 'valueOf' ) ).toBe( true );
} );

test( 'a vocabulary with a reserved id is not a facet', () => {
	const list = listOf( [ program( { id: 'a', status: 'past', terms: { q: [ 'x' ] } } ), program( { id: 'b' } ) ], [ vocabulary( 'q', { x: null } ) ] );
	const index = buildIndex( list, { languages: { chain: [], page: 'en' }, today: TODAY, reservedIds: RESERVED_KEYS } );
	expect( Array.from( index.facets.keys() ) ).toEqual( [ 'status' ] );
} );
