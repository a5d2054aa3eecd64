/** `npm start`: a MediaWiki with the gadget on this machine. */
import { existsSync, readdirSync } from 'node:fs';
import { build } from './build';
import type { Mode } from './build/definition';
import { install } from './deploy/install';
import { fileFrom, FLAG, readMode, readOptions, runCommand, TEXT, WrongUse } from './lib/command';
import { ACCOUNTS } from './wiki/accounts';
import { checkData, DATA_PAGE, demoPages, HOST_PAGE, pageAddress } from './wiki/demo';
import { ROOT } from './wiki/paths';
import { stopCommands } from './wiki/run';
import { reservePort } from './wiki/server';
import { watchPaths } from './wiki/watch';
import { startWiki, type Wiki } from './wiki/wiki';

const HELP = `npm start -- [options]

Builds the gadget, brings up a MediaWiki with it on this machine, and serves it until Ctrl-C.

  --port N                  listen on this port (8080)
  --fresh                   begin again with a new wiki
  --data FILE               show these programs instead of the demo's
  --gadget default|opt-in   for everybody (default), or only for users who switch it on
  --extensions FOLDER       load the extensions and skins in this folder too, each in a folder of its name,
                            with the settings that Meta-Wiki has for them; they get a wiki of their own
  --bare                    without the gadget and the demo, to practise the installation; a wiki of its own too
  --watch                   build and write again when src/, gadget-definition/ or FILE change
  --help                    show this

MEDIAWIKI_DIR=FOLDER in the environment takes the MediaWiki that is unpacked there; nothing is written into it.`;

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
		throw new WrongUse( `--extensions ${ given }: no folder in it has a file extension.json or skin.json.` );
	}
	return folder;
}

async function buildFor( data: string | undefined ) {
	if ( data !== undefined ) {
		checkData( data );
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

async function start( args: string[] ): Promise<number> {
	const { values: { fresh, watch, bare, ...values }, positionals } = readOptions( args, {
		port: { ...TEXT, default: '8080' }, fresh: FLAG, data: TEXT, gadget: { ...TEXT, default: 'default' }, extensions: TEXT, bare: FLAG, watch: FLAG
	} );
	const data = values.data === undefined ? undefined : fileFrom( values.data );
	const port = Number( values.port );
	const mode = readMode( '--gadget', values.gadget );
	if ( bare && ( watch || data !== undefined ) ) {
		throw new WrongUse( '--bare writes no pages, so it goes with neither --watch nor --data.' );
	}
	if ( positionals.length > 0 ) {
		throw new WrongUse( `"${ positionals.join( ' ' ) }" is no option.` );
	}
	if ( !/^\d{1,5}$/.test( values.port ) || port < 1 || port > 65535 ) {
		throw new WrongUse( `--port ${ values.port }: a port is a number from 1 to 65535, for example --port 8081.` );
	}
	const extensions = values.extensions === undefined ? undefined : extensionsFolder( values.extensions );
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
await runCommand( start, HELP );
if ( process.exitCode ) {
	await end();
}
