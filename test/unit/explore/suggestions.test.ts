import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore as exploreWith, type Exploration } from '../../../src/explore/facets';
import { buildIndex, type ProgramIndex } from '../../../src/explore/program-index';
import type { Query } from '../../../src/explore/query';
import { toggleTerm } from '../../../src/explore/query-changes';
import * as textSearch from '../../../src/search';
import { suggestQueries as suggestWith, type Suggestion } from '../../../src/explore/suggestions';
import type { Need, Program } from '../../../src/programs/model';
import { anIndexAndQuery, indexOf, listOf, program, query, TODAY, vocabulary } from './lists';

const explore = ( inIndex: ProgramIndex, givenQuery: Query ): Exploration => exploreWith( inIndex, givenQuery, textSearch.fuzzySearch );
const suggestQueries = ( inIndex: ProgramIndex, givenQuery: Query ): Suggestion[] => suggestWith( inIndex, givenQuery, textSearch.fuzzySearch, textSearch );

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

describe( 'one of several words', () => {
	test( 'is a suggestion each, with the rest of the query', () => {
		expect( describeAll( suggestQueries( index, query( { text: 'camp clinics', sort: 'title' } ) ) ) ).toEqual( [ 'text 4', 'camp 1', 'clinics 1' ] );
		expect( suggestQueries( index, query( { text: 'camp clinics', chosen: { status: [ 'open' ] }, sort: 'title' } ) ).filter( ( { kind } ) => kind === 'word' ).map( ( each ) => each.query ) )
			.toEqual( [ query( { text: 'clinics', chosen: { status: [ 'open' ] }, sort: 'title' } ) ] );
	} );

	test( 'is none if it has no meaning, is there twice, or is the only one', () => {
		expect( describeAll( suggestQueries( index, query( { text: 'help with the hub, nowhere' } ) ) ) ).toEqual( [ 'text 4', 'hub, 1' ] );
		expect( describeAll( suggestQueries( index, query( { text: 'wiki hub wiki' } ) ) ) ).toEqual( [ 'text 4', 'wiki 2', 'hub 1' ] );
		expect( describeAll( suggestQueries( index, query( { text: ' the hub ', chosen: { status: [ 'past' ] } } ) ) ) ).toEqual( [ 'text 2', 'status:past 1', 'status:past>open 1' ] );
	} );
} );

describe( 'another term in place of the chosen one', () => {
	const tree = indexOf( [
		program( { id: 'a', status: 'open', terms: { topic: [ 'mediation' ] } } ), program( { id: 'b', status: 'open', terms: { topic: [ 'safety' ] } } ),
		program( { id: 'c', status: 'open', terms: { topic: [ 'safety', 'health' ] } } ), program( { id: 'd', status: 'past', terms: { topic: [ 'conflict' ] } } ),
		program( { id: 'e', status: 'open', terms: { topic: [ 'bots' ] } } ), program( { id: 'f', status: 'open', terms: { topic: [ 'bots' ] } } ),
		program( { id: 'g', status: 'open', terms: { topic: [ 'bots' ] } } ), program( { id: 'h', status: 'past', terms: { topic: [ 'technology' ] } } )
	], vocabulary( 'topic', { people: null, conflict: 'people', mediation: 'conflict', safety: 'people', health: 'people', technology: null, bots: 'technology' } ) );
	const swaps = ( chosen: Record<string, readonly string[]> ): string[] =>
		describeAll( suggestQueries( tree, query( { chosen } ) ).filter( ( { kind } ) => kind === 'swap' ) ).filter( ( name ) => name.startsWith( 'topic' ) );

	test( 'has the same wider term; of several, it is the one with the most programs', () => {
		expect( swaps( { topic: [ 'conflict' ], status: [ 'open' ], language: [] } ) ).toEqual( [ 'topic:conflict>safety 2' ] );
	} );

	test( 'is not the commonest one, if others match more programs', () => {
		const speaking = ( id: string, language: string, status: 'open' | 'past' ): Program => program( { id, status, terms: { language: [ language ] } } );
		const languages = indexOf( [
			speaking( 'a', 'ar', 'past' ), speaking( 'b', 'en', 'open' ), speaking( 'c', 'en', 'past' ), speaking( 'd', 'en', 'past' ), speaking( 'e', 'hi', 'open' ), speaking( 'f', 'hi', 'open' )
		] );
		expect( describeAll( suggestQueries( languages, query( { chosen: { language: [ 'ar' ], status: [ 'open' ] } } ) ) ) ).toContain( 'language:ar>hi 2' );
	} );

	test( 'at the top is another one at the top', () => {
		expect( swaps( { topic: [ 'people' ], status: [ 'past' ] } ) ).toEqual( [ 'topic:people>technology 1' ] );
	} );

	test( 'is none if there is none beside it, or several are chosen', () => {
		expect( swaps( { topic: [ 'bots' ], status: [ 'past' ] } ) ).toEqual( [] );
		expect( swaps( { topic: [ 'mediation' ], status: [ 'past' ] } ) ).toEqual( [] );
		expect( swaps( { topic: [ 'safety', 'health' ], status: [ 'past' ] } ) ).toEqual( [] );
	} );

	test( 'keeps the rest of the query', () => {
		const suggestions = suggestQueries( tree, query( { chosen: { status: [ 'past' ], topic: [ 'safety' ] }, sort: 'title' } ) );
		expect( suggestions.find( ( each ) => each.kind === 'swap' && each.facet.id === 'topic' )?.query ).toEqual( query( { chosen: { status: [ 'past' ], topic: [ 'conflict' ] }, sort: 'title' } ) );
	} );
} );

describe( 'a need that fits the words', () => {
	const NEEDS: readonly Need[] = [
		{ id: 'tired', label: 'People are tired', help: null, terms: new Map( [ [ 'format', [ 'gone' ] ] ] ) },
		{ id: 'any', label: 'People anywhere', help: null, terms: new Map( [ [ 'format', [ 'onsite', 'online' ] ] ] ) },
		{ id: 'meet', label: 'People want to meet', help: null, terms: new Map( [ [ 'format', [ 'onsite' ] ] ] ) },
		{ id: 'online', label: 'We need people online', help: null, terms: new Map( [ [ 'format', [ 'online' ] ] ] ) }
	];
	const list = listOf( index.programs, [ vocabulary( 'format', { online: null, onsite: null } ) ] );
	const withNeeds = buildIndex( { ...list, needs: NEEDS }, { languages: { chain: [ 'en' ], page: 'en' }, today: TODAY } );

	test( 'is the first suggestion, in place of the search; the best fit comes first, not the most programs', () => {
		const suggestions = suggestQueries( withNeeds, query( { text: 'meet people elsewhere', sort: 'title' } ) );
		expect( describeAll( suggestions ) ).toEqual( [ 'need:meet 2', 'need:any 4', 'people 4', 'text 4', 'meet 2' ] );
		expect( suggestions[ 0 ]?.query ).toEqual( query( { chosen: { need: [ 'meet' ] }, sort: 'title' } ) );
	} );

	test( 'replaces the chosen needs, and is none if no program serves it', () => {
		const suggestions = suggestQueries( withNeeds, query( { text: 'people nowhere', chosen: { need: [ 'tired' ] } } ) ).filter( ( { kind } ) => kind === 'need' );
		expect( describeAll( suggestions ) ).toEqual( [ 'need:any 4', 'need:meet 2' ] );
		expect( suggestions.map( ( each ) => each.query.chosen.get( 'need' ) ) ).toEqual( [ [ 'any' ], [ 'meet' ] ] );
	} );
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
