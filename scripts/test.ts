/**
 * `npm test`: everything that has to hold before a change is merged. Nothing stops it: each step runs, then a
 * table says how each went. Imports nothing from npm until that is installed.
 */
import { BROWSER_PACKAGES, ensurePackages } from './wiki/debian';
import { exitWith } from './wiki/failure';
import { ensureMediaWiki } from './wiki/mediawiki';
import { ensurePhp } from './wiki/php';
import { stopCommands } from './wiki/run';
import { runSteps, stopSteps } from './lib/steps';

for ( const signal of ( [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] as const ) ) {
	process.once( signal, () => {
		stopCommands();
		stopSteps();
		process.exit( 1 );
	} );
}

/** What is one after the other; several lists run side by side. */
const QUICK = [
	[
		{ name: 'Types', command: [ 'tsc' ] },
		{ name: 'Unit tests', command: [ 'vitest', 'run', '--project', 'unit', '--project', 'scripts' ], tests: true }
	],
	[
		{ name: 'Lint', command: [ 'eslint', '.' ] },
		{ name: 'dist/ is what src/ gives', command: [ 'node', 'scripts/build.ts', '--check' ] },
		{ name: 'Deployment to a real wiki', command: [ 'vitest', 'run', '--project', 'deployment' ], tests: true }
	]
];
/** These need the machine for themselves. */
const ON_THE_WIKI = [
	[
		{ name: 'Tests on a real wiki', command: [ 'vitest', 'run', '--project', 'wiki' ], tests: true },
		{ name: 'Size', command: [ 'node', 'scripts/size.ts' ], show: true }
	]
];

try {
	await ensurePhp( console.log );
	if ( !process.env.CHROMIUM ) {
		await ensurePackages( BROWSER_PACKAGES );
	}
	await ensureMediaWiki( console.log );
	const results = [ ...await runSteps( QUICK ), ...await runSteps( ON_THE_WIKI ) ];
	const passed = results.reduce( ( sum, result ) => sum + result.passed, 0 );
	const failed = results.reduce( ( sum, result ) => sum + result.failed, 0 );
	console.log( '' );
	for ( const result of results ) {
		const said = result.failed > 0 ? `${ result.failed } failed` : 'ok';
		console.log( `${ result.name.padEnd( 26 ) } ${ said.padEnd( 12 ) } ${ `${ result.passed } passed`.padEnd( 12 ) } ${ result.seconds.toFixed( 1 ).padStart( 6 ) } s` );
	}
	console.log( `${ passed } passed, ${ failed } failed` );
	process.exitCode = failed > 0 ? 1 : 0;
} catch ( error ) {
	exitWith( error );
}
