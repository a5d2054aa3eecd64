/**
 * `npm test`: everything that has to hold before a change is merged. A step that fails does not stop the others;
 * at the end a table shows the result of each step.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import concurrently, { type CloseEvent, type ConcurrentlyOptions } from 'concurrently';
import { ROOT } from './wiki/paths';
import { BROWSER_PACKAGES, ensurePackages } from './wiki/debian';
import { exitWith } from './wiki/failure';
import { ensureMediaWiki } from './wiki/mediawiki';
import { ensurePhp } from './wiki/php';
import { stopCommands } from './wiki/run';

interface Step {
	name: string;
	/** A script of package.json with its arguments. */
	script: string;
	/** Its tests count one by one. Any other step counts as one. */
	hasTests?: boolean;
}

interface Result {
	name: string;
	passed: number;
	failed: number;
	seconds: number;
}

/** The part of vitest's JSON report that is used here. */
interface Report {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
}

/** These run beside each other. The first takes the longest and uses one core, so it begins. */
const QUICK: readonly Step[] = [
	{ name: 'Deployment to a real wiki', script: 'deployment', hasTests: true },
	{ name: 'Lint', script: 'lint' },
	{ name: 'Types', script: 'types' },
	{ name: 'dist/ is what src/ gives', script: 'build -- --check' },
	{ name: 'Unit tests', script: 'unit', hasTests: true }
];
/** These use the whole machine, so they run one after the other. */
const ON_THE_WIKI: readonly Step[] = [
	{ name: 'Tests on a real wiki', script: 'wiki', hasTests: true },
	{ name: 'Size', script: 'size' }
];

async function runSteps( steps: readonly Step[], options: Partial<ConcurrentlyOptions> ): Promise<Result[]> {
	const reports = mkdtempSync( join( tmpdir(), 'program-explorer-' ) );
	const reportOf = ( index: number ): string => join( reports, `${ index }.json` );
	const commands = steps.map( ( { name, script, hasTests }, index ) => ( {
		name,
		command: `npm run --silent ${ script }${ hasTests ? ` -- --reporter=default --reporter=json --outputFile.json=${ reportOf( index ) }` : '' }`
	} ) );
	// Where a step fails, concurrently rejects with the same list.
	const events = await concurrently( commands, { cwd: ROOT, ...options } ).result.catch( ( closed: unknown ) => closed as CloseEvent[] );
	const results = steps.map( ( { name, hasTests }, index ) => {
		const event = events.find( ( each ) => each.index === index );
		const isOk = event?.exitCode === 0;
		const { passed, failed } = hasTests ? countTests( reportOf( index ) ) : { passed: isOk ? 1 : 0, failed: 0 };
		// A step can also fail without a failed test.
		return { name, passed, failed: isOk ? failed : Math.max( failed, 1 ), seconds: event?.timings.durationSeconds ?? 0 };
	} );
	rmSync( reports, { recursive: true } );
	return results;
}

/** Counts the tests in a report of vitest. */
function countTests( report: string ): { passed: number; failed: number } {
	try {
		const { numPassedTests, numFailedTests, testResults } = JSON.parse( readFileSync( report, 'utf8' ) ) as Report;
		// A file that cannot be loaded has no tests, and is a failure.
		const broken = testResults.filter( ( { status, assertionResults } ) => status === 'failed' && assertionResults.length === 0 );
		return { passed: numPassedTests, failed: numFailedTests + broken.length };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

function stop(): never {
	stopCommands();
	process.exit( 1 );
}

const SIGNALS = [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] as const;
try {
	SIGNALS.forEach( ( signal ) => process.once( signal, stop ) );
	await ensurePhp( console.log );
	if ( !process.env[ 'CHROMIUM' ] ) {
		await ensurePackages( BROWSER_PACKAGES );
	}
	await ensureMediaWiki( console.log );
	// From here on, concurrently ends the steps at a signal.
	SIGNALS.forEach( ( signal ) => process.off( signal, stop ) );
	const results = [ ...await runSteps( QUICK, { maxProcesses: 2, group: true } ), ...await runSteps( ON_THE_WIKI, { maxProcesses: 1 } ) ];
	console.log( '' );
	for ( const { name, passed, failed, seconds } of results ) {
		console.log( `${ name.padEnd( 26 ) } ${ ( failed > 0 ? `${ failed } failed` : 'ok' ).padEnd( 12 ) } ${ `${ passed } passed`.padEnd( 12 ) } ${ seconds.toFixed( 1 ).padStart( 6 ) } s` );
	}
	const sum = ( kind: 'passed' | 'failed' ): number => results.reduce( ( total, result ) => total + result[ kind ], 0 );
	console.log( `${ sum( 'passed' ) } passed, ${ sum( 'failed' ) } failed` );
	process.exitCode = sum( 'failed' ) > 0 ? 1 : 0;
} catch ( error ) {
	exitWith( error );
}
