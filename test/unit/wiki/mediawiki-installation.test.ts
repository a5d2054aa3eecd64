// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://meta.wikimedia.org/wiki/Community_Development/What_we_do"}
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createInstallation } from '../../../src/wiki/mediawiki-installation';
import { fakeWiki } from '../helpers/fake-wiki';
import { loadMediaWiki, configure, stubNetwork, type Network } from '../helpers/mediawiki';

let network: Network;
beforeAll( loadMediaWiki );
beforeEach( () => {
	configure();
	mw.config.set( { skin: 'vector-2022', wgRevisionId: 12 } as never );
	network = stubNetwork();
} );

const answer = ( ...pages: readonly object[] ) => ( { body: JSON.stringify( { query: { pages } } ) } );
const A = { title: 'A b', revisions: [ { revid: 3, sha1: 'aa', timestamp: '2026-11-22T10:00:00Z', user: 'Ada', slots: { main: { contentmodel: 'json', content: '{}' } } } ] };

describe( 'the newest revisions', () => {
	test( 'are read without caches, with their hashes', async () => {
		network.reply( answer( A, { title: 'None', missing: true } ) );
		const found = await createInstallation( fakeWiki() ).newestRevisions( [ 'A_b', 'None' ], 'text' );
		expect( [ ...found ] ).toEqual( [ [ 'A_b', { revision: 3, sha1: 'aa', timestamp: '2026-11-22T10:00:00Z', user: 'Ada', contentModel: 'json', text: '{}' } ] ] );
		const [ { parameters } = { parameters: {} } ] = network.requests;
		expect( parameters ).toMatchObject( { prop: 'revisions', rvprop: 'ids|sha1|timestamp|user|content|contentmodel', titles: 'A b|None', formatversion: '2' } );
		expect( parameters ).not.toHaveProperty( 'maxage' );
	} );

	test( 'are at most fifty in a request, and without texts if only hashes are needed', async () => {
		network.reply( answer( A ), answer( { ...A, title: 'P60' } ) );
		const titles = [ 'A b', ...Array.from( { length: 60 }, ( _, at ) => `P${ at + 1 }` ) ];
		const found = await createInstallation( fakeWiki() ).newestRevisions( titles, 'sums' );
		expect( [ ...found.keys() ] ).toEqual( [ 'A b', 'P60' ] );
		expect( network.requests.map( ( { parameters } ) => parameters[ 'titles' ]?.split( '|' ).length ) ).toEqual( [ 50, 11 ] );
		expect( network.requests[ 0 ]?.parameters[ 'rvprop' ] ).toBe( 'ids|sha1|timestamp|user' );
	} );

	test( 'can be partly hidden', async () => {
		network.reply( answer( { title: 'A', revisions: [ { revid: 3, sha1hidden: true, userhidden: true } ] } ) );
		expect( ( await createInstallation( fakeWiki() ).newestRevisions( [ 'A' ], 'text' ) ).get( 'A' ) ).toEqual( { revision: 3, sha1: '', timestamp: '', user: '', contentModel: '', text: '' } );
	} );

	test.each( [ [ { status: 500, body: '' }, 'server' ], [ new Error( 'offline' ), 'network' ], [ { body: '{"error":{"code":"readonly","info":""}}' }, 'readonly' ] ] )( 'that cannot be read are an error: %j', async ( reply, reason ) => {
		network.reply( reply );
		await expect( createInstallation( fakeWiki() ).newestRevisions( [ 'A' ], 'sums' ) ).rejects.toThrow( reason );
	} );

	test( 'are none if the answer has none', async () => {
		network.reply( { body: '{}' } );
		expect( ( await createInstallation( fakeWiki() ).newestRevisions( [ 'A' ], 'sums' ) ).size ).toBe( 0 );
	} );
} );

test( 'facts and the states of modules are those of the page', () => {
	const { skin, facts, moduleState } = createInstallation( fakeWiki() );
	expect( skin ).toBe( 'vector-2022' );
	expect( facts ).toEqual( [
		[ 'Wiki', 'metawiki, MediaWiki 1.43.0' ], [ 'Page', 'Community_Development/What_we_do, revision 12' ],
		[ 'Languages', 'interface en, page en, wiki en' ], [ 'Debug mode', 'off' ]
	] );
	expect( moduleState( 'ext.gadget.none' ) ).toBeNull();
} );
