import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/edit/change';
import { comparePages } from '../../../src/edit/compare-pages';
import { draftPrefix, draftText, readDraft, type Draft } from '../../../src/edit/draft';
import { aPage } from './pages';

const OWNER = { page: 'P/programs.json', user: 'U' };
const EDIT: Change = { kind: 'edit', record: [ 'programs', 'a' ], field: [ 'title' ], from: 'A', to: 'B' };
const draftOf = ( changes: readonly Change[] ): Draft => ( { ...OWNER, base: 7, time: 1000, changes } );
const withChange = ( change: unknown ): string => JSON.stringify( { format: 1, ...draftOf( [] ), changes: [ change ] } );

describe( 'a draft', () => {
	test( 'of generated changes is read as it was written', () => {
		fc.assert( fc.property( aPage, aPage, ( before, after ) => {
			const draft = draftOf( comparePages( JSON.stringify( before ), JSON.stringify( after ) ) ?? [] );
			const text = draftText( draft );
			expect( readDraft( text, OWNER ) ).toEqual( draft.changes.length ? { kind: 'ready', draft } : { kind: 'none' } );
		} ) );
	} );

	test( 'has the summary that the user has written', () => {
		const draft: Draft = { ...draftOf( [ EDIT ] ), summary: '' };
		expect( readDraft( draftText( draft ), OWNER ) ).toEqual( { kind: 'ready', draft } );
		expect( readDraft( JSON.stringify( { format: 1, ...draft, summary: 1 } ), OWNER ) ).toEqual( { kind: 'ready', draft: draftOf( [ EDIT ] ) } );
	} );

	test( 'without changes is not kept', () => {
		expect( [ draftText( draftOf( [] ) ), readDraft( null, OWNER ), readDraft( JSON.stringify( { format: 1, ...draftOf( [] ) } ), OWNER ) ] ).toEqual( [ null, { kind: 'none' }, { kind: 'none' } ] );
	} );

	test( 'of another page or user is not offered', () => {
		const text = draftText( draftOf( [ EDIT ] ) );
		expect( [ readDraft( text, { ...OWNER, page: 'Q' } ), readDraft( text, { ...OWNER, user: '' } ) ] ).toEqual( [ { kind: 'foreign' }, { kind: 'foreign' } ] );
	} );

	test( 'has keys of its own for each page and user', () => {
		expect( new Set( [ draftPrefix( { page: 'A', user: 'B-C' } ), draftPrefix( { page: 'A-B', user: 'C' } ), draftPrefix( { page: 'A', user: '' } ), draftPrefix( { page: 'A","', user: 'B' } ) ] ).size ).toBe( 4 );
	} );

	test.each( [ '', 'x', 'null', '[]', '1', '{}', '{"format":2}', '{"__proto__":{"format":1}}', '['.repeat( 100000 ), JSON.stringify( { ...draftOf( [ EDIT ] ), format: 2 } ), JSON.stringify( { format: 1, ...draftOf( [ EDIT ] ), base: '7' } ) ] )( 'that is damaged is unreadable: %.30s', ( text ) => {
		expect( readDraft( text, OWNER ) ).toEqual( { kind: 'unreadable' } );
	} );

	test.each<[ string, unknown ]>( [
		[ 'no object', null ],
		[ 'no kind', { ...EDIT, kind: 'x' } ],
		[ 'a kind that objects inherit', { ...EDIT, kind: 'constructor' } ],
		[ 'no record', { ...EDIT, record: undefined } ],
		[ 'a record that is no path', { ...EDIT, record: 'programs' } ],
		[ 'a record of another kind', { ...EDIT, record: [ 'constructor', 'a' ] } ],
		[ 'half a path', { ...EDIT, record: [ 'programs' ] } ],
		[ 'terms of a program', { ...EDIT, record: [ 'programs', 'a', 'terms', 't' ] } ],
		[ 'a path that is too long', { ...EDIT, record: [ 'vocabularies', 'a', 'terms', 't', 'terms', 'u' ] } ],
		[ 'an id that is no text', { ...EDIT, record: [ 'programs', 1 ] } ],
		[ 'no field', { ...EDIT, field: undefined } ],
		[ 'an index in a field', { ...EDIT, field: [ 'materials', 0 ] } ],
		[ 'the id of a program', { ...EDIT, field: [ 'id' ] } ],
		[ 'a program as a whole', { ...EDIT, field: [] } ],
		[ 'a place that is no text', { ...EDIT, after: 1 } ],
		[ 'a new page', { kind: 'add', record: [], value: {}, after: null } ],
		[ 'a new record without a value', { kind: 'add', record: [ 'series', 'a' ], after: null } ],
		[ 'a new record without a place', { kind: 'add', record: [ 'series', 'a' ], value: {} } ],
		[ 'a new program with another id', { kind: 'add', record: [ 'programs', 'a' ], value: { id: 'b' }, after: null } ],
		[ 'a new program that is no object', { kind: 'add', record: [ 'programs', 'a' ], value: 'a', after: null } ],
		[ 'a move from nowhere', { kind: 'move', record: [ 'programs', 'a' ], to: null } ]
	] )( 'with a change that has %s is unreadable', ( _, change ) => {
		expect( readDraft( withChange( EDIT ), OWNER ).kind ).toBe( 'ready' );
		expect( readDraft( withChange( change ), OWNER ) ).toEqual( { kind: 'unreadable' } );
	} );

	test( 'has only what belongs to a change', () => {
		const read = readDraft( withChange( { ...EDIT, more: 1, value: 2 } ), OWNER );
		expect( read ).toEqual( { kind: 'ready', draft: draftOf( [ EDIT ] ) } );
	} );

	test( 'is read from any text without an error', () => {
		fc.assert( fc.property( fc.oneof( fc.string( { unit: 'binary' } ), fc.json(), fc.json().map( ( json ) => `{"format":1,"page":"P","user":"U","base":1,"time":1,"changes":${ json }}` ) ), ( text ) => {
			expect( [ 'none', 'unreadable', 'foreign', 'ready' ] ).toContain( readDraft( text, OWNER ).kind );
		} ) );
	} );
} );
