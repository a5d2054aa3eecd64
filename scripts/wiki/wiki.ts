import type { Account } from './accounts';
import { Mwn } from 'mwn';
import { ACCOUNTS } from './accounts';
import { ensureMediaWiki } from './mediawiki';
import { ensurePhp } from './php';
import { reservePort, startServer } from './server';
import { maintain, openSite } from './site';

/** a running wiki */
export interface Wiki {
	/** its address, without a slash at the end */
	url: string;
	port: number;
	accounts: typeof ACCOUNTS;
	/** logged in as the administrator */
	api: Mwn;
	/** runs one of MediaWiki's maintenance scripts */
	maintain: ( script: string, args?: string[] ) => Promise<string>;
	/** brings dependent pages up to date now */
	runJobs: () => Promise<void>;
	/** ends the server and all its processes */
	stop: () => Promise<void>;
}

/**
 * Starts a real MediaWiki, installing and creating what is missing. None of our pages is written.
 *
 * @param options.name the site's name: sites of different names know nothing of each other
 * @param options.port 0, the default, for any free one
 * @param options.fresh begin again with an empty wiki
 * @param options.copyOf begin again with a copy of the site of that name
 * @param options.log told what is being done
 * @throws {Failure} if something is missing and cannot be installed, or the port is taken
 */
export async function startWiki( { name, port = 0, fresh = false, copyOf, log = () => {} }: { name: string; port?: number; fresh?: boolean; copyOf?: string; log?: ( line: string ) => void; } ): Promise<Wiki> {
	const reserved = await reservePort( port );
	const url = `http://localhost:${ reserved }`;
	await ensurePhp( log );
	const mediawiki = await ensureMediaWiki( log );
	const site = await openSite( { name, address: url, mediawiki, fresh, copyOf, log } );
	const stop = await startServer( site, reserved );
	try {
		const api = await logIn( url, ACCOUNTS.admin );
		const runJobs = async () => void ( await maintain( site, 'runJobs' ) );
		return { url, port: reserved, accounts: ACCOUNTS, api, maintain: ( script, args ) => maintain( site, script, args ), runJobs, stop };
	} catch ( error ) {
		await stop();
		throw error;
	}
}

/**
 * @param url the wiki's address
 * @return the wiki's API, logged in
 * @throws {Error} if the wiki refuses
 */
export async function logIn( url: string, { name, password }: Account ): Promise<Mwn> {
	const api = new Mwn( { apiUrl: `${ url }/api.php`, username: name, password, silent: true, suppressAPIWarnings: true } );
	await api.login();
	return api;
}
