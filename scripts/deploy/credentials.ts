import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { Failure } from '../wiki/failure';
import { ROOT } from '../wiki/paths';

const FILE = '.deploy.env';

/** A bot password, whose user is `Name@label`, or an OAuth 2 token. */
export type Credentials = { readonly user: string; readonly password: string } | { readonly token: string };

/** Reads the credentials from the environment, then from the file. Fails where they name another wiki than this one. */
export function findCredentials( api: string, environment: Readonly<Record<string, string | undefined>> = process.env, folder: string = ROOT ): Credentials {
	const { WIKI_HOST: host, WIKI_USER: user, WIKI_PASSWORD: password, WIKI_TOKEN: token } = { ...readFile( folder ), ...environment };
	if ( !token && Boolean( user ) !== Boolean( password ) ) {
		throw new Failure( `${ user ? 'WIKI_PASSWORD' : 'WIKI_USER' } is missing: a bot password needs both WIKI_USER and WIKI_PASSWORD.` );
	}
	const credentials = token ? { token } : user && password ? { user, password } : undefined;
	if ( !credentials ) {
		throw new Failure( 'There are no credentials to log in with.', 'Give WIKI_HOST with WIKI_USER and WIKI_PASSWORD, or with WIKI_TOKEN: see npm run deploy -- --help' );
	}
	const { host: needed, hostname, protocol } = new URL( api );
	if ( host !== needed ) {
		throw new Failure(
			host ? `The credentials are for ${ host }, not for ${ needed }, so they are not sent there.` : 'The credentials do not name their wiki, so they are not sent to any.',
			`Give those of this wiki, with WIKI_HOST=${ needed } beside them.`
		);
	}
	if ( protocol !== 'https:' && ![ 'localhost', '127.0.0.1', '[::1]' ].includes( hostname ) ) {
		throw new Failure( `${ api }: passwords go over https only, or to this machine.`, 'Give an address that begins with "https://".' );
	}
	return credentials;
}

/** Reads the file, unless other users or git could publish it. */
function readFile( folder: string ): NodeJS.Dict<string> {
	const path = join( folder, FILE );
	if ( !existsSync( path ) ) {
		return {};
	}
	if ( statSync( path ).mode & 0o077 ) {
		throw new Failure( `${ FILE } can be read by other users of this machine.`, `Keep it to yourself: chmod 600 ${ FILE }` );
	}
	try {
		execFileSync( 'git', [ 'check-ignore', '--quiet', FILE ], { cwd: folder, stdio: 'ignore' } );
	} catch {
		throw new Failure( `Git does not ignore ${ FILE }, so it might be published.`, `Put "${ FILE }" into .gitignore; if it is in a commit already, change the password.` );
	}
	return parseEnv( readFileSync( path, 'utf8' ) );
}
