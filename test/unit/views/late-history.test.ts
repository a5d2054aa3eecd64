// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import * as more from '../../../src/more';
import type { PartSources } from '../../../src/views/load-when-needed';
import { ALL_PARTS, check, open, titles } from '../helpers/explorer';

const LIST = { version: 1, programs: [ { id: 'a', title: 'A', status: 'open' }, { id: 'b', title: 'B', status: 'past' } ] };
const later = (): Promise<void> => new Promise( ( resolve ) => setTimeout( resolve ) );

const failures: unknown[] = [];
beforeEach( () => {
	failures.length = 0;
} );

/** Parts of which `more` is not there yet, and fails at the first attempts. */
function without( attempts: number ): PartSources {
	let left = attempts;
	return {
		...ALL_PARTS,
		more: { now: null, load: () => left-- > 0 ? Promise.reject( new Error( 'offline' ) ) : Promise.resolve( more ) },
		onFailure: ( error ) => failures.push( error )
	};
}

describe( 'before the module more is there', () => {
	test( 'filters work, and come into the address as soon as it is there', async () => {
		const { window } = open( LIST, { parts: without( 0 ) } );
		check( 'Status', 'Past' );
		expect( titles() ).toEqual( [ 'B' ] );
		expect( window.view.location.hash ).toBe( '' );
		await later();
		expect( window.view.location.hash ).toBe( '#programs?status=past' );
		check( 'Status', 'Open' );
		expect( window.entries ).toHaveLength( 2 );
	} );

	test( 'filters work also if it never comes', async () => {
		const { window } = open( LIST, { parts: without( 99 ) } );
		await later();
		check( 'Status', 'Past' );
		await later();
		expect( titles() ).toEqual( [ 'B' ] );
		expect( window.view.location.hash ).toBe( '' );
		expect( failures ).toEqual( [] );
	} );

	test( 'a link is followed when it comes', async () => {
		open( LIST, { parts: without( 0 ), fragment: 'programs?status=past' } );
		expect( titles() ).toEqual( [ 'A', 'B' ] );
		await later();
		expect( titles() ).toEqual( [ 'B' ] );
	} );
} );
