import { describe, expect, test, vi } from 'vitest';
import { createContext, withSearch, type Context } from '../../../src/app/context';
import { EMPTY_QUERY, type Query } from '../../../src/explore/query';
import { fuzzySearch as search } from '../../../src/explore/search/fuzzy-search';
import type { SearchResult } from '../../../src/explore/search/search-result';
import { listOf, program, query, vocabulary } from '../explore/lists';
import { settings } from '../helpers/settings';

const LIST = listOf( [
	program( { id: 'camp', title: new Map( [ [ 'en', 'Camp' ], [ 'fr', 'Zone wiki' ] ] ), status: 'open', terms: { capacity: [ 'talk' ] } } ),
	program( { id: 'clinics', title: 'Clinics', status: 'past', start: '2024', end: '2024', partOf: 'camp' } ),
	program( { id: 'days', title: 'Learning days', status: 'past', terms: { language: [ 'es' ] } } )
], [ vocabulary( 'capacity', { talk: null, lead: null } ) ] );

const PAST = query( { chosen: { status: [ 'past' ] } } );

function idsOf( { derive, index }: Context, asked: Query ): string[] {
	return derive( asked ).order.map( ( number ) => index.programs[ number ]?.id ?? '' );
}

describe( 'the preset', () => {
	test.each<[ string, string, Query ]>( [
		[ 'is empty without a preset', '', EMPTY_QUERY ],
		[ 'is what the page says', 'status=past&capacity=talk&q=wiki&sort=title&program=camp',
			query( { chosen: { status: [ 'past' ], capacity: [ 'talk' ] }, text: 'wiki', sort: 'title', details: [ 'camp' ] } ) ],
		[ 'has no terms and no facets that the data does not have', 'status=past,closed&color=red&constructor=toString', PAST ],
		[ 'has no terms that no program has', 'capacity=lead', EMPTY_QUERY ],
		[ 'has no program and no sort that do not exist', 'status=past&program=nobody&sort=best', PAST ],
		[ 'is empty if it makes no sense', '%&&==?#', EMPTY_QUERY ]
	] )( '%s', ( _case, preset, expected ) => {
		expect( createContext( LIST, settings( { preset } ) ).preset ).toEqual( expected );
	} );

	test( 'is checked against the data at hand: after an update, other terms are known', () => {
		const others = listOf( [ program( { id: 'a', terms: { capacity: [ 'lead' ] } } ) ], [ vocabulary( 'capacity', { talk: null, lead: null } ) ] );
		const preset = 'capacity=talk,lead';
		expect( createContext( LIST, settings( { preset } ) ).preset.chosen.get( 'capacity' ) ).toEqual( [ 'talk' ] );
		expect( createContext( others, settings( { preset } ) ).preset.chosen.get( 'capacity' ) ).toEqual( [ 'lead' ] );
	} );
} );

describe( 'the keys that the address needs for something else', () => {
	test.each( [ 'q', 'sort', 'program', 'view' ] )( 'cannot be the name of a facet: %s', ( key ) => {
		const list = listOf( [ program( { id: 'a', status: 'open', terms: { [ key ]: [ 'x' ] } } ), program( { id: 'b' } ) ], [ vocabulary( key, { x: null } ) ] );
		const { index, preset } = createContext( list, settings( { preset: `${ key }=x` } ) );
		expect( Array.from( index.facets.keys() ) ).toEqual( [ 'status' ] );
		expect( index.hasTerm( key, 'x' ) ).toBe( false );
		expect( preset.chosen.size ).toBe( 0 );
	} );
} );

describe( 'the fragment of a query', () => {
	test( 'is empty for the query that needs none', () => {
		expect( createContext( LIST, settings() ).fragmentOf( EMPTY_QUERY ) ).toBe( '' );
		expect( createContext( LIST, settings( { preset: 'status=past' } ) ).fragmentOf( PAST ) ).toBe( '' );
	} );

	test( 'says that nothing is chosen where the preset would be read otherwise', () => {
		expect( createContext( LIST, settings( { preset: 'status=past' } ) ).fragmentOf( EMPTY_QUERY ) ).toBe( 'programs' );
	} );

	test( 'says the whole query, not what differs from the preset', () => {
		const { fragmentOf } = createContext( LIST, settings( { preset: 'status=past' } ) );
		expect( fragmentOf( { ...PAST, sort: 'title' } ) ).toBe( 'programs?status=past&sort=title' );
	} );

	test( 'of a preset without known terms is empty, as without a preset', () => {
		expect( createContext( LIST, settings( { preset: 'status=closed' } ) ).fragmentOf( EMPTY_QUERY ) ).toBe( '' );
	} );

	test( 'names facets in the order of the data page, in whatever order they were chosen', () => {
		const asked = query( { chosen: { capacity: [ 'talk' ], status: [ 'past' ] } } );
		expect( createContext( LIST, settings() ).fragmentOf( asked ) ).toBe( 'programs?status=past&capacity=talk' );
		expect( createContext( LIST, settings( { preset: 'capacity=talk&status=past' } ) ).fragmentOf( asked ) ).toBe( '' );
	} );
} );

describe( 'what is prepared for a list', () => {
	test( 'reads texts in the languages of the reader', () => {
		const english = createContext( LIST, settings() );
		const french = createContext( LIST, settings( { languages: [ 'fr', 'en' ] } ) );
		const byTitle = query( { sort: 'title' } );
		expect( idsOf( english, byTitle ) ).toEqual( [ 'camp', 'clinics', 'days' ] );
		expect( idsOf( french, byTitle ) ).toEqual( [ 'clinics', 'days', 'camp' ] );
		expect( french.labels.pick( LIST.programs[ 0 ]?.title ?? '' ) ).toEqual( { text: 'Zone wiki', language: 'fr' } );
	} );

	test( 'finds programs by the words that the reader sees for a status and a language', () => {
		const context = createContext( LIST, settings(), search );
		expect( idsOf( context, query( { text: 'past' } ) ) ).toEqual( [ 'clinics', 'days' ] );
		expect( idsOf( context, query( { text: 'spanish' } ) ) ).toEqual( [ 'days' ] );
	} );

	test( 'knows what year it is: a program that still runs has every year up to this one', () => {
		const list = listOf( [ program( { id: 'runs', status: 'open', start: '2024' } ), program( { id: 'other' } ) ] );
		const years = ( today: string ): string[] => Array.from( createContext( list, settings( { today } ) ).index.facets.get( 'period' )?.terms.keys() ?? [] );
		expect( years( '2025-01-01' ) ).toEqual( [ '2025', '2024', 'not-stated' ] );
		expect( years( '2026-12-31' ) ).toEqual( [ '2026', '2025', '2024', 'not-stated' ] );
	} );

	test( 'keeps the settings', () => {
		const given = settings( { limit: 3, idPrefix: 'explorer-2' } );
		const { limit, idPrefix, msg, list } = createContext( LIST, given );
		expect( { limit, idPrefix, msg, list } ).toEqual( { limit: 3, idPrefix: 'explorer-2', msg: given.msg, list: LIST } );
	} );
} );

describe( 'another search', () => {
	const found: SearchResult = { programs: Uint32Array.of( 2 ), scores: Uint16Array.of( 0, 1, 0 ), patterns: [], corrected: null };
	const misspelled = query( { text: 'klinics' } );

	test( 'is used from the start if it is given', () => {
		const find = vi.fn( () => found );
		const context = createContext( LIST, settings(), find );
		expect( context.find ).toBe( find );
		expect( idsOf( context, misspelled ) ).toEqual( [ 'clinics' ] );
	} );

	test( 'gives new results for a query that had others before; all else stays as it is', () => {
		const before = createContext( LIST, settings() );
		const find = (): SearchResult => found;
		const after = withSearch( before, find );
		expect( idsOf( after, misspelled ) ).toEqual( [ 'clinics' ] );
		expect( after ).toEqual( { ...before, find, derive: after.derive } );
		expect( after.index ).toBe( before.index );
	} );

	test( 'does not change the context that it starts from', () => {
		const before = createContext( LIST, settings() );
		withSearch( before, () => found );
		expect( idsOf( before, misspelled ) ).toHaveLength( LIST.programs.length );
	} );
} );
