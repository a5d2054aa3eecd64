// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { actionOf, termsOnCard } from '../../../src/views/results/on-card';
import { createContext, type Context } from '../../../src/app/context';
import type { Join, Material } from '../../../src/programs/model';
import { listOf, program } from '../explore/lists';
import { open, type Options } from '../helpers/explorer';
import { maybe, names, one, textOf } from '../helpers/roles';
import { settings } from '../helpers/settings';

const TERMS = [ 'one', 'two', 'three', 'four', 'five' ];
const terms = Object.fromEntries( TERMS.map( ( id ) => [ id, { label: `Term ${ id }` } ] ) );
const vocabularies = { capacity: { label: 'Capacity', terms }, kind: { label: 'Kind', terms }, format: { label: 'Format', terms }, audience: { label: 'Audience', terms } };

/** Opens a list of one program, with its details; its card. */
function cardOf( fields: object, options: Options = {} ): HTMLElement {
	open( { version: 1, facets: [ 'status', ...Object.keys( vocabularies ), 'language' ], vocabularies, programs: [ { id: 'a', title: 'A', ...fields } ] }, { fragment: 'programs?program=a', ...options } );
	return one( 'article', 'A' );
}

/** The line of a card with languages, time and capacities. */
const needed = ( card: HTMLElement ): string[] => {
	const line = card.querySelector( '.program-explorer__needed' );
	return line ? Array.from( line.querySelectorAll( ':scope > span, li' ), textOf ) : [];
};
/** The rows of the details: label and text. */
const rows = ( card: HTMLElement ): [ string, string ][] => Array.from( card.querySelectorAll( 'dl > div' ), ( row ): [ string, string ] => {
	const [ label, content ] = Array.from( row.children, textOf );
	return [ label ?? '', Array.from( row.querySelectorAll( 'li' ), textOf ).join( ', ' ) || ( content ?? '' ) ];
} );
const row = ( card: HTMLElement, label: string ): string | undefined => rows( card ).find( ( [ each ] ) => each === label )?.[ 1 ];

describe( 'the languages on a card', () => {
	test.each<[ string, readonly string[], readonly string[], string[] ]>( [
		[ 'one', [ 'es' ], [ 'en' ], [ 'Spanish' ] ],
		[ 'one of the reader’s, once', [ 'en' ], [ 'en' ], [ 'English' ] ],
		[ 'two, in the order of the record', [ 'fr', 'es' ], [ 'en' ], [ 'French', 'Spanish' ] ],
		[ 'the reader’s first', [ 'fr', 'es' ], [ 'es', 'en' ], [ 'Spanish', 'French' ] ],
		[ 'two of more, and the number of the others', [ 'fr', 'es', 'ar', 'de' ], [ 'en' ], [ 'French', 'Spanish', '+2' ] ],
		[ 'two of more, the reader’s first', [ 'fr', 'es', 'ar', 'de' ], [ 'de', 'en' ], [ 'German', 'French', '+2' ] ],
		[ 'two of the reader’s, the best first', [ 'fr', 'es', 'ar' ], [ 'ar', 'es', 'en' ], [ 'Arabic', 'Spanish', '+1' ] ],
		[ 'none', [], [ 'en' ], [] ]
	] )( 'are %s', ( _case, language, languages, expected ) => {
		expect( needed( cardOf( { language }, { languages } ) ) ).toEqual( expected );
	} );

	test( 'are all in the details if the card does not show all', () => {
		expect( row( cardOf( { language: [ 'fr', 'es', 'ar' ] } ), 'Language' ) ).toBe( 'French, Spanish, Arabic' );
		expect( row( cardOf( { language: [ 'fr', 'es' ] } ), 'Language' ) ).toBeUndefined();
	} );

	test( 'are those with interpretation too, which the details tell', () => {
		const card = cardOf( { language: 'fr', interpreted: [ 'en' ] } );
		expect( needed( card ) ).toEqual( [ 'English', 'French' ] );
		expect( rows( card ).slice( 0, 1 ) ).toEqual( [ [ 'Interpretation', 'English' ] ] );
	} );
} );

describe( 'the time on a card', () => {
	test.each<[ string, object, string[], string | undefined ]>( [
		[ 'the length of a session', { session: { minutes: [ 60, 90 ] } }, [ '60 to 90 minutes' ], undefined ],
		[ 'one length', { session: { minutes: [ 60, 60 ] } }, [ '60 minutes' ], undefined ],
		[ 'else the duration', { duration: 'Three days' }, [ 'Three days' ], undefined ],
		[ 'the length of a session; then the details have the duration', { session: { minutes: [ 60, 90 ] }, duration: 'Three days' }, [ '60 to 90 minutes' ], 'Three days' ]
	] )( 'is %s', ( _case, fields, expected, inDetails ) => {
		const card = cardOf( fields );
		expect( needed( card ) ).toEqual( expected );
		expect( row( card, 'Duration' ) ).toBe( inDetails );
	} );

	test( 'is not there for past programs: their details have it', () => {
		const card = cardOf( { status: 'past', session: { minutes: [ 60, 90 ] }, duration: 'Three days' } );
		expect( needed( card ) ).toEqual( [] );
		expect( rows( card ).slice( 0, 2 ) ).toEqual( [ [ 'One session', '60 to 90 minutes' ], [ 'Duration', 'Three days' ] ] );
		expect( row( cardOf( { status: 'past', duration: 'Three days' } ), 'Duration' ) ).toBe( 'Three days' );
	} );
} );

describe( 'the capacities on a card', () => {
	test( 'are three at most, in the order of the record, in a list with a name', () => {
		const card = cardOf( { capacity: [ 'four', 'one', 'three' ] } );
		expect( needed( card ) ).toEqual( [ 'Term four', 'Term one', 'Term three' ] );
		expect( one( 'list', 'Capacity', card ).children ).toHaveLength( 3 );
		expect( row( card, 'Capacity' ) ).toBeUndefined();
	} );

	test( 'are all in the details if they are more', () => {
		const card = cardOf( { capacity: [ 'four', 'one', 'three', 'two' ] } );
		expect( needed( card ) ).toEqual( [ 'Term four', 'Term one', 'Term three' ] );
		expect( row( card, 'Capacity' ) ).toBe( 'Term four, Term one, Term three, Term two' );
	} );
} );

test( 'a card has no line for languages, time and capacities if there are none', () => {
	const card = cardOf( {} );
	expect( card.querySelector( '.program-explorer__needed' ) ).toBeNull();
	expect( maybe( 'list', 'Capacity', card ) ).toBeNull();
} );

test( 'all kinds and formats are on the card, other facets only in the details', () => {
	const card = cardOf( { kind: [ 'one', 'two' ], format: [ 'three', 'four', 'five' ], audience: [ 'one', 'five' ] } );
	expect( Array.from( card.querySelectorAll( '.program-explorer__meta' ), textOf )[ 0 ] ).toBe( 'Not statedTerm oneTerm twoTerm threeTerm fourTerm five' );
	expect( rows( card ).slice( 0, -1 ) ).toEqual( [ [ 'Audience', 'Term one, Term five' ] ] );
} );

describe( 'of the terms of a program', () => {
	const all = program( { id: 'a', terms: { capacity: TERMS, language: [ 'fr', 'es', 'en' ], kind: TERMS, audience: TERMS, __proto__x: TERMS } } );
	const context = ( ...languages: string[] ): Context => createContext( listOf( [ all ] ), settings( { languages } ) );

	test.each<[ string, readonly string[], readonly string[] ]>( [
		[ 'capacity', [ 'en' ], TERMS.slice( 0, 3 ) ],
		[ 'kind', [ 'en' ], TERMS ],
		[ 'audience', [ 'en' ], [] ],
		[ 'format', [ 'en' ], [] ],
		[ 'language', [ 'en' ], [ 'en', 'fr' ] ],
		[ 'language', [ 'pt', 'es', 'en' ], [ 'es', 'en' ] ],
		[ 'language', [ 'pt' ], [ 'fr', 'es' ] ],
		[ 'constructor', [ 'en' ], [] ]
	] )( 'those of %s are on the card for a reader of %j', ( facet, languages, expected ) => {
		expect( termsOnCard( context( ...languages ), all, facet ) ).toEqual( expected );
	} );
} );

describe( 'what one can do with a program is', () => {
	const join: Join = { label: null, until: null, target: { page: 'Join' }, isOver: false };
	const material: Material = { label: 'Report', target: { page: 'Report' } };

	test.each<[ string, Parameters<typeof actionOf>[ 0 ], ReturnType<typeof actionOf> ]>( [
		[ 'nothing', program( { id: 'a' } ), null ],
		[ 'to take part', program( { id: 'a', join, materials: [ material, material ] } ), 'join' ],
		[ 'to read its only material', program( { id: 'a', materials: [ material ] } ), 'material' ],
		[ 'to choose among its materials', program( { id: 'a', materials: [ material, material ] } ), 'materials' ],
		[ 'to read a material if it is closed', program( { id: 'a', join: { ...join, isOver: true }, materials: [ material ] } ), 'material' ],
		[ 'nothing if it is closed', program( { id: 'a', join: { ...join, isOver: true } } ), null ]
	] )( '%s', ( _case, given, action ) => {
		expect( actionOf( given ) ).toBe( action );
	} );
} );

test( 'a button that opens the materials, and the one for the details, close them again', () => {
	const card = cardOf( { materials: [ { label: 'One', page: 'One' }, { label: 'Two', page: 'Two' } ] } );
	const button = one( 'button', '2 materials', card );
	expect( [ button.getAttribute( 'aria-expanded' ), document.getElementById( button.getAttribute( 'aria-controls' ) ?? '' )?.tagName ] ).toEqual( [ 'true', 'DIV' ] );
	expect( names( 'link', card ).slice( 0, 2 ) ).toEqual( [ 'One', 'Two' ] );
	button.click();
	expect( one( 'button', 'Details of A' ).getAttribute( 'aria-expanded' ) ).toBe( 'false' );
} );
