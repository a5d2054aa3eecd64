import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request to the API of a wiki. */
export interface Asked {
	readonly parameters: URLSearchParams;
	readonly headers: IncomingHttpHeaders;
}

/** Serves the API of a fake wiki, with answers that a real wiki gives only after failures. */
export async function serveApi( answer: ( asked: Asked ) => unknown ): Promise<{ url: string; asked: Asked[]; stop: () => Promise<void> }> {
	const asked: Asked[] = [];
	const server = createServer( ( request, response ) => {
		let body = '';
		request.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
			body += text;
		} ).on( 'end', () => {
			const { search } = new URL( request.url ?? '', 'http://localhost' );
			const one = { parameters: new URLSearchParams( search || body ), headers: request.headers };
			asked.push( one );
			const given = answer( one );
			response.writeHead( given === undefined ? 500 : 200, { 'content-type': typeof given === 'string' ? 'text/javascript' : 'application/json' } )
				.end( typeof given === 'string' ? given : JSON.stringify( given ?? {} ) );
		} );
	} );
	await new Promise<void>( ( resolve ) => server.listen( 0, '127.0.0.1', resolve ) );
	return {
		url: `http://127.0.0.1:${ ( server.address() as AddressInfo ).port }`,
		asked,
		stop: () => new Promise( ( resolve ) => server.close( () => resolve() ) )
	};
}
