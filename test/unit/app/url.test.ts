import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activeFilters } from '../../../src/explore/active-filters';
import { fromFragment, isFragmentOurs, normalText, toFragment } from '../../../src/app/url';
import { EMPTY_QUERY, type KnownIds, type Query } from '../../../src/explore/query';
import { NOT_STATED } from '../../../src/programs/facets';
import { anIndexAndQuery, query } from '../explore/lists';
import { runs } from '../helpers/runs';

const TERMS: Readonly<Record<string, readonly string[]>> = {
	status: [ 'past', 'open', NOT_STATED ], capacity: [ 'communication', 'partnerships', 'v1.0_b', 'a,b' ]
};
const known: KnownIds = {
	hasTerm: ( facet, term ) => Object.keys( TERMS ).includes( facet ) && ( TERMS[ facet ] ?? [] ).includes( term ),
	hasProgram: ( id ) => [ 'wikimedia-clinics', 'wikilearn', 'a,b' ].includes( id )
};

describe( 'a fragment is written with', () => {
	test.each<[ string, Query, string ]>( [
		[ 'nothing', EMPTY_QUERY, '' ],
		[ 'all parts, in a fixed order', query( {
			details: [ 'wikimedia-clinics' ], sort: 'title', text: 'leadership',
			chosen: { capacity: [ 'communication', 'partnerships' ], status: [ 'past' ] }
		} ), 'programs?status=past&capacity=communication,partnerships&q=leadership&sort=title&program=wikimedia-clinics' ],
		[ 'spaces as underscores', query( { text: '  train the\ttrainer ' } ), 'programs?q=train_the_trainer' ],
		[ 'underscores percent-encoded', query( { text: 'a_b' } ), 'programs?q=a%5Fb' ],
		[ 'letters of all scripts unchanged', query( { text: 'jóvenes 社区 تعليم' } ), 'programs?q=jóvenes_社区_تعليم' ],
		[ 'no character with a meaning in wikitext or URLs', query( { text: '[]{}|<>"%#&=,+\'~!()*/:;?@\\^`$' } ),
			'programs?q=%5B%5D%7B%7D%7C%3C%3E%22%25%23%26%3D%2C%2B%27%7E%21%28%29%2A%2F%3A%3B%3F%40%5C%5E%60%24' ],
		[ 'no full stop at the end, because programs that find links drop it', query( { text: 'v2.0.' } ), 'programs?q=v2.0%2E' ],
		[ 'no invisible character', query( { text: 'a\u200bb\u202ec\u00a0d' } ), 'programs?q=a%E2%80%8Bb%E2%80%AEc_d' ],
		[ 'ids with dots and underscores', query( { chosen: { capacity: [ 'v1.0_b', 'a,b' ] } } ), 'programs?capacity=v1.0_b,a%2Cb' ],
		[ 'several programs, in the order in which they were opened', query( { details: [ 'wikimedia-clinics', 'a,b', 'wikilearn' ] } ), 'programs?program=wikimedia-clinics,a%2Cb,wikilearn' ],
		[ 'the view and what it shows, but not the list', query( { view: 'table', rows: 'team', columns: [ 'language', 'cap acity' ], sort: '-team' } ), 'programs?sort=-team&view=table&rows=team&columns=language,cap%20acity' ],
		[ 'no facet without a choice', query( { chosen: { capacity: [] } } ), '' ],
		[ 'no facet whose id is another key', query( { chosen: { sort: [ 'x' ], q: [ 'y' ] } } ), '' ]
	] )( '%s', ( _case, givenQuery, expected ) => {
		expect( toFragment( givenQuery, [ 'status', 'capacity' ] ) ).toBe( expected );
	} );
} );

describe( 'a fragment is read', () => {
	test.each<[ string, string, Query ]>( [
		[ 'the name alone', '#programs', EMPTY_QUERY ],
		[ 'without #', 'programs?status=past', query( { chosen: { status: [ 'past' ] } } ) ],
		[ 'a question mark alone', '#programs?', EMPTY_QUERY ],
		[ 'all parts', '#programs?status=past,open&capacity=communication&q=a&sort=newest&program=wikimedia-clinics',
			query( { chosen: { status: [ 'past', 'open' ], capacity: [ 'communication' ] }, text: 'a', sort: 'newest', details: [ 'wikimedia-clinics' ] } ) ],
		[ 'spaces in any form', '#programs?q=a_b+c%20d e__f', query( { text: 'a b c d e f' } ) ],
		[ 'what browsers percent-encode', '#programs?q=j%C3%B3venes', query( { text: 'jóvenes' } ) ],
		[ 'what wikitext decodes', '#programs?q=[a]{b}|c', query( { text: '[a]{b}|c' } ) ],
		[ 'encoded separators inside a value', '#programs?q=a%26b%3Dc', query( { text: 'a&b=c' } ) ],
		[ 'an equals sign inside a value', '#programs?q=a=b', query( { text: 'a=b' } ) ],
		[ 'malformed encoding unchanged', '#programs?q=100%&status=%E0%A4%A,past', query( { text: '100%', chosen: { status: [ 'past' ] } } ) ],
		[ 'a lone surrogate', '#programs?q=%C3x', query( { text: '%C3x' } ) ],
		[ 'percent-encoded commas and question mark', '#programs%3Fstatus=past%2Copen', query( { chosen: { status: [ 'past', 'open' ] } } ) ],
		[ 'an id with a comma', '#programs?capacity=a%2Cb', query( { chosen: { capacity: [ 'a,b' ] } } ) ],
		[ 'several programs, in their order', '#programs?program=wikimedia-clinics,wikilearn', query( { details: [ 'wikimedia-clinics', 'wikilearn' ] } ) ],
		[ 'several programs with a percent-encoded comma', '#programs?program=wikimedia-clinics%2Cwikilearn', query( { details: [ 'wikimedia-clinics', 'wikilearn' ] } ) ],
		[ 'a program whose id has a comma, and another one', '#programs?program=a%2Cb,wikilearn', query( { details: [ 'a,b', 'wikilearn' ] } ) ],
		[ 'known programs among unknown ones, each once', '#programs?program=nobody,wikilearn,,wikilearn', query( { details: [ 'wikilearn' ] } ) ],
		[ 'a term once', '#programs?status=past,past&status=past', query( { chosen: { status: [ 'past' ] } } ) ],
		[ 'a facet twice', '#programs?status=past&status=open', query( { chosen: { status: [ 'past', 'open' ] } } ) ],
		[ 'a view and what it shows', '#programs?view=table&rows=team&columns=language,,team,language&sort=-team', query( { view: 'table', rows: 'team', columns: [ 'language', 'team' ], sort: '-team' } ) ],
		[ 'columns with a percent-encoded comma', '#programs?columns=language%2Cteam', query( { columns: [ 'language', 'team' ] } ) ],
		[ 'the list by its name', '#programs?view=list', EMPTY_QUERY ],
		[ 'an order of columns without a view that has it, which is ignored', '#programs?sort=-team', EMPTY_QUERY ],
		[ 'unknown values, which are ignored', '#programs?status=gone,past&capacity=gone&constructor=toString&sort=up&program=nobody&view=constructor&x',
			query( { chosen: { status: [ 'past' ] } } ) ],
		[ 'an empty value', '#programs?status=&q=', EMPTY_QUERY ]
	] )( '%s', ( _case, hash, expected ) => {
		expect( fromFragment( hash, known ) ).toEqual( expected );
		expect( isFragmentOurs( hash ) ).toBe( true );
	} );

	test.each( [ '', '#', '#Current_Projects_and_Programs:', '#Programs', '#PROGRAMS', '#programsX', '#programs/x', '#/programs?status=past', '#x?programs' ] )(
		'%j is not an explorer\'s', ( hash ) => {
			expect( fromFragment( hash, known ) ).toBeNull();
			expect( isFragmentOurs( hash ) ).toBe( false );
		}
	);

	test( 'a very long fragment is cut', () => {
		expect( fromFragment( `#programs?q=a&x=${ 'y'.repeat( 1e6 ) }&status=past`, known ) ).toEqual( query( { text: 'a' } ) );
		expect( fromFragment( `#programs?q=${ 'y'.repeat( 1e6 ) }`, known )?.text ).toHaveLength( 200 );
	} );

	test( 'reading never throws', () => {
		const pieces = fc.constantFrom( '%', '%E0', '%80', '&', '=', ',', '+', '_', 'q', 'status', 'past', '\ud800', '社' );
		fc.assert( fc.property( fc.oneof( fc.string( { unit: 'binary' } ), fc.array( pieces ).map( ( all ) => all.join( '' ) ) ), ( rest ) => {
			const read = fromFragment( '#programs?' + rest, known );
			expect( read && toFragment( read ) ).toEqual( expect.any( String ) );
		} ) );
	} );
} );

describe( 'writing and reading again', () => {
	/** What browsers make of a fragment, by the URL Standard's fragment percent-encode set. */
	const throughBrowser = ( fragment: string ): string => new URL( '#' + fragment, 'https://meta.wikimedia.org/' ).hash;
	/** What MediaWiki makes of a link's target: decodes once, spaces to underscores. */
	const throughWikitext = ( fragment: string ): string => decodeURIComponent( fragment ).replace( / /g, '_' );

	test( 'any query stays the same', () => {
		fc.assert( fc.property( anIndexAndQuery, fc.string( { unit: 'binary', maxLength: 250 } ), ( [ index, givenQuery ], text ) => {
			const query = { ...givenQuery, text: normalText( text ) };
			const fragment = toFragment( query, Array.from( index.facets.keys() ) );
			const chosen = new Map<string, string[]>();
			activeFilters( index, query ).forEach( ( { facet, term } ) => chosen.set( facet.id, [ ...chosen.get( facet.id ) ?? [], term.id ] ) );
			const expected = { ...query, chosen, details: query.details.filter( index.hasProgram ) };
			expect( fromFragment( fragment || 'programs', index ) ).toEqual( expected );
			expect( fromFragment( throughBrowser( fragment || 'programs' ), index ) ).toEqual( expected );
			// And a second time it is written the same.
			expect( toFragment( fromFragment( fragment || 'programs', index ) ?? EMPTY_QUERY ) ).toBe( toFragment( expected ) );
		} ), runs( 500 ) );
	} );

	test( 'only characters that MediaWiki allows in a link are written', () => {
		fc.assert( fc.property( fc.string( { unit: 'binary' } ), ( text ) => {
			expect( toFragment( query( { text } ) ) ).not.toMatch( /[[\]{}|<>"'\s#~]|__|%(?![\dA-F]{2})/ );
		} ) );
	} );

	test( 'search words stay the same in a link in wikitext', () => {
		const givenQuery = query( { text: 'train jóvenes [x] {y} 社区', chosen: { status: [ 'past', 'open' ] } } );
		expect( fromFragment( throughWikitext( toFragment( givenQuery ) ), known ) ).toEqual( givenQuery );
	} );

	test( 'a normalized text does not change when it is normalized again', () => {
		fc.assert( fc.property( fc.string( { unit: 'binary', maxLength: 300 } ), ( text ) => {
			expect( normalText( normalText( text ) ) ).toBe( normalText( text ) );
		} ) );
	} );
} );
