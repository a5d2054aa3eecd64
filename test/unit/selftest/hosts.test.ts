// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { explorers, settledHosts } from '../../../src/selftest/hosts';
import { setHostState, type HostState } from '../../../src/page/host-state';
import { findHosts } from '../../../src/page/hosts';
import { printedHost, showPage } from '../helpers/markup';

function host( id: string, state = '', more = '' ): string {
	return printedHost( 'current', { id } ).replace( 'data-source', `${ state && `data-wanted="${ state }" ` }${ more } data-source` );
}

function change( id: string, state: string ): void {
	const found = findHosts( document.body ).find( ( { root } ) => root.id === id );
	if ( found ) {
		setHostState( found, state as HostState );
	}
}

/** Shows hosts in the states that they are to have. */
function showHosts( html: string ): void {
	showPage( html ).querySelectorAll<HTMLElement>( '[data-wanted]' ).forEach( ( { id, dataset } ) => change( id, dataset[ 'wanted' ] ?? '' ) );
}

beforeEach( () => {
	vi.useFakeTimers( { toFake: [ 'setTimeout', 'performance' ] } );
} );
afterEach( () => {
	vi.useRealTimers();
} );

describe( 'the explorers of a page', () => {
	test( 'are waited for until all are ready', async () => {
		showHosts( host( 'a', 'ready' ) + host( 'b' ) );
		const settled = settledHosts();
		await vi.advanceTimersByTimeAsync( 1000 );
		change( 'b', 'loading' );
		await vi.advanceTimersByTimeAsync( 1000 );
		change( 'b', 'ready' );
		const at = performance.now();
		await vi.advanceTimersByTimeAsync( 50 );
		const { hosts, readyAt, wasReady } = await settled;
		expect( hosts ).toHaveLength( 2 );
		expect( wasReady ).toBe( false );
		expect( Number( readyAt ) - at ).toBeLessThanOrEqual( 50 );
	} );

	test( 'may be ready at the first check', async () => {
		showHosts( host( 'a', 'ready' ) );
		expect( await settledHosts() ).toMatchObject( { wasReady: true, readyAt: performance.now() } );
	} );

	test( 'have no time if one has failed', async () => {
		showHosts( host( 'a', 'ready' ) + host( 'b', 'failed' ) );
		expect( await settledHosts() ).toMatchObject( { readyAt: null } );
	} );

	test.each( [ [ 'do not exist', '', 4100 ], [ 'never settle', host( 'a', 'loading' ), 12_100 ] ] )( 'are waited for only for some time if they %s', async ( _, html, patience ) => {
		showHosts( html );
		const settled = settledHosts();
		await vi.advanceTimersByTimeAsync( patience );
		expect( await settled ).toMatchObject( { readyAt: null, wasReady: false } );
	} );
} );

describe( 'the check of the explorers', () => {
	test( 'is ok if all are ready', async () => {
		showHosts( host( 'a', 'ready', 'data-preset="status=past" data-limit="3"' ) );
		expect( explorers( await settledHosts() ) ).toEqual( { verdict: 'ok', text: '1 of 1 explorers are ready.', details: [ { text: '#1, "Data.json" (preset "status=past", limit 3): ready' } ] } );
	} );

	test( 'differs if one has failed, and has the text of its notice', async () => {
		showHosts( host( 'a', 'ready' ) + host( 'b', 'failed' ) );
		document.getElementById( 'b' )?.append( Object.assign( document.createElement( 'div' ), { className: 'program-explorer__notice' } ) );
		document.querySelector( '.program-explorer__notice' )?.append( Object.assign( document.createElement( 'p' ), { textContent: 'The connection failed.' } ) );
		expect( explorers( await settledHosts() ) ).toMatchObject( { verdict: 'differs', text: '1 of 2 explorers are ready.', details: [ {}, { text: '#2, "Data.json": failed. It says: The connection failed.' } ] } );
	} );

	test( 'is unknown if there are none', () => {
		expect( explorers( { hosts: [], readyAt: null, wasReady: false } ) ).toEqual( { verdict: 'unknown', text: 'There is no explorer on this page.' } );
	} );
} );
