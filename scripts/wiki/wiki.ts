import { Mwn } from 'mwn';
import { ACCOUNTS } from './accounts';
import { ensurePhp } from './debian';
import { ensureMediaWiki } from './mediawiki';
import { reservePort, startServer } from './server';
import { maintain, openSite, type SiteOptions } from './site';

export interface Wiki {
	url: string;
	/** The path of its database. */
	database: string;
	api: Mwn;
	maintain: ( script: string, args?: string[] ) => Promise<string>;
	runJobs: () => Promise<unknown>;
	stop: () => Promise<void>;
}

/** Starts a real MediaWiki, at any free port by default; installs and creates what is missing. Writes none of our pages. */
export async function startWiki( { port = 0, ...options }: SiteOptions & { port?: number } ): Promise<Wiki> {
	const { log = () => {} } = options;
	const reserved = await reservePort( port );
	const url = `http://localhost:${ reserved }`;
	await ensurePhp( log );
	const site = await openSite( await ensureMediaWiki( log ), url, options );
	const stop = await startServer( site, reserved );
	try {
		return {
			url,
			database: `${ site.folder }/data/wiki.sqlite`,
			api: await logIn( url, ACCOUNTS.admin ),
			maintain: ( script, args ) => maintain( site, script, args ),
			runJobs: () => maintain( site, 'runJobs' ),
			stop
		};
	} catch ( error ) {
		await stop();
		throw error;
	}
}

export function logIn( url: string, { name, password }: { name: string; password: string } ): Promise<Mwn> {
	return Mwn.init( { apiUrl: `${ url }/api.php`, username: name, password, silent: true, suppressAPIWarnings: true } );
}
