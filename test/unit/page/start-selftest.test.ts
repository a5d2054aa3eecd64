// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as selftest from '../../../src/selftest';
// Gives jsdom, which draws nothing, what it does not have.
import '../helpers/explorer';
import { settled } from '../helpers/fake-wiki';
import { freshPage, run, state } from '../helpers/started';

/** A self-test that records its calls. */
function loader() {
	const runSelftest = vi.fn();
	return { runSelftest, load: vi.fn( () => Promise.resolve( { ...selftest, runSelftest } ) ) };
}

/** What typing into the address bar does. */
async function type( fragment: string ): Promise<void> {
	history.replaceState( null, '', `/#${ fragment }` );
	dispatchEvent( new HashChangeEvent( 'hashchange' ) );
	await settled();
}

beforeEach( () => {
	freshPage();
} );

describe( 'the self-test', () => {
	test( 'is loaded by nobody who does not ask for it', async () => {
		const { load } = loader();
		history.replaceState( null, '', '/#programs?status=past' );
		await run( {}, { selftest: load } );
		await type( 'programs?q=selftest' );
		expect( load ).not.toHaveBeenCalled();
	} );

	test( 'comes with the page where the address asks for it, and is told what runs', async () => {
		const { runSelftest, load } = loader();
		history.replaceState( null, '', '/#programs?selftest' );
		const wiki = await run( {}, { selftest: load } );
		expect( runSelftest.mock.calls ).toEqual( [ [ expect.objectContaining( { wiki } ), '1.2.3 0123456789abcdef' ] ] );
		expect( state() ).toBe( 'ready' );
	} );

	test( 'comes when it is asked for later', async () => {
		const { runSelftest, load } = loader();
		await run( {}, { selftest: load } );
		await type( 'programs?selftest' );
		expect( runSelftest ).toHaveBeenCalledOnce();
	} );

	test( 'comes where the explorer has failed', async () => {
		const { runSelftest, load } = loader();
		history.replaceState( null, '', '/#programs?selftest' );
		await run( { readPage: () => Promise.reject( new Error( 'x' ) ) }, { selftest: load } );
		expect( state() ).toBe( 'failed' );
		expect( runSelftest ).toHaveBeenCalledOnce();
	} );

	test( 'that does not load leaves the explorer alone, and the console says why', async () => {
		history.replaceState( null, '', '/#programs?selftest' );
		const log = vi.fn();
		await run( { log }, { selftest: () => Promise.reject( new Error( 'Reload the page.' ) ) } );
		expect( state() ).toBe( 'ready' );
		expect( log.mock.calls ).toEqual( [ [ 'The self-test cannot be loaded.', new Error( 'Reload the page.' ) ] ] );
	} );
} );
