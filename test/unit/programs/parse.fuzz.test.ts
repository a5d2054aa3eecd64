import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { firstDay, lastDay } from '../../../src/programs/dates';
import { parseLink } from '../../../src/programs/links';
import { NOT_STATED } from '../../../src/programs/facets';
import { parsePrograms } from '../../../src/programs/parse';
import type { ParseResult, Program, ProgramList, Vocabulary } from '../../../src/programs/model';
import { isStatus } from '../../../src/programs/status';
import { allTexts, type Text } from '../../../src/programs/texts';
import { runs } from '../helpers/runs';

const OPTIONS = { today: '2026-07-15', language: 'en' };
const PAGE = readFileSync( 'test/pages/programs.json', 'utf8' );
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const HOSTILE = [ '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'not-stated' ];
const FIELDS = [
	'id', 'title', 'summary', 'page', 'status', 'start', 'end', 'language', 'session', 'duration', 'scale', 'team', 'partners',
	'materials', 'partOf', 'followedBy', 'owner', 'reviewed', 'sources', 'capacity', 'minutes', 'label', 'url', 'terms', 'broader', 'matchesAll'
];
const PROTOTYPE = JSON.stringify( Object.getOwnPropertyNames( Object.prototype ) );

afterEach( () => {
	expect( JSON.stringify( Object.getOwnPropertyNames( Object.prototype ) ) ).toBe( PROTOTYPE );
	expect( Object.keys( {} ) ).toEqual( [] );
} );

const key = fc.constantFrom( ...FIELDS, ...HOSTILE );
const leaf = fc.oneof(
	fc.constantFrom<unknown>( 'a', 'b', 'c', 'x', '', ' ', '2020', '2021-02-30', '2030~', 'past', 'open', 'en', 'Foo', 'https://a.b/c',
		'http://a.b', 'javascript:alert(1)', 'a|b', '\uD800', null, true, 0, -1, 90, 1e308 ),
	fc.constantFrom( ...HOSTILE ), fc.string(), fc.double( { noNaN: true, noDefaultInfinity: true } )
);
const { json } = fc.letrec<{ json: unknown }>( ( tie ) => ( {
	json: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true }, leaf, fc.array( tie( 'json' ), { maxLength: 4 } ),
		fc.array( fc.tuple( key, tie( 'json' ) ), { maxLength: 5 } ).map( fromEntries )
	)
} ) );

/** An object whose keys are its own, even `__proto__`. */
function fromEntries( entries: readonly ( readonly [ string, unknown ] )[] ): object {
	const object = {};
	for ( const [ name, value ] of entries ) {
		Object.defineProperty( object, name, { value, enumerable: true, configurable: true, writable: true } );
	}
	return object;
}

const record = fc.tuple(
	fc.constantFrom( 'a', 'b', 'c', 'constructor', 'toString' ), fc.array( fc.tuple( key, json ), { maxLength: 6 } )
).map( ( [ id, entries ] ) => fromEntries( [ [ 'id', id ], [ 'title', 'T' ], ...entries ] ) );
const vocabulary = fc.array( fc.tuple( key, fc.oneof( json, fc.tuple( key, leaf ).map( ( [ broader, label ] ) => ( { label, broader } ) ) ) ), { maxLength: 5 } )
	.map( ( terms ) => ( { label: 'V', terms: fromEntries( [ [ 'x', { label: 'X' } ], ...terms ] ) } ) );
const page = fc.tuple(
	fc.array( fc.oneof( record, json ), { maxLength: 6 } ), fc.array( fc.tuple( key, fc.oneof( vocabulary, json ) ), { maxLength: 3 } ),
	fc.array( fc.tuple( fc.constantFrom( 'facets', 'needs', 'talk', 'include', '__proto__', 'constructor' ), json ), { maxLength: 3 } ),
	vocabulary
).map( ( [ programs, vocabularies, more, capacity ] ) => fromEntries( [
	[ 'version', 1 ], [ 'programs', programs ], [ 'vocabularies', fromEntries( [ [ 'capacity', capacity ], ...vocabularies ] ) ], ...more
] ) );

function parse( data: unknown ): ParseResult {
	return parsePrograms( JSON.stringify( data ), OPTIONS );
}

function isText( text: Text | null ): boolean {
	return text === null || typeof text === 'string' && text.trim() !== '' ||
		text instanceof Map && text.size > 0 && allTexts( text ).every( ( one ) => typeof one === 'string' && one.trim() !== '' );
}

function expectVocabulary( { id, label, help, terms }: Vocabulary, key_: string ): void {
	expect( [ id, ID.test( id ), isText( label ), isText( help ) ] ).toEqual( [ key_, true, true, true ] );
	terms.forEach( ( term, name ) => {
		expect( [ term.id, ID.test( name ), isText( term.label ), name === NOT_STATED ] ).toEqual( [ name, true, true, false ] );
		let steps = 0;
		for ( let at = term.broader; at !== null; at = terms.get( at )?.broader ?? null ) {
			expect( terms.has( at ) && ++steps <= terms.size ).toBe( true );
		}
	} );
}

function expectProgram( program: Program, list: ProgramList, ids: ReadonlySet<string> ): void {
	expect( program.id ).toMatch( ID );
	expect( [ program.title, program.summary, program.duration, program.scale, ...program.materials.map( ( { label } ) => label ) ].every( isText ) ).toBe( true );
	expect( program.title ).not.toBeNull();
	expect( program.status === null || isStatus( program.status ) ).toBe( true );
	for ( const target of [ program.target, ...program.materials.map( ( material ) => material.target ) ] ) {
		expect( target && parseLink( 'url' in target ? target.url : target.page ) ).toEqual( target );
	}
	expect( !program.start || !program.end || firstDay( program.start ) <= lastDay( program.end ) ).toBe( true );
	program.terms.forEach( ( terms, facet ) => {
		expect( [ terms.length > 0, new Set( terms ).size ] ).toEqual( [ true, terms.length ] );
		expect( facet === 'language' || terms.every( ( id ) => list.vocabularies.get( facet )?.terms.has( id ) ) ).toBe( true );
	} );
	expect( program.minutes === null || program.minutes[ 0 ] <= program.minutes[ 1 ] ).toBe( true );
	for ( const names of [ program.team, program.partners, program.followedBy, program.sources ] ) {
		expect( names.every( ( name ) => typeof name === 'string' && name.trim() !== '' ) && new Set( names ).size === names.length ).toBe( true );
	}
	expect( program.sources.every( ( source ) => new URL( source ).protocol === 'https:' ) ).toBe( true );
	expect( program.owner === null || typeof program.owner === 'string' ).toBe( true );
	expect( program.followedBy.every( ( id ) => ids.has( id ) && id !== program.id ) ).toBe( true );
	expect( program.partOf === null || ids.has( program.partOf ) || list.series.has( program.partOf ) ).toBe( true );
}

/** Checks everything that the types guarantee. */
function expectValid( { list, problems }: ParseResult ): void {
	expect( problems.length ).toBeLessThanOrEqual( 201 );
	for ( const { path, reason, fix, params } of problems ) {
		expect( [ Array.isArray( path ), reason !== '', fix !== '', params.every( ( param ) => param.length <= 60 ) ] ).toEqual( [ true, true, true, true ] );
	}
	if ( !list ) {
		expect( problems.length ).toBe( 1 );
		return;
	}
	const ids = new Set( list.programs.map( ( { id } ) => id ) );
	expect( ids.size ).toBe( list.programs.length );
	list.programs.forEach( ( program ) => expectProgram( program, list, ids ) );
	list.vocabularies.forEach( expectVocabulary );
	const parents = new Map( list.programs.map( ( { id, partOf } ) => [ id, partOf ] ) );
	for ( const id of ids ) {
		let steps = 0;
		for ( let at = parents.get( id ) ?? null; at !== null; at = parents.get( at ) ?? null ) {
			expect( ++steps <= ids.size ).toBe( true );
		}
	}
}

function own( object: unknown, name: string | number ): unknown {
	return object !== null && object !== undefined && Object.prototype.hasOwnProperty.call( object, name ) ? ( object as Record<string, unknown> )[ name ] : undefined;
}

/** The number of different values in a raw value. */
function countValues( value: unknown ): number {
	return value === undefined ? 0 : Array.isArray( value ) ? new Set( value.map( ( one ) => JSON.stringify( one ) ) ).size : 1;
}

function countKept( program: Program, field: string ): number {
	if ( field === 'page' || field === 'session' ) {
		return ( field === 'page' ? program.target : program.minutes ) === null ? 0 : 1;
	}
	const value = own( program, field );
	const found = value === undefined ? program.terms.get( field ) : value;
	return Array.isArray( found ) ? found.length : found === null || found === undefined ? 0 : 1;
}

describe( 'parsePrograms', () => {
	it( 'reads any text', () => {
		fc.assert( fc.property( fc.oneof( fc.string( { unit: 'binary' } ), fc.json() ), ( text ) => expectValid( parsePrograms( text, OPTIONS ) ) ) );
	} );

	it( 'reads any JSON in the fields of a page', () => {
		fc.assert( fc.property( page, ( data ) => expectValid( parse( data ) ) ), runs( 600 ) );
	} );

	it( 'reads a real page with any change', () => {
		fc.assert( fc.property( fc.array( fc.tuple( fc.array( fc.nat(), { minLength: 1, maxLength: 6 } ), fc.option( json, { nil: undefined } ) ), { minLength: 1, maxLength: 5 } ), ( changes ) => {
			const data: unknown = JSON.parse( PAGE );
			for ( const [ steps, value ] of changes ) {
				let at: unknown = data;
				steps.forEach( ( step, depth ) => {
					const keys = at && typeof at === 'object' ? Object.keys( at ) : [];
					const name = keys[ step % keys.length ];
					if ( name === undefined ) {
						return;
					}
					if ( depth < steps.length - 1 ) {
						at = own( at, name );
					} else if ( value === undefined ) {
						Reflect.deleteProperty( at as object, name );
					} else {
						Object.defineProperty( at, name, { value, enumerable: true, configurable: true, writable: true } );
					}
				} );
			}
			expectValid( parse( data ) );
		} ), runs( 150 ) );
	} );

	it( 'reports everything that it leaves out', () => {
		fc.assert( fc.property( page, ( data ) => {
			const { list, problems } = parse( data );
			const raw = own( data, 'programs' );
			if ( !list || !Array.isArray( raw ) || problems.some( ( { code } ) => code === 'more-problems' ) ) {
				return;
			}
			const isReported = ( ...start: ( string | number )[] ): boolean => problems.some( ( { path } ) => start.every( ( step, i ) => path[ i ] === step ) );
			const read = new Map( list.programs.map( ( program ) => [ program.id, program ] ) );
			raw.forEach( ( one: unknown, index ) => {
				const program = read.get( own( one, 'id' ) as string );
				// Only a record that is left out is reported as a whole.
				const isLeftOut = problems.some( ( { path } ) => path[ 0 ] === 'programs' && path[ 1 ] === index && path.length === 2 );
				expect( program !== undefined || isLeftOut ).toBe( true );
				if ( !program || isLeftOut ) {
					return;
				}
				Object.keys( one as object ).forEach( ( field ) => {
					// An empty session has no value.
					if ( countKept( program, field ) < countValues( own( one, field ) ) && !( field === 'session' && own( one, field ) ) ) {
						expect( [ field, isReported( 'programs', index, field ) ] ).toEqual( [ field, true ] );
					}
				} );
			} );
			list.vocabularies.forEach( ( { terms }, id ) => {
				Object.keys( own( own( own( data, 'vocabularies' ), id ), 'terms' ) ?? {} ).forEach( ( name ) => {
					expect( terms.has( name ) || isReported( 'vocabularies', id, 'terms', name ) || isReported( 'vocabularies', id, 'terms' ) ).toBe( true );
				} );
			} );
		} ), runs( 600 ) );
	} );

	it( 'keeps a valid record among any others', () => {
		const good = {
			id: 'good', title: 'Good', summary: { en: 'S' }, page: 'Good', start: '2020', end: '2021', capacity: [ 'x' ],
			language: [ 'en' ], session: { minutes: [ 60, 90 ] }, materials: [ { label: 'M', page: 'M' } ], sources: [ 'https://a.b/' ]
		};
		const alone = parse( { version: 1, vocabularies: { capacity: { label: 'C', terms: { x: { label: 'X' } } } }, programs: [ good ] } ).list?.programs;
		expect( alone ).toHaveLength( 1 );
		const expectedAt = ( index: number ) => alone?.map( ( program ) => ( { ...program, source: { page: null, path: [ 'programs', index ] } } ) );
		fc.assert( fc.property( page, fc.array( fc.oneof( record, json ), { maxLength: 4 } ), ( data, before ) => {
			const vocabularies = { capacity: { label: 'C', terms: { x: { label: 'X' } } } };
			const programs = [ ...before, good, ...own( data, 'programs' ) as unknown[] ];
			const { list, problems } = parse( fromEntries( [ ...Object.entries( data ), [ 'vocabularies', vocabularies ], [ 'programs', programs ] ] ) );
			expect( list?.programs.filter( ( { id } ) => id === 'good' ) ).toEqual( expectedAt( before.length ) );
			expect( problems.filter( ( { path } ) => path[ 0 ] === 'programs' && path[ 1 ] === before.length ) ).toEqual( [] );
		} ), runs( 500 ) );
	} );

	it( 'gives the same result for the same text', () => {
		fc.assert( fc.property( page, ( data ) => {
			expect( parse( data ) ).toEqual( parse( data ) );
		} ), runs( 200 ) );
	} );
} );

describe( 'parsePrograms on large pages', () => {
	const MOST = 2 * 1024 * 1024;
	const nested = '['.repeat( MOST / 2 - 200 ) + ']'.repeat( MOST / 2 - 200 );

	/** `unit` as often as it fits into 2 MiB. */
	function filled( before: string, unit: ( index: number ) => string, after: string ): string {
		const units: string[] = [];
		for ( let length = before.length; length < MOST; length += ( units[ units.length - 1 ]?.length ?? 0 ) + 1 ) {
			units.push( unit( units.length ) );
		}
		return before + units.join( ',' ) + after;
	}

	it.each<[ string, () => string, number | null ]>( [
		[ 'deep nesting only', () => nested, null ],
		[ 'deep nesting that is not closed', () => '['.repeat( MOST ), null ],
		[ 'a deeply nested title', () => `{"version":1,"programs":[{"id":"b","title":"B"},{"id":"a","title":${ nested }}]}`, 1 ],
		[ 'deeply nested minutes', () => `{"version":1,"programs":[{"id":"a","title":"A","session":{"minutes":[${ nested },1]}}]}`, 1 ],
		[ 'a deeply nested unknown field', () => `{"version":1,"programs":[{"id":"a","title":"A","x":${ nested }}]}`, 1 ],
		[ 'a deeply nested version', () => `{"version":${ nested }}`, null ],
		[ 'zeros for programs', () => filled( '{"version":1,"programs":[', () => '0', ']}' ), 0 ],
		[ 'one long string', () => `{"version":1,"programs":[{"id":"a","title":"A","page":"${ '_'.repeat( MOST ) }","start":"${ '1'.repeat( MOST ) }"}]}`, 1 ],
		[ 'one program with many unknown fields', () => filled( '{"version":1,"programs":[{"id":"a","title":"A",', ( i ) => `"f${ i }":0`, '}]}' ), 1 ],
		[ 'one program with many unknown terms', () => filled( '{"version":1,"vocabularies":{"c":{"terms":{"x":{}}}},"programs":[{"id":"a","title":"A","c":[', ( i ) => `"y${ i }"`, ']}]}' ), 1 ],
		[ 'a chain of broader terms', () => filled( '{"version":1,"vocabularies":{"c":{"terms":{', ( i ) => `"t${ i }":{"broader":"t${ i + 1 }"}`, '}}}}' ), 0 ]
	] )( '%s', ( _, text, count ) => {
		const { list, problems } = parsePrograms( text(), OPTIONS );
		expect( list && list.programs.length ).toBe( count );
		expect( problems.length ).toBeGreaterThan( 0 );
		expect( problems.length ).toBeLessThanOrEqual( 201 );
	} );

	it( 'a long chain of partOf is cut', () => {
		const text = filled( '{"version":1,"programs":[', ( i ) => `{"id":"p${ i + 1 }","title":"T","partOf":"p${ i }"}`, ',{"id":"p0","title":"T"}]}' );
		const { list, problems } = parsePrograms( text, OPTIONS );
		expect( problems[ 0 ]?.code ).toBe( 'loop' );
		expect( list?.programs.filter( ( { partOf } ) => partOf !== null ) ).toHaveLength( 25 );
	} );
} );
