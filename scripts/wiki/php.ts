import { ensurePackages, PHP_PACKAGES } from './debian';
import { run } from './run';

const EXTENSIONS = [ 'curl', 'dom', 'fileinfo', 'intl', 'mbstring', 'pdo_sqlite', 'xmlreader' ];

/** Exits with 0 if this PHP can run MediaWiki 1.43. */
const PROBE = `
	exit( PHP_VERSION_ID >= 80100 && !array_diff( ${ JSON.stringify( EXTENSIONS ) }, get_loaded_extensions() ) ? 0 : 1 );
`;

/**
 * Installs Lua, PHP and its extensions that MediaWiki needs, unless they are there already.
 *
 * @throws {Failure} if they are missing and cannot be installed
 */
export async function ensurePhp( log: ( line: string ) => void ): Promise<void> {
	try {
		await run( 'php', [ '-r', PROBE ] );
		await run( 'lua5.1', [ '-v' ] );
	} catch {
		await ensurePackages( PHP_PACKAGES, log );
	}
}
