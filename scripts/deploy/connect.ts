import type { Credentials } from './credentials';
import { Mwn } from 'mwn';
import { Failure } from '../wiki/failure';
import { reasonOf } from './errors';

/** Says who asks. Source: https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy */
const USER_AGENT = 'ProgramExplorer-deploy (mwn)';

export interface Connection {
	api: Mwn;
	/** the account's name; the address of nobody who is not logged in */
	user: string;
	rights: readonly string[];
	/** of the wiki's pages, with `$1` for the title */
	address: string;
	/** the address of load.php */
	load: string;
}

/**
 * Opens a wiki's API.
 *
 * @param credentials without them it can only be read
 * @throws {Failure} if the wiki does not answer, lets nobody in, or has no gadgets
 */
export async function connect( apiUrl: string, credentials: Credentials | undefined ): Promise<Connection> {
	const { user, password, token } = credentials ?? {};
	const options = { apiUrl, userAgent: USER_AGENT, silent: true, suppressAPIWarnings: true, maxRetries: 1 };
	let api;
	try {
		api = token !== undefined ? await Mwn.init( { ...options, OAuth2AccessToken: token } ) :
			user !== undefined ? await Mwn.init( { ...options, username: user, password: password ?? '' } ) :
			new Mwn( options );
	} catch ( error ) {
		throw new Failure( `The wiki at ${ apiUrl } does not let you in: ${ reasonOf( error ) }.`, 'Check WIKI_USER ("Name@label") and WIKI_PASSWORD, or WIKI_TOKEN.' );
	}
	try {
		const { query } = ( await api.request( { action: 'query', meta: 'siteinfo|userinfo', siprop: 'general|extensions', uiprop: 'rights' } ) as any );
		const { general, extensions, userinfo } = query;
		for ( const needed of [ 'Gadgets', 'Scribunto' ] ) {
			if ( !extensions.some( ( { name }: { name: string; } ) => name === needed ) ) {
				throw new Failure( `The wiki at ${ apiUrl } lacks the extension ${ needed }.`, 'Install it there first.' );
			}
		}
		const server = new URL( general.server, apiUrl ).href.replace( /\/$/, '' );
		return { api, user: userinfo.name, rights: userinfo.rights, address: server + general.articlepath, load: `${ server }${ general.scriptpath }/load.php` };
	} catch ( error ) {
		throw error instanceof Failure ? error : new Failure( `The wiki at ${ apiUrl } does not answer: ${ reasonOf( error ) }.`, 'Check the address; it ends in "api.php".' );
	}
}
