import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure';
import { ROOT } from './paths';
import type { Site } from './site';

const HOST = '127.0.0.1';
const SECONDS_TO_START = 60;
const SECONDS_TO_STOP = 3;

/** Checks that a port can be listened on, and returns it; 0 finds a free one. */
export async function reservePort( port: number ): Promise<number> {
	const probe = createServer();
	try {
		await once( probe.listen( port, HOST ), 'listening' );
	} catch ( error ) {
		const reason = ( error as NodeJS.ErrnoException ).code === 'EADDRINUSE' ?
			'is taken: another wiki or program listens there' :
			`cannot be used: ${ ( error as Error ).message }`;
		throw new Failure( `Port ${ port } ${ reason }.`, `Stop that program, or take another port: npm start -- --port ${ port + 1 }` );
	}
	const { port: reserved } = probe.address() as AddressInfo;
	await once( probe.close(), 'close' );
	return reserved;
}

/** Serves a site by PHP's own server to this machine only. Returns a function that stops it. */
export async function startServer( site: Site, port: number ): Promise<() => Promise<void>> {
	const logFile = `${ site.folder }/server.log`;
	const log = await open( logFile, 'w' );
	// What load-cache.php keeps depends on the settings too.
	const cache = `${ site.folder }/cache/load`;
	await rm( cache, { recursive: true, force: true } );
	await mkdir( cache );
	const settings = [ 'display_errors=0', 'log_errors=1', `error_log=${ site.folder }/errors.log`, 'memory_limit=256M', 'apc.shm_size=128M' ];
	const server = spawn(
		'php',
		[ ...settings.flatMap( ( setting ) => [ '-d', setting ] ), '-S', `${ HOST }:${ port }`, '-t', site.code, `${ ROOT }scripts/wiki/router.php` ],
		{
			env: { ...process.env, ...site.env, PHP_CLI_SERVER_WORKERS: '4' },
			stdio: [ 'ignore', log.fd, log.fd ],
			// In a process group of its own, because its workers would go on after it.
			detached: true
		}
	);
	const ended = once( server, 'exit' ).catch( () => {} );
	await log.close();

	function kill( signal: NodeJS.Signals ) {
		try {
			process.kill( -Number( server.pid ), signal );
		} catch {
			// It is gone already.
		}
	}
	const killNow = () => kill( 'SIGKILL' );
	async function stop() {
		process.off( 'exit', killNow );
		kill( 'SIGTERM' );
		await Promise.race( [ ended, sleep( SECONDS_TO_STOP * 1000, undefined, { ref: false } ) ] );
		killNow();
	}
	process.once( 'exit', killNow );

	const deadline = Date.now() + SECONDS_TO_START * 1000;
	while ( Date.now() < deadline && server.exitCode === null && server.pid !== undefined ) {
		const response = await fetch( `${ site.address }/api.php?action=query&meta=siteinfo&format=json` ).catch( () => undefined );
		if ( response?.ok && ( await response.text() ).includes( '"query"' ) ) {
			return stop;
		}
		if ( response ) {
			break;
		}
		await sleep( 50 );
	}
	await stop();
	const output = await readFile( logFile, 'utf8' );
	throw new Failure(
		`The wiki does not answer at ${ site.address }: ${ output.trim().split( '\n' ).at( -1 ) }`,
		`More is in ${ logFile } and errors.log beside it. A new wiki may help: npm start -- --fresh`
	);
}
