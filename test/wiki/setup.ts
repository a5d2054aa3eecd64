import { request } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/build';
import { ACCOUNTS } from '../../scripts/wiki/accounts';
import { demoPages } from '../../scripts/wiki/demo';
import { install } from '../../scripts/deploy/install';
import { startWiki, type Wiki } from '../../scripts/wiki/wiki';

type Account = keyof typeof ACCOUNTS;
/** The cookies of a logged-in account. */
type Session = Awaited<ReturnType<Awaited<ReturnType<typeof request.newContext>>[ 'storageState' ]>>;

/** One of the wikis that test files run on. */
interface TestWiki {
	/** Its address, without a slash at the end. */
	url: string;
	/** The path of its database. */
	database: string;
	sessions: Record<Account, Session>;
}

declare module 'vitest' {
	export interface ProvidedContext {
		/** One for each worker of vitest. */
		wikis: TestWiki[];
	}
}

/** Logs an account in once for all tests. */
async function session( { url }: Wiki, name: Account ): Promise<Session> {
	const browser = await request.newContext( { baseURL: url } );
	const api = ( form: Record<string, string> ) => browser.post( '/api.php', { form: { format: 'json', formatversion: '2', ...form } } );
	const answer = await ( await api( { action: 'query', meta: 'tokens', type: 'login' } ) ).json() as { query: { tokens: { logintoken: string } } };
	const login = await api( {
		action: 'clientlogin',
		username: ACCOUNTS[ name ].name,
		password: ACCOUNTS[ name ].password,
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

async function describeWiki( wiki: Wiki ): Promise<TestWiki> {
	const [ admin, maintainer, reader ] = await Promise.all( [ session( wiki, 'admin' ), session( wiki, 'maintainer' ), session( wiki, 'reader' ) ] );
	return { url: wiki.url, database: wiki.database, sessions: { admin, maintainer, reader } };
}

/** Starts for each worker of vitest a new wiki with the gadget and the demo. */
export async function setup( project: TestProject ): Promise<() => Promise<void>> {
	const started: { stop: () => Promise<void> }[] = [];
	const stop = async (): Promise<void> => {
		await Promise.all( started.map( ( each ) => each.stop() ) );
	};
	try {
		await build();
		const first = await startWiki( { name: 'test-1', fresh: true } );
		started.push( first );
		await install( first.api, { mode: 'default', summary: 'Tests', user: ACCOUNTS.admin.name, others: demoPages() } );
		await first.runJobs();
		const wikis = [ first ];
		for ( let worker = 2; worker <= project.config.maxWorkers; worker++ ) {
			const wiki = await startWiki( { name: `test-${ worker }`, copyOf: 'test-1' } );
			started.push( wiki );
			wikis.push( wiki );
		}
		project.provide( 'wikis', await Promise.all( wikis.map( describeWiki ) ) );
		return stop;
	} catch ( error ) {
		// Without this the processes that run already would keep vitest from ending.
		await stop();
		throw error;
	}
}
