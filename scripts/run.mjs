/**
 * Runs a script of this folder: `node scripts/run.mjs NAME [arguments]`. The scripts are TypeScript, which tsx
 * understands; this file is JavaScript because a fresh checkout has no tsx before the npm packages are installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CHECKOUT = fileURLToPath( new URL( '..', import.meta.url ) );

/** @param {...string} lines */
function fail( ...lines ) {
	console.error( `\n${ lines.join( '\n' ) }` );
	process.exit( 1 );
}

/** @param {string} file A lock file. The result has the versions of its packages by path, except those for other systems. */
function versionsIn( file ) {
	if ( !existsSync( CHECKOUT + file ) ) {
		return new Map();
	}
	const { packages } = JSON.parse( readFileSync( CHECKOUT + file, 'utf8' ) );
	return new Map( Object.entries( packages ).filter( ( [ path, { optional } ] ) => path !== '' && !optional ).map( ( [ path, { version } ] ) => [ path, version ] ) );
}

function isInstalled() {
	// npm writes the second file when it is done, so it is missing after an interrupted installation.
	const installed = versionsIn( 'node_modules/.package-lock.json' );
	return [ ...versionsIn( 'package-lock.json' ) ].every( ( [ path, version ] ) => installed.get( path ) === version );
}

/**
 * @param {string} version such as 20.19.0
 * @param {string} range alternatives of ^ and >=, as in package.json
 */
function satisfies( version, range ) {
	const [ major = 0, minor = 0 ] = version.split( '.' ).map( Number );
	return range.split( '||' ).some( ( alternative ) => {
		const [ leastMajor = 0, leastMinor = 0 ] = ( alternative.match( /\d+/g ) ?? [] ).map( Number );
		return major === leastMajor && minor >= leastMinor || alternative.includes( '>=' ) && major > leastMajor;
	} );
}

/** Installs the npm packages of package-lock.json where some are missing or of another version. */
function ensurePackages() {
	const { engines } = JSON.parse( readFileSync( `${ CHECKOUT }package.json`, 'utf8' ) );
	if ( !satisfies( process.versions.node, engines.node ) ) {
		fail( `Node.js ${ process.versions.node } is too old or unsupported; this needs ${ engines.node }.`, 'Install a newer one, then start again.' );
	}
	if ( isInstalled() ) {
		return;
	}
	console.log( 'npm packages: installing, because they are not those of package-lock.json' );
	const { status } = spawnSync( 'npm', [ 'ci', '--no-audit', '--no-fund', '--loglevel=error' ], { cwd: CHECKOUT, stdio: [ 'ignore', 'ignore', 'inherit' ] } );
	if ( status !== 0 ) {
		fail( 'The npm packages could not be installed.', 'Check the network and the disk, then start again.' );
	}
}

const [ name = '', ...rest ] = process.argv.slice( 2 );
ensurePackages();
process.argv = [ process.execPath, `${ CHECKOUT }scripts/${ name }.ts`, ...rest ];
// In this process, so that Ctrl-C and exit codes need no passing on.
const { register } = await import( 'tsx/esm/api' );
register();
await import( `./${ name }.ts` );
