import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Site } from './build';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Serves files from memory to this machine, on any free port. */
export async function serve( site: Site ): Promise<{ readonly url: string; readonly close: () => void }> {
	const server = createServer( ( { url = '' }, response ) => {
		const { pathname } = new URL( url, 'http://localhost' );
		const body = site.get( pathname );
		response.writeHead( body === undefined ? 404 : 200, { 'content-type': `${ TYPES[ extname( pathname ) ] ?? 'text/plain' }; charset=utf-8`, 'cache-control': 'no-store' } );
		response.end( body );
	} );
	await once( server.listen( 0, '127.0.0.1' ), 'listening' );
	return { url: `http://127.0.0.1:${ ( server.address() as AddressInfo ).port }`, close: () => server.close() };
}
