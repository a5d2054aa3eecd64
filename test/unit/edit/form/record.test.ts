import { describe, expect, test } from 'vitest';
import { changesOfForm, idFor, toRecord, withField } from '../../../../src/edit/form/record';

const ORIGINAL = { id: 'a', title: { en: 'A', fr: '' }, end: '2020', note: [] };

test( 'what the form did not change stays, also if it is empty', () => {
	expect( toRecord( ORIGINAL, withField( ORIGINAL, 'end', '2021' ) ) ).toEqual( { ...ORIGINAL, end: '2021' } );
} );

test( 'empty values are no values', () => {
	expect( toRecord( ORIGINAL, { ...ORIGINAL, title: { en: ' A ', fr: ' ' }, end: '', materials: [ { label: '', page: '' } ] } ) )
		.toEqual( { id: 'a', title: { en: 'A' }, note: [] } );
} );

describe( 'the changes of a form', () => {
	test( 'none', () => {
		expect( changesOfForm( ORIGINAL, ORIGINAL, 'b' ) ).toEqual( [] );
		expect( changesOfForm( ORIGINAL, withField( withField( ORIGINAL, 'end', '1' ), 'end', '2020' ), 'b' ) ).toEqual( [] );
	} );

	test( 'one language of a text is one change', () => {
		expect( changesOfForm( ORIGINAL, withField( ORIGINAL, 'title', { en: 'A', fr: 'Un' } ), 'b' ) )
			.toMatchObject( [ { kind: 'edit', record: [ 'programs', 'a' ], field: [ 'title', 'fr' ], to: 'Un' } ] );
	} );

	test( 'a new program is put after the last one, with its fields in the usual order', () => {
		const [ change, ...others ] = changesOfForm( null, { end: '2020', title: 'New', id: 'new', owner: '' }, 'b' );
		expect( others ).toEqual( [] );
		expect( change ).toMatchObject( { kind: 'add', record: [ 'programs', 'new' ], after: 'b' } );
		expect( JSON.stringify( change && 'value' in change && change.value ) ).toBe( '{"id":"new","title":"New","end":"2020"}' );
	} );

	test( 'a new program with nothing but an id is none', () => {
		expect( changesOfForm( null, { id: 'new', title: '' }, 'b' ) ).toEqual( [] );
	} );
} );

test.each( [
	[ 'Wiki Learn', [], 'wiki-learn' ], [ 'Wiki Learn', [ 'wiki-learn', 'wiki-learn-2' ], 'wiki-learn-3' ], [ 'Écoute & façade!', [], 'ecoute-facade' ],
	[ 'Let’s Connect', [], 'lets-connect' ], [ 'Straße', [], 'strasse' ], [ '新人', [ 'a', 'b' ], 'program-3' ], [ '', [], 'program' ]
] )( 'the id for "%s" beside %j is %s', ( title, used, id ) => {
	expect( idFor( title, used ) ).toBe( id );
} );
