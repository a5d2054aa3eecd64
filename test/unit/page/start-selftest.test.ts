// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as selftest from '../../../src/selftest';
// Adds functions of browsers that jsdom does not have.
import '../helpers/explorer';
import { settled } from '../helpers/fake-wiki';
import { freshPage, run, state } from '../helpers/started';

/** A self-test that records its calls. */
function loader() {
	const runSelftest = vi.fn();
	return { runSelftest, load: vi.fn( () => Promise.resolve( { ...selftest, runSelftest } ) ) };
}

/** Does what typing into the address bar does. */
async function type( fragment: string ): Promise<void> {
	history.replaceState( null, '', `/#${ fragment }` );
	dispatchEvent( new HashChangeEvent( 'hashchange' ) );
	await settled();
}

beforeEach( () => {
	freshPage();
} );

describe( 'the self-test', () => {
	test( 'is loaded only if the address asks for it', async () => {
		const { load } = loader();
		history.replaceState( null, '', '/#programs?status=past' );
		await run( {}, { selftest: load } );
		await type( 'programs?q=selftest' );
		expect( load ).not.toHaveBeenCalled();
	} );

	test( 'runs with the page if the address asks for it, and gets the version of the running code', async () => {
		const { runSelftest, load } = loader();
		history.replaceState( null, '', '/#programs?selftest' );
		const wiki = await run( {}, { selftest: load } );
		expect( runSelftest.mock.calls ).toEqual( [ [ expect.objectContaining( { wiki } ), '1.2.3 0123456789abcdef' ] ] );
		expect( state() ).toBe( 'ready' );
	} );

	test( 'runs when the address changes to its fragment', async () => {
		const { runSelftest, load } = loader();
		await run( {}, { selftest: load } );
		await type( 'programs?selftest' );
		expect( runSelftest ).toHaveBeenCalledOnce();
	} );

	test( 'runs if the explorer has failed', async () => {
		const { runSelftest, load } = loader();
		history.replaceState( null, '', '/#programs?selftest' );
		await run( { readPage: () => Promise.reject( new Error( 'x' ) ) }, { selftest: load } );
		expect( state() ).toBe( 'failed' );
		expect( runSelftest ).toHaveBeenCalledOnce();
	} );

	test( 'does not disturb the explorer if it does not load, and the console has the reason', async () => {
		history.replaceState( null, '', '/#programs?selftest' );
		const log = vi.fn();
		await run( { log }, { selftest: () => Promise.reject( new Error( 'Reload the page.' ) ) } );
		expect( state() ).toBe( 'ready' );
		expect( log.mock.calls ).toEqual( [ [ 'The self-test cannot be loaded.', new Error( 'Reload the page.' ) ] ] );
	} );
} );
