// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { offerSelftest } from '../../../src/page/offer-selftest';
import { fakeLoad } from '../helpers/fake-modules';
import { fakeWiki, settled } from '../helpers/fake-wiki';

let end = (): void => undefined;
afterEach( () => end() );

/** Offers the self-test on a page with this fragment, and counts how often it runs. */
async function offered( fragment: string ): Promise<{ runs: () => number; follow: ( fragment: string ) => Promise<void> }> {
	const runSelftest = vi.fn();
	const environment = { wiki: fakeWiki(), load: fakeLoad( { selftest: () => Promise.resolve( { runSelftest } ) } ) };
	history.replaceState( null, '', `/#${ fragment }` );
	end = offerSelftest( environment );
	await settled();
	return {
		runs: () => runSelftest.mock.calls.length,
		follow: ( to ) => {
			history.replaceState( null, '', `/#${ to }` );
			dispatchEvent( new HashChangeEvent( 'hashchange' ) );
			return settled();
		}
	};
}

describe( 'the self-test', () => {
	test( 'runs again each time it is asked for', async () => {
		const { runs, follow } = await offered( 'programs?selftest' );
		expect( runs() ).toBe( 1 );
		await follow( 'Section' );
		await follow( 'programs?selftest' );
		expect( runs() ).toBe( 2 );
	} );

	test.each( [ '', 'selftest', 'programs', 'programs?selftest=1', 'programs?q=selftest', 'Programs?selftest' ] )( 'does not run for the address #%s', async ( fragment ) => {
		const { runs, follow } = await offered( fragment );
		await follow( fragment );
		expect( runs() ).toBe( 0 );
	} );

	test( 'is not offered any more after the end', async () => {
		const { runs, follow } = await offered( '' );
		end();
		await follow( 'programs?selftest' );
		expect( runs() ).toBe( 0 );
	} );
} );
