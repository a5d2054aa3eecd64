import { describe, expect, it } from 'vitest';
import { parsePrograms } from '../../../src/programs/parse';
import { parseForReaders } from '../../../src/programs/parse-for-readers';
import { OPTIONS } from '../helpers/parse';

describe( 'a page that cannot be read', () => {
	it.each<[ string, string ]>( [
		[ '', 'unreadable-json' ], [ '{', 'unreadable-json' ], [ 'undefined', 'unreadable-json' ], [ '{} {}', 'unreadable-json' ],
		[ '['.repeat( 100000 ), 'unreadable-json' ],
		[ '{}', 'unknown-version' ], [ '[]', 'unknown-version' ], [ 'null', 'unknown-version' ], [ '1', 'unknown-version' ],
		[ '{"version":2}', 'unknown-version' ], [ '{"version":"1"}', 'unknown-version' ], [ '{"version":[[1]]}', 'unknown-version' ]
	] )( '%.20s: %s', ( text, code ) => {
		const { list, problems } = parsePrograms( text, OPTIONS );
		expect( list ).toBeNull();
		expect( problems ).toMatchObject( [ { code, path: [], severity: 'error' } ] );
	} );

	it( 'is reported with the position of the fault', () => {
		const { problems } = parsePrograms( '{\n"version": 1,\n', OPTIONS );
		expect( problems[ 0 ]?.reason ).toMatch( /at line 3, column 1\.$/ );
	} );

	it( 'may begin with a byte order mark', () => {
		expect( parsePrograms( '\uFEFF{"version":1}', OPTIONS ).list ).not.toBeNull();
	} );

	it( 'never throws an error, with any value', () => {
		for ( const value of [ null, undefined, 1, {}, Symbol.iterator ] ) {
			expect( parsePrograms( value as string, OPTIONS ).list ).toBeNull();
		}
	} );
} );

describe( 'parseForReaders', () => {
	it( 'gives the same list, and the code and value of each problem', () => {
		const text = JSON.stringify( { version: 1, programs: [ { id: 'a', title: 'A', sumary: 'x' }, {} ] } );
		const full = parsePrograms( text, OPTIONS );
		const short = parseForReaders( text, OPTIONS );
		expect( short.list ).toEqual( full.list );
		expect( short.problems.map( ( problem ) => problem.split( ' ' )[ 0 ] ) ).toEqual( full.problems.map( ( { code } ) => code ) );
		expect( short.problems[ 0 ] ).toContain( 'sumary' );
	} );
} );
