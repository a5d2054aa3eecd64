import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { connect } from '../../../../scripts/deploy/connect';
import { serveApi, type Asked } from '../../helpers/api-server';

let server: Awaited<ReturnType<typeof serveApi>> | undefined;
afterEach( () => server?.stop() );

const SITE = {
	general: { server: 'https://wiki.example', articlepath: '/wiki/$1', scriptpath: '/w' },
	extensions: [ { name: 'Gadgets' }, { name: 'Scribunto' } ],
	userinfo: { name: 'Ada', rights: [ 'edit' ] },
	tokens: { csrftoken: 'csrf+\\', logintoken: 'login+\\' },
	namespaces: {}, namespacealiases: []
};

async function connected( credentials: Parameters<typeof connect>[ 1 ], answer: ( asked: Asked ) => unknown = () => ( { query: SITE } ) ): Promise<Awaited<ReturnType<typeof connect>>> {
	server = await serveApi( answer );
	return connect( `${ server.url }/w/api.php`, credentials );
}

test( 'a token goes with every request, in the header and nowhere else', async () => {
	const { user, address, load } = await connected( { token: 't0ken' } );
	expect( { user, address, load } ).toEqual( { user: 'Ada', address: 'https://wiki.example/wiki/$1', load: 'https://wiki.example/w/load.php' } );
	for ( const { headers, parameters } of server?.asked ?? [] ) {
		expect( headers.authorization ).toBe( 'Bearer t0ken' );
		expect( parameters.toString() ).not.toContain( 't0ken' );
		expect( headers[ 'user-agent' ] ).toContain( 'ProgramExplorer-deploy' );
	}
	expect( server?.asked.length ).toBeGreaterThan( 1 );
} );

test( 'without credentials there is no login', async () => {
	await connected( undefined );
	expect( server?.asked.map( ( { parameters } ) => parameters.get( 'action' ) ) ).toEqual( [ 'query' ] );
} );

test( 'a wrong token is reported without the token', async () => {
	const refusal = { error: { code: 'mwoauth-invalid-authorization', info: 'The authorization headers in your request are not valid' } };
	await expect( connected( { token: 't0ken' }, () => refusal ) ).rejects.toThrow( /refuses the login: .*not valid\.\nCheck WIKI_USER/ );
} );

test.each( [ undefined, { user: 'Ada@deploy', password: 'p4ss' }, { token: 't0ken' } ] )( 'a redirect is not followed, neither without nor with %j', async ( credentials ) => {
	const asked: string[] = [];
	const other = createServer( ( request, response ) => {
		asked.push( request.url ?? '' );
		response.end( '{}' );
	} );
	await new Promise<void>( ( resolve ) => other.listen( 0, '127.0.0.1', resolve ) );
	const { port } = other.address() as AddressInfo;
	const first = createServer( ( _request, response ) => response.writeHead( 307, { location: `http://localhost:${ port }/` } ).end() );
	await new Promise<void>( ( resolve ) => first.listen( 0, '127.0.0.1', resolve ) );
	await expect( connect( `http://127.0.0.1:${ ( first.address() as AddressInfo ).port }/api.php`, credentials ) ).rejects.toThrow( 'status code 307' );
	expect( asked ).toEqual( [] );
	other.close();
	first.close();
} );

test( 'a wiki without what the gadget needs is refused', async () => {
	await expect( connected( undefined, () => ( { query: { ...SITE, extensions: [ { name: 'Gadgets' } ] } } ) ) ).rejects.toThrow( 'lacks the extension Scribunto' );
} );

test( 'an address that is no wiki is reported', async () => {
	await expect( connected( undefined, () => 'Hello' ) ).rejects.toThrow( /does not answer: .*\nCheck the address/ );
}, 20_000 );
