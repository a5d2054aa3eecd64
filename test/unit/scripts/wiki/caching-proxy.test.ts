import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startProxy } from '../../../../scripts/wiki/caching-proxy';
import { ResponseCache } from '../../../../scripts/wiki/response-cache';
import { reservePort } from '../../../../scripts/wiki/server';

const VERSIONED = '/load.php?modules=a&version=1abc2';

let upstream: Server;
let answer: ( request: IncomingMessage, response: ServerResponse ) => void;
let requests: string[];
let address: string;
let closeProxy: () => Promise<void>;

beforeEach( async () => {
	requests = [];
	upstream = createServer( ( request, response ) => {
		requests.push( `${ request.method } ${ request.url }` );
		answer( request, response );
	} );
	await once( upstream.listen( 0, '127.0.0.1' ), 'listening' );
	const port = await reservePort( 0 );
	closeProxy = await startProxy( port, ( upstream.address() as AddressInfo ).port, new ResponseCache( [] ) );
	address = `http://127.0.0.1:${ port }`;
} );

afterEach( async () => {
	await closeProxy();
	upstream.closeAllConnections();
	upstream.close();
} );

test( 'only requests for this wiki are answered, also from the cache', async () => {
	answer = serveModule;
	const { port } = new URL( address );
	const statusFor = async ( host: string ): Promise<number | undefined> => {
		const asked = request( `${ address }${ VERSIONED }`, { headers: { host } } ).end();
		const [ response ] = await once( asked, 'response' ) as [ IncomingMessage ];
		response.resume();
		return response.statusCode;
	};
	for ( const [ host, status ] of [ [ `localhost:${ port }`, 200 ], [ `127.0.0.1:${ port }`, 200 ], [ `evil.example:${ port }`, 421 ], [ 'localhost', 421 ] ] as const ) {
		expect( await statusFor( host ), host ).toBe( status );
	}
} );

/** A module as ResourceLoader serves it. */
function serveModule( _: IncomingMessage, response: ServerResponse ): void {
	response.writeHead( 200, { 'Cache-Control': 'public, max-age=9, s-maxage=9', ETag: 'W/"1abc2"', 'Content-Type': 'text/javascript' } );
	response.end( `mw.loader.impl( ${ requests.length } )` );
}

test( 'a module is requested once, and the answer is the same each time', async () => {
	answer = serveModule;
	const first = await fetch( address + VERSIONED );
	const second = await fetch( address + VERSIONED );
	expect( requests ).toEqual( [ `GET ${ VERSIONED }` ] );
	expect( await second.text() ).toBe( await first.text() );
	for ( const name of [ 'cache-control', 'etag', 'content-type' ] ) {
		expect( second.headers.get( name ) ).toBe( first.headers.get( name ) );
		expect( second.headers.get( name ) ).not.toBeNull();
	}
} );

test( 'a browser that has the module gets no body', async () => {
	answer = serveModule;
	await fetch( address + VERSIONED );
	const same = await fetch( address + VERSIONED, { headers: { 'If-None-Match': 'W/"1abc2"' } } );
	expect( [ same.status, await same.text() ] ).toEqual( [ 304, '' ] );
	const other = await fetch( address + VERSIONED, { headers: { 'If-None-Match': 'W/"0"' } } );
	expect( [ other.status, await other.text() ] ).toEqual( [ 200, 'mw.loader.impl( 1 )' ] );
	expect( requests ).toHaveLength( 1 );
} );

test( 'anything but GET is passed on each time', async () => {
	answer = serveModule;
	for ( const method of [ 'POST', 'HEAD', 'POST', 'HEAD' ] ) {
		await fetch( address + VERSIONED, { method } );
	}
	expect( requests ).toEqual( [ 'POST', 'HEAD', 'POST', 'HEAD' ].map( ( method ) => `${ method } ${ VERSIONED }` ) );
} );

test( 'what is passed on keeps its body and headers', async () => {
	answer = ( request, response ) => {
		void text( request ).then( ( body ) => response.writeHead( 201, [ 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2' ] ).end( `${ request.headers.host } ${ request.headers.cookie } ${ body }` ) );
	};
	const response = await fetch( `${ address }/api.php`, { method: 'POST', body: 'title=Page', headers: { Cookie: 'session=1' } } );
	expect( response.status ).toBe( 201 );
	expect( response.headers.getSetCookie() ).toEqual( [ 'a=1', 'b=2' ] );
	expect( await response.text() ).toBe( `${ new URL( address ).host } session=1 title=Page` );
} );

test( 'if the wiki breaks off an answer, so does the proxy, and the next request works', async () => {
	answer = ( _, response ) => {
		response.writeHead( 200, { 'Content-Length': '100', 'Cache-Control': 'public, max-age=9, s-maxage=9' } );
		response.write( 'half of it', () => response.destroy() );
	};
	await expect( fetch( address + VERSIONED ).then( ( response ) => response.text() ) ).rejects.toThrow();
	await expect( fetch( `${ address }/wiki/Page` ).then( ( response ) => response.text() ) ).rejects.toThrow();
	answer = serveModule;
	expect( await ( await fetch( address + VERSIONED ) ).text() ).toBe( 'mw.loader.impl( 3 )' );
} );

test( 'without the wiki, connections are closed without an answer', async () => {
	upstream.closeAllConnections();
	upstream.close();
	await expect( fetch( `${ address }/wiki/Page` ) ).rejects.toThrow();
} );
