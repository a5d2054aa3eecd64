import { beforeAll, describe, expect, test } from 'vitest';
import { readCases } from '../cases/cases';
import { onServer } from './helpers/server-cases';

const cases = readCases();
let results: readonly unknown[];

beforeAll( async () => {
	results = await onServer( cases );
} );

describe( 'the server reads a data page as the browser does', () => {
	test( 'every case was run', () => {
		expect( results.length ).toBe( cases.length );
	} );

	test.each( cases.map( ( { name, isOn, expect: expected }, at ) => [ name, at, { isOn, programs: expected ?? false } ] as const ) )( '%s', ( _, at, expected ) => {
		expect( results[ at ] ).toEqual( expected );
	} );
} );
