import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCases } from '../cases/cases';
import { asAdmin } from './helpers/wiki';

const RUNNER = readFileSync( new URL( 'lua/cases.lua', import.meta.url ), 'utf8' );
/** Long enough that no case holds it, so that JSON stands in Lua as it is. */
const EDGE = '='.repeat( 9 );

const cases = readCases();
let results: readonly unknown[];

beforeAll( async () => {
	const api = await asAdmin();
	const answer = await api.request( {
		action: 'scribunto-console',
		title: 'Module:Program explorer/cases',
		content: RUNNER,
		question: `print( p.run( [${ EDGE }[${ JSON.stringify( cases ) }]${ EDGE }] ) )`,
		token: await api.getCsrfToken()
	} ) as unknown as { readonly print?: string; readonly message?: string };
	if ( answer.print === undefined ) {
		throw new Error( `The wiki does not run the cases: ${ String( answer.message ) }` );
	}
	results = JSON.parse( answer.print ) as readonly unknown[];
} );

describe( 'the server makes of a data page what the browser makes of it', () => {
	test( 'every case was run', () => {
		expect( results.length ).toBe( cases.length );
	} );

	test.each( cases.map( ( { name, isOn, expect: expected }, at ) => [ name, at, { isOn, programs: expected ?? false } ] as const ) )( '%s', ( _, at, expected ) => {
		expect( results[ at ] ).toEqual( expected );
	} );
} );
