import { Failure } from './failure';
import { CommandError, run, type RunOptions } from './run';

/** What MediaWiki and Scribunto need; the names without a version exist on every Debian release. */
export const PHP_PACKAGES = [ 'php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-intl', 'php-curl', 'lua5.1' ];

/** What the tests need in addition. */
export const BROWSER_PACKAGES = [ 'chromium-headless-shell' ];

/** Waits for another apt or dpkg that is at work. */
const WAIT_FOR_LOCK = '-oDPkg::Lock::Timeout=300';

/**
 * Installs those of the named Debian packages that are missing. Everything is downloaded before
 * anything is installed, so a broken network leaves the system as it was.
 *
 * @throws {Failure} if some are missing and this is not Debian, not root, or the network fails
 */
export async function ensurePackages( names: string[], log: ( line: string ) => void = console.log ): Promise<void> {
	const missing = await missingPackages( names );
	if ( missing.length === 0 ) {
		return;
	}
	const install = [ 'install', '--yes', '--no-install-recommends', WAIT_FOR_LOCK, ...missing ];
	if ( process.getuid?.() !== 0 ) {
		throw new Failure(
			`These Debian packages are missing, and only root can install them: ${ missing.join( ', ' ) }.`,
			`Run this, then start again: sudo apt-get install --no-install-recommends ${ missing.join( ' ' ) }`
		);
	}
	log( `Debian packages: installing ${ missing.join( ', ' ) }` );
	try {
		await download( install );
		await apt( install, { finish: true } );
	} catch ( error ) {
		throw aptFailure(
			error,
			'Debian packages could not be installed',
			`To see more, run: apt-get install ${ missing.join( ' ' ) }`
		);
	}
}

/** Runs apt-get, and returns its output. */
export function apt( args: string[], options: RunOptions = {} ): Promise<string> {
	return run( 'apt-get', args, { ...options, env: { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' } } );
}

/** Fetches the machine's package lists; without the option apt-get ends with 0 even when it got none. */
export function updateLists(): Promise<string> {
	return apt( [ 'update', '-oAPT::Update::Error-Mode=any', WAIT_FOR_LOCK ] );
}

/** Turns an error of apt-get into a Failure, which says what did not work and what may help; returns any other error as it is. */
export function aptFailure( error: unknown, what: string, advice: string ): unknown {
	if ( !( error instanceof CommandError ) ) {
		return error;
	}
	const reason = /^E: (.*)/m.exec( error.output )?.[ 1 ] ?? error.reason;
	return new Failure( `${ what }: ${ reason }`, `Check the network and the disk, then start again. ${ advice }` );
}

async function download( install: string[] ) {
	try {
		await apt( [ ...install, '--download-only' ] );
	} catch {
		// A fresh machine has no package lists, an old one lists of versions that are gone.
		await updateLists();
		await apt( [ ...install, '--download-only' ] );
	}
}

async function missingPackages( names: string[] ): Promise<string[]> {
	let known: string;
	try {
		known = await run( 'dpkg-query', [ '--show', '--showformat', '${Package} ${db:Status-Status}\\n', ...names ] );
	} catch ( error ) {
		// It also ends with 1 when it does not know one of the names, and still prints the others.
		known = error instanceof CommandError ? error.output : '';
		if ( known.includes( 'ENOENT' ) ) {
			throw new Failure(
				`This needs Debian's packages ${ names.join( ', ' ) }, and this system is not Debian.`,
				'Install the same programs another way so that they are found on the PATH, then start again.'
			);
		}
	}
	const installed = known.split( '\n' ).filter( ( line ) => line.endsWith( ' installed' ) ).map( ( line ) => line.split( ' ' )[ 0 ] );
	return names.filter( ( name ) => !installed.includes( name ) );
}
