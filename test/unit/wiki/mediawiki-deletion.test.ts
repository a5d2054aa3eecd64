// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { readDeletion } from '../../../src/wiki/mediawiki-deletion';
import { configure, loadMediaWiki } from '../helpers/mediawiki';

beforeEach( () => {
	loadMediaWiki();
	configure();
} );

test.each( [ [ [ { type: 'delete' } ], true ], [ [], false ] ] )( 'the log shows whether a page was deleted, with the time of the wiki: %j', async ( logevents, wasDeleted ) => {
	const get = vi.spyOn( mw.Api.prototype, 'get' ).mockReturnValue( $.Deferred().resolve( { curtimestamp: '2026-11-27T10:15:00Z', query: { logevents } } ).promise() as never );
	expect( await readDeletion( 'A/programs.json' ) ).toEqual( { wasDeleted, now: '20261127101500' } );
	expect( get ).toHaveBeenLastCalledWith( expect.objectContaining( { list: 'logevents', letype: 'delete', letitle: 'A/programs.json', curtimestamp: true } ) );
} );

test( 'an answer without a log is a failure', async () => {
	vi.spyOn( mw.Api.prototype, 'get' ).mockReturnValue( $.Deferred().resolve( { error: { code: 'invalidtitle' } } ).promise() as never );
	await expect( readDeletion( '' ) ).rejects.toThrow( TypeError );
} );
