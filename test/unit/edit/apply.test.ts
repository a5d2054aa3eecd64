import fc from 'fast-check';
import { parseTree } from 'jsonc-parser';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src/edit/apply';
import type { Change, FieldPath, RecordPath } from '../../../src/edit/change';
import { comparePages } from '../../../src/edit/compare-pages';
import { invertChanges } from '../../../src/edit/invert';
import { runs } from '../helpers/runs';
import { after, aForm, aPage, aStyle, canonical, fromEntries, inForm, inStyle, orders, someActions, type JsonObject } from './pages';

const PAGE = readFileSync( 'test/pages/programs.json', 'utf8' );
const PROTOTYPE = JSON.stringify( Object.getOwnPropertyNames( Object.prototype ) );

afterEach( () => {
	expect( JSON.stringify( Object.getOwnPropertyNames( Object.prototype ) ) ).toBe( PROTOTYPE );
} );

/** Applies changes that fit. */
function apply( text: string, changes: readonly Change[] ): string {
	const applied = applyChanges( text, changes );
	expect( applied?.refused ).toEqual( [] );
	return applied?.text ?? '';
}

function compare( before: string, now: string ): Change[] {
	const changes = comparePages( before, now );
	if ( !changes ) {
		throw new Error( 'no page' );
	}
	return changes;
}

/** A page with a field that stays. A page without fields shows no style. */
function withField( page: JsonObject ): JsonObject {
	return fromEntries( [ [ 'some', 0 ], ...Object.entries( page ) ] );
}

const edit = ( record: RecordPath, field: FieldPath, from: unknown, to: unknown ): Change => ( { kind: 'edit', record, field, from, to } );
const lines = ( ...all: string[] ): string => all.join( '\n' );

describe( 'generated pages', () => {
	test( 'become each other, whatever they have in common', () => {
		fc.assert( fc.property( aPage, aPage, aForm, ( before, now, form ) => {
			const text = inForm( before, form );
			const found = JSON.parse( apply( text, compare( text, JSON.stringify( now ) ) ).trim() ) as JsonObject;
			expect( canonical( found ) ).toBe( canonical( now ) );
			expect( orders( found ) ).toBe( orders( now ) );
		} ), runs( 300 ) );
	} );

	test( 'are byte for byte what the wiki would write', () => {
		fc.assert( fc.property( aPage, someActions, aStyle, ( page, actions, style ) => {
			const old = withField( page );
			const now = after( old, actions );
			const text = inStyle( old, style );
			expect( apply( text, compare( text, JSON.stringify( now ) ) ) ).toBe( inStyle( now, style ) );
		} ), runs( 300 ) );
	} );

	test( 'are the same text after the changes are undone', () => {
		fc.assert( fc.property( aPage, someActions, aStyle, ( page, actions, style ) => {
			const old = withField( page );
			const text = inStyle( old, style );
			const changes = compare( text, JSON.stringify( after( old, actions ) ) );
			expect( apply( apply( text, changes ), invertChanges( changes ) ) ).toBe( text );
		} ), runs( 300 ) );
	} );

	test( 'keep every character outside the changed values', () => {
		fc.assert( fc.property( aPage, someActions, aForm, ( page, actions, form ) => {
			const text = inForm( page, form );
			const changes = compare( text, JSON.stringify( after( page, actions ) ) );
			const result = apply( text, changes );
			// Undoing an edit writes the old value anew, so each string of the text without changes must be there as it was.
			const untouched = stringsOf( text, changes );
			expect( stringsOf( result, changes ) ).toEqual( untouched );
			expect( [ result.slice( 0, form.before.length ), result.slice( result.length - form.end.length ) ] ).toEqual( [ form.before, form.end ] );
		} ), runs( 300 ) );
	} );

	test( 'do not depend on the order of changes of different fields', () => {
		fc.assert( fc.property( aPage, someActions, someActions, ( page, one, other ) => {
			const text = inStyle( page, { indent: '\t', lineBreak: '\n' } );
			const [ first, second ] = [ one, other ].map( ( actions ) => compare( text, JSON.stringify( after( page, actions ) ) ).filter( ( { kind } ) => kind === 'edit' ) ) as [ Change[], Change[] ];
			const different = second.filter( ( change ) => !first.some( ( before ) => overlaps( pathOf( before ), pathOf( change ) ) ) );
			const results = [ [ ...first, ...different ], [ ...different, ...first ] ].map( ( changes ) => canonical( JSON.parse( apply( text, changes ) ) ) );
			expect( results[ 0 ] ).toBe( results[ 1 ] );
		} ), runs( 300 ) );
	} );
} );

function pathOf( change: Change ): string[] {
	return [ ...change.record, ...change.kind === 'edit' ? change.field : [] ];
}

function overlaps( one: readonly string[], other: readonly string[] ): boolean {
	return one.slice( 0, other.length ).join( '\n' ) === other.slice( 0, one.length ).join( '\n' );
}

/** The values of a text that changes leave alone, by their paths, as they are written. Found with jsonc-parser. */
function stringsOf( text: string, changes: readonly Change[] ): Map<string, string> {
	const found = new Map<string, string>();
	const visit = ( node: ReturnType<typeof parseTree>, path: string[] ): void => {
		if ( !node || path.length && changes.some( ( change ) => pathOf( change ).length <= path.length && overlaps( pathOf( change ), path ) ) ) {
			return;
		}
		const children = node.children ?? [];
		const isRecordList = path.length === 1 && ( path[ 0 ] === 'programs' || path[ 0 ] === 'needs' );
		if ( node.type === 'object' && children.length ) {
			children.forEach( ( { children: [ key, value ] = [] } ) => visit( value, [ ...path, key?.value as string ] ) );
		} else if ( isRecordList && node.type === 'array' && children.length ) {
			children.forEach( ( record ) => visit( record, [ ...path, record.children?.find( ( { children: [ key ] = [] } ) => key?.value === 'id' )?.children?.[ 1 ]?.value as string ] ) );
		} else if ( node.type !== 'object' && !isRecordList ) {
			found.set( JSON.stringify( path ), text.slice( node.offset, node.offset + node.length ) );
		}
	};
	visit( parseTree( text.replace( /^\uFEFF/, ' ' ) ), [] );
	return found;
}

describe( 'an edit', () => {
	const TEXT = lines( '{', '\t"version": 1,', '\t"odd": { "b":1 },', '\t"programs": [', '\t\t{', '\t\t\t"id": "a",', '\t\t\t"title": "Caf\\u00e9",', '\t\t\t"sources": []', '\t\t}', '\t]', '}' );

	test( 'of a field that is new puts it where the schema has it', () => {
		const result = apply( TEXT, [
			edit( [ 'programs', 'a' ], [ 'end' ], undefined, '2023-09' ),
			edit( [ 'programs', 'a' ], [ 'language' ], undefined, 'en' ),
			edit( [ 'programs', 'a' ], [ 'capacity' ], undefined, [ 'safety' ] ),
			edit( [], [ 'talk' ], undefined, 'Talk:A' )
		] );
		expect( result ).toBe( lines(
			'{', '\t"version": 1,', '\t"talk": "Talk:A",', '\t"odd": { "b":1 },', '\t"programs": [', '\t\t{', '\t\t\t"id": "a",', '\t\t\t"title": "Caf\\u00e9",', '\t\t\t"end": "2023-09",',
			'\t\t\t"capacity": [', '\t\t\t\t"safety"', '\t\t\t],', '\t\t\t"language": "en",', '\t\t\t"sources": []', '\t\t}', '\t]', '}'
		) );
	} );

	test( 'puts parts of a field where the schema has them', () => {
		const text = '{"programs":[{"id":"a","join":{"until":"2020"}}]}';
		expect( apply( text, [ edit( [ 'programs', 'a' ], [ 'join', 'page' ], undefined, 'P' ) ] ) ).toBe( '{"programs":[{"id":"a","join":{"page":"P","until":"2020"}}]}' );
	} );

	test( 'writes what the wiki escapes as the wiki does', () => {
		expect( apply( TEXT, [ edit( [ 'programs', 'a' ], [ 'title' ], 'Café', { en: '<b> & \u2028 é' } ) ] ) )
			.toContain( lines( '"title": {', '\t\t\t\t"en": "\\u003Cb\\u003E \\u0026 \\u2028 é"', '\t\t\t},' ) );
	} );

	test.each<[ string, Change ]>( [
		[ 'starts from another value', edit( [ 'programs', 'a' ], [ 'title' ], 'Cafe', 'B' ) ],
		[ 'is of a record that is not there', edit( [ 'programs', 'b' ], [ 'title' ], undefined, 'B' ) ],
		[ 'is inside a text', edit( [ 'programs', 'a' ], [ 'title', 'en' ], undefined, 'B' ) ],
		[ 'is inside a list', edit( [ 'programs', 'a' ], [ 'sources', '0' ], undefined, 'B' ) ],
		[ 'is of the id', edit( [ 'programs', 'a' ], [ 'id' ], 'a', 'b' ) ],
		[ 'is of the page as a whole', edit( [], [], JSON.parse( TEXT ), {} ) ],
		[ 'adds a record that is there', { kind: 'add', record: [ 'programs', 'a' ], value: { id: 'a' }, after: null } ],
		[ 'adds a record with another id', { kind: 'add', record: [ 'programs', 'b' ], value: { id: 'c' }, after: null } ],
		[ 'adds a term to a vocabulary that is not there', { kind: 'add', record: [ 'vocabularies', 'v', 'terms', 't' ], value: {}, after: null } ],
		[ 'adds a record where there is none', { kind: 'add', record: [], value: {}, after: null } ],
		[ 'removes a record that is different', { kind: 'remove', record: [ 'programs', 'a' ], value: { id: 'a' }, after: null } ],
		[ 'removes a record that is not there', { kind: 'remove', record: [ 'series', 'a' ], value: {}, after: null } ],
		[ 'moves a record after one that is not there', { kind: 'move', record: [ 'programs', 'a' ], from: null, to: 'b' } ]
	] )( 'is refused if it %s', ( _, change ) => {
		expect( applyChanges( TEXT, [ change ] ) ).toEqual( { text: TEXT, refused: [ change ] } );
	} );
} );

describe( 'a page', () => {
	test.each( [ 'x', '[]', '"a"', 'null', '{"a":1,}', '// no\n{}', '{"a":'.repeat( 600 ) + '1' + '}'.repeat( 600 ) ] )( 'that is no JSON object has no changes: %.20s', ( text ) => {
		expect( [ applyChanges( text, [] ), comparePages( text, '{}' ), comparePages( '{}', text ) ] ).toEqual( [ null, null, null ] );
	} );

	test.each( [ '', ' \n', '{}', '{ }' ] )( 'that is empty gets its first fields: %j', ( text ) => {
		const add: Change = { kind: 'add', record: [ 'programs', 'a' ], value: { id: 'a' }, after: null };
		expect( apply( text, [ add, edit( [], [ 'version' ], undefined, 1 ) ] ).trim() )
			.toBe( lines( '{', '\t"version": 1,', '\t"programs": [', '\t\t{', '\t\t\t"id": "a"', '\t\t}', '\t]', '}' ) );
	} );

	test( 'with an id twice is edited where readers read it, and keeps the other record', () => {
		const text = '{"programs":[7,{"id":"a","title":"1"},{"id":"a","title":"2"},{"title":"3"}]}';
		expect( apply( text, [ edit( [ 'programs', 'a' ], [ 'title' ], '1', 'B' ) ] ) ).toBe( text.replace( '"1"', '"B"' ) );
		const removal: Change = { kind: 'remove', record: [ 'programs', 'a' ], value: { id: 'a', title: '1' }, after: null };
		expect( apply( text, [ removal ] ) ).toBe( '{"programs":[7,{"id":"a","title":"2"},{"title":"3"}]}' );
	} );

	test( 'with a key twice is edited where readers read it', () => {
		const text = '{"programs":[{"id":"a","end":"1","x":0,"end":"2"}],"talk":"A","talk":"B"}';
		expect( apply( text, [ edit( [ 'programs', 'a' ], [ 'end' ], '2', '3' ) ] ) ).toBe( text.replace( '"2"', '"3"' ) );
		expect( apply( text, [ edit( [], [ 'talk' ], 'B', undefined ) ] ) ).toBe( '{"programs":[{"id":"a","end":"1","x":0,"end":"2"}]}' );
	} );

	test( 'keeps the order of ids that look like numbers', () => {
		const text = '{"series":{"10":{"title":"A"},"2":{"title":"B"}}}';
		const changes = compare( text, '{"series":{"2":{"title":"B"},"10":{"title":"A"},"1":{"title":"C"}}}' );
		expect( apply( text, changes ) ).toBe( '{"series":{"2":{"title":"B"},"10":{"title":"A"},"1":{"title":"C"}}}' );
	} );

	test( 'with a wrong type in place of records is not damaged', () => {
		const text = '{"programs":{"a":{"id":"a"}},"vocabularies":[]}';
		const changes: Change[] = [ edit( [ 'programs', 'a' ], [ 'title' ], undefined, 'A' ), { kind: 'add', record: [ 'programs', 'b' ], value: { id: 'b' }, after: null } ];
		expect( applyChanges( text, changes ) ).toEqual( { text, refused: changes } );
	} );

	test( 'of the wiki changes in one line', () => {
		const result = apply( PAGE, [ edit( [ 'programs', 'wikimedia-clinics' ], [ 'end' ], undefined, '2023-09' ) ] );
		expect( result ).toBe( PAGE.replace( /\n\t\t\t"start": "[^"]*",/, '$&\n\t\t\t"end": "2023-09",' ) );
	} );
} );

describe( 'large pages', () => {
	const ids = Array.from( { length: 20000 }, ( _, index ) => `t${ index }` );
	const withTerms = ( all: readonly string[] ): string => JSON.stringify( { vocabularies: { v: { terms: Object.fromEntries( all.map( ( id ) => [ id, {} ] ) ) } } } );

	test( 'take no more time than their length', () => {
		const start = performance.now();
		const changes = compare( withTerms( ids ), withTerms( [ ...ids ].reverse() ) );
		expect( changes.length ).toBe( ids.length - 1 );
		expect( compare( withTerms( ids ), withTerms( [ 'x' ] ) ).length ).toBe( ids.length + 1 );
		expect( performance.now() - start ).toBeLessThan( 5000 );
	} );
} );
