/** `npm start`: a MediaWiki with the gadget on this machine. */
import { exitWith } from './wiki/failure';
import { HELP, parseOptions } from './wiki/options';
import { stopCommands } from './wiki/run';
import { serve } from './wiki/serve';
import { reservePort } from './wiki/server';

let stop = async () => {};

async function end() {
	stopCommands();
	await stop();
	process.exit( 0 );
}

for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] ) {
	process.once( signal, () => void end() );
}
if ( process.env.npm_lifecycle_event === 'start' ) {
	// A SIGTERM to npm ends npm and the shell between, but does not reach this process.
	const parent = process.ppid;
	setInterval( () => {
		if ( process.ppid !== parent ) {
			void end();
		}
	}, 500 ).unref();
}

try {
	const options = parseOptions( process.argv.slice( 2 ) );
	if ( options.help ) {
		console.log( HELP );
	} else {
		// Fails before the build if the port is taken.
		await reservePort( options.port );
		stop = await serve( options, console.log );
	}
} catch ( error ) {
	exitWith( error );
}
