import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.mjs';

const HOST = '127.0.0.1';
const ROUTER = fileURLToPath( new URL( 'router.php', import.meta.url ) );
const SECONDS_TO_START = 60;
const SECONDS_TO_STOP = 3;

/**
 * Finds out whether a port can be listened on.
 *
 * @param {number} port 0 for any free one
 * @return {Promise<number>} the port
 * @throws {Failure} if something else listens there or only root may
 */
export async function reservePort( port ) {
	const probe = createServer();
	try {
		await once( probe.listen( port, HOST ), 'listening' );
	} catch ( error ) {
		const reason = /** @type {NodeJS.ErrnoException} */ ( error ).code === 'EADDRINUSE' ?
			'is taken: another wiki or program listens there' :
			`cannot be used: ${ /** @type {Error} */ ( error ).message }`;
		throw new Failure( `Port ${ port } ${ reason }.`, `Stop that program, or take another port: npm start -- --port ${ port + 1 }` );
	}
	const { port: reserved } = /** @type {import( 'node:net' ).AddressInfo} */ ( probe.address() );
	probe.close();
	await once( probe, 'close' );
	return reserved;
}

/**
 * Serves a site by PHP's own server, to this machine only.
 *
 * @param {import( './site.mjs' ).Site} site
 * @param {number} port
 * @return {Promise<() => Promise<void>>} stops the server
 * @throws {Failure} if it does not answer; the reason is in the site's server.log
 */
export async function startServer( site, port ) {
	const logFile = `${ site.folder }/server.log`;
	const log = await open( logFile, 'w' );
	const settings = [ 'display_errors=0', 'log_errors=1', `error_log=${ site.folder }/errors.log`, 'memory_limit=256M' ];
	const server = spawn(
		'php',
		[ ...settings.flatMap( ( setting ) => [ '-d', setting ] ), '-S', `${ HOST }:${ port }`, '-t', site.code, ROUTER ],
		{
			env: { ...process.env, ...site.env, PHP_CLI_SERVER_WORKERS: '4' },
			stdio: [ 'ignore', log.fd, log.fd ],
			// A process group of its own, because the workers outlive a server that is stopped alone.
			detached: true
		}
	);
	const ended = once( server, 'exit' ).catch( () => {} );
	await log.close();

	/** @param {NodeJS.Signals} signal */
	function kill( signal ) {
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

	if ( !( await answers( site, server ) ) ) {
		await stop();
		const output = await readFile( logFile, 'utf8' );
		throw new Failure(
			`The wiki does not answer at ${ site.address }: ${ output.trim().split( '\n' ).at( -1 ) }`,
			`The whole story is in ${ logFile } and errors.log beside it. A new wiki may help: npm start -- --fresh`
		);
	}
	return stop;
}

/**
 * @param {import( './site.mjs' ).Site} site
 * @param {import( 'node:child_process' ).ChildProcess} server
 * @return {Promise<boolean>} whether the wiki works before the time is up
 */
async function answers( site, server ) {
	const deadline = Date.now() + SECONDS_TO_START * 1000;
	while ( Date.now() < deadline && server.exitCode === null && server.pid !== undefined ) {
		try {
			const response = await fetch( `${ site.address }/api.php?action=query&meta=siteinfo&format=json` );
			return response.ok && 'query' in /** @type {object} */ ( await response.json() );
		} catch {
			await sleep( 50 );
		}
	}
	return false;
}
