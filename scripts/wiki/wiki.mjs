import { Mwn } from 'mwn';
import { ACCOUNTS } from './accounts.mjs';
import { ensureMediaWiki } from './mediawiki.mjs';
import { ensurePhp } from './php.mjs';
import { reservePort, startServer } from './server.mjs';
import { maintain, openSite } from './site.mjs';

/**
 * @typedef {object} Wiki a running wiki
 * @property {string} url its address, without a slash at the end
 * @property {number} port
 * @property {typeof ACCOUNTS} accounts
 * @property {Mwn} api logged in as the administrator
 * @property {( script: string, args?: string[] ) => Promise<string>} maintain runs one of MediaWiki's maintenance scripts
 * @property {() => Promise<void>} runJobs brings dependent pages up to date now
 * @property {() => Promise<void>} stop ends the server and all its processes
 */

/**
 * Starts a real MediaWiki, installing and creating what is missing. None of our pages is written.
 *
 * @param {object} options
 * @param {string} options.name the site's name: sites of different names know nothing of each other
 * @param {number} [options.port] 0, the default, for any free one
 * @param {boolean} [options.fresh] begin again with an empty wiki
 * @param {( line: string ) => void} [options.log] told what is being done
 * @return {Promise<Wiki>}
 * @throws {import( './failure.mjs' ).Failure} if something is missing and cannot be installed, or the port is taken
 */
export async function startWiki( { name, port = 0, fresh = false, log = () => {} } ) {
	const reserved = await reservePort( port );
	const url = `http://localhost:${ reserved }`;
	await ensurePhp( log );
	const mediawiki = await ensureMediaWiki( log );
	const site = await openSite( { name, address: url, mediawiki, fresh, log } );
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
 * @param {string} url the wiki's address
 * @param {import( './accounts.mjs' ).Account} account
 * @return {Promise<Mwn>} the wiki's API, logged in
 * @throws {Error} if the wiki refuses
 */
export async function logIn( url, { name, password } ) {
	const api = new Mwn( { apiUrl: `${ url }/api.php`, username: name, password, silent: true, suppressAPIWarnings: true } );
	await api.login();
	return api;
}
