import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHECKOUT = fileURLToPath( new URL( '../../..', import.meta.url ) );

export interface Outcome {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs a script of the checkout in another folder, as npm does or without npm. */
export function command( script: 'import' | 'messages' | 'validate', args: readonly string[], folder: string, env: Readonly<Record<string, string>> = {} ): Promise<Outcome> {
	return new Promise( ( resolve, reject ) => {
		const child = spawn( process.execPath, [ join( CHECKOUT, 'scripts', 'run.mjs' ), script, ...args ], { cwd: folder, env: { ...process.env, ...env } } );
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
