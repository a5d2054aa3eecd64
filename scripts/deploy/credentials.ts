import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { Failure } from '../wiki/failure';
import { ROOT } from '../wiki/paths';

const FILE = '.deploy.env';

/** A bot password, whose user is `Name@label`, or an OAuth 2 token. */
export type Credentials = { readonly user: string; readonly password: string } | { readonly token: string };

/** Reads the credentials from the environment, then from the file. Fails where they are not for the wiki at this address. */
export function findCredentials( api: string, environment: Readonly<Record<string, string | undefined>> = process.env, folder: string = ROOT ): Credentials | undefined {
	const { WIKI_HOST: host, WIKI_USER: user, WIKI_PASSWORD: password, WIKI_TOKEN: token } = { ...readFile( folder ), ...environment };
	if ( !token && Boolean( user ) !== Boolean( password ) ) {
		throw new Failure( `${ user ? 'WIKI_PASSWORD' : 'WIKI_USER' } is missing: a bot password needs both WIKI_USER and WIKI_PASSWORD.` );
	}
	const credentials = token ? { token } : user && password ? { user, password } : undefined;
	const { host: needed } = new URL( api );
	if ( credentials && host !== needed ) {
		throw new Failure(
			host ? `The credentials are for ${ host }, not for ${ needed }, so they are not sent there.` : 'The credentials do not name their wiki, so they are not sent to any.',
			`Give those of this wiki, with WIKI_HOST=${ needed } beside them.`
		);
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
