/** `npm test`: everything that has to hold before a change is merged. A step that fails does not stop the others. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import concurrently, { type CloseEvent, type ConcurrentlyOptions } from 'concurrently';
import { createCommand, runCommand } from './lib/command';
import { ensureBrowsers, ensurePhp } from './wiki/debian';
import { ensureMediaWiki } from './wiki/mediawiki';
import { ROOT } from './wiki/paths';
import { stopCommands } from './wiki/run';

/** The name of a step, a script of package.json with its arguments, and whether its tests count one by one. Any other step counts as one. */
type Step = readonly [ name: string, script: string, hasTests?: true ];

/** These run beside each other. The first takes the longest and uses one core, so it begins. */
const QUICK: readonly Step[] = [
	[ 'Deployment to a real wiki', 'deployment', true ],
	[ 'Lint', 'lint' ],
	[ 'Types', 'types' ],
	[ 'dist/ is what src/ gives', 'build -- --check' ],
	[ 'Unit tests', 'unit', true ]
];
/** These use the whole machine, so they run one after the other. */
const ON_THE_WIKI: readonly Step[] = [ [ 'Tests on a real wiki', 'wiki', true ], [ 'Size', 'size' ] ];
const SIGNALS = [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] as const;

const reports = mkdtempSync( join( tmpdir(), 'program-explorer-' ) );
const reportOf = ( script: string ): string => join( reports, `${ script }.json` );

/** Runs steps, and returns the events of their ends in the same order. */
async function runSteps( steps: readonly Step[], options: Partial<ConcurrentlyOptions> ): Promise<CloseEvent[]> {
	const commands = steps.map( ( [ name, script, hasTests ] ) => ( {
		name,
		// Megabytes for new objects. With the usual 16, collecting them takes a tenth of the time of the linter and of the unit tests.
		env: { NODE_OPTIONS: `${ process.env.NODE_OPTIONS ?? '' } --max-semi-space-size=64` },
		command: `npm run --silent ${ script }${ hasTests ? ` -- --reporter=default --reporter=json --outputFile.json=${ reportOf( script ) }` : '' }`
	} ) );
	// Where a step fails, concurrently rejects with the same list.
	const events = await concurrently( commands, { cwd: ROOT, ...options } ).result.catch( ( closed: unknown ) => closed as CloseEvent[] );
	return events.sort( ( a, b ) => a.index - b.index );
}

/** The numbers of tests in vitest's JSON report; none if it was not written. */
function countsOf( script: string ): { numPassedTests: number; numFailedTests: number } {
	const file = reportOf( script );
	return existsSync( file ) ? JSON.parse( readFileSync( file, 'utf8' ) ) as ReturnType<typeof countsOf> : { numPassedTests: 0, numFailedTests: 1 };
}

await runCommand( createCommand( 'test', 'Runs all checks and tests.' ), async () => {
	const stop = (): never => {
		stopCommands();
		process.exit( 1 );
	};
	SIGNALS.forEach( ( signal ) => process.once( signal, stop ) );
	await ensurePhp( console.log );
	await ensureBrowsers();
	await ensureMediaWiki( console.log );
	// From here on, concurrently ends the steps at a signal.
	SIGNALS.forEach( ( signal ) => process.off( signal, stop ) );
	const events = [ ...await runSteps( QUICK, { maxProcesses: 2, group: true } ), ...await runSteps( ON_THE_WIKI, { maxProcesses: 1 } ) ];
	const sum = { passed: 0, failed: 0 };
	console.log( '' );
	for ( const [ index, [ name, script, hasTests ] ] of [ ...QUICK, ...ON_THE_WIKI ].entries() ) {
		const { exitCode, timings } = events[ index ] as CloseEvent;
		const hasFailed = exitCode !== 0;
		const { numPassedTests: passed, numFailedTests } = hasTests ? countsOf( script ) : { numPassedTests: hasFailed ? 0 : 1, numFailedTests: 0 };
		// A step can also fail without a failed test, such as by a file that cannot be loaded.
		const failed = hasFailed ? Math.max( numFailedTests, 1 ) : numFailedTests;
		console.log( `${ name }: ${ failed > 0 ? `${ failed } failed` : 'ok' }, ${ passed } passed, ${ timings.durationSeconds.toFixed( 1 ) } s` );
		sum.passed += passed;
		sum.failed += failed;
	}
	console.log( `${ sum.passed } passed, ${ sum.failed } failed` );
	rmSync( reports, { recursive: true } );
	return sum.failed > 0 ? 1 : 0;
} );
