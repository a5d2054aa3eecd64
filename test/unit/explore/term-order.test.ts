import { describe, expect, test } from 'vitest';
import { orderTerms } from '../../../src/explore/term-order';
import type { Vocabulary } from '../../../src/programs/model';
import { vocabulary } from './lists';

function ordered( facet: string, ids: readonly string[], terms?: Vocabulary, counts: Readonly<Record<string, number>> = {} ): string[] {
	return Array.from( orderTerms( facet, ids, terms, ( term ) => counts[ term ] ?? 0 ) );
}

describe( 'terms without a vocabulary', () => {
	test( 'statuses: what readers can join is first, in whatever order the programs name them', () => {
		expect( ordered( 'status', [ 'past', 'open' ] ) ).toEqual( [ 'open', 'upcoming', 'ongoing', 'paused', 'past' ] );
	} );

	test( 'years: the newest is first', () => {
		expect( ordered( 'period', [ '2020', '1900', '2026', '2100' ] ) ).toEqual( [ '2100', '2026', '2020', '1900' ] );
	} );

	test( 'all others are ordered by id', () => {
		expect( ordered( 'language', [ 'fr', 'ar', 'en' ] ) ).toEqual( [ 'ar', 'en', 'fr' ] );
	} );

	test.each( [ 'period', 'language', 'capacity' ] )( 'the list that is given stays as it is: %s', ( facet ) => {
		const ids = [ '1', '3', '2' ];
		ordered( facet, ids );
		expect( ids ).toEqual( [ '1', '3', '2' ] );
	} );
} );

describe( 'terms of a vocabulary', () => {
	test( 'are in the order of their use, on each level', () => {
		const terms = vocabulary( 'capacity', { a: null, b: null, c: null, b1: 'b', b2: 'b' } );
		expect( ordered( 'capacity', [], terms, { a: 2, b: 3, c: 2, b1: 1, b2: 2 } ) ).toEqual( [ 'b', 'b2', 'b1', 'a', 'c' ] );
	} );

	test( 'that are used equally are in the order of the vocabulary, not of their ids', () => {
		expect( ordered( 'capacity', [ 'a', 'b' ], vocabulary( 'capacity', { b: null, c: null, a: null } ) ) ).toEqual( [ 'b', 'c', 'a' ] );
	} );

	test( 'come after the term above them, with all that is below them, before the next term of the same level', () => {
		const terms = vocabulary( 'capacity', { 'leaf': 'branch-2', 'other': null, 'branch-2': 'root', 'branch-1': 'root', 'root': null } );
		expect( ordered( 'capacity', [], terms ) ).toEqual( [ 'other', 'root', 'branch-2', 'leaf', 'branch-1' ] );
	} );

	test( 'that only programs know follow, ordered by id', () => {
		expect( ordered( 'capacity', [ 'z', 'b', 'y' ], vocabulary( 'capacity', { b: null } ) ) ).toEqual( [ 'b', 'y', 'z' ] );
	} );
} );
