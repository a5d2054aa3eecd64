import { Failure } from './failure';
import { failWith, run, type RunOptions } from './run';

/** What MediaWiki needs, a cache, and Lua as Meta-Wiki has it; the names without a version exist on every Debian release. */
const PHP_PACKAGES = [ 'php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-intl', 'php-curl', 'php-apcu', 'php-luasandbox' ];

type Programs = Readonly<Record<string, string>>;

/** None if the environment variable CHROMIUM names another one. */
export const CHROMIUM: Programs = process.env.CHROMIUM ? {} : { 'chromium-headless-shell': 'chromium-headless-shell' };
/** Besides, the engine of Safari in a small browser, and a screen for it. */
const BROWSERS: Programs = { ...CHROMIUM, 'firefox-esr': 'firefox-esr', WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' };

const PHP_EXTENSIONS = [ 'apcu', 'curl', 'dom', 'fileinfo', 'intl', 'luasandbox', 'mbstring', 'pdo_sqlite', 'xmlreader' ];
/** Exits with 0 if this PHP can run MediaWiki 1.43 with Lua, and has a cache. */
const PHP_PROBE = `exit( PHP_VERSION_ID >= 80100 && !array_diff( ${ JSON.stringify( PHP_EXTENSIONS ) }, get_loaded_extensions() ) ? 0 : 1 );`;

const WAIT_FOR_LOCK = '-oDPkg::Lock::Timeout=300';
export const CHECK = 'Check the network and the disk, then start again.';

/** Installs PHP and its extensions that MediaWiki needs, unless they are there already. */
export async function ensurePhp( log: ( line: string ) => void ): Promise<void> {
	try {
		await run( 'php', [ '-r', PHP_PROBE ] );
	} catch {
		await install( PHP_PACKAGES, log );
	}
}

export async function ensureBrowsers( programs: Programs = BROWSERS ): Promise<void> {
	const missing: string[] = [];
	for ( const [ program, name ] of Object.entries( programs ) ) {
		await run( 'which', [ program ] ).catch( () => missing.push( name ) );
	}
	if ( missing.length > 0 ) {
		await install( missing, console.log );
	}
}

/** Everything is downloaded before anything is installed, so a broken network leaves the system as it was. */
async function install( names: readonly string[], log: ( line: string ) => void ): Promise<void> {
	if ( process.getuid?.() !== 0 ) {
		throw new Failure(
			`This needs Debian packages that only root can install: ${ names.join( ', ' ) }.`,
			`Run this, then start again: sudo apt-get install --no-install-recommends ${ names.join( ' ' ) }`,
			'On another system, install the same programs, so that they are found on the PATH.'
		);
	}
	log( `Debian packages: installing ${ names.join( ', ' ) }` );
	const args = [ 'install', '--yes', '--no-install-recommends', WAIT_FOR_LOCK, ...names ];
	const download = () => apt( [ ...args, '--download-only' ] );
	// A fresh machine has no package lists, an old one lists of versions that are gone.
	await download().catch( () => updateLists().then( download ) ).then( () => apt( args, { finish: true } ) )
		.catch( failWith( 'Debian packages could not be installed', `${ CHECK } To see more, run: apt-get install ${ names.join( ' ' ) }` ) );
}

export function apt( args: string[], options: RunOptions = {} ): Promise<string> {
	return run( 'apt-get', args, { ...options, env: { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' } } );
}

/** Fetches the machine's package lists; without the option apt-get ends with 0 even when it got none. */
export function updateLists(): Promise<string> {
	return apt( [ 'update', '-oAPT::Update::Error-Mode=any', WAIT_FOR_LOCK ] );
}
