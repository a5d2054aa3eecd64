import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { each } from '../../../src/explore/bitset';
import { explore as exploreWith, type Exploration } from '../../../src/explore/facets';
import { buildIndex, type ProgramIndex } from '../../../src/explore/program-index';
import type { Query } from '../../../src/explore/query';
import { withTerms } from '../../../src/explore/query-changes';
import { NOT_STATED } from '../../../src/programs/facets';
import { fuzzySearch as search } from '../../../src/explore/search/fuzzy-search';
import type { Program, Vocabulary } from '../../../src/programs/model';
import { aList, anIndexAndQuery, indexOf, program, query, TODAY, vocabulary } from './lists';

const index = indexOf( [
	program( { id: 'clinics', title: 'Clinics', status: 'past', terms: { capacity: [ 'talk' ], format: [ 'online' ] } } ),
	program( { id: 'days', title: 'Learning days', status: 'open', terms: { capacity: [ 'talk', 'lead' ] } } ),
	program( { id: 'camp', title: 'Camp', status: 'open', terms: { capacity: [ 'mentor' ], format: [ 'onsite' ] } } ),
	program( { id: 'new', title: 'New' } )
], vocabulary( 'capacity', { talk: null, lead: null, mentor: 'lead' } ), vocabulary( 'format', { online: null, onsite: null } ) );

const explore = ( inIndex: ProgramIndex, givenQuery: Query ): Exploration => exploreWith( inIndex, givenQuery, search );

/** The ids of the programs that match. */
function matchesOf( givenQuery: Query, inIndex: ProgramIndex = index ): string[] {
	const ids: string[] = [];
	each( explore( inIndex, givenQuery ).matches, ( i ) => ids.push( inIndex.programs[ i ]?.id ?? '' ) );
	return ids;
}

/** The number of programs beside each term of a facet. */
function countsOf( givenQuery: Query, facet: string ): Record<string, string> {
	const terms = explore( index, givenQuery ).facets.find( ( each ) => each.facet.id === facet )?.terms ?? [];
	return Object.fromEntries( terms.map( ( { term, chosen, matchCount } ) => [ term.id, `${ chosen ? '✓' : '' }${ matchCount }` ] ) );
}

describe( 'filtering', () => {
	test.each( [
		[ 'nothing chosen', {}, [ 'clinics', 'days', 'camp', 'new' ] ],
		[ 'one term', { capacity: [ 'talk' ] }, [ 'clinics', 'days' ] ],
		[ 'OR inside a facet', { capacity: [ 'talk', 'mentor' ] }, [ 'clinics', 'days', 'camp' ] ],
		[ 'AND across facets', { capacity: [ 'talk' ], status: [ 'open' ] }, [ 'days' ] ],
		[ 'a term includes the terms below it', { capacity: [ 'lead' ] }, [ 'days', 'camp' ] ],
		[ '"not stated" can be chosen', { format: [ NOT_STATED, 'online' ] }, [ 'clinics', 'days', 'new' ] ],
		[ 'unknown terms are ignored', { capacity: [ 'nonsense' ], nonsense: [ 'talk' ] }, [ 'clinics', 'days', 'camp', 'new' ] ],
		[ 'unknown terms are ignored beside known ones', { capacity: [ 'nonsense', 'talk' ] }, [ 'clinics', 'days' ] ]
	] as const )( '%s', ( _case, chosen, ids ) => {
		expect( matchesOf( query( { chosen } ) ) ).toEqual( ids );
	} );

	test( 'the search and the choices are combined', () => {
		expect( matchesOf( query( { text: 'learn', chosen: { capacity: [ 'talk' ] } } ) ) ).toEqual( [ 'days' ] );
	} );
} );

test( 'a program with a term that matches all fits every choice in its facet, but not "not stated"', () => {
	const audience = vocabulary( 'audience', { anyone: null, experts: null, beginners: null }, { anyone: { matchesAll: true } } );
	const list = indexOf( [
		program( { id: 'open', terms: { audience: [ 'anyone' ] } } ),
		program( { id: 'expert', terms: { audience: [ 'experts' ] } } ),
		program( { id: 'beginner', terms: { audience: [ 'beginners' ] } } ),
		program( { id: 'silent' } )
	], audience );
	expect( matchesOf( query( { chosen: { audience: [ 'experts' ] } } ), list ) ).toEqual( [ 'open', 'expert' ] );
	expect( matchesOf( query( { chosen: { audience: [ 'anyone' ] } } ), list ) ).toEqual( [ 'open' ] );
	expect( matchesOf( query( { chosen: { audience: [ NOT_STATED ] } } ), list ) ).toEqual( [ 'silent' ] );
	// A search for the word finds only what says it.
	expect( matchesOf( query( { text: 'experts' } ), list ) ).toEqual( [ 'expert' ] );
} );

describe( 'counts', () => {
	test( 'without a choice are the numbers of programs with the terms', () => {
		expect( countsOf( query(), 'capacity' ) ).toEqual( { talk: '2', lead: '2', mentor: '1', [ NOT_STATED ]: '1' } );
	} );

	test( 'stay the same when terms of the same facet are chosen', () => {
		expect( countsOf( query( { chosen: { capacity: [ 'talk' ] } } ), 'capacity' ) )
			.toEqual( { talk: '✓2', lead: '2', mentor: '1', [ NOT_STATED ]: '1' } );
	} );

	test( 'are limited by the other facets and the search', () => {
		expect( countsOf( query( { chosen: { status: [ 'open' ] }, text: 'camp' } ), 'format' ) )
			.toEqual( { online: '0', onsite: '1', [ NOT_STATED ]: '0' } );
	} );
} );

test( 'a facet in which all programs have the same term is not shown, but still filters', () => {
	const same = indexOf( [ program( { id: 'a', status: 'past' } ), program( { id: 'b', status: 'past' } ) ] );
	expect( explore( same, query() ).facets ).toEqual( [] );
	expect( matchesOf( query( { chosen: { status: [ 'past' ] } } ), same ) ).toEqual( [ 'a', 'b' ] );
} );

test( 'an empty list has no matches and no facets', () => {
	expect( explore( indexOf( [] ), query( { text: 'x', chosen: { status: [ 'open' ] } } ) ) ).toMatchObject( { count: 0, facets: [] } );
} );

describe( 'properties', () => {
	test( 'the count of a term is the number of programs that match if it alone is chosen in its facet', () => {
		fc.assert( fc.property( anIndexAndQuery, ( [ generated, givenQuery ] ) => {
			for ( const { facet, terms } of explore( generated, givenQuery ).facets ) {
				expect( terms ).toHaveLength( facet.terms.size );
				for ( const { term, matchCount } of terms ) {
					expect( [ facet.id, term.id, matchCount ] )
						.toEqual( [ facet.id, term.id, explore( generated, withTerms( givenQuery, facet.id, [ term.id ] ) ).count ] );
				}
			}
		} ), { numRuns: 200 } );
	} );

	test( 'the same programs match as in a simple implementation of the rule', () => {
		fc.assert( fc.property( aList, anIndexAndQuery, ( list, [ , givenQuery ] ) => {
			const generated = buildIndex( list, { languages: { chain: [], page: 'en' }, today: TODAY } );
			const { scores, programs: searched } = search( generated, givenQuery.text );
			const expected = list.programs.filter( ( each, i ) => ( !searched || ( scores[ i ] ?? 0 ) > 0 ) &&
				list.facets.every( ( facet ) => {
					const known = ( givenQuery.chosen.get( facet ) ?? [] ).filter( ( id ) =>
						list.programs.some( ( other ) => simpleTerms( other, facet, list.vocabularies.get( facet ) ).includes( id ) ) );
					const own = simpleTerms( each, facet, list.vocabularies.get( facet ) );
					const fitsAll = own.some( ( id ) => list.vocabularies.get( facet )?.terms.get( id )?.matchesAll );
					return !known.length || known.some( ( id ) => own.includes( id ) || fitsAll && id !== NOT_STATED );
				} ) );
			// A facet without a term is left out, so "not stated" cannot be chosen in it.
			fc.pre( list.facets.every( ( facet ) => generated.facets.has( facet ) ) );
			expect( matchesOf( givenQuery, generated ) ).toEqual( expected.map( ( { id } ) => id ) );
			expect( explore( generated, givenQuery ).count ).toBe( expected.length );
		} ), { numRuns: 200 } );
	} );
} );

/** All terms of a program in a facet, by the rules of docs/DESIGN.md. */
function simpleTerms( { start, end, status, terms: ownTerms }: Program, facet: string, vocabulary: Vocabulary | undefined ): string[] {
	const years: string[] = [];
	const first = start ?? end;
	const thisYear = Number( TODAY.slice( 0, 4 ) );
	for ( let year = 1990; year < 2050; year++ ) {
		const last = end?.year ?? ( status && status !== 'past' && status !== 'paused' ? thisYear : 0 );
		if ( first && ( year === first.year || year > first.year && year <= last ) ) {
			years.push( String( year ) );
		}
	}
	const stated = facet === 'period' ? years : facet === 'status' ? [ status ?? '' ].filter( Boolean ) :
		( ownTerms.get( facet ) ?? [] ).reduce<string[]>( ( all, id ) => {
			for ( let wider: string | null | undefined = id; wider; wider = vocabulary?.terms.get( wider )?.broader ) {
				all.push( wider );
			}
			return all;
		}, [] );
	return stated.length ? stated : [ NOT_STATED ];
}
