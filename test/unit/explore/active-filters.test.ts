import { expect, test } from 'vitest';
import { activeFilters } from '../../../src/explore/active-filters';
import { indexOf, program, query, vocabulary } from './lists';

test( 'active filters are the known choices, in the order of the facets, then of the choices', () => {
	const index = indexOf( [
		program( { id: 'a', status: 'past', terms: { capacity: [ 'x', 'y' ] } } ), program( { id: 'b', status: 'open' } )
	], vocabulary( 'capacity', { x: null, y: null } ) );
	const givenQuery = query( { chosen: { capacity: [ 'y', 'gone', 'x', 'y' ], unknown: [ 'x' ], status: [ 'past' ] } } );
	expect( activeFilters( index, givenQuery ).map( ( { facet, term } ) => `${ facet.id }:${ term.id }` ) )
		.toEqual( [ 'status:past', 'capacity:y', 'capacity:x' ] );
} );
