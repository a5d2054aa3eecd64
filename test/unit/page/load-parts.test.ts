import { describe, expect, test } from 'vitest';
import type { Environment } from '../../../src/page/environment';
import { loadMore } from '../../../src/page/load-more';
import type { More } from '../../../src/views/view';
import { fakeWiki } from '../helpers/fake-wiki';

function environment( more: () => Promise<More> ): { environment: Environment; logged: readonly string[] } {
	const wiki = fakeWiki();
	return { environment: { wiki, load: { more } as Environment[ 'load' ] }, logged: wiki.logged };
}

describe( 'the parts after the first view', () => {
	test( 'are returned when they are loaded', async () => {
		const more = {} as More;
		expect( await loadMore( environment( () => Promise.resolve( more ) ).environment ) ).toBe( more );
	} );

	test( 'are logged when they cannot be loaded', async () => {
		const { environment: failing, logged } = environment( () => Promise.reject( new Error( 'offline' ) ) );
		await expect( loadMore( failing ) ).rejects.toThrow( 'offline' );
		expect( logged.join( '\n' ) ).toContain( 'did not load' );
	} );
} );
