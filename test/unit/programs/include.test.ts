import { describe, expect, it } from 'vitest';
import { includedTitles } from '../../../src/programs/include';
import { describePath } from '../../../src/programs/problems';
import { parse } from '../helpers/parse';

const page = ( ...ids: readonly string[] ): string => JSON.stringify( { version: 1, programs: ids.map( ( id ) => ( { id, title: id } ) ) } );
const MAIN = { programs: [ { id: 'main', title: 'Main' } ], include: [ 'A.json', 'B.json' ] };

describe( 'an included page', () => {
	it( 'adds its programs after those of the page itself, in the order of the list', () => {
		const { list, found } = parse( MAIN, [ { title: 'B.json', text: page( 'b' ) }, { title: 'A.json', text: page( 'a1', 'a2' ) } ] );
		expect( list.programs.map( ( { id } ) => id ) ).toEqual( [ 'main', 'a1', 'a2', 'b' ] );
		expect( found ).toEqual( [] );
	} );

	it( 'uses the vocabularies of the page, and its programs can name those of other pages', () => {
		const vocabularies = { capacity: { label: 'C', terms: { safety: { label: 'S' } } } };
		const text = JSON.stringify( { version: 1, programs: [ { id: 'a', title: 'A', capacity: 'safety', partOf: 'main' } ] } );
		const { list, found } = parse( { ...MAIN, vocabularies, include: [ 'A.json' ] }, [ { title: 'A.json', text } ] );
		expect( found ).toEqual( [] );
		expect( list.programs[ 1 ] ).toMatchObject( { partOf: 'main', terms: new Map( [ [ 'capacity', [ 'safety' ] ] ] ) } );
	} );

	it( 'that does not exist is reported, and only its programs are missing', () => {
		const { list, found } = parse( MAIN, [ { title: 'B.json', text: page( 'b' ) } ] );
		expect( list.programs.map( ( { id } ) => id ) ).toEqual( [ 'main', 'b' ] );
		expect( found ).toEqual( [ [ 'missing-include', 'include.0', 'A.json' ] ] );
	} );

	it.each( [
		[ '{', 'unreadable-json' ], [ '{}', 'unknown-version' ], [ '[]', 'unknown-version' ], [ '{"version":2}', 'unknown-version' ]
	] )( 'with the text %s is reported, and only its programs are missing', ( text, code ) => {
		const { list, found } = parse( MAIN, [ { title: 'A.json', text }, { title: 'B.json', text: page( 'b' ) } ] );
		expect( list.programs.map( ( { id } ) => id ) ).toEqual( [ 'main', 'b' ] );
		expect( found.map( ( [ problem, path ] ) => [ problem, path ] ) ).toEqual( [ [ code, 'include.0' ] ] );
	} );

	it( 'has problems with the path of the included page', () => {
		const text = JSON.stringify( { version: 1, programs: [ { id: 'a', title: 'A', partOf: 'nobody' }, { id: 'main', title: 'Again' } ] } );
		const { problems, found } = parse( MAIN, [ { title: 'A.json', text }, { title: 'B.json', text: page() } ] );
		expect( found ).toEqual( [
			[ 'duplicate-id', 'include.0.programs.1', 'main' ], [ 'unknown-program', 'include.0.programs.0.partOf', 'nobody' ]
		] );
		expect( problems[ 1 ] && describePath( problems[ 1 ].path, problems[ 1 ].program ) ).toBe( 'include → #1 → programs → #1 ("a") → partOf' );
	} );

	it( 'has no id in a problem of the page itself', () => {
		const { problems } = parse( MAIN, [ { title: 'B.json', text: page( 'b' ) } ] );
		expect( problems.map( ( { program } ) => program ) ).toEqual( [ undefined ] );
	} );

	it( 'can have programs only', () => {
		const text = JSON.stringify( { version: 1, vocabularies: {}, include: [ 'C.json' ], programs: [ { id: 'a', title: 'A' } ] } );
		const { list, problems, found } = parse( { include: [ 'A.json' ] }, [ { title: 'A.json', text }, { title: 'C.json', text: page( 'c' ) } ] );
		expect( list.programs.map( ( { id } ) => id ) ).toEqual( [ 'a' ] );
		expect( found ).toEqual( [ [ 'not-included', 'include.0.vocabularies', 'vocabularies' ], [ 'not-included', 'include.0.include', 'include' ] ] );
		expect( problems.map( ( { severity } ) => severity ) ).toEqual( [ 'warning', 'warning' ] );
	} );

	it( 'is included once, and only if it is a page', () => {
		const include = [ 'A.json', 'A.json', 7, 'https://example.org/', 'B.json' ];
		const { list, found } = parse( { include }, [ { title: 'A.json', text: page( 'a' ) }, { title: 'B.json', text: page( 'b' ) } ] );
		expect( list.programs.map( ( { id } ) => id ) ).toEqual( [ 'a', 'b' ] );
		expect( found.map( ( [ code, path ] ) => [ code, path ] ) ).toEqual( [ [ 'wrong-type', 'include.2' ], [ 'bad-page', 'include.3' ] ] );
	} );
} );

describe( 'includedTitles', () => {
	it.each<[ string, readonly string[] ]>( [
		[ '{"include":["A.json","B.json"]}', [ 'A.json', 'B.json' ] ],
		[ '{"include":["A.json","A.json",null,"https://a.b/"]}', [ 'A.json' ] ],
		[ '{"include":"A.json"}', [] ], [ '{"include":', [] ], [ '"include"', [] ], [ '[ "include" ]', [] ], [ '{}', [] ], [ '', [] ]
	] )( 'of %s', ( text, titles ) => {
		expect( includedTitles( text ) ).toEqual( titles );
	} );

	it( 'has at most as many titles as one request can read besides the page itself', () => {
		const include = Array.from( { length: 60 }, ( _, i ) => `P${ i }.json` );
		expect( includedTitles( JSON.stringify( { include } ) ) ).toHaveLength( 49 );
	} );
} );
