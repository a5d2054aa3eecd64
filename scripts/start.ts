/** `npm start`: a MediaWiki with the gadget on this machine. */
import { existsSync, readdirSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { build } from './build';
import { type Mode, MODES } from './build/definition';
import { install } from './deploy/install';
import { createCommand, fileFrom, matching, runCommand } from './lib/command';
import { ACCOUNTS } from './wiki/accounts';
import { checkData, DATA_PAGE, demoPages, HOST_PAGE, pageAddress } from './wiki/demo';
import { ROOT } from './wiki/paths';
import { stopCommands } from './wiki/run';
import { reservePort } from './wiki/server';
import { watchPaths } from './wiki/watch';
import { startWiki, type Wiki } from './wiki/wiki';

let stopWatching = () => {};
let wiki: Wiki | undefined;

async function end() {
	stopCommands();
	stopWatching();
	await wiki?.stop();
	process.exit();
}

/** The folder of `--extensions`, after a check that there is something to load. */
function extensionsFolder( given: string ): string {
	const folder = fileFrom( given );
	const names = existsSync( folder ) ? readdirSync( folder ) : [];
	if ( !names.some( ( name ) => existsSync( `${ folder }/${ name }/extension.json` ) || existsSync( `${ folder }/${ name }/skin.json` ) ) ) {
		throw new InvalidArgumentError( 'No folder in it has a file extension.json or skin.json.' );
	}
	return folder;
}

async function buildFor( data: string | undefined ) {
	if ( data !== undefined ) {
		await checkData( data );
	}
	console.log( 'Gadget: building' );
	await build();
}

async function write( { api, runJobs }: Wiki, mode: Mode, data: string | undefined ) {
	const written = await install( api, { mode, summary: 'Program Explorer, from the checkout', user: ACCOUNTS.admin.name, others: demoPages( data ) } );
	if ( written.length > 0 ) {
		await runJobs();
	}
	console.log( written.length === 0 ? 'Pages: nothing to write' : `Pages: wrote ${ written.length }` );
}

interface Options extends Partial<Record<'fresh' | 'bare' | 'watch', boolean> & Record<'data' | 'extensions', string>> {
	port: string;
	gadget: Mode;
}

const command = createCommand( 'start', 'Builds the gadget, brings up a MediaWiki with it on this machine, and serves it until Ctrl-C.' )
	.option( '--port <number>', 'listen on this port', matching( /^[1-9]\d*$/, 'A port is a number from 1 to 65535, such as 8081.' ), '8080' )
	.option( '--fresh', 'begin again with a new wiki' )
	.option( '--data <file>', "show these programs instead of the demo's", fileFrom )
	.addOption( new Option( '--gadget <mode>', 'for everybody, or only for users who switch it on' ).choices( MODES ).default( 'default' ) )
	.option( '--extensions <folder>', 'load the extensions and skins in this folder too, each in a folder of its name, ' +
		'with the settings that Meta-Wiki has for them; they get a wiki of their own', extensionsFolder )
	.addOption( new Option( '--bare', 'without the gadget and the demo, to practise the installation; a wiki of its own too' ).conflicts( [ 'watch', 'data' ] ) )
	.option( '--watch', 'build and write again when src/, gadget-definition/ or the file of --data change' )
	.addHelpText( 'after', '\nMEDIAWIKI_DIR=FOLDER in the environment takes the MediaWiki that is unpacked there; nothing is written into it.' );

async function start( { fresh = false, data, gadget: mode, extensions, bare, watch, ...options }: Options ): Promise<number> {
	const port = Number( options.port );
	// Fails before the build if the port is taken.
	await reservePort( port );
	if ( !bare ) {
		await buildFor( data );
	}
	const name = `${ bare ? 'bare' : 'demo' }${ extensions === undefined ? '' : '-extensions' }`;
	const running = wiki = await startWiki( { name, port, fresh, extensions, log: console.log } );
	if ( !bare ) {
		await write( running, mode, data );
	}
	if ( watch ) {
		const paths = [ `${ ROOT }src`, `${ ROOT }gadget-definition`, ...data === undefined ? [] : [ data ] ];
		stopWatching = watchPaths( paths, () => buildFor( data ).then( () => write( running, mode, data ) ).catch( ( error: unknown ) => {
			console.error( error instanceof Error ? error.message : error );
		} ) );
	}
	const page = pageAddress( running.url, bare ? 'Main Page' : HOST_PAGE );
	console.log( [
		'Accounts:',
		...Object.values( ACCOUNTS ).map( ( { name, password, rights } ) => `  ${ name.padEnd( 10 ) } ${ password.padEnd( 19 ) } ${ rights }` ),
		bare ?
			`The gadget is not installed. In another terminal: npm run deploy -- local --api ${ running.url }/api.php` :
			`Programs: ${ pageAddress( running.url, DATA_PAGE ) }`,
		...!bare && mode === 'opt-in' ? [ `Without an account, try the gadget at ${ page }?withgadget=programExplorer` ] : [],
		watch ? 'Changes of the sources are written at once. Ctrl-C ends it.' : 'Ctrl-C ends it.',
		`Ready: ${ page }`
	].join( '\n' ) );
	return 0;
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
await runCommand( command, start );
if ( process.exitCode ) {
	await end();
}
