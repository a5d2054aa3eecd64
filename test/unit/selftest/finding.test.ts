// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { check } from '../../../src/selftest/finding';

afterEach( () => {
	vi.useRealTimers();
} );

describe( 'a check', () => {
	test( 'returns the finding with its name', async () => {
		expect( await check( 'Name', () => ( { verdict: 'ok', text: 'Fine.' } ) ) ).toEqual( { name: 'Name', verdict: 'ok', text: 'Fine.' } );
	} );

	test.each<[ string, () => never | Promise<never>, string ]>( [
		[ 'throws', () => {
			throw new Error( 'at once' );
		}, 'at once' ],
		[ 'rejects', () => Promise.reject( new Error( 'later' ) ), 'later' ],
		// eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
		[ 'rejects with a code', () => Promise.reject( 'http' ), 'http' ]
	] )( 'that %s is unknown, with the reason', async ( _, find, reason ) => {
		expect( await check( 'Name', find ) ).toEqual( { name: 'Name', verdict: 'unknown', text: `The check failed: ${ reason }` } );
	} );

	test( 'that takes too long is unknown', async () => {
		vi.useFakeTimers();
		const checked = check( 'Name', () => new Promise( () => undefined ) );
		await vi.advanceTimersByTimeAsync( 15_000 );
		expect( await checked ).toEqual( { name: 'Name', verdict: 'unknown', text: 'There was no answer within 15 seconds.' } );
	} );
} );
