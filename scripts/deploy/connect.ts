import { Mwn } from 'mwn';
import { Failure } from '../wiki/failure';
import type { Credentials } from './credentials';
import { reasonOf } from './errors';

/** Source: https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy */
const USER_AGENT = 'ProgramExplorer-deploy (mwn)';

export interface Connection {
	readonly api: Mwn;
	readonly user: string;
	/** The address of a page, with `$1` for the title. */
	readonly address: string;
	readonly load: string;
}

interface SiteAnswer {
	readonly general: { readonly server: string; readonly articlepath: string; readonly scriptpath: string };
	readonly extensions: readonly { readonly name: string }[];
	readonly userinfo: { readonly name: string };
}

export async function connect( apiUrl: string, credentials: Credentials | undefined ): Promise<Connection> {
	const api = await logIn( apiUrl, credentials );
	try {
		const { query } = await api.query( { meta: 'siteinfo|userinfo', siprop: 'general|extensions' } );
		const { general, extensions, userinfo } = query as unknown as SiteAnswer;
		const missing = [ 'Gadgets', 'Scribunto' ].find( ( needed ) => !extensions.some( ( { name } ) => name === needed ) );
		if ( missing !== undefined ) {
			throw new Failure( `The wiki at ${ apiUrl } lacks the extension ${ missing }.`, 'Install it there first.' );
		}
		const server = new URL( general.server, apiUrl ).href.replace( /\/$/, '' );
		return { api, user: userinfo.name, address: server + general.articlepath, load: `${ server }${ general.scriptpath }/load.php` };
	} catch ( error ) {
		throw error instanceof Failure ? error : new Failure( `The wiki at ${ apiUrl } does not answer: ${ reasonOf( error ) }.`, 'Check the address; it ends in "api.php".' );
	}
}

async function logIn( apiUrl: string, credentials: Credentials | undefined ): Promise<Mwn> {
	const login = !credentials ? {} : 'token' in credentials ? { OAuth2AccessToken: credentials.token } : { username: credentials.user, password: credentials.password };
	const api = new Mwn( { apiUrl, userAgent: USER_AGENT, silent: true, suppressAPIWarnings: true, maxRetries: 1, ...login } );
	// A redirect could lead to another host, and would take the password along.
	api.setRequestOptions( { maxRedirects: 0 } );
	try {
		if ( 'OAuth2AccessToken' in login ) {
			api.initOAuth();
			await api.getTokensAndSiteInfo();
		} else if ( credentials ) {
			await api.login();
		}
		return api;
	} catch ( error ) {
		throw new Failure( `The wiki at ${ apiUrl } refuses the login: ${ reasonOf( error ) }.`, 'Check WIKI_USER ("Name@label") and WIKI_PASSWORD, or WIKI_TOKEN.' );
	}
}
