/**
 * `npm test`: everything that has to hold before a change is merged. A step that fails does not stop the others;
 * the last lines show the result of each step.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import concurrently, { type CloseEvent, type ConcurrentlyOptions } from 'concurrently';
import { runCommand } from './lib/command';
import { ensureBrowsers, ensurePhp } from './wiki/debian';
import { ensureMediaWiki } from './wiki/mediawiki';
import { ROOT } from './wiki/paths';
import { stopCommands } from './wiki/run';

interface Step {
	name: string;
	/** A script of package.json with its arguments. */
	script: string;
	/** Its tests count one by one. Any other step counts as one. */
	hasTests?: boolean;
}

/** The part of vitest's JSON report that is used here. */
interface Report {
	numPassedTests: number;
	numFailedTests: number;
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
const SIGNALS = [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] as const;

const reports = mkdtempSync( join( tmpdir(), 'program-explorer-' ) );
const reportOf = ( { script }: Step ): string => join( reports, `${ script }.json` );

/** Runs steps, and returns the events of their ends in the same order. */
async function runSteps( steps: readonly Step[], options: Partial<ConcurrentlyOptions> ): Promise<CloseEvent[]> {
	const commands = steps.map( ( step ) => ( {
		name: step.name,
		command: `npm run --silent ${ step.script }${ step.hasTests ? ` -- --reporter=default --reporter=json --outputFile.json=${ reportOf( step ) }` : '' }`
	} ) );
	// Where a step fails, concurrently rejects with the same list.
	const events = await concurrently( commands, { cwd: ROOT, ...options } ).result.catch( ( closed: unknown ) => closed as CloseEvent[] );
	return events.sort( ( a, b ) => a.index - b.index );
}

function countTests( step: Step, hasFailed: boolean ): { passed: number; failed: number } {
	try {
		const { numPassedTests, numFailedTests } = JSON.parse( readFileSync( reportOf( step ), 'utf8' ) ) as Report;
		// A step can also fail without a failed test, such as by a file that cannot be loaded.
		return { passed: numPassedTests, failed: hasFailed ? Math.max( numFailedTests, 1 ) : 0 };
	} catch {
		return hasFailed || step.hasTests ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
	}
}

function stop(): never {
	stopCommands();
	process.exit( 1 );
}

await runCommand( async () => {
	SIGNALS.forEach( ( signal ) => process.once( signal, stop ) );
	await ensurePhp( console.log );
	await ensureBrowsers();
	await ensureMediaWiki( console.log );
	// From here on, concurrently ends the steps at a signal.
	SIGNALS.forEach( ( signal ) => process.off( signal, stop ) );
	const events = [ ...await runSteps( QUICK, { maxProcesses: 2, group: true } ), ...await runSteps( ON_THE_WIKI, { maxProcesses: 1 } ) ];
	const results = [ ...QUICK, ...ON_THE_WIKI ].map( ( step, index ) => {
		const { exitCode, timings } = events[ index ] as CloseEvent;
		return { name: step.name, ...countTests( step, exitCode !== 0 ), seconds: timings.durationSeconds.toFixed( 1 ) };
	} );
	console.log( '' );
	results.forEach( ( { name, passed, failed, seconds } ) => console.log( `${ name }: ${ failed > 0 ? `${ failed } failed` : 'ok' }, ${ passed } passed, ${ seconds } s` ) );
	const [ passed, failed ] = [ results.reduce( ( sum, each ) => sum + each.passed, 0 ), results.reduce( ( sum, each ) => sum + each.failed, 0 ) ];
	console.log( `${ passed } passed, ${ failed } failed` );
	rmSync( reports, { recursive: true } );
	return failed > 0 ? 1 : 0;
} );
