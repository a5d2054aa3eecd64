import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { ResponseCache } from './response-cache';

const HOST = '127.0.0.1';

/**
 * Passes requests on to another port of this machine, except those that the cache has a response for. Returns a
 * function that closes it.
 */
export async function startProxy( port: number, upstreamPort: number, cache: ResponseCache ): Promise<() => Promise<void>> {
	const server = createServer( ( incoming, outgoing ) => {
		// The client gets a broken connection, as it would without this proxy.
		answer( incoming, outgoing, upstreamPort, cache ).catch( () => outgoing.destroy() );
	} );
	// Clients end the connections: if the server did, a client might just have sent its next request.
	server.keepAliveTimeout = 0;
	await once( server.listen( port, HOST ), 'listening' );
	return async () => {
		const closed = once( server, 'close' );
		server.close();
		server.closeAllConnections();
		await closed;
	};
}

async function answer( incoming: IncomingMessage, outgoing: ServerResponse, port: number, cache: ResponseCache ) {
	const { url = '/', method, headers } = incoming;
	// As in router.php, which does not see what the cache has.
	const { localPort } = incoming.socket;
	if ( headers.host !== `localhost:${ localPort }` && headers.host !== `${ HOST }:${ localPort }` ) {
		outgoing.writeHead( 421 ).end();
		return;
	}
	const { found, store } = method === 'GET' ? await cache.look( url ) : {};
	if ( found ) {
		const isUnchanged = found.etag !== undefined && headers[ 'if-none-match' ] === found.etag;
		outgoing.writeHead( isUnchanged ? 304 : found.status, found.headers );
		outgoing.end( isUnchanged ? undefined : found.body );
		return;
	}
	const upstream = request( { host: HOST, port, path: url, method, headers, agent: false } );
	upstream.on( 'error', () => outgoing.destroy() );
	outgoing.once( 'close', () => outgoing.writableFinished || upstream.destroy() );
	incoming.pipe( upstream );
	const [ response ] = await once( upstream, 'response' ) as [ IncomingMessage ];
	const status = response.statusCode ?? 502;
	// Names and values in turn, without what concerns the connection to PHP only.
	const endToEnd = response.rawHeaders.filter( ( _, index, all ) => !/^(connection|keep-alive|transfer-encoding)$/i.test( all[ index - index % 2 ] ?? '' ) );
	outgoing.writeHead( status, endToEnd );
	if ( !store ) {
		response.on( 'error', () => outgoing.destroy() ).pipe( outgoing );
		return;
	}
	const body = await buffer( response );
	outgoing.end( body );
	store( { status, headers: endToEnd, etag: response.headers.etag, body }, response.headers );
}
