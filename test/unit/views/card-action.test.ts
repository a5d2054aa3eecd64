// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { open, press } from '../helpers/explorer';
import { all, names, one } from '../helpers/roles';

const REPORT = { label: { en: 'Report', fr: 'Rapport' }, page: 'Report' };
const SLIDES = { label: 'Slides', url: 'https://example.org/slides' };

/** Opens a list of one program; its card. */
function cardOf( fields: object ): HTMLElement {
	open( { version: 1, programs: [ { id: 'a', title: 'A', ...fields } ] } );
	return one( 'article', 'A' );
}

const notes = ( card: HTMLElement ): ( string | null )[] => Array.from( card.querySelectorAll( '.program-explorer__note, .program-explorer__alert' ), ( note ) => note.textContent );

describe( 'a card has one action', () => {
	test( 'to take part, while that is possible', () => {
		const card = cardOf( { status: 'ongoing', join: { page: 'Join us' }, materials: [ REPORT ] } );
		expect( names( 'link', card ) ).toEqual( [ 'Join' ] );
		expect( one( 'link', 'Join' ).getAttribute( 'href' ) ).toBe( '/wiki/Join_us' );
		expect( names( 'link', cardOf( { join: { label: 'Sign up', url: 'https://example.org/' } } ) ) ).toEqual( [ 'Sign up' ] );
	} );

	test( 'after that, the card says that it is closed, if the program is not past anyway', () => {
		const join = { page: 'Join', until: '2020-01-01' };
		expect( notes( cardOf( { status: 'ongoing', join } ) ) ).toEqual( [ 'Closed to new participants' ] );
		const past = cardOf( { status: 'past', join, materials: [ REPORT ] } );
		expect( notes( past ) ).toEqual( [] );
		expect( names( 'link', past ) ).toEqual( [ 'Report' ] );
	} );

	test( 'to use its material; with several, a button that opens the details', () => {
		expect( names( 'link', cardOf( { materials: [ SLIDES ] } ) ) ).toEqual( [ 'Slides' ] );
		const card = cardOf( { materials: [ SLIDES, REPORT ] } );
		expect( names( 'link', card ) ).toEqual( [] );
		press( '2 materials' );
		expect( names( 'link', one( 'article', 'A' ) ).slice( 0, 2 ) ).toEqual( [ 'Slides', 'Report' ] );
	} );

	test( 'or none', () => {
		const card = cardOf( {} );
		expect( names( 'link', card ) ).toEqual( [] );
		expect( names( 'button', card ) ).toEqual( [ 'Details of A' ] );
	} );

	test( 'which the details do not repeat', () => {
		cardOf( { materials: [ REPORT ] } );
		press( 'Details of A' );
		expect( all( 'link', one( 'article', 'A' ) ).filter( ( link ) => link.textContent === 'Report' ) ).toHaveLength( 1 );
	} );
} );

test( 'a card shows the notice of its program', () => {
	expect( notes( cardOf( { notice: 'Applications are closed' } ) ) ).toEqual( [ 'Applications are closed' ] );
} );

test( 'details tell the languages of interpretation from the others', () => {
	open( { version: 1, programs: [ { id: 'a', title: 'A', language: 'en', interpreted: [ 'es', 'fr' ] } ] }, { fragment: 'programs?program=a' } );
	const rows = Array.from( document.querySelectorAll( 'dl > div' ), ( row ) => Array.from( row.children, ( part ) => part.textContent ) );
	expect( rows.slice( 0, 2 ) ).toEqual( [ [ 'Language', 'English' ], [ 'Interpretation', 'SpanishFrench' ] ] );
} );
