import { chromium, request } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/build';
import { LAUNCH_OPTIONS } from '../../scripts/lib/chromium';
import { demoPages } from '../../scripts/wiki/demo';
import { install } from '../../scripts/deploy/install';
import { writePages } from '../../scripts/wiki/pages';
import { startWiki, type Wiki } from '../../scripts/wiki/wiki';

type Account = keyof Wiki[ 'accounts' ];
/** The cookies of a logged-in account. */
type Session = Awaited<ReturnType<Awaited<ReturnType<typeof request.newContext>>[ 'storageState' ]>>;

declare module 'vitest' {
	export interface ProvidedContext {
		/** The wiki's address, without a slash at the end. */
		wikiUrl: string;
		/** Where the one Chromium listens. */
		chromium: string;
		sessions: Record<Account, Session>;
	}
}

/** Logs an account in once for all tests. */
async function session( { url, accounts }: Wiki, name: Account ): Promise<Session> {
	const browser = await request.newContext( { baseURL: url } );
	const api = ( form: Record<string, string> ) => browser.post( '/api.php', { form: { format: 'json', formatversion: '2', ...form } } );
	const answer = await ( await api( { action: 'query', meta: 'tokens', type: 'login' } ) ).json() as { query: { tokens: { logintoken: string } } };
	const login = await api( {
		action: 'clientlogin',
		username: accounts[ name ].name,
		password: accounts[ name ].password,
		logintoken: answer.query.tokens.logintoken,
		loginreturnurl: url
	} );
	if ( !( await login.text() ).includes( '"PASS"' ) ) {
		throw new Error( `The wiki does not let ${ name } in: ${ await login.text() }` );
	}
	const state = await browser.storageState();
	await browser.dispose();
	return state;
}

/** One new wiki with the gadget and the demo, one browser: for all test files. */
export async function setup( project: TestProject ): Promise<() => Promise<void>> {
	await build();
	const wiki = await startWiki( { name: 'test', port: 0, fresh: true } );
	const browser = await chromium.launchServer( LAUNCH_OPTIONS );
	await install( wiki.api, { mode: 'default', summary: 'Tests', user: wiki.accounts.admin.name } );
	await writePages( wiki.api, await demoPages(), 'Tests' );
	await wiki.runJobs();
	project.provide( 'wikiUrl', wiki.url );
	project.provide( 'chromium', browser.wsEndpoint() );
	project.provide( 'sessions', {
		admin: await session( wiki, 'admin' ),
		maintainer: await session( wiki, 'maintainer' ),
		reader: await session( wiki, 'reader' )
	} );
	return async () => {
		await browser.close();
		await wiki.stop();
	};
}
