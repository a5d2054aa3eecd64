// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { createContext } from '../../../src/app/context';
import type { Cause, State } from '../../../src/app/state';
import { createStore, type Store } from '../../../src/app/store';
import { nameTab } from '../../../src/app/tab-title';
import { EMPTY_QUERY, type Query } from '../../../src/explore/query';
import type { ProgramList } from '../../../src/programs/model';
import { listOf, program, query } from '../explore/lists';
import { settings } from '../helpers/settings';

const PAGE = 'What we do - Meta';
const LIST = listOf( [
	program( { id: 'camp', title: new Map( [ [ 'en', 'Wiki camp' ], [ 'fr', 'Camp wiki' ] ] ), status: 'open' } ),
	program( { id: 'days', title: 'Learning  days', status: 'past' } )
] );
const PAST = query( { chosen: { status: [ 'past' ] } } );

interface Named {
	readonly settle: ( query: Query, cause?: Cause ) => void;
	readonly store: Store<State>;
	readonly update: ( list: ProgramList ) => void;
	readonly end: () => void;
}

function named( at: Query | null = EMPTY_QUERY, preset = '' ): Named {
	let context = createContext( LIST, settings( { preset } ) );
	const first = at ?? context.preset;
	const store = createStore<State>( { query: first, settled: { query: first, cause: 'address' }, open: { filters: false, facets: new Map() }, cards: 0, narrow: false, mayType: false } );
	const end = nameTab( store, () => context, document );
	return {
		store,
		end,
		settle: ( next, cause = 'choice' ) => store.set( { query: next, settled: { query: next, cause } } ),
		update: ( list ) => {
			context = createContext( list, settings( { preset } ) );
		}
	};
}

beforeEach( () => {
	document.title = PAGE;
} );

describe( 'the title of the tab', () => {
	test( 'stays as it is while nothing is chosen', () => {
		named();
		expect( document.title ).toBe( PAGE );
	} );

	test( 'begins with what the link asks for', () => {
		named( PAST );
		expect( document.title ).toBe( `Status: Past – ${ PAGE }` );
	} );

	test( 'changes with every settled query, not while the reader types', () => {
		const { settle, store } = named();
		settle( PAST );
		expect( document.title ).toBe( `Status: Past – ${ PAGE }` );
		store.set( { query: query( { text: 'tr' } ) } );
		expect( document.title ).toBe( `Status: Past – ${ PAGE }` );
		settle( query( { text: 'train' } ), 'typing' );
		expect( document.title ).toBe( `“train” – ${ PAGE }` );
		settle( EMPTY_QUERY );
		expect( document.title ).toBe( PAGE );
	} );

	test( 'names the program whose details were opened last, in the language of the reader', () => {
		const { settle } = named();
		settle( { ...PAST, details: [ 'camp' ] } );
		expect( document.title ).toBe( `Wiki camp – ${ PAGE }` );
		settle( { ...PAST, details: [ 'camp', 'days' ] } );
		expect( document.title ).toBe( `Learning days – ${ PAGE }` );
		settle( { ...PAST, details: [ 'camp' ] } );
		expect( document.title ).toBe( `Wiki camp – ${ PAGE }` );
		settle( PAST );
		expect( document.title ).toBe( `Status: Past – ${ PAGE }` );
	} );

	test( 'names a program as new data do', () => {
		const { settle, update } = named( query( { details: [ 'camp' ] } ) );
		update( listOf( [ program( { id: 'camp', title: 'Big camp' } ) ] ) );
		settle( query( { details: [ 'camp' ] } ), 'data' );
		expect( document.title ).toBe( `Big camp – ${ PAGE }` );
		update( listOf( [] ) );
		settle( query( { details: [ 'camp' ] } ), 'data' );
		expect( document.title ).toBe( PAGE );
	} );

	test( 'does not name the preset of the page, but another query', () => {
		const { settle, update } = named( null, 'status=past' );
		expect( document.title ).toBe( PAGE );
		settle( query( { chosen: { status: [ 'open' ] } } ) );
		expect( document.title ).toBe( `Status: Open – ${ PAGE }` );
		// The same as the preset, chosen again.
		settle( query( { chosen: { status: [ 'past' ] } } ) );
		expect( document.title ).toBe( PAGE );
		settle( { ...PAST, details: [ 'days' ] } );
		expect( document.title ).toBe( `Learning days – ${ PAGE }` );
		update( LIST );
		settle( { ...PAST }, 'data' );
		expect( document.title ).toBe( PAGE );
		settle( EMPTY_QUERY );
		expect( document.title ).toBe( PAGE );
	} );

	test( 'keeps what another script has written', () => {
		const { settle, end } = named( PAST );
		document.title = 'Edited - Meta';
		settle( query( { text: 'train' } ) );
		expect( document.title ).toBe( '“train” – Edited - Meta' );
		document.title = `(1) ${ document.title }`;
		settle( query( { text: 'trains' } ) );
		expect( document.title ).toBe( '“trains” – (1) Edited - Meta' );
		document.title = `${ document.title } (2)`;
		end();
		expect( document.title ).toBe( '(1) Edited - Meta (2)' );
	} );

	test.each( [ 'a  b', 'a\tb \n c', 'a\u00a0 b', '“ – ', '$& $1' ] )( 'is restored, although browsers join spaces in a title: %j', ( text ) => {
		const { settle, end } = named();
		settle( query( { text } ) );
		expect( document.title ).not.toBe( PAGE );
		settle( query( { text: `${ text } more` } ) );
		expect( document.title.split( ' – What we' ) ).toHaveLength( 2 );
		end();
		expect( document.title ).toBe( PAGE );
	} );

	test( 'is restored on a page without a title', () => {
		document.title = '';
		const { settle, end } = named( PAST );
		settle( query( { text: 'train' } ) );
		expect( document.title ).toBe( '“train” –' );
		end();
		expect( document.title ).toBe( '' );
	} );

	test( 'is restored in the end, and then stays', () => {
		const { settle, end } = named( PAST );
		end();
		expect( document.title ).toBe( PAGE );
		settle( query( { text: 'train' } ) );
		expect( document.title ).toBe( PAGE );
	} );
} );
