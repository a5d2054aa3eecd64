import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toggleTerm } from '../../../src/explore/query-changes';
import { explore } from '../../../src/explore/facets';
import { suggestQueries, type Suggestion } from '../../../src/explore/suggestions';
import { anIndexAndQuery, indexOf, program, query, vocabulary } from './lists';

const index = indexOf( [
	program( { id: 'a', title: 'Wiki camp', status: 'past', terms: { language: [ 'en' ], format: [ 'online' ] } } ),
	program( { id: 'b', title: 'Wiki days', status: 'past', terms: { language: [ 'en' ], format: [ 'online' ] } } ),
	program( { id: 'c', title: 'Clinics', status: 'open', terms: { language: [ 'ar' ], format: [ 'onsite' ] } } ),
	program( { id: 'd', title: 'Hub', status: 'open', terms: { language: [ 'hi' ], format: [ 'onsite' ] } } )
], vocabulary( 'format', { online: null, onsite: null } ) );

const told = ( ways: readonly Suggestion[] ): string[] => ways.map( ( way ) =>
	`${ way.kind === 'text' ? 'text' : `${ way.facet.id }:${ way.terms.map( ( { id } ) => id ).join( '+' ) }` } ${ way.count }` );

test( 'the most helpful first', () => {
	expect( told( suggestQueries( index, query( { chosen: { language: [ 'ar' ], status: [ 'past' ] } } ) ) ) )
		.toEqual( [ 'language:ar 2', 'status:past 1' ] );
} );

test( 'words too', () => {
	expect( told( suggestQueries( index, query( { text: 'hub', chosen: { status: [ 'past' ] } } ) ) ) ).toEqual( [ 'text 2', 'status:past 1' ] );
} );

test( 'several choices in a facet go together: one of them taken back leaves nothing still', () => {
	const asked = query( { chosen: { language: [ 'ar', 'hi' ], status: [ 'past' ] } } );
	expect( explore( index, toggleTerm( asked, 'language', 'ar' ) ).count ).toBe( 0 );
	expect( told( suggestQueries( index, asked ) ) ).toContain( 'language:ar+hi 2' );
} );

test( 'nothing where no single step helps, and no unknown choices', () => {
	expect( suggestQueries( index, query( { text: 'hub', chosen: { language: [ 'ar' ], format: [ 'online' ], status: [ 'gone' ] } } ) ) ).toEqual( [] );
	expect( suggestQueries( indexOf( [] ), query( { text: 'x' } ) ) ).toEqual( [] );
} );

test( 'each way leads where it says', () => {
	fc.assert( fc.property( anIndexAndQuery, ( [ at, asked ] ) => {
		const ways = suggestQueries( at, asked );
		ways.forEach( ( way, i ) => {
			expect( way.count ).toBe( explore( at, way.query ).count );
			expect( way.count ).toBeGreaterThan( 0 );
			expect( way.count ).toBeLessThanOrEqual( ways[ i - 1 ]?.count ?? Infinity );
		} );
	} ) );
} );
