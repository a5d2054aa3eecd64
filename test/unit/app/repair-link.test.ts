import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairLink } from '../../../src/app/repair-link';
import { fromFragment, isFragmentOurs, toFragment } from '../../../src/app/url';
import type { KnownIds, Query } from '../../../src/explore/query';
import { anIndexAndQuery, query } from '../explore/lists';

const TERMS: Readonly<Record<string, readonly string[]>> = { status: [ 'past', 'open' ], capacity: [ 'communication', 'a,b' ] };
const known: KnownIds = {
	hasTerm: ( facet, term ) => Object.keys( TERMS ).includes( facet ) && ( TERMS[ facet ] ?? [] ).includes( term ),
	hasProgram: ( id ) => [ 'wikimedia-clinics', 'wikilearn', 'a,b' ].includes( id )
};

describe( 'a damaged link', () => {
	const BOTH = query( { chosen: { status: [ 'past' ], capacity: [ 'communication' ] } } );

	test.each<readonly [ string, string, Query ]>( [
		[ 'an "&" written as in HTML', '#programs?status=past&amp;capacity=communication', BOTH ],
		...[ '.', ')', '>', ';', '"', '”', '\u200b', '),', ' .' ].map( ( end ) => [ `followed by ${ JSON.stringify( end ) }`, `#programs?status=past&capacity=communication${ end }`, BOTH ] as const ),
		[ 'percent-encoded as a whole', '#programs%3Fstatus%3Dpast%26capacity%3Dcommunication', BOTH ],
		[ 'as MediaWiki encoded links between wikis', '#programs.3Fstatus.3Dpast.26capacity.3Dcommunication', BOTH ],
		[ 'in capitals', '#PROGRAMS?STATUS=PAST&CAPACITY=COMMUNICATION', BOTH ],
		[ 'a program followed by a point', '#programs?program=wikimedia-clinics.', query( { details: [ 'wikimedia-clinics' ] } ) ],
		[ 'several programs with a percent-encoded comma', '#programs?program=wikilearn%2Cwikimedia-clinics', query( { details: [ 'wikilearn', 'wikimedia-clinics' ] } ) ],
		[ 'several programs in capitals, followed by a point', '#programs?PROGRAM=WikiLearn,Wikimedia-Clinics.', query( { details: [ 'wikilearn', 'wikimedia-clinics' ] } ) ],
		[ 'several programs, percent-encoded as a whole', '#programs%3Fprogram%3Dwikimedia-clinics%2Cwikilearn', query( { details: [ 'wikimedia-clinics', 'wikilearn' ] } ) ],
		[ 'a view in capitals, with its parts', '#programs?VIEW=Table&Rows=team&COLUMNS=language,team&sort=-team', query( { view: 'table', rows: 'team', columns: [ 'language', 'team' ], sort: '-team' } ) ],
		[ 'a view followed by a point', '#programs?view=table.', query( { view: 'table' } ) ],
		[ 'a view that does not exist', '#programs?view=constructor', query() ],
		[ 'a program twice', '#programs?program=wikilearn,WIKILEARN,wikilearn', query( { details: [ 'wikilearn' ] } ) ],
		[ 'a program whose id has a comma', '#programs?program=a%2Cb', query( { details: [ 'a,b' ] } ) ],
		[ 'a search with an "&" that is decoded', '#programs?q=Q&A', query( { text: 'Q&A' } ) ],
		[ 'a search with an "&" before a filter', '#programs?q=Q&A&status=past', query( { text: 'Q&A', chosen: { status: [ 'past' ] } } ) ]
	] )( '%s', ( _, hash, expected ) => {
		expect( repairLink( hash, known ) ).toEqual( { query: expected, unknown: [] } );
		expect( isFragmentOurs( hash ) ).toBe( true );
	} );

	test( 'the link that starts the self-test has no unknown part', () => {
		expect( repairLink( '#programs?selftest', known ) ).toEqual( { query: query(), unknown: [] } );
	} );

	test( 'the parts without a meaning are known', () => {
		const hash = '#programs?status=gone,past&capacity=g%C3%B6ne&sort=up&program=nobody,wikilearn,no%2Cone&view=nothing&x&constructor=toString&q=y';
		expect( repairLink( hash, known ).unknown ).toEqual( [ 'status=gone', 'capacity=göne', 'sort=up', 'program=nobody', 'program=no', 'program=one', 'x', 'constructor=toString' ] );
	} );

	test( 'any fragment is read without an error', () => {
		fc.assert( fc.property( fc.string(), fc.constantFrom( '?', '%3F', '.3F' ), ( rest, mark ) => {
			expect( repairLink( `#programs${ mark }${ rest }`, known ).query ).toBeDefined();
		} ) );
	} );
} );

test( 'a link that is not damaged has the same query as before', () => {
	fc.assert( fc.property( anIndexAndQuery, ( [ index, asked ] ) => {
		const fragment = toFragment( asked );
		expect( repairLink( fragment, index ).query ).toEqual( fromFragment( fragment, index ) ?? query() );
	} ) );
} );
