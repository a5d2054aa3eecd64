import { describe, expect, test } from 'vitest';
import type { Environment } from '../../../src/page/environment';
import { loadMore, loadSearch, loadView } from '../../../src/page/load-parts';
import { fakeLoad } from '../helpers/fake-modules';
import { fakeWiki } from '../helpers/fake-wiki';

describe.each<[ string, string, ( environment: Environment ) => Promise<object> ]>( [
	[ 'the parts after the first view', 'more', loadMore ], [ 'the search', 'search', loadSearch ],
	[ 'the programs of a view', 'table', ( environment ) => loadView( environment, 'table' ) ]
] )( '%s', ( _, name, loadParts ) => {
	function environment( load: () => Promise<object> ): { environment: Environment; logged: readonly string[] } {
		const wiki = fakeWiki();
		return { environment: { wiki, load: fakeLoad( { [ name ]: load } ) }, logged: wiki.logged };
	}

	test( 'are returned when they are loaded', async () => {
		const parts = {};
		expect( await loadParts( environment( () => Promise.resolve( parts ) ).environment ) ).toBe( parts );
	} );

	test( 'are logged when they cannot be loaded', async () => {
		const { environment: failing, logged } = environment( () => Promise.reject( new Error( 'offline' ) ) );
		await expect( loadParts( failing ) ).rejects.toThrow( 'offline' );
		expect( logged.join( '\n' ) ).toContain( 'did not load' );
	} );
} );
