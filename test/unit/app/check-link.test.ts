import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkLink } from '../../../src/app/check-link';
import type { Context } from '../../../src/app/context';
import { createDerive } from '../../../src/app/derive';
import type { ViewHistory } from '../../../src/app/history';
import type { State } from '../../../src/app/state';
import { createStore } from '../../../src/app/store';
import { toFragment } from '../../../src/app/url';
import { EMPTY_QUERY, type Query } from '../../../src/explore/query';
import { fuzzySearch as search } from '../../../src/explore/search/fuzzy-search';
import { indexOf, program } from '../explore/lists';

const INDEX = indexOf( [ program( { id: 'camp', status: 'open' } ), program( { id: 'days', status: 'past' } ) ] );

beforeAll( () => void vi.stubGlobal( 'requestAnimationFrame', ( act: () => void ) => act() ) );
afterAll( () => void vi.unstubAllGlobals() );

/** Checks a link; what it writes into the address, what it shows, where it scrolls to, and its notices. */
function check( link: string | null, typed?: string ): { written: string[]; shown: Query; scrolled: string[]; notices: string[] } {
	const written: string[] = [];
	const notices: string[] = [];
	const scrolled: string[] = [];
	const history = { read: () => link, write: ( fragment: string ) => void written.push( fragment ) } as object as ViewHistory;
	const store = createStore<State>( {
		query: typed ? { ...EMPTY_QUERY, text: typed } : EMPTY_QUERY, settled: { query: EMPTY_QUERY, cause: 'address' }, open: { filters: false, facets: new Map() }, cards: 0, narrow: false, mayType: false
	} );
	checkLink( history, store, {
		index: INDEX,
		derive: createDerive( INDEX, search ),
		fragmentOf: toFragment,
		msg: ( key: string, ...rest: string[] ) => [ key, ...rest ].join( ' ' ),
		notify: ( text: string ) => void notices.push( text ),
		reveal: ( then: () => void ) => then()
	} as object as Context, ( ids ) => void scrolled.push( ...ids.slice( -1 ) ) );
	return { written, shown: store.get().query, scrolled, notices };
}

describe( 'a link is checked', () => {
	test( 'a damaged one is corrected in the address', () => {
		const { written, shown, notices } = check( 'programs?Status=PAST' );
		expect( written ).toEqual( [ 'programs?status=past' ] );
		expect( shown.chosen.get( 'status' ) ).toEqual( [ 'past' ] );
		expect( notices ).toEqual( [] );
	} );

	test( 'one to a program shows the program', () => {
		expect( check( 'programs?program=camp).' ) ).toMatchObject( { written: [ 'programs?program=camp' ], shown: { details: [ 'camp' ] }, scrolled: [ 'camp' ], notices: [] } );
	} );

	test( 'one to several programs opens them all and scrolls to the last', () => {
		expect( check( 'programs?program=days%2CCamp).' ) )
			.toMatchObject( { written: [ 'programs?program=days,camp' ], shown: { details: [ 'days', 'camp' ] }, scrolled: [ 'camp' ], notices: [] } );
	} );

	test( 'one whose filters hide one of its programs opens the other, with a notice', () => {
		expect( check( 'programs?status=past&program=camp,days' ) )
			.toMatchObject( { written: [], notices: [ 'link-hidden' ], shown: { details: [ 'days' ] }, scrolled: [ 'days' ] } );
	} );

	test( 'one that names a program twice is corrected', () => {
		expect( check( 'programs?program=camp,Camp,camp' ) ).toMatchObject( { written: [ 'programs?program=camp' ], shown: { details: [ 'camp' ] } } );
	} );

	test( 'one to filters does not scroll', () => {
		expect( check( 'programs?Status=PAST' ).scrolled ).toEqual( [] );
	} );

	test( 'one is left alone while the reader types, because the search will be written to the address', () => {
		expect( check( 'programs?Status=PAST', 'wiki' ) ).toMatchObject( { written: [], shown: { text: 'wiki' } } );
	} );

	test( 'one with an unknown part stays in the address, and a notice quotes the part', () => {
		expect( check( 'programs?status=past,lost' ) ).toMatchObject( { written: [], notices: [ 'link-unknown status=lost' ] } );
	} );

	test( 'one whose filters hide its program stays in the address, with a notice', () => {
		expect( check( 'programs?status=past&program=camp' ) ).toMatchObject( { written: [], notices: [ 'link-hidden' ], shown: { details: [] } } );
	} );

	test( 'that of the self-test stays in the address, because the self-test reads it later', () => {
		expect( check( 'programs?selftest' ) ).toEqual( { written: [], shown: EMPTY_QUERY, scrolled: [], notices: [] } );
	} );

	test( 'no link, nothing to do', () => {
		expect( check( null ) ).toEqual( { written: [], shown: EMPTY_QUERY, scrolled: [], notices: [] } );
	} );
} );
