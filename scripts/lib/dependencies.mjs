import { readFile, stat } from 'node:fs/promises';
import { Failure } from '../wiki/failure.mjs';
import { ROOT } from '../wiki/paths.mjs';
import { CommandError, run } from '../wiki/run.mjs';

/**
 * Makes sure that Node.js is recent enough and that the npm packages of package-lock.json are installed.
 * Uses nothing but Node.js itself, so that a bare checkout can start.
 *
 * @param {( line: string ) => void} [log]
 * @throws {Failure} if Node.js is too old or the packages cannot be installed
 */
export async function ensureDependencies( log = console.log ) {
	const { engines } = JSON.parse( await readFile( `${ ROOT }package.json`, 'utf8' ) );
	if ( !satisfies( process.versions.node, engines.node ) ) {
		throw new Failure(
			`Node.js ${ process.versions.node } is too old or unsupported; this needs ${ engines.node }.`,
			'Install a newer one, then start again.'
		);
	}
	// npm writes the second file when it is done, so it is missing after an interrupted installation.
	if ( await changed( `${ ROOT }package-lock.json` ) <= await changed( `${ ROOT }node_modules/.package-lock.json` ) ) {
		return;
	}
	log( 'npm packages: installing' );
	try {
		await run( 'npm', [ 'ci', '--no-audit', '--no-fund', '--loglevel=error' ], { cwd: ROOT } );
	} catch ( error ) {
		if ( !( error instanceof CommandError ) ) {
			throw error;
		}
		const lines = error.output.trim().split( '\n' ).filter( ( line ) => !line.includes( 'complete log' ) );
		throw new Failure(
			`The npm packages could not be installed: ${ lines.at( -1 )?.replace( /^npm error /, '' ) }`,
			'Check the network and the disk, then start again. To see more, run: npm ci'
		);
	}
}

/**
 * @param {string} version such as 20.19.0
 * @param {string} range alternatives of ^ and >= as in package.json
 * @return {boolean}
 */
export function satisfies( version, range ) {
	const [ major, minor ] = numbers( version );
	return range.split( '||' ).some( ( alternative ) => {
		const [ wantedMajor, wantedMinor ] = numbers( alternative );
		const sameMajor = major === wantedMajor && minor >= wantedMinor;
		return sameMajor || ( alternative.includes( '>=' ) && major > wantedMajor );
	} );
}

/**
 * @param {string} version
 * @return {[number, number]} major and minor
 */
function numbers( version ) {
	const [ major = 0, minor = 0 ] = version.match( /\d+/g )?.map( Number ) ?? [];
	return [ major, minor ];
}

/**
 * @param {string} file
 * @return {Promise<number>} when it was last changed, 0 if it does not exist
 */
async function changed( file ) {
	return stat( file ).then( ( found ) => found.mtimeMs, () => 0 );
}
