// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://meta.wikimedia.org/wiki/Community_Development/What_we_do"}
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readDeletion } from '../../../src/wiki/mediawiki-deletion';
import { configure, loadMediaWiki, stubNetwork, type Network } from '../helpers/mediawiki';

let network: Network;
beforeAll( loadMediaWiki );
beforeEach( () => {
	configure();
	network = stubNetwork();
} );

describe( 'the deletion of a page', () => {
	test.each( [ [ [ { type: 'delete' } ], true ], [ [], false ], [ undefined, false ] ] )( 'is known by its log, with the time of the wiki: %j', async ( logevents, wasDeleted ) => {
		network.reply( { body: JSON.stringify( { curtimestamp: '2026-11-27T10:15:00Z', query: { logevents } } ) } );
		expect( await readDeletion( 'A/programs.json' ) ).toEqual( { wasDeleted, now: '20261127101500' } );
		expect( network.requests ).toMatchObject( [ { path: '/w/api.php', parameters: { list: 'logevents', letype: 'delete', letitle: 'A/programs.json', curtimestamp: '1' } } ] );
	} );

	test( 'fails if the wiki does not answer', async () => {
		network.reply( new TypeError( 'Failed to fetch' ) );
		await expect( readDeletion( 'A' ) ).rejects.toThrow( 'network' );
	} );
} );
