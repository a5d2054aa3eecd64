import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../wiki/paths.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command a program of node_modules or `node`, and its arguments
 * @property {boolean} [tests] its tests count one by one; any other step counts as one
 * @property {boolean} [show] its output is worth reading although all is well
 */

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} seconds
 */

/** @type {Set<import( 'node:child_process' ).ChildProcess>} */
const running = new Set();

/** Ends what is running. */
export function stopSteps() {
	running.forEach( ( child ) => child.kill() );
}

/**
 * Runs lists of steps side by side, the steps of a list one after the other, whatever becomes of them.
 *
 * @param {Step[][]} lists
 * @return {Promise<Result[]>}
 */
export async function runSteps( lists ) {
	const alone = lists.length === 1;
	const results = await Promise.all( lists.map( async ( steps ) => {
		const done = [];
		for ( const step of steps ) {
			done.push( await runStep( step, alone ) );
		}
		return done;
	} ) );
	return results.flat();
}

/**
 * @param {Step} step
 * @param {boolean} stream show its output while it runs, which is of use where nothing else does
 * @return {Promise<Result>}
 */
async function runStep( { name, command, tests = false, show = false }, stream ) {
	const started = Date.now();
	const folder = await mkdtemp( join( tmpdir(), 'program-explorer-' ) );
	const report = join( folder, 'report.json' );
	const reporters = tests ? [ '--reporter=default', '--reporter=json', `--outputFile=${ report }` ] : [];
	console.log( `${ name }: started` );
	const { code, output } = await execute( [ ...command, ...reporters ], stream );
	const seconds = ( Date.now() - started ) / 1000;
	const counted = tests ? await countTests( report ) : { passed: 0, failed: 0 };
	await rm( folder, { recursive: true, force: true } );
	if ( !tests ) {
		counted.passed = code === 0 ? 1 : 0;
	}
	if ( code !== 0 && counted.failed === 0 ) {
		// It broke without any test to blame.
		counted.failed = 1;
	}
	if ( !stream && ( show || counted.failed > 0 ) ) {
		process.stdout.write( output );
	}
	console.log( `${ name }: ${ counted.failed > 0 ? 'failed' : 'ok' } after ${ seconds.toFixed( 1 ) } s` );
	return { name, ...counted, seconds };
}

/**
 * @param {string[]} command
 * @param {boolean} stream
 * @return {Promise<{ code: number, output: string }>}
 */
function execute( [ program = '', ...args ], stream ) {
	return new Promise( ( resolve ) => {
		const isNode = program === 'node';
		const child = spawn( isNode ? process.execPath : join( ROOT, 'node_modules/.bin', program ), args, { cwd: ROOT, stdio: [ 'ignore', 'pipe', 'pipe' ] } );
		running.add( child );
		let output = '';
		/** @param {Buffer} chunk */
		const take = ( chunk ) => {
			output += chunk.toString();
			if ( stream ) {
				process.stdout.write( chunk );
			}
		};
		child.stdout.on( 'data', take );
		child.stderr.on( 'data', take );
		/** @param {number} code */
		const finish = ( code ) => {
			running.delete( child );
			resolve( { code, output } );
		};
		child.on( 'error', ( error ) => {
			output += `${ error.message }\n`;
			finish( 1 );
		} );
		child.on( 'close', ( code ) => finish( code ?? 1 ) );
	} );
}

/**
 * @param {string} report a file in the JSON format of Jest, as vitest writes it
 * @return {Promise<{ passed: number, failed: number }>}
 */
async function countTests( report ) {
	try {
		const { numPassedTests, numFailedTests, testResults } = JSON.parse( await readFile( report, 'utf8' ) );
		// A file that cannot be loaded has no tests, and is a failure all the same.
		const broken = testResults.filter( ( /** @type {{ status: string, assertionResults: unknown[] }} */ file ) => file.status === 'failed' && file.assertionResults.length === 0 );
		return { passed: numPassedTests, failed: numFailedTests + broken.length };
	} catch {
		return { passed: 0, failed: 1 };
	}
}
