// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { EMPTY_QUERY } from '../../../src/explore/query';
import { REAL, SMALL } from '../helpers/data';
import { open, press, titles, type } from '../helpers/explorer';
import { one, textOf } from '../helpers/roles';

const linesOf = ( root: ParentNode = document ): Element[] => Array.from( root.querySelectorAll( '.program-explorer__matched' ) );
const lineOf = ( title: string ): Element | undefined => linesOf( one( 'article', title ) )[ 0 ];
const textOfLine = ( title: string ): string | undefined => lineOf( title )?.textContent;
const marksIn = ( line: Element | undefined ): string[] => Array.from( line?.querySelectorAll( 'mark' ) ?? [], textOf );

describe( 'a card shows in which field the search words are that it does not show', () => {
	test.each( [
		[ 'another word for a term', 'outreach', 'Found in Capacity: outreach', 'outreach' ],
		[ 'a wider term', 'people', 'Found in Capacity: People', 'People' ],
		[ 'a summary in another language', 'llamada', 'Found in Spanish: Llamadas.', 'Llamada' ],
		[ 'a material', 'retrospective', 'Found in Materials: Retrospective', 'Retrospective' ],
		[ 'a team', 'development', 'Found in Run by: Community Development', 'Development' ],
		[ 'a partner', 'safety', 'Found in Partners: Trust & Safety', 'Safety' ],
		[ 'a corrected word', 'outrech', 'Found in Capacity: outreach', 'outreach' ]
	] )( '%s', ( _case, text, line, mark ) => {
		open( SMALL );
		type( text );
		expect( textOfLine( 'Wikimedia Clinics' ) ).toBe( line );
		expect( marksIn( lineOf( 'Wikimedia Clinics' ) ) ).toEqual( [ mark ] );
	} );

	test( 'a language that is not among the first two', () => {
		open( { version: 1, programs: [ { id: 'a', title: 'A', language: [ 'en', 'fr', 'es' ] } ] } );
		type( 'spanish' );
		expect( textOfLine( 'A' ) ).toBe( 'Found in Language: Spanish' );
		type( 'french' );
		expect( textOfLine( 'A' ) ).toBeUndefined();
	} );

	test( 'a title in another language', () => {
		open( REAL );
		type( '研修モジュール' );
		expect( textOfLine( 'Training modules' ) ).toBe( 'Found in Japanese: 研修モジュール' );
	} );

	test( 'a year between those of its dates', () => {
		open( REAL );
		// The card shows this year in the duration.
		type( 'capacity exchange 2023' );
		expect( textOfLine( 'Capacity Exchange (CapX)' ) ).toBeUndefined();
		expect( marksIn( one( 'article', 'Capacity Exchange (CapX)' ) ) ).toContain( '2023' );
		type( 'capacity exchange 2026' );
		expect( textOfLine( 'Capacity Exchange (CapX)' ) ).toBe( 'Found in Year: 2026' );
	} );

	test( 'with language and direction of the text', () => {
		open( REAL );
		type( 'الفلبين' );
		const line = lineOf( 'Wikimedia+Education: Reading Wikipedia in the Classroom' );
		expect( line?.textContent ).toMatch( /^Found in Arabic: ….*والفلبين\.$/ );
		const text = line?.querySelector( 'bdi' );
		expect( [ text?.lang, text?.dir ] ).toEqual( [ 'ar', 'rtl' ] );
		type( 'медиация' );
		// The data does not have the language of an alias.
		const alias = lineOf( 'Identifying and Addressing Harassment Online' )?.querySelector( 'bdi' );
		expect( [ alias?.textContent, alias?.hasAttribute( 'lang' ), alias?.hasAttribute( 'dir' ) ] ).toEqual( [ 'медиация', false, false ] );
	} );

	test( 'with the name of the facet in the reader’s language', () => {
		open( SMALL, { languages: [ 'fr', 'en' ] } );
		type( 'outreach' );
		expect( textOfLine( 'Wikimedia Clinics' ) ).toBe( 'Found in Capacité: outreach' );
	} );
} );

describe( 'a card shows no such field', () => {
	test( 'without a search, and when the search is removed', () => {
		open( SMALL );
		expect( linesOf() ).toEqual( [] );
		type( 'outreach' );
		expect( linesOf() ).toHaveLength( 2 );
		press( 'Remove search: outreach' );
		expect( linesOf() ).toEqual( [] );
	} );

	test.each( [ 'clinics', 'open calls', 'communication', 'past', 'spanish' ] )( 'if it shows all the words: %s', ( text ) => {
		open( SMALL );
		type( text );
		expect( titles() ).toContain( 'Wikimedia Clinics' );
		expect( textOfLine( 'Wikimedia Clinics' ) ).toBeUndefined();
	} );

	test( 'if the words are in its duration, unless the program is past, whose card does not have it', () => {
		const programs = [ { id: 'a', title: 'A', status: 'ongoing', duration: 'Three days' }, { id: 'b', title: 'B', status: 'past', duration: 'Four days' }, { id: 'c', title: 'C', status: 'open', duration: 'Five days', session: { minutes: [ 60, 60 ] } } ];
		open( { version: 1, programs } );
		type( 'days' );
		expect( [ 'A', 'B', 'C' ].map( textOfLine ) ).toEqual( [ undefined, 'Found in Duration: Four days', 'Found in Duration: Five days' ] );
	} );

	test( 'if the words are in its dates', () => {
		open( REAL );
		type( 'capx 2021' );
		expect( titles() ).toEqual( [ 'Capacity Exchange (CapX)' ] );
		expect( linesOf() ).toEqual( [] );
	} );

	test( 'in a list with a limit', () => {
		open( SMALL, { limit: 3, preset: { ...EMPTY_QUERY, text: 'outreach' } } );
		expect( titles() ).toContain( 'Wikimedia Clinics' );
		expect( linesOf() ).toEqual( [] );
	} );
} );

test( 'words are marked in tags and facts too', () => {
	open( REAL );
	type( 'newsletter communication' );
	const article = one( 'article', 'WikiLearn News' );
	expect( Array.from( article.querySelectorAll( 'mark' ), textOf ) ).toEqual( [ 'Newsletter', 'Communication' ] );
	expect( linesOf( article ) ).toEqual( [] );
} );

test( 'hostile text stays text', () => {
	const EVIL = '<img src=x onerror=a>';
	open( { version: 1, facets: [ 'one' ], vocabularies: { one: { label: EVIL, terms: { a: { label: 'A', aliases: [ `${ EVIL } peacemaking` ] } } } }, programs: [ { id: 'x', title: 'X', one: [ 'a' ] } ] } );
	type( 'peacemaking' );
	expect( textOfLine( 'X' ) ).toBe( `Found in ${ EVIL }: ${ EVIL } peacemaking` );
	expect( document.querySelector( 'img' ) ).toBeNull();
} );
