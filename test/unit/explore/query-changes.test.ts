import { describe, expect, test } from 'vitest';
import { activeFilters, clearAll, toggleTerm, withTerms, withText } from '../../../src/explore/query-changes';
import { EMPTY_QUERY } from '../../../src/explore/query';
import { indexOf, program, query, vocabulary } from './lists';

describe( 'a choice', () => {
	test( 'is added behind the others', () => {
		const asked = query( { chosen: { status: [ 'past' ] }, text: 'x', sort: 'title', program: 'a' } );
		expect( toggleTerm( asked, 'status', 'open' ) ).toEqual( { ...asked, chosen: new Map( [ [ 'status', [ 'past', 'open' ] ] ] ) } );
		expect( toggleTerm( asked, 'constructor', 'toString' ).chosen.get( 'constructor' ) ).toEqual( [ 'toString' ] );
	} );

	test( 'is taken back; the last one takes its facet along', () => {
		const asked = query( { chosen: { status: [ 'past', 'open', 'past' ] } } );
		const once = toggleTerm( asked, 'status', 'past' );
		expect( once.chosen.get( 'status' ) ).toEqual( [ 'open' ] );
		expect( toggleTerm( once, 'status', 'open' ).chosen.has( 'status' ) ).toBe( false );
		expect( withTerms( asked, 'status', [] ).chosen.has( 'status' ) ).toBe( false );
	} );

	test( 'leaves the query before it alone', () => {
		toggleTerm( EMPTY_QUERY, 'status', 'past' );
		expect( EMPTY_QUERY.chosen.size ).toBe( 0 );
	} );
} );

test( 'words are kept as typed', () => {
	expect( withText( EMPTY_QUERY, ' a ' ).text ).toBe( ' a ' );
} );

test( 'clearing all takes back what filters; the sort and the open details stay', () => {
	expect( clearAll( query( { text: 'x', chosen: { status: [ 'past' ] }, sort: 'title', program: 'a' } ) ) )
		.toEqual( query( { sort: 'title', program: 'a' } ) );
} );

test( 'activeFilters are the known choices, by the order of the facets, then of the choices', () => {
	const index = indexOf( [
		program( { id: 'a', status: 'past', terms: { capacity: [ 'x', 'y' ] } } ), program( { id: 'b', status: 'open' } )
	], vocabulary( 'capacity', { x: null, y: null } ) );
	const asked = query( { chosen: { capacity: [ 'y', 'gone', 'x', 'y' ], nowhere: [ 'x' ], status: [ 'past' ] } } );
	expect( activeFilters( index, asked ).map( ( { facet, term } ) => `${ facet.id }:${ term.id }` ) )
		.toEqual( [ 'status:past', 'capacity:y', 'capacity:x' ] );
} );
