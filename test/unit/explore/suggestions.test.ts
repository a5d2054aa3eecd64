import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explore as exploreWith, type Exploration } from '../../../src/explore/facets';
import type { ProgramIndex } from '../../../src/explore/program-index';
import type { Query } from '../../../src/explore/query';
import { toggleTerm } from '../../../src/explore/query-changes';
import { fuzzySearch as search } from '../../../src/explore/search/fuzzy-search';
import { suggestQueries as suggestWith, type Suggestion } from '../../../src/explore/suggestions';
import { anIndexAndQuery, indexOf, program, query, vocabulary } from './lists';

const explore = ( inIndex: ProgramIndex, givenQuery: Query ): Exploration => exploreWith( inIndex, givenQuery, search );
const suggestQueries = ( inIndex: ProgramIndex, givenQuery: Query ): Suggestion[] => suggestWith( inIndex, givenQuery, search );

const index = indexOf( [
	program( { id: 'a', title: 'Wiki camp', status: 'past', terms: { language: [ 'en' ], format: [ 'online' ] } } ),
	program( { id: 'b', title: 'Wiki days', status: 'past', terms: { language: [ 'en' ], format: [ 'online' ] } } ),
	program( { id: 'c', title: 'Clinics', status: 'open', terms: { language: [ 'ar' ], format: [ 'onsite' ] } } ),
	program( { id: 'd', title: 'Hub', status: 'open', terms: { language: [ 'hi' ], format: [ 'onsite' ] } } )
], vocabulary( 'format', { online: null, onsite: null } ) );

function nameOf( suggestion: Suggestion ): string {
	switch ( suggestion.kind ) {
		case 'text':
			return 'text';
		case 'word':
			return suggestion.word;
		case 'need':
			return `need:${ suggestion.need.id }`;
		case 'swap':
			return `${ suggestion.facet.id }:${ suggestion.term.id }>${ suggestion.other.id }`;
		default:
			return `${ suggestion.facet.id }:${ suggestion.terms.map( ( { id } ) => id ).join( '+' ) }`;
	}
}

/** What each suggestion changes, and how many programs match then. */
const describeAll = ( suggestions: readonly Suggestion[] ): string[] => suggestions.map( ( suggestion ) =>
	`${ nameOf( suggestion ) } ${ suggestion.count }` );

test( 'the suggestion with the most matches is first', () => {
	expect( describeAll( suggestQueries( index, query( { chosen: { language: [ 'ar' ], status: [ 'past' ] } } ) ) ) )
		.toEqual( [ 'language:ar 2', 'language:ar>en 2', 'status:past 1', 'status:past>open 1' ] );
} );

test( 'the search text can be removed', () => {
	expect( describeAll( suggestQueries( index, query( { text: 'hub', chosen: { status: [ 'past' ] } } ) ) ) ).toEqual( [ 'text 2', 'status:past 1', 'status:past>open 1' ] );
} );

test( 'all choices of a facet are removed together, because without one of them still nothing matches', () => {
	const givenQuery = query( { chosen: { language: [ 'ar', 'hi' ], status: [ 'past' ] } } );
	expect( explore( index, toggleTerm( givenQuery, 'language', 'ar' ) ).count ).toBe( 0 );
	expect( describeAll( suggestQueries( index, givenQuery ) ) ).toContain( 'language:ar+hi 2' );
} );

test( 'there is no suggestion if one step does not help, and none for unknown choices', () => {
	expect( suggestQueries( index, query( { text: 'hub', chosen: { language: [ 'ar' ], format: [ 'online' ], status: [ 'gone' ] } } ) ) ).toEqual( [] );
	expect( suggestQueries( indexOf( [] ), query( { text: 'x' } ) ) ).toEqual( [] );
} );

test( 'the count of a suggestion is that of its query', () => {
	fc.assert( fc.property( anIndexAndQuery, ( [ generated, givenQuery ] ) => {
		const suggestions = suggestQueries( generated, givenQuery );
		suggestions.forEach( ( suggestion, i ) => {
			expect( suggestion.count ).toBe( explore( generated, suggestion.query ).count );
			expect( suggestion.count ).toBeGreaterThan( 0 );
			expect( suggestion.count ).toBeLessThanOrEqual( suggestions[ i - 1 ]?.count ?? Infinity );
		} );
	} ) );
} );
