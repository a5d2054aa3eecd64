import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromFragment, toFragment } from '../../src/app/url';
import { call, CATEGORY_NAME, dataPage, ERRORS, host, ids, items, render, STATIC } from './helpers/rendered';

const PROGRAMS = 33;
const PAST = 18;
const DATA = JSON.parse( readFileSync( 'test/pages/programs.json', 'utf8' ) ) as {
	readonly programs: readonly { readonly id: string; readonly status?: string; readonly capacity?: readonly string[] }[];
};

describe( 'a part of the list', () => {
	test( 'has the programs of the preset and no ids', async () => {
		const part = await render( call( 'status=past|capacity = leadership, communication' ) );
		const wanted = DATA.programs.filter( ( { status, capacity } ) => status === 'past' && capacity?.some( ( term ) => [ 'leadership', 'communication' ].includes( term ) ) );
		expect( [ ...ids( part ) ].sort() ).toEqual( wanted.map( ( { id } ) => id ).sort() );
		expect( host( part ).dataset[ 'preset' ] ).toBe( 'status=past&capacity=leadership,communication' );
		expect( part.document.querySelectorAll( '[id]' ).length ).toBe( 0 );
		expect( part.sections ).toEqual( [] );
		expect( part.categories ).toEqual( [ CATEGORY_NAME ] );
	} );

	test( 'has headings one level lower if both groups have programs', async () => {
		expect( ( await render( call( 'capacity=communication|current=Now' ) ) ).sections ).toEqual( [ '3 Now #Now', '4 Paused programs #Paused_programs', '4 Programs with unknown status #Programs_with_unknown_status', '3 Past programs #Past_programs' ] );
		expect( ( await render( call( 'capacity=communication|level=4' ) ) ).sections[ 0 ] ).toBe( '4 Current programs #Current_programs' );
	} );

	test( 'ends in a link to all, with the filter', async () => {
		const part = await render( call( 'status=past|limit=3' ) );
		expect( items( part ).length ).toBe( 3 );
		expect( host( part ).dataset[ 'limit' ] ).toBe( '3' );
		const link = part.document.querySelector( `p${ STATIC }__all a` );
		expect( link?.textContent ).toBe( `See all ${ PAST } programs` );
		expect( link?.getAttribute( 'href' ) ).toBe( '/wiki/Community_Development/What_we_do#programs?status=past' );
		const all = await render( call( 'status=past|limit=18' ) );
		expect( all.document.querySelector( `${ STATIC }__all` ) ).toBeNull();
		expect( ( await render( call( 'limit=2|all=Elsewhere' ) ) ).html ).toContain( 'See all 33 programs' );
	} );

	test( 'is only a link with its number if the view is "link"; the page does not load the gadget for it', async () => {
		const part = await render( call( 'view=link|status=past' ) );
		expect( part.document.body.textContent.trim() ).toBe( `See all ${ PAST } programs` );
		expect( part.document.querySelector( 'a' )?.getAttribute( 'href' ) ).toBe( '/wiki/Community_Development/What_we_do#programs?status=past' );
		expect( part.categories ).toEqual( [] );
		expect( ( await render( call( 'view=link' ), 'Community Development/What we do' ) ).document.querySelector( 'a' )?.getAttribute( 'href' ) ).toBe( '#programs' );
	} );

	test( 'is nothing but the fallback if the view is "link" and there is no data page', async () => {
		const part = await render( call( 'view=link|fallback=Programs below', 'No such page.json' ) );
		expect( part.document.body.textContent.trim() ).toBe( 'Programs below' );
		expect( part.categories ).toEqual( [ ERRORS ] );
	} );

	test( 'passes on search words and view; the list ignores them, so the link has no number', async () => {
		const part = await render( call( 'q=a b & c_d|view=table|sort=title|limit=1' ) );
		expect( host( part ).dataset[ 'preset' ] ).toBe( 'q=a_b_%26_c%5Fd&sort=title&view=table' );
		const link = part.document.querySelector( `${ STATIC }__all a` );
		expect( link?.textContent ).toBe( 'See all that match' );
		expect( link?.getAttribute( 'href' ) ).toMatch( /What_we_do#programs\?q=a_b_%26_c%5Fd&sort=title&view=table$/ );
		expect( part.document.querySelector( STATIC )?.hasAttribute( 'data-group' ) ).toBe( false );
	} );

	test( 'writes its preset as the explorer reads it', async () => {
		const source = await dataPage( 'odd', { version: 1, vocabularies: { Under_score: { terms: { 'a.b': {}, a__TOC__: {}, 'End.': {}, unused: {} } } }, programs: [
			{ id: 'a', title: 'A', Under_score: [ 'a.b', 'a__TOC__' ], start: '2020', end: '2021' }, { id: 'b', title: 'B', Under_score: 'End.', language: 'zh-Hant' }
		] } );
		const knownTerms = { Under_score: [ 'a.b', 'a__TOC__', 'End.', 'not-stated' ], period: [ '2021', 'not-stated' ], language: [ 'zh-hant', 'not-stated' ] };
		const known = { hasProgram: () => false, hasTerm: ( facet: string, term: string ) => ( new Map( Object.entries( knownTerms ) ).get( facet ) ?? [] ).includes( term ) };
		// Without the terms that no program has.
		const chosen = { ...knownTerms, Under_score: knownTerms.Under_score.slice( 0, 3 ) };
		const part = await render( call( `${ Object.entries( chosen ).map( ( [ facet, terms ] ) => `${ facet }=${ terms.join( ', ' ) }` ).join( '|' ) }|sort=newest|q=it's a_b & “ü”%|limit=1`, source ) );
		const preset = String( host( part ).dataset[ 'preset' ] );
		const query = fromFragment( `programs?${ preset }`, known );
		expect( Object.fromEntries( query?.chosen ?? [] ) ).toEqual( chosen );
		expect( query ).toMatchObject( { text: 'it\'s a_b & “ü”%', sort: 'newest', details: [] } );
		expect( query && toFragment( query, [ 'Under_score', 'language', 'period' ] ) ).toBe( `programs?${ preset }` );
		expect( part.categories ).toEqual( [ CATEGORY_NAME ] );
		// A term with two underscores is no behaviour switch of wikitext, in the link to all programs too.
		const link = part.document.querySelector( `${ STATIC }__all a` );
		expect( fromFragment( String( link?.getAttribute( 'href' ) ).replace( /^[^#]*/, '' ), known ) ).toEqual( query );
	} );

	test( 'with ids that look like behaviour switches has a link to all', async () => {
		const source = await dataPage( 'switches', { version: 1, vocabularies: { capacity: { terms: { __TOC__: {}, a__TOC__: {} } } }, programs: [ 'a', 'b__NOTOC__' ].map( ( id ) => ( { id, title: 'T', capacity: 'a__TOC__' } ) ) } );
		const part = await render( call( 'capacity=a__TOC__|limit=1', source ) );
		expect( String( part.document.querySelector( `${ STATIC }__all a` )?.getAttribute( 'href' ) ) ).toMatch( /#programs\?capacity=a_%5FTOC_%5F$/ );
		expect( ids( await render( call( '', source ) ) ) ).toEqual( [ 'a', 'b__NOTOC__' ] );
	} );

	test.for( [ '\u00a0', '<nowiki>[[x]]</nowiki>' ] )( 'has no search words if the argument is empty: %s', async ( words ) => {
		const part = await render( call( `q=${ words }|limit=1` ) );
		expect( items( part ).length ).toBe( 1 );
		expect( host( part ).dataset[ 'preset' ] ).toBeUndefined();
		expect( part.categories ).toContain( ERRORS );
		expect( part.document.querySelector( `${ STATIC }__all a` )?.textContent ).toBe( `See all ${ PROGRAMS } programs` );
	} );

	test( 'without programs: a sentence in place of the list', async () => {
		const part = await render( call( 'status=past|capacity=leadership|period=1999,2017|language=not-stated|kind=call-series' ) );
		expect( items( part ) ).toEqual( [] );
		expect( part.document.querySelector( STATIC )?.textContent ).toBe( 'No program matches.' );
	} );

	test( 'has a warning in the preview for each unknown argument and value', async () => {
		const part = await render( call( 'colour=red|capacity=nix,leadership|level=9|limit=x|sort=y|stray' ) );
		expect( host( part ).dataset[ 'preset' ] ).toBe( 'capacity=leadership' );
		expect( part.categories ).toEqual( [ CATEGORY_NAME, ERRORS ] );
		for ( const name of [ 'no argument “colour”', 'no argument “1”', '“nix” is no value for “capacity”', '“9” is no value for “level”', '“x” is no value for “limit”', '“y” is no value for “sort”' ] ) {
			expect( part.warnings.join( '\n' ) ).toContain( name );
		}
	} );
} );
