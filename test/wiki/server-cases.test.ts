import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCases } from '../cases/cases';
import { asAdmin } from './helpers/wiki';

const RUNNER = readFileSync( new URL( 'lua/cases.lua', import.meta.url ), 'utf8' );
/** Equals signs for the brackets of a Lua string: more than any case has, so that nothing in the JSON ends the string. */
const EQUALS_SIGNS = '='.repeat( 9 );

const cases = readCases();
let results: readonly unknown[];

beforeAll( async () => {
	const api = await asAdmin();
	const answer = await api.request( {
		action: 'scribunto-console',
		title: 'Module:Program explorer/cases',
		content: RUNNER,
		question: `print( p.run( [${ EQUALS_SIGNS }[${ JSON.stringify( cases ) }]${ EQUALS_SIGNS }] ) )`,
		token: await api.getCsrfToken()
	} ) as unknown as { readonly print?: string; readonly message?: string };
	if ( answer.print === undefined ) {
		throw new Error( `The wiki does not run the cases: ${ String( answer.message ) }` );
	}
	results = JSON.parse( answer.print ) as readonly unknown[];
} );

describe( 'the server reads a data page as the browser does', () => {
	test( 'every case was run', () => {
		expect( results.length ).toBe( cases.length );
	} );

	test.each( cases.map( ( { name, isOn, expect: expected }, at ) => [ name, at, { isOn, programs: expected ?? false } ] as const ) )( '%s', ( _, at, expected ) => {
		expect( results[ at ] ).toEqual( expected );
	} );
} );
