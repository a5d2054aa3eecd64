/**
 * `npm start`: a MediaWiki with the gadget on this machine. Imports nothing from npm until that is installed.
 */
import { ensureDependencies } from './lib/dependencies.mjs';
import { exitWith } from './wiki/failure.mjs';
import { HELP, parseOptions } from './wiki/options.mjs';
import { stopCommands } from './wiki/run.mjs';
import { reservePort } from './wiki/server.mjs';

let stop = async () => {};

async function end() {
	stopCommands();
	await stop();
	process.exit( 0 );
}

for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] ) {
	process.once( signal, end );
}
if ( process.env.npm_lifecycle_event === 'start' ) {
	// A SIGTERM to npm ends npm and the shell between, and never gets here.
	const parent = process.ppid;
	setInterval( () => process.ppid !== parent && end(), 500 ).unref();
}

try {
	const options = parseOptions( process.argv.slice( 2 ) );
	if ( options.help ) {
		console.log( HELP );
	} else {
		await reservePort( options.port );
		await ensureDependencies();
		const { serve } = await import( './wiki/serve.mjs' );
		stop = await serve( options, console.log );
	}
} catch ( error ) {
	exitWith( error );
}
