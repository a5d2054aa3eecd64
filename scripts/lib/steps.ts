import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../wiki/paths';

export interface Step {
	name: string;
	/** a program of node_modules or `node`, and its arguments */
	command: string[];
	/** its tests count one by one; any other step counts as one */
	tests?: boolean;
	/** its output is worth reading although all is well */
	show?: boolean;
}

export interface Result {
	name: string;
	passed: number;
	failed: number;
	seconds: number;
}

const running: Set<ChildProcess> = new Set();

/** Ends what is running. */
export function stopSteps() {
	running.forEach( ( child ) => child.kill() );
}

/** Runs lists of steps side by side, the steps of a list one after the other, whatever becomes of them. */
export async function runSteps( lists: Step[][] ): Promise<Result[]> {
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

/** @param stream show its output while it runs, which is of use where nothing else does */
async function runStep( { name, command, tests = false, show = false }: Step, stream: boolean ): Promise<Result> {
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

function execute( [ program = '', ...args ]: string[], stream: boolean ): Promise<{ code: number; output: string; }> {
	return new Promise( ( resolve ) => {
		const isNode = program === 'node';
		const child = spawn( isNode ? process.execPath : join( ROOT, 'node_modules/.bin', program ), args, { cwd: ROOT, stdio: [ 'ignore', 'pipe', 'pipe' ] } );
		running.add( child );
		let output = '';
		const take = ( chunk: Buffer ) => {
			output += chunk.toString();
			if ( stream ) {
				process.stdout.write( chunk );
			}
		};
		child.stdout.on( 'data', take );
		child.stderr.on( 'data', take );
		const finish = ( code: number ) => {
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

/** @param report a file in the JSON format of Jest, as vitest writes it */
async function countTests( report: string ): Promise<{ passed: number; failed: number; }> {
	try {
		const { numPassedTests, numFailedTests, testResults } = JSON.parse( await readFile( report, 'utf8' ) );
		// A file that cannot be loaded has no tests, and is a failure all the same.
		const broken = testResults.filter( ( file: { status: string; assertionResults: unknown[]; } ) => file.status === 'failed' && file.assertionResults.length === 0 );
		return { passed: numPassedTests, failed: numFailedTests + broken.length };
	} catch {
		return { passed: 0, failed: 1 };
	}
}
