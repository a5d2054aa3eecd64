import type { BaseIssue, BaseSchema } from 'valibot';
import { describe, expect, test } from 'vitest';
import { mapTexts, translate } from '../../../src/programs/translations';
import type { ProgramList } from '../../../src/programs/model';
import { dataPageSchema, text as textSchema } from '../../../src/programs/schema';
import { pickText, type Text } from '../../../src/programs/texts';
import { parse } from '../helpers/parse';

/** A page with a text in every field that may hold one; each says which it is. */
const ALL = {
	vocabularies: { capacity: { label: 'vocabulary', help: 'help', terms: { people: { label: 'term' } } } },
	series: { days: { title: 'series' } },
	needs: [ { id: 'n', label: 'need', terms: { capacity: 'people' } } ],
	programs: [ {
		id: 'Clinics.2', title: 'title', summary: 'summary', duration: 'duration', scale: 'scale', partOf: 'days',
		materials: [ { label: 'first', page: 'A' }, { label: 'second', url: 'https://example.org/' } ]
	} ]
};
const KEYS = {
	'program.Clinics.2.title': 'title',
	'program.Clinics.2.summary': 'summary',
	'program.Clinics.2.duration': 'duration',
	'program.Clinics.2.scale': 'scale',
	'program.Clinics.2.material.1': 'first',
	'program.Clinics.2.material.2': 'second',
	'vocabulary.capacity.label': 'vocabulary',
	'vocabulary.capacity.help': 'help',
	'term.capacity.people.label': 'term',
	'series.days.title': 'series'
};

function keysOf( list: ProgramList ): Record<string, Text> {
	const found: [ string, Text ][] = [];
	mapTexts( list, ( text, key ) => {
		found.push( [ key, text ] );
		return text;
	} );
	expect( new Set( found.map( ( [ key ] ) => key ) ).size ).toBe( found.length );
	return Object.fromEntries( found );
}

/** The places where a schema has a human text. */
function textsIn( schema: object, path = '' ): string[] {
	if ( schema === textSchema ) {
		return [ path ];
	}
	const { entries = {}, wrapped, item, value } = schema as Readonly<Record<string, Record<string, BaseSchema<unknown, unknown, BaseIssue<unknown>>> & object>>;
	return [
		...Object.entries( entries ).flatMap( ( [ name, entry ] ) => textsIn( entry, `${ path }.${ name }` ) ),
		...( wrapped ? textsIn( wrapped, path ) : [] ),
		...( item ? textsIn( item, `${ path }[]` ) : [] ),
		...( value ? textsIn( value, `${ path }{}` ) : [] )
	];
}

const translated = ( list: ProgramList, texts: Readonly<Record<string, string>>, language = 'fr', pageLanguage = 'en' ): ProgramList =>
	translate( list, { language, texts: new Map( Object.entries( texts ) ) }, pageLanguage );
const titleOf = ( list: ProgramList ): Text | undefined => list.programs[ 0 ]?.title;
const entries = ( text: Text | undefined ): unknown => text instanceof Map ? Object.fromEntries( text ) : text;
const one = ( title: unknown ): ProgramList => parse( { programs: [ { id: 'a', title } ] } ).list;

describe( 'the keys of texts', () => {
	test( 'are those that translators find', () => {
		expect( keysOf( parse( ALL ).list ) ).toEqual( KEYS );
	} );

	test( 'are such as Translate takes, whatever the ids are', () => {
		const list = parse( { vocabularies: { 'constructor': { label: 'C', terms: { 'toString': { label: 'T' } } } }, programs: [ { id: '0._-Z', title: 'A' } ] } ).list;
		expect( Object.keys( keysOf( list ) ).filter( ( key ) => !/^[a-zA-Z0-9-_.]+$/.test( key ) ) ).toEqual( [] );
		expect( Object.keys( keysOf( list ) ) ).toHaveLength( 3 );
	} );

	test( 'leave out no text of the schema but what nobody is shown yet', () => {
		const shown = [
			'.vocabularies{}.label', '.vocabularies{}.help', '.vocabularies{}.terms{}.label', '.series{}.title',
			'.programs[].title', '.programs[].summary', '.programs[].duration', '.programs[].scale', '.programs[].materials[].label'
		];
		expect( textsIn( dataPageSchema ).sort() ).toEqual( [ ...shown, '.needs[].label' ].sort() );
		// Of the two materials, the place is the same.
		expect( Object.keys( KEYS ) ).toHaveLength( shown.length + 1 );
	} );

	test( 'count materials as they are read, as the server does', () => {
		const list = parse( { programs: [ { id: 'a', title: 'A', materials: [ { label: 'No link' }, { label: 'B', page: 'B' } ] } ] } ).list;
		expect( keysOf( list ) ).toEqual( { 'program.a.title': 'A', 'program.a.material.1': 'B' } );
	} );
} );

describe( 'translations', () => {
	test( 'reach every text, and leave all else as it is', () => {
		const before = parse( ALL ).list;
		const after = translated( before, Object.fromEntries( Object.keys( KEYS ).map( ( key ) => [ key, `fr ${ key }` ] ) ) );
		expect( Object.fromEntries( Object.entries( keysOf( after ) ).map( ( [ key, text ] ) => [ key, pickText( text, [ 'fr' ], 'en' ) ] ) ) )
			.toEqual( Object.fromEntries( Object.keys( KEYS ).map( ( key ) => [ key, { text: `fr ${ key }`, language: 'fr' } ] ) ) );
		// The original is still there, and can be found.
		expect( Object.fromEntries( Object.entries( keysOf( after ) ).map( ( [ key, text ] ) => [ key, pickText( text, [], 'en' ).text ] ) ) ).toEqual( KEYS );
		expect( mapTexts( after, ( text ) => pickText( text, [], 'en' ).text ) ).toEqual( before );
		expect( before ).toEqual( parse( ALL ).list );
	} );

	test( 'that there are none change nothing', () => {
		const list = parse( ALL ).list;
		expect( translated( list, {} ) ).toEqual( list );
		expect( translated( list, { 'program.other.title': 'Autre', 'program.Clinics.2.owner': 'Autre', '': 'Autre' } ) ).toEqual( list );
	} );

	test.each( [ '', ' ', '\n\u00A0' ] )( 'that say nothing (%j) are none', ( text ) => {
		expect( titleOf( translated( one( 'A' ), { 'program.a.title': text } ) ) ).toBe( 'A' );
	} );

	test( 'join a plain text under the language of the page', () => {
		expect( entries( titleOf( translated( one( 'Clinics' ), { 'program.a.title': 'Cliniques' } ) ) ) ).toEqual( { en: 'Clinics', fr: 'Cliniques' } );
	} );

	test( 'join those of the data, and win over its own', () => {
		const list = one( { en: 'Clinics', es: 'Clínicas', fr: 'Old' } );
		expect( entries( titleOf( translated( list, { 'program.a.title': 'Cliniques' } ) ) ) ).toEqual( { en: 'Clinics', es: 'Clínicas', fr: 'Cliniques' } );
		expect( entries( titleOf( list ) ) ).toEqual( { en: 'Clinics', es: 'Clínicas', fr: 'Old' } );
	} );

	test( 'are the same in any spelling of their code', () => {
		const after = translated( one( { 'pt-BR': 'Velho', 'EN': 'Old' } ), { 'program.a.title': 'Novo' }, 'PT-br' );
		expect( entries( titleOf( after ) ) ).toEqual( { 'pt-br': 'Novo', en: 'Old' } );
		expect( entries( titleOf( translated( one( 'Alt' ), { 'program.a.title': 'New' }, 'en', 'DE-at' ) ) ) ).toEqual( { 'de-at': 'Alt', en: 'New' } );
	} );

	test( 'under hostile keys do no harm', () => {
		const texts = new Map( [ [ '__proto__', 'x' ], [ 'constructor', 'x' ], [ 'program.__proto__.title', 'x' ], [ 'program.constructor.title', 'Constructeur' ] ] );
		const list = parse( { programs: [ { id: 'constructor', title: 'A' } ] } ).list;
		expect( entries( titleOf( translate( list, { language: '__proto__', texts }, 'en' ) ) ) ).toEqual( JSON.parse( '{"en":"A","__proto__":"Constructeur"}' ) );
		expect( ( {} as Record<string, unknown> )[ 'title' ] ).toBeUndefined();
	} );
} );
