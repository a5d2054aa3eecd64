import type { BaseIssue, BaseSchema } from 'valibot';
import { describe, expect, test } from 'vitest';
import { mapTexts, translate } from '../../../src/programs/translations';
import type { ProgramList } from '../../../src/programs/model';
import { dataPageSchema, text as textSchema } from '../../../src/programs/schema';
import { pickText, type Text } from '../../../src/programs/texts';
import { parse } from '../helpers/parse';

/** A page with a text in every field that can have one; each text is the name of its field. */
const ALL = {
	vocabularies: { capacity: { label: 'vocabulary', help: 'help', terms: { people: { label: 'term' } } } },
	series: { days: { title: 'series' } },
	needs: [ { id: 'n', label: 'need', help: 'need help', terms: { capacity: 'people' } } ],
	programs: [ {
		id: 'Clinics.2', title: 'title', summary: 'summary', duration: 'duration', scale: 'scale', notice: 'notice', join: { label: 'join', page: 'Join' }, partOf: 'days',
		dates: [ { start: '2026-12-04T15:00Z', label: 'second date' }, { start: '2026-12-03' }, { start: '2026-12-03', label: 'first date', page: 'D' } ],
		materials: [ { label: 'first', page: 'A' }, { label: 'second', url: 'https://example.org/' } ]
	} ]
};
const KEYS = {
	'program.Clinics.2.title': 'title',
	'program.Clinics.2.summary': 'summary',
	'program.Clinics.2.notice': 'notice',
	'program.Clinics.2.join': 'join',
	'program.Clinics.2.duration': 'duration',
	'program.Clinics.2.scale': 'scale',
	'program.Clinics.2.date.2026-12-03.2': 'first date',
	'program.Clinics.2.date.2026-12-04T1500Z': 'second date',
	'program.Clinics.2.material.1': 'first',
	'program.Clinics.2.material.2': 'second',
	'vocabulary.capacity.label': 'vocabulary',
	'vocabulary.capacity.help': 'help',
	'term.capacity.people.label': 'term',
	'need.n.label': 'need',
	'need.n.help': 'need help',
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

/** The paths of the texts in a schema. */
function textsIn( schema: object, path = '' ): string[] {
	if ( schema === textSchema ) {
		return [ path ];
	}
	const { entries = {}, wrapped, item, value } = schema as Readonly<Record<string, Record<string, BaseSchema<unknown, unknown, BaseIssue<unknown>>> & object>>;
	return [
		...Object.entries<object>( entries ).flatMap( ( [ name, entry ] ) => textsIn( entry, `${ path }.${ name }` ) ),
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
	test( 'are stable, because translators see them', () => {
		expect( keysOf( parse( ALL ).list ) ).toEqual( KEYS );
	} );

	test( 'are allowed in Translate for all ids', () => {
		const list = parse( { vocabularies: { 'constructor': { label: 'C', terms: { 'toString': { label: 'T' } } } }, programs: [ { id: '0._-Z', title: 'A' } ] } ).list;
		expect( Object.keys( keysOf( list ) ).filter( ( key ) => !/^[a-zA-Z0-9-_.]+$/.test( key ) ) ).toEqual( [] );
		expect( Object.keys( keysOf( list ) ) ).toHaveLength( 3 );
	} );

	test( 'exist for all texts of the schema that are shown', () => {
		const shown = [
			'.vocabularies{}.label', '.vocabularies{}.help', '.vocabularies{}.terms{}.label', '.series{}.title', '.needs[].label', '.needs[].help',
			'.programs[].title', '.programs[].summary', '.programs[].notice', '.programs[].join.label', '.programs[].duration', '.programs[].scale', '.programs[].dates[].label', '.programs[].materials[].label'
		];
		expect( textsIn( dataPageSchema ).sort() ).toEqual( [ ...shown ].sort() );
		// Both materials have the same path in the schema, and so have both dates.
		expect( Object.keys( KEYS ) ).toHaveLength( shown.length + 2 );
	} );

	test( 'have the numbers of the materials that are kept, as on the server', () => {
		const list = parse( { programs: [ { id: 'a', title: 'A', materials: [ { label: 'No link' }, { label: 'B', page: 'B' } ] } ] } ).list;
		expect( keysOf( list ) ).toEqual( { 'program.a.title': 'A', 'program.a.material.1': 'B' } );
	} );
} );

describe( 'translations', () => {
	test( 'change every text and nothing else', () => {
		const before = parse( ALL ).list;
		const after = translated( before, Object.fromEntries( Object.keys( KEYS ).map( ( key ) => [ key, `fr ${ key }` ] ) ) );
		expect( Object.fromEntries( Object.entries( keysOf( after ) ).map( ( [ key, text ] ) => [ key, pickText( text, [ 'fr' ], 'en' ) ] ) ) )
			.toEqual( Object.fromEntries( Object.keys( KEYS ).map( ( key ) => [ key, { text: `fr ${ key }`, language: 'fr' } ] ) ) );
		// The original is still there.
		expect( Object.fromEntries( Object.entries( keysOf( after ) ).map( ( [ key, text ] ) => [ key, pickText( text, [], 'en' ).text ] ) ) ).toEqual( KEYS );
		expect( mapTexts( after, ( text ) => pickText( text, [], 'en' ).text ) ).toEqual( before );
		expect( before ).toEqual( parse( ALL ).list );
	} );

	test( 'change nothing if there are none', () => {
		const list = parse( ALL ).list;
		expect( translated( list, {} ) ).toEqual( list );
		expect( translated( list, { 'program.other.title': 'Autre', 'program.Clinics.2.owner': 'Autre', '': 'Autre' } ) ).toEqual( list );
	} );

	test.each( [ '', ' ', '\n\u00A0' ] )( 'that are empty (%j) are ignored', ( text ) => {
		expect( titleOf( translated( one( 'A' ), { 'program.a.title': text } ) ) ).toBe( 'A' );
	} );

	test( 'are added to a plain string, which is in the language of the page', () => {
		expect( entries( titleOf( translated( one( 'Clinics' ), { 'program.a.title': 'Cliniques' } ) ) ) ).toEqual( { en: 'Clinics', fr: 'Cliniques' } );
	} );

	test( 'are added to texts of the data, and replace the data\'s own in their language', () => {
		const list = one( { en: 'Clinics', es: 'Clínicas', fr: 'Old' } );
		expect( entries( titleOf( translated( list, { 'program.a.title': 'Cliniques' } ) ) ) ).toEqual( { en: 'Clinics', es: 'Clínicas', fr: 'Cliniques' } );
		expect( entries( titleOf( list ) ) ).toEqual( { en: 'Clinics', es: 'Clínicas', fr: 'Old' } );
	} );

	test( 'work with a language code in upper or lower case', () => {
		const after = translated( one( { 'pt-BR': 'Velho', 'EN': 'Old' } ), { 'program.a.title': 'Novo' }, 'PT-br' );
		expect( entries( titleOf( after ) ) ).toEqual( { 'pt-br': 'Novo', en: 'Old' } );
		expect( entries( titleOf( translated( one( 'Alt' ), { 'program.a.title': 'New' }, 'en', 'DE-at' ) ) ) ).toEqual( { 'de-at': 'Alt', en: 'New' } );
	} );

	test( 'with hostile keys change nothing', () => {
		const texts = new Map( [ [ '__proto__', 'x' ], [ 'constructor', 'x' ], [ 'program.__proto__.title', 'x' ], [ 'program.constructor.title', 'Constructeur' ] ] );
		const list = parse( { programs: [ { id: 'constructor', title: 'A' } ] } ).list;
		expect( entries( titleOf( translate( list, { language: '__proto__', texts }, 'en' ) ) ) ).toEqual( JSON.parse( '{"en":"A","__proto__":"Constructeur"}' ) );
		expect( ( {} as Record<string, unknown> )[ 'title' ] ).toBeUndefined();
	} );
} );
