import { Mwn } from 'mwn';
import { ACCOUNTS, type Account } from './accounts';
import { ensureMediaWiki } from './mediawiki';
import { ensurePhp } from './php';
import { reservePort, startServer } from './server';
import { maintain, openSite } from './site';

/** A running wiki. */
export interface Wiki {
	/** Its address, without a slash at the end. */
	url: string;
	port: number;
	accounts: typeof ACCOUNTS;
	/** The API, logged in as the administrator. */
	api: Mwn;
	/** Runs one of MediaWiki's maintenance scripts. */
	maintain: ( script: string, args?: string[] ) => Promise<string>;
	/** Brings dependent pages up to date. */
	runJobs: () => Promise<void>;
	/** Ends the server and all its processes. */
	stop: () => Promise<void>;
}

interface WikiOptions {
	/** Sites of different names have nothing in common. */
	name: string;
	/** 0, the default, for any free port. */
	port?: number;
	/** Begins again with an empty wiki. */
	fresh?: boolean;
	/** Begins again with a copy of the site of that name, which must be at rest. */
	copyOf?: string;
	/** Whether a cache is in front of the wiki, as by default. It runs in this process, so it answers nothing while this process waits for a command. */
	cached?: boolean;
	log?: ( line: string ) => void;
}

/**
 * Starts a real MediaWiki; installs and creates what is missing. Writes none of our pages.
 *
 * @throws {Failure} if something is missing and cannot be installed, or the port is taken
 */
export async function startWiki( { name, port = 0, fresh = false, copyOf, cached = true, log = () => {} }: WikiOptions ): Promise<Wiki> {
	const reserved = await reservePort( port );
	const url = `http://localhost:${ reserved }`;
	await ensurePhp( log );
	const mediawiki = await ensureMediaWiki( log );
	const site = await openSite( { name, address: url, mediawiki, fresh, copyOf, log } );
	const stop = await startServer( site, reserved, cached );
	try {
		const api = await logIn( url, ACCOUNTS.admin );
		return {
			url,
			port: reserved,
			accounts: ACCOUNTS,
			api,
			maintain: ( script, args ) => maintain( site, script, args ),
			runJobs: async () => {
				await maintain( site, 'runJobs' );
			},
			stop
		};
	} catch ( error ) {
		await stop();
		throw error;
	}
}

/** Logs in to the API of the wiki at an address. */
export async function logIn( url: string, { name, password }: Account ): Promise<Mwn> {
	const api = new Mwn( { apiUrl: `${ url }/api.php`, username: name, password, silent: true, suppressAPIWarnings: true } );
	await api.login();
	return api;
}
