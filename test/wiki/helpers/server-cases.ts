import { readFileSync } from 'node:fs';
import type { Case } from '../../cases/cases';
import type { CoverageCase } from '../../cases/coverage';
import { asAdmin } from './wiki';

const RUNNER = readFileSync( new URL( '../lua/cases.lua', import.meta.url ), 'utf8' );
/** Equals signs for the brackets of a Lua string: more than any case has, so that nothing in the JSON ends the string. */
const EQUALS_SIGNS = '='.repeat( 9 );

/** Calls a function of lua/cases.lua: in one request, because each takes the wiki longer than all cases. */
async function call( name: 'run' | 'tables', cases: readonly object[] ): Promise<readonly unknown[]> {
	const api = await asAdmin();
	const answer = await api.request( {
		action: 'scribunto-console',
		title: 'Module:Program explorer/cases',
		content: RUNNER,
		question: `print( p.${ name }( [${ EQUALS_SIGNS }[${ JSON.stringify( cases ) }]${ EQUALS_SIGNS }] ) )`,
		token: await api.getCsrfToken()
	} ) as unknown as { readonly print?: string; readonly message?: string };
	if ( answer.print === undefined ) {
		throw new Error( `The wiki does not run the cases: ${ String( answer.message ) }` );
	}
	return JSON.parse( answer.print ) as readonly unknown[];
}

/** Reads the programs of cases on the server. */
export function onServer( cases: readonly Case[] ): Promise<readonly unknown[]> {
	return call( 'run', cases );
}

/** Makes the tables of cases on the server. */
export function tablesOnServer( cases: readonly CoverageCase[] ): Promise<readonly unknown[]> {
	return call( 'tables', cases );
}
