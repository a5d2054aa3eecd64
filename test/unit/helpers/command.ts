import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const CHECKOUT = fileURLToPath( new URL( '../../..', import.meta.url ) );

export interface Outcome {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

type Script = 'import' | 'messages' | 'validate';

const bundles = new Map<Script, Promise<string>>();

/** Bundles a script once, because compiling its files at every start takes twice as long as running it. */
function bundleOf( script: Script ): Promise<string> {
	// As deep in the checkout as the sources, which find the other folders by it.
	const file = join( CHECKOUT, '.wiki', 'commands', `${ script }.mjs` );
	const bundle = bundles.get( script ) ?? build( {
		entryPoints: [ join( CHECKOUT, 'scripts', `${ script }.ts` ) ], outfile: file,
		bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error'
	} ).then( () => file );
	bundles.set( script, bundle );
	return bundle;
}

/** Runs a script of the checkout in another folder: as npm does, if `env` has what npm sets, or by itself. */
export async function command( script: Script, args: readonly string[], folder: string, env: Readonly<Record<string, string>> = {} ): Promise<Outcome> {
	const start = 'npm_lifecycle_event' in env ? [ join( CHECKOUT, 'scripts', 'run.mjs' ), script ] : [ await bundleOf( script ) ];
	return new Promise( ( resolve, reject ) => {
		const child = spawn( process.execPath, [ ...start, ...args ], { cwd: folder, env: { ...process.env, ...env } } );
		let out = '';
		let err = '';
		child.stdout.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
			out += text;
		} );
		child.stderr.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
			err += text;
		} );
		child.on( 'error', reject );
		child.on( 'close', ( code ) => resolve( { code, out, err } ) );
	} );
}

/** Runs a test in a folder of its own. */
export async function inFolder( run: ( folder: string ) => Promise<void> ): Promise<void> {
	const folder = mkdtempSync( join( tmpdir(), 'program-explorer-' ) );
	try {
		await run( folder );
	} finally {
		rmSync( folder, { recursive: true, force: true } );
	}
}

/** The answer of a server to a path and a query: a status, a media type and a text. */
export type Answers = ( path: string, query: URLSearchParams ) => readonly [ status: number, type: string, text: string ];

/** Runs a server during a function, which gets its address without a slash at the end. */
export async function withServer( answers: Answers, run: ( address: string ) => Promise<void> ): Promise<void> {
	const server: Server = createServer( ( { url }, response ) => {
		const { pathname, searchParams } = new URL( url ?? '/', 'http://localhost' );
		const [ status, type, text ] = answers( decodeURIComponent( pathname ), searchParams );
		response.writeHead( status, { 'Content-Type': type, Connection: 'close' } ).end( text );
	} );
	await new Promise<void>( ( resolve ) => server.listen( 0, 'localhost', resolve ) );
	try {
		await run( `http://localhost:${ ( server.address() as AddressInfo ).port }` );
	} finally {
		server.close();
	}
}
