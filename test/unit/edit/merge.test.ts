import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src/edit/apply';
import type { Change } from '../../../src/edit/change';
import { comparePages } from '../../../src/edit/compare-pages';
import type { Conflict } from '../../../src/edit/conflict';
import { merge, type Merged } from '../../../src/edit/merge';
import { runs } from '../helpers/runs';
import { after, aPage, canonical, twoSides, type Json, type JsonObject } from './pages';

const PROTOTYPE = JSON.stringify( Object.getOwnPropertyNames( Object.prototype ) );

afterEach( () => {
	expect( JSON.stringify( Object.getOwnPropertyNames( Object.prototype ) ) ).toBe( PROTOTYPE );
} );

function mergePages( base: Json, mine: Json, theirs: Json ): Merged & { readonly page: JsonObject } {
	const [ from, my, their ] = [ base, mine, theirs ].map( ( page ) => JSON.stringify( page ) ) as [ string, string, string ];
	const merged = merge( from, comparePages( from, my ) ?? [], their );
	if ( !merged ) {
		throw new Error( 'no page' );
	}
	return { ...merged, page: applyAll( their, merged.changes ) };
}

function applyAll( text: string, changes: readonly Change[] ): JsonObject {
	const applied = applyChanges( text, changes );
	expect( applied?.refused ).toEqual( [] );
	return JSON.parse( applied?.text ?? '' ) as JsonObject;
}

/** The page with one program of these fields. */
const one = ( fields: JsonObject | null, ...more: JsonObject[] ): JsonObject => ( { programs: [ ...fields ? [ { id: 'a', ...fields } ] : [], ...more ] } );

function expectMerged( base: Json, mine: Json, theirs: Json, result: Json ): void {
	const { page, conflicts } = mergePages( base, mine, theirs );
	expect( [ page, conflicts ] ).toEqual( [ result, [] ] );
	// The other side gets the same, apart from the order.
	const other = mergePages( base, theirs, mine );
	expect( other.conflicts ).toEqual( [] );
	expect( canonical( sorted( other.page ) ) ).toBe( canonical( sorted( page ) ) );
}

/** Sorts all lists. */
function sorted( value: Json ): Json {
	if ( Array.isArray( value ) ) {
		return value.map( sorted ).sort( ( a, b ) => canonical( a ) < canonical( b ) ? -1 : 1 );
	}
	return value !== null && typeof value === 'object' ? Object.fromEntries( Object.entries( value ).map( ( [ key, inner ] ) => [ key, sorted( inner ) ] ) ) : value;
}

/** Expects one conflict, and their page apart from it; and my page after I have taken my side. */
function expectConflict( base: Json, mine: Json, theirs: Json, conflict: Partial<Conflict> ): void {
	const { page, conflicts } = mergePages( base, mine, theirs );
	expect( conflicts ).toEqual( [ expect.objectContaining( conflict ) ] );
	expect( page ).toEqual( theirs );
	expect( canonical( applyAll( JSON.stringify( theirs ), conflicts[ 0 ]?.takeMine ?? [] ) ) ).toBe( canonical( mine ) );
}

describe( 'both sides are taken', () => {
	test.each<[ string, JsonObject, JsonObject, JsonObject, JsonObject ]>( [
		[ 'different fields', { title: 'A', end: '1' }, { title: 'B', end: '1' }, { title: 'A', end: '2', page: 'P' }, { title: 'B', end: '2', page: 'P' } ],
		[ 'the same change', { title: 'A' }, { title: 'B', end: '1' }, { title: 'B', end: '1' }, { title: 'B', end: '1' } ],
		[ 'a field removed by both', { title: 'A', end: '1' }, { title: 'A' }, { title: 'A' }, { title: 'A' } ],
		[ 'translations of a text', { title: { en: 'A' } }, { title: { en: 'A', fr: 'B' } }, { title: { en: 'A', de: 'C' } }, { title: { en: 'A', fr: 'B', de: 'C' } } ],
		[ 'translations of a plain text', { title: 'A' }, { title: { en: 'A', fr: 'B' } }, { title: { en: 'A', de: 'C' } }, { title: { en: 'A', fr: 'B', de: 'C' } } ],
		[ 'a translation and a correction of a plain text', { title: 'A' }, { title: { en: 'A', fr: 'B' } }, { title: 'A.' }, { title: { en: 'A.', fr: 'B' } } ],
		[ 'translations and a correction of a plain text', { title: 'A' }, { title: { en: 'A', fr: 'B' } }, { title: { en: 'A.', de: 'C' } }, { title: { en: 'A.', fr: 'B', de: 'C' } } ],
		[ 'translations of a new text', {}, { title: { fr: 'B' } }, { title: { de: 'C' } }, { title: { fr: 'B', de: 'C' } } ],
		[ 'parts of a field', { join: { page: 'P' } }, { join: { page: 'P', label: 'L' } }, { join: { page: 'Q' } }, { join: { page: 'Q', label: 'L' } } ],
		[ 'items added to a list', { team: [ 'A' ] }, { team: [ 'A', 'B' ] }, { team: [ 'C', 'A' ] }, { team: [ 'C', 'A', 'B' ] } ],
		[ 'items added to a single value', { language: 'en' }, { language: [ 'en', 'fr' ] }, { language: [ 'en', 'de' ] }, { language: [ 'en', 'fr', 'de' ] } ],
		[ 'new lists', {}, { team: [ 'A' ] }, { team: [ 'B', 'A' ] }, { team: [ 'B', 'A' ] } ],
		[ 'an item added and another removed', { team: [ 'A', 'B' ] }, { team: [ 'B' ] }, { team: [ 'A', 'C', 'B' ] }, { team: [ 'C', 'B' ] } ],
		[ 'an item added to a list in another order', { team: [ 'A', 'B' ] }, { team: [ 'B', 'A' ] }, { team: [ 'A', 'C', 'B' ] }, { team: [ 'B', 'A', 'C' ] } ],
		[
			'translations of a material, and another material',
			{ materials: [ { label: { en: 'A' }, page: 'P' } ] }, { materials: [ { label: { en: 'A', fr: 'B' }, page: 'P' } ] },
			{ materials: [ { label: { en: 'A', de: 'C' }, page: 'P' }, { label: 'D', url: 'https://a' } ] },
			{ materials: [ { label: { en: 'A', fr: 'B', de: 'C' }, page: 'P' }, { label: 'D', url: 'https://a' } ] }
		],
		[
			'materials with the same page',
			{ materials: [ { label: 'A', page: 'P' }, { label: 'B', page: 'P' } ] }, { materials: [ { label: 'B', page: 'P' } ] },
			{ materials: [ { label: 'A', page: 'P' }, { label: 'B', page: 'P' }, { label: 'C', page: 'P' } ] }, { materials: [ { label: 'B', page: 'P' }, { label: 'C', page: 'P' } ] }
		]
	] )( '%s', ( _, base, mine, theirs, result ) => {
		const { page, conflicts } = mergePages( one( base ), one( mine ), one( theirs ) );
		expect( conflicts ).toEqual( [] );
		expect( canonical( sorted( page ) ) ).toBe( canonical( sorted( one( result ) ) ) );
		const other = mergePages( one( base ), one( theirs ), one( mine ) );
		expect( [ canonical( sorted( other.page ) ), other.conflicts ] ).toEqual( [ canonical( sorted( page ) ), [] ] );
	} );

	test( 'a new program each, at the same place', () => {
		expectMerged( one( {} ), one( {}, { id: 'b' } ), one( {}, { id: 'c' } ), one( {}, { id: 'b' }, { id: 'c' } ) );
	} );

	test( 'the same new program', () => {
		expectMerged( one( {} ), one( {}, { id: 'b' } ), one( {}, { id: 'b' } ), one( {}, { id: 'b' } ) );
	} );

	test( 'a program removed by both, and a vocabulary with its terms', () => {
		expectMerged( one( {}, { id: 'b' } ), one( null, { id: 'b' } ), one( null, { id: 'b' } ), one( null, { id: 'b' } ) );
		expectMerged( { vocabularies: { v: { terms: { a: {} } } } }, { vocabularies: { v: { terms: {} } } }, { vocabularies: {} }, { vocabularies: {} } );
	} );

	test( 'a field of a vocabulary, while the other side removed its terms and added another field', () => {
		const base = { vocabularies: { v: { terms: { a: {} } } } };
		expectMerged( base, { vocabularies: { v: { terms: { a: {} }, help: 'H' } } }, { vocabularies: { v: { label: 'L' } } }, { vocabularies: { v: { label: 'L', help: 'H' } } } );
	} );

	test( 'new programs on a page without programs', () => {
		expectMerged( {}, { programs: [ { id: 'a' } ] }, { programs: [ { id: 'b' } ] }, { programs: [ { id: 'b' }, { id: 'a' } ] } );
		expectMerged( {}, { programs: [ { id: 'a' } ] }, {}, { programs: [ { id: 'a' } ] } );
	} );

	test( 'a new program after one that they removed is after the one before', () => {
		const base = one( {}, { id: 'b' }, { id: 'c' } );
		expectMerged( base, one( {}, { id: 'b' }, { id: 'n' }, { id: 'm' }, { id: 'c' } ), one( {}, { id: 'c' } ), one( {}, { id: 'n' }, { id: 'm' }, { id: 'c' } ) );
	} );

	test( 'a move and an edit of the same program', () => {
		expectMerged( one( {}, { id: 'b' }, { id: 'c' } ), { programs: [ { id: 'b' }, { id: 'c' }, { id: 'a' } ] }, one( { end: '1' }, { id: 'b' }, { id: 'c' } ), { programs: [ { id: 'b' }, { id: 'c' }, { id: 'a', end: '1' } ] } );
	} );

	test( 'the same move', () => {
		const moved = { programs: [ { id: 'b' }, { id: 'c' }, { id: 'a' } ] };
		expectMerged( one( {}, { id: 'b' }, { id: 'c' } ), moved, moved, moved );
	} );

	test( 'a program that one moved and the other removed: it is gone', () => {
		expectMerged( one( {}, { id: 'b' } ), one( {} ), { programs: [ { id: 'b' }, { id: 'a' } ] }, one( {} ) );
	} );

	test( 'terms, needs, series and the head', () => {
		const page = ( talk: string, term: string, need: string, title: string ): Json =>
			( { talk, vocabularies: { v: { label: 'V', terms: { t: { label: term } } } }, needs: [ { id: 'n', label: need } ], series: { s: { title } } } );
		expectMerged( page( 'A', 'A', 'A', 'A' ), page( 'A', 'B', 'B', 'A' ), page( 'B', 'A', 'A', 'B' ), page( 'B', 'B', 'B', 'B' ) );
	} );
} );

describe( 'is asked', () => {
	test.each<[ string, JsonObject, JsonObject, JsonObject, string[] ]>( [
		[ 'a field that both changed', { title: 'A' }, { title: 'B' }, { title: 'C' }, [ 'title' ] ],
		[ 'a field that one removed and the other changed', { end: '1' }, {}, { end: '2' }, [ 'end' ] ],
		[ 'a translation that both changed', { title: { en: 'A', fr: 'B' } }, { title: { en: 'A', fr: 'C' } }, { title: { en: 'A', fr: 'D' } }, [ 'title', 'fr' ] ],
		[ 'a text that one removed and the other translated', { title: { en: 'A' } }, {}, { title: { en: 'A', fr: 'B' } }, [ 'title' ] ],
		[ 'the last translations, if both removed one', { title: { en: 'A', fr: 'B' } }, { title: { en: 'A' } }, { title: { fr: 'B' } }, [ 'title' ] ],
		[ 'a plain text with two languages that are alike', { title: 'A' }, { title: { en: 'A', fr: 'A' } }, { title: 'B' }, [ 'title' ] ],
		[ 'an item that both replaced', { team: [ 'A' ] }, { team: [ 'B' ] }, { team: [ 'C' ] }, [ 'team' ] ],
		[ 'an order that both changed', { team: [ 'A', 'B', 'C' ] }, { team: [ 'B', 'A', 'C' ] }, { team: [ 'A', 'C', 'B' ] }, [ 'team' ] ],
		[ 'numbers', { session: { minutes: [ 30, 60 ] } }, { session: { minutes: [ 30, 90 ] } }, { session: { minutes: [ 45, 60 ] } }, [ 'session', 'minutes' ] ],
		[ 'a list with an item twice', { team: [ 'A', 'A' ] }, { team: [ 'A' ] }, { team: [ 'A', 'A', 'B' ] }, [ 'team' ] ],
		[ 'a material that one removed and the other changed', { materials: [ { page: 'P', label: 'A' } ] }, { materials: [] }, { materials: [ { page: 'P', label: 'B' } ] }, [ 'materials' ] ],
		[ 'a material that one changed and the other removed', { materials: [ { page: 'P', label: 'A' } ] }, { materials: [ { page: 'P', label: 'B' } ] }, { materials: [] }, [ 'materials' ] ],
		[ 'a material that both renamed', { materials: [ { page: 'P', label: 'A' } ] }, { materials: [ { page: 'P', label: 'B' } ] }, { materials: [ { page: 'P', label: 'C' } ] }, [ 'materials' ] ]
	] )( '%s', ( _, base, mine, theirs, field ) => {
		expectConflict( one( base ), one( mine ), one( theirs ), { record: [ 'programs', 'a' ], field, base: valueAt( base, field ), mine: valueAt( mine, field ), theirs: valueAt( theirs, field ) } );
	} );

	test( 'a program that they removed and I changed', () => {
		expectConflict( one( { title: 'A' }, { id: 'b' } ), one( { title: 'B' }, { id: 'b' } ), one( null, { id: 'b' } ), {
			record: [ 'programs', 'a' ], field: [], base: { id: 'a', title: 'A' }, mine: { id: 'a', title: 'B' }, theirs: undefined
		} );
	} );

	test( 'a program that I removed and they changed', () => {
		expectConflict( one( { title: 'A' }, { id: 'b' } ), one( null, { id: 'b' } ), one( { title: 'B' }, { id: 'b' } ), {
			record: [ 'programs', 'a' ], field: [], base: { id: 'a', title: 'A' }, mine: undefined, theirs: { id: 'a', title: 'B' }
		} );
	} );

	test( 'a program that both added', () => {
		expectConflict( one( null ), one( { title: 'A', end: '1' } ), one( { title: 'B', page: 'P' } ), {
			record: [ 'programs', 'a' ], field: [], base: undefined, mine: { id: 'a', title: 'A', end: '1' }, theirs: { id: 'a', title: 'B', page: 'P' }
		} );
	} );

	test( 'a program that both moved', () => {
		const inOrder = ( ids: string ): Json => ( { programs: Array.from( ids, ( id ) => ( { id } ) ) } );
		const { conflicts, page } = mergePages( inOrder( 'abcde' ), inOrder( 'bcade' ), inOrder( 'bcdea' ) );
		expect( conflicts ).toEqual( [ expect.objectContaining( { record: [ 'programs', 'a' ], field: null, base: null, mine: 'c', theirs: 'e' } ) ] );
		expect( page ).toEqual( inOrder( 'bcdea' ) );
		expect( applyAll( JSON.stringify( page ), conflicts[ 0 ]?.takeMine ?? [] ) ).toEqual( inOrder( 'bcade' ) );
	} );

	test( 'once: a vocabulary that they removed, if I changed its label and a term and added one', () => {
		const vocabulary = ( label: string, terms: JsonObject ): Json => ( { vocabularies: { v: { label, terms } } } );
		expectConflict( vocabulary( 'A', { t: { label: 'A' } } ), vocabulary( 'B', { t: { label: 'B' }, u: {} } ), { vocabularies: {} }, { record: [ 'vocabularies', 'v' ], field: [], theirs: undefined } );
	} );

	test( 'a vocabulary that I removed, if they changed a term', () => {
		const vocabulary = ( label: string ): Json => ( { vocabularies: { v: { terms: { t: { label } } } } } );
		expectConflict( vocabulary( 'A' ), { vocabularies: {} }, vocabulary( 'B' ), { record: [ 'vocabularies', 'v' ], field: [], mine: undefined } );
	} );

	test( 'a program that cannot be added because they have something else there', () => {
		const { conflicts, page } = mergePages( one( {} ), one( {}, { id: 'b' } ), { programs: 'gone' } );
		expect( conflicts ).toEqual( [ expect.objectContaining( { record: [ 'programs', 'b' ], mine: { id: 'b' }, theirs: undefined } ) ] );
		expect( page ).toEqual( { programs: 'gone' } );
	} );
} );

test( 'changes that do not fit the base are returned', () => {
	const change: Change = { kind: 'edit', record: [ 'programs', 'x' ], field: [ 'title' ], from: 'A', to: 'B' };
	expect( merge( '{}', [ change ], '{}' ) ).toEqual( { changes: [], conflicts: [], refused: [ change ] } );
} );

test.each( [ [ 'x', '{}' ], [ '{}', 'x' ] ] )( 'what is no page is not merged: %s, %s', ( base, theirs ) => {
	expect( merge( base, [], theirs ) ).toBeNull();
} );

function valueAt( value: Json | undefined, path: readonly string[] ): Json | undefined {
	return path.reduce<Json | undefined>( ( inner, key ) => inner !== null && typeof inner === 'object' && !Array.isArray( inner ) && Object.prototype.hasOwnProperty.call( inner, key ) ? inner[ key ] : undefined, value );
}

/** The values of a page by their paths. Lists are values, except the lists of records, whose records are found by their ids. */
function leavesOf( value: Json, path: readonly string[] = [] ): Map<string, Json> {
	const isRecords = path.length === 1 && Array.isArray( value ) && ( path[ 0 ] === 'programs' || path[ 0 ] === 'needs' );
	if ( isRecords || value !== null && typeof value === 'object' && !Array.isArray( value ) ) {
		const entries = isRecords ? ( value as JsonObject[] ).map( ( record ): [ string, Json ] => [ record[ 'id' ] as string, record ] ) : Object.entries( value );
		return new Map( entries.flatMap( ( [ key, inner ] ) => [ ...leavesOf( inner, [ ...path, key ] ) ] ) );
	}
	return new Map( [ [ JSON.stringify( path ), value ] ] );
}

/** Whether a conflict is about a value, or about what contains it or is in it. */
function isAsked( path: readonly string[], conflicts: readonly Conflict[] ): boolean {
	return conflicts.some( ( { record, field } ) => {
		const asked = [ ...record, ...field ?? [] ];
		return field && asked.slice( 0, path.length ).every( ( step, depth ) => step === path[ depth ] );
	} );
}

const itemsOf = ( value: Json | undefined ): string[] => ( Array.isArray( value ) ? value : value === undefined ? [] : [ value ] ).map( canonical );

/** Checks that a value has what both sides made of it. */
function expectBoth( name: string, base: Json | undefined, mine: Json | undefined, theirs: Json | undefined, found: Json | undefined ): void {
	const [ b, m, t, f ] = [ base, mine, theirs, found ].map( ( value ) => value === undefined ? undefined : canonical( value ) );
	if ( m === b || t === b || m === t ) {
		expect( [ name, f ] ).toEqual( [ name, m === b ? t : m ] );
		return;
	}
	// Only lists can have both.
	const items = [ base, mine, theirs, found ].map( itemsOf ) as [ string[], string[], string[], string[] ];
	const [ from, my, their, result ] = items;
	expect( [ name, Array.isArray( found ) ] ).toEqual( [ name, true ] );
	const hasLinks = items.flat().some( ( item ) => item.includes( '"page"' ) || item.includes( '"url"' ) );
	if ( !hasLinks ) {
		expect( [ ...result ].sort() ).toEqual( [ ...new Set( [ ...my, ...their ] ) ].filter( ( item ) => !from.includes( item ) || my.includes( item ) && their.includes( item ) ).sort() );
	}
}

/** Checks that the sides of a conflict differ, and that my side can be taken. */
function expectRealConflict( { record, field, base, mine, theirs, takeMine }: Conflict, page: JsonObject ): void {
	const [ b, m, t ] = [ base, mine, theirs ].map( ( value ) => value === undefined ? 'no value' : canonical( value ) );
	expect( [ m === t, field !== null && m === b, takeMine.length > 0 ] ).toEqual( [ false, false, true ] );
	const taken = leavesOf( applyAll( JSON.stringify( page ), takeMine ) );
	if ( field ) {
		leavesOf( ( mine ?? {} ) as Json, [ ...record, ...field ] ).forEach( ( value, name ) => expect( [ name, canonical( taken.get( name ) ) ] ).toEqual( [ name, canonical( value ) ] ) );
	}
}

test( 'nothing is lost in generated pages: everything is either there or asked', () => {
	fc.assert( fc.property( aPage, twoSides, ( base, [ my, their ] ) => {
		const [ mine, theirs ] = [ after( base, my ), after( base, their ) ];
		const { page, conflicts, refused } = mergePages( base, mine, theirs );
		expect( refused ).toEqual( [] );
		const leaves = [ base, mine, theirs, page ].map( ( one_ ) => leavesOf( one_ ) );
		const names = new Set( leaves.flatMap( ( all ) => [ ...all.keys() ] ) );
		for ( const name of names ) {
			const path = JSON.parse( name ) as string[];
			const parents = leaves.some( ( all ) => path.some( ( _, depth ) => depth > 0 && all.has( JSON.stringify( path.slice( 0, depth ) ) ) ) );
			const children = [ ...names ].some( ( other ) => other !== name && other.startsWith( `${ name.slice( 0, -1 ) },` ) );
			// Plain texts that became texts per language are in the examples above.
			if ( !isAsked( path, conflicts ) && !parents && !children ) {
				expectBoth( name, ...leaves.map( ( all ) => all.get( name ) ) as [ Json, Json, Json, Json ] );
			}
		}
		conflicts.forEach( ( conflict ) => expectRealConflict( conflict, page ) );
	} ), runs( 1000 ) );
} );
