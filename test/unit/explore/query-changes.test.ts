import { describe, expect, test } from 'vitest';
import { EMPTY_QUERY } from '../../../src/explore/query';
import { clearAll, toggleTerm, withTerms, withText } from '../../../src/explore/query-changes';
import { query } from './lists';

describe( 'a choice', () => {
	test( 'is added after the others', () => {
		const givenQuery = query( { chosen: { status: [ 'past' ] }, text: 'x', sort: 'title', details: [ 'a' ] } );
		expect( toggleTerm( givenQuery, 'status', 'open' ) ).toEqual( { ...givenQuery, chosen: new Map( [ [ 'status', [ 'past', 'open' ] ] ] ) } );
		expect( toggleTerm( givenQuery, 'constructor', 'toString' ).chosen.get( 'constructor' ) ).toEqual( [ 'toString' ] );
	} );

	test( 'is removed; the facet is removed with its last choice', () => {
		const givenQuery = query( { chosen: { status: [ 'past', 'open', 'past' ] } } );
		const once = toggleTerm( givenQuery, 'status', 'past' );
		expect( once.chosen.get( 'status' ) ).toEqual( [ 'open' ] );
		expect( toggleTerm( once, 'status', 'open' ).chosen.has( 'status' ) ).toBe( false );
		expect( withTerms( givenQuery, 'status', [] ).chosen.has( 'status' ) ).toBe( false );
	} );

	test( 'does not change the query it starts from', () => {
		toggleTerm( EMPTY_QUERY, 'status', 'past' );
		expect( EMPTY_QUERY.chosen.size ).toBe( 0 );
	} );
} );

test( 'a search text is kept as typed', () => {
	expect( withText( EMPTY_QUERY, ' a ' ).text ).toBe( ' a ' );
} );

test( 'clearing all removes the search text and the choices; the sort and the open program stay', () => {
	expect( clearAll( query( { text: 'x', chosen: { status: [ 'past' ] }, sort: 'title', details: [ 'a' ] } ) ) )
		.toEqual( query( { sort: 'title', details: [ 'a' ] } ) );
} );
