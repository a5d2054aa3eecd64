import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toggleTerm } from '../../../src/explore/query-changes';
import { each } from '../../../src/explore/bitset';
import { countMatches, explore, type TermCount } from '../../../src/explore/facets';
import type { ProgramIndex } from '../../../src/explore/program-index';
import type { Query } from '../../../src/explore/query';
import { NOT_STATED } from '../../../src/programs/facets';
import { search } from '../../../src/explore/search/search';
import type { Program, Vocabulary } from '../../../src/programs/model';
import { aList, anIndexAndQuery, indexOf, program, query, TODAY, vocabulary } from './lists';
import { buildIndex } from '../../../src/explore/program-index';

const index = indexOf( [
	program( { id: 'clinics', title: 'Clinics', status: 'past', terms: { capacity: [ 'talk' ], format: [ 'online' ] } } ),
	program( { id: 'days', title: 'Learning days', status: 'open', terms: { capacity: [ 'talk', 'lead' ] } } ),
	program( { id: 'camp', title: 'Camp', status: 'open', terms: { capacity: [ 'mentor' ], format: [ 'onsite' ] } } ),
	program( { id: 'new', title: 'New' } )
], vocabulary( 'capacity', { talk: null, lead: null, mentor: 'lead' } ), vocabulary( 'format', { online: null, onsite: null } ) );

function shownOf( asked: Query, at: ProgramIndex = index ): string[] {
	const ids: string[] = [];
	each( explore( at, asked ).matches, ( i ) => ids.push( at.programs[ i ]?.id ?? '' ) );
	return ids;
}

function countsOf( asked: Query, facet: string ): Record<string, string> {
	const terms = explore( index, asked ).facets.find( ( one ) => one.facet.id === facet )?.terms ?? [];
	return Object.fromEntries( terms.map( ( { term, chosen, after, own } ) => [ term.id, `${ chosen ? '✓' : '' }${ after }/${ own }` ] ) );
}

describe( 'filtering', () => {
	test.each( [
		[ 'nothing chosen', {}, [ 'clinics', 'days', 'camp', 'new' ] ],
		[ 'one term', { capacity: [ 'talk' ] }, [ 'clinics', 'days' ] ],
		[ 'OR inside a facet', { capacity: [ 'talk', 'mentor' ] }, [ 'clinics', 'days', 'camp' ] ],
		[ 'AND across facets', { capacity: [ 'talk' ], status: [ 'open' ] }, [ 'days' ] ],
		[ 'a parent stands for its children', { capacity: [ 'lead' ] }, [ 'days', 'camp' ] ],
		[ 'not stated is a choice', { format: [ NOT_STATED, 'online' ] }, [ 'clinics', 'days', 'new' ] ],
		[ 'unknown terms are ignored', { capacity: [ 'nonsense' ], nonsense: [ 'talk' ] }, [ 'clinics', 'days', 'camp', 'new' ] ],
		[ 'unknown terms beside known ones too', { capacity: [ 'nonsense', 'talk' ] }, [ 'clinics', 'days' ] ]
	] as const )( '%s', ( _case, chosen, ids ) => {
		expect( shownOf( query( { chosen } ) ) ).toEqual( ids );
	} );

	test( 'words filter together with choices', () => {
		expect( shownOf( query( { text: 'learn', chosen: { capacity: [ 'talk' ] } } ) ) ).toEqual( [ 'days' ] );
	} );
} );

describe( 'counts', () => {
	test( 'without a choice, a count is what the term has', () => {
		expect( countsOf( query(), 'capacity' ) ).toEqual( { talk: '2/2', lead: '2/2', mentor: '1/1', [ NOT_STATED ]: '1/1' } );
	} );

	test( 'a second choice in a facet adds, taking the first one back leaves all', () => {
		expect( countsOf( query( { chosen: { capacity: [ 'talk' ] } } ), 'capacity' ) )
			.toEqual( { talk: '✓4/2', lead: '3/2', mentor: '3/1', [ NOT_STATED ]: '3/1' } );
	} );

	test( 'the other facets and the words narrow a count', () => {
		expect( countsOf( query( { chosen: { status: [ 'open' ] }, text: 'camp' } ), 'format' ) )
			.toEqual( { online: '0/0', onsite: '1/1', [ NOT_STATED ]: '0/0' } );
	} );
} );

test( 'a facet in which nothing can be told apart is not shown, and still filters', () => {
	const same = indexOf( [ program( { id: 'a', status: 'past' } ), program( { id: 'b', status: 'past' } ) ] );
	expect( explore( same, query() ).facets ).toEqual( [] );
	expect( shownOf( query( { chosen: { status: [ 'past' ] } } ), same ) ).toEqual( [ 'a', 'b' ] );
} );

test( 'no programs', () => {
	expect( explore( indexOf( [] ), query( { text: 'x', chosen: { status: [ 'open' ] } } ) ) ).toMatchObject( { count: 0, facets: [] } );
} );

describe( 'properties', () => {
	test( 'the count beside a term is the number of programs after a click', () => {
		fc.assert( fc.property( anIndexAndQuery, ( [ at, asked ] ) => {
			for ( const { facet, terms } of explore( at, asked ).facets ) {
				for ( const { term, after } of terms ) {
					expect( [ facet.id, term.id, after ] )
						.toEqual( [ facet.id, term.id, explore( at, toggleTerm( asked, facet.id, term.id ) ).count ] );
				}
			}
		} ), { numRuns: 200 } );
	} );

	test( 'a term without programs of its own adds none', () => {
		const idle = ( { own, chosen }: TermCount ): boolean => own === 0 && !chosen;
		fc.assert( fc.property( anIndexAndQuery, ( [ at, asked ] ) => {
			const { count, facets } = explore( at, asked );
			for ( const { facet, terms } of facets ) {
				const hasChoice = terms.some( ( { chosen } ) => chosen );
				terms.filter( idle ).forEach( ( { after } ) => expect( after ).toBe( hasChoice ? count : 0 ) );
				expect( facet.terms.size ).toBe( terms.length );
			}
		} ), { numRuns: 200 } );
	} );

	test( 'what matches is what a plain reading of the rule gives', () => {
		fc.assert( fc.property( aList, anIndexAndQuery, ( list, [ , asked ] ) => {
			const at = buildIndex( list, { chain: [], page: 'en' }, TODAY );
			const { scores, programs: searched } = search( at, asked.text );
			const expected = list.programs.filter( ( one, i ) => ( !searched || ( scores[ i ] ?? 0 ) > 0 ) &&
				list.facets.every( ( facet ) => {
					const known = ( asked.chosen.get( facet ) ?? [] ).filter( ( id ) =>
						list.programs.some( ( other ) => plainTerms( other, facet, list.vocabularies.get( facet ) ).includes( id ) ) );
					const mine = plainTerms( one, facet, list.vocabularies.get( facet ) );
					return !known.length || known.some( ( id ) => mine.includes( id ) );
				} ) );
			// A facet nobody says anything about has no "not stated" to choose.
			fc.pre( list.facets.every( ( facet ) => at.facets.has( facet ) ) );
			expect( shownOf( asked, at ) ).toEqual( expected.map( ( { id } ) => id ) );
			expect( countMatches( at, asked ) ).toBe( expected.length );
		} ), { numRuns: 200 } );
	} );
} );

/** All terms of a program, by the words of DESIGN §5 and §3. */
function plainTerms( one: Program, facet: string, terms: Vocabulary | undefined ): string[] {
	const years: string[] = [];
	const first = one.start ?? one.end;
	const thisYear = Number( TODAY.slice( 0, 4 ) );
	for ( let year = 1990; year < 2050; year++ ) {
		const last = one.end?.year ?? ( one.status && one.status !== 'past' ? thisYear : 0 );
		if ( first && ( year === first.year || year > first.year && year <= last ) ) {
			years.push( String( year ) );
		}
	}
	const stated = facet === 'period' ? years : facet === 'status' ? [ one.status ?? '' ].filter( Boolean ) :
		( one.terms.get( facet ) ?? [] ).reduce<string[]>( ( all, id ) => {
			for ( let wider: string | null | undefined = id; wider; wider = terms?.terms.get( wider )?.broader ) {
				all.push( wider );
			}
			return all;
		}, [] );
	return stated.length ? stated : [ NOT_STATED ];
}
