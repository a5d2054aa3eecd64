import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/programs/json';

const TEXT = '{\n\t"a": 1,\n\t"b": }';

describe( 'placeOf', () => {
	it.each( [
		[ 'Expected value in JSON at position 17', { line: 3, column: 7 } ],
		[ 'Expected value in JSON at position 17 (line 3 column 7)', { line: 3, column: 7 } ],
		[ 'JSON.parse: unexpected character at line 3 column 7 of the JSON data', { line: 3, column: 7 } ],
		[ 'Unexpected end of JSON input', { line: 3, column: 8 } ],
		[ 'JSON Parse error: Unexpected EOF', { line: 3, column: 8 } ],
		[ 'JSON Parse error: Unexpected token \'}\'', null ],
		[ 'Unexpected token \'}\', ..."b": }" is not valid JSON', null ]
	] )( '%s', ( message, place ) => {
		expect( placeOf( message, TEXT ) ).toEqual( place );
	} );
} );
