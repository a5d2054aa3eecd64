import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorPosition } from '../../../src/programs/json-error';
import { runs } from '../helpers/runs';

function isJson( text: string ): boolean {
	try {
		JSON.parse( text );
		return true;
	} catch {
		return false;
	}
}

describe( 'jsonErrorPosition', () => {
	it.each( [
		[ '', 1, 1 ],
		[ '   ', 1, 4 ],
		[ '{', 1, 2 ],
		[ '{\n\t"a": 1,\n}', 3, 1 ],
		[ '{\n\t"a": 1\n\t"b": 2\n}', 3, 2 ],
		[ '{ "a": }', 1, 8 ],
		[ '{ a: 1 }', 1, 3 ],
		[ "{ 'a': 1 }", 1, 3 ],
		[ '{ "a" 1 }', 1, 7 ],
		[ '[ 1, 2, ]', 1, 9 ],
		[ '[ 1 2 ]', 1, 5 ],
		[ '[ 01 ]', 1, 4 ],
		[ '[ "a\tb" ]', 1, 3 ],
		[ '[ "never ends ]', 1, 3 ],
		[ '{ "a": [ 1 } ]', 1, 12 ],
		[ '{} {}', 1, 4 ],
		[ '[ undefined ]', 1, 3 ],
		[ ',', 1, 1 ]
	] )( '%j: line %i, column %i', ( text, line, column ) => {
		expect( isJson( text ) ).toBe( false );
		expect( jsonErrorPosition( text ) ).toEqual( { line, column } );
	} );

	it( 'finds a fault if and only if the browser finds one', () => {
		const broken = fc.tuple( fc.json(), fc.nat(), fc.constantFrom( '', ',', '}', ']', '{', '[', '"', ':', ' ', '1', '\\', 'null' ) )
			.map( ( [ text, at, piece ] ) => {
				const position = at % ( text.length + 1 );
				return text.slice( 0, position ) + piece + text.slice( position + ( at % 2 ) );
			} );
		fc.assert( fc.property( fc.oneof( broken, fc.json(), fc.string() ), ( text ) => {
			expect( [ text, jsonErrorPosition( text ) === null ] ).toEqual( [ text, isJson( text ) ] );
		} ), runs( 2000 ) );
	} );

	it( 'gives a position before which the text is correct', () => {
		fc.assert( fc.property( fc.json(), fc.nat(), ( text, at ) => {
			// JSON that was cut off has its fault at the end, or before that inside a token.
			const cut = text.slice( 0, at % text.length );
			const fault = jsonErrorPosition( cut );
			expect( fault === null || fault.column <= cut.length + 1 ).toBe( true );
		} ) );
	} );

	it( 'works with deep nesting and long texts', () => {
		expect( jsonErrorPosition( '['.repeat( 100_000 ) ) ).toEqual( { line: 1, column: 100_001 } );
		expect( jsonErrorPosition( `[${ '{},'.repeat( 500_000 ) }{}]` ) ).toBeNull();
	} );
} );
