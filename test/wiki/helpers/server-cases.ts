import { readFileSync } from 'node:fs';
import type { Case } from '../../cases/cases';
import { asAdmin } from './wiki';

const RUNNER = readFileSync( new URL( '../lua/cases.lua', import.meta.url ), 'utf8' );
/** Equals signs for the brackets of a Lua string: more than any case has, so that nothing in the JSON ends the string. */
const EQUALS_SIGNS = '='.repeat( 9 );

/** Runs cases on the server: in one request, because each takes the wiki longer than all cases. */
export async function onServer( cases: readonly Case[] ): Promise<readonly unknown[]> {
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
	return JSON.parse( answer.print ) as readonly unknown[];
}
