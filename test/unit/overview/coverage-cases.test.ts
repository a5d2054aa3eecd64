import { describe, expect, test } from 'vitest';
import { coverageInBrowser, readCoverageCases } from '../../cases/coverage';

describe( 'the browser makes the same table as the server', () => {
	const cases = readCoverageCases();
	test( 'there are cases, each with a different name', () => {
		expect( cases.length ).toBeGreaterThan( 10 );
		expect( new Set( cases.map( ( { name } ) => name ) ).size ).toBe( cases.length );
	} );

	test.each( cases.map( ( one ) => [ one.name, one ] as const ) )( '%s', ( _, one ) => {
		expect( coverageInBrowser( one ) ).toEqual( one.expect );
	} );
} );
