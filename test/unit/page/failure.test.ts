// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import * as maintainer from '../../../src/maintainer';
import { BUILT_IN } from '../../../src/messages/messages';
import type { Environment } from '../../../src/page/environment';
import { failureOf, showFailure, showProblems, type Failure } from '../../../src/page/failure';
import { findHosts, type Host } from '../../../src/page/hosts';
import type { LoadedPrograms } from '../../../src/page/load';
import { ReadError } from '../../../src/wiki/wiki';
import { fakeLoad } from '../helpers/fake-modules';
import { fakeWiki } from '../helpers/fake-wiki';
import { printedHost, showPage } from '../helpers/markup';
import { maybe, one } from '../helpers/roles';

describe( 'the kind of an error', () => {
	test.each( [ 'busy', 'timeout', 'network', 'server' ] as const )( 'is what the wiki says: %s', ( failure ) => {
		expect( failureOf( new ReadError( failure, 'for the console' ) ) ).toBe( failure );
	} );

	test( 'is what a module of another build says', () => {
		expect( failureOf( Object.assign( new Error( 'old' ), { failure: 'outdated' } ) ) ).toBe( 'outdated' );
	} );

	test.each( [ new TypeError( 'x' ), 'network', 7, null, undefined, {} ] )( 'is "unexpected" where the error says none: %s', ( error ) => {
		expect( failureOf( error ) ).toBe( 'unexpected' );
	} );
} );

function host(): Host {
	const found = findHosts( showPage( printedHost( 'current' ) ) )[ 0 ];
	if ( !found ) {
		throw new Error( 'There is no host.' );
	}
	return found;
}

describe( 'a failure', () => {
	const environment = ( advise = vi.fn( () => Promise.resolve() ) ): Environment => ( {
		wiki: fakeWiki( { mayEdit: () => Promise.resolve( true ) } ),
		load: fakeLoad( { maintainer: () => Promise.resolve( { ...maintainer, advise } ) } )
	} );

	test.each<[ Failure, boolean ]>( [
		[ 'busy', true ], [ 'timeout', true ], [ 'network', true ], [ 'server', true ],
		[ 'missing', false ], [ 'json', false ], [ 'outdated', false ], [ 'unexpected', false ]
	] )( 'can be tried again only where time may help: %s', async ( failure, mayTryAgain ) => {
		await showFailure( environment(), host(), failure, null, () => undefined );
		expect( maybe( 'button', 'Try again' ) !== null ).toBe( mayTryAgain );
	} );

	test( 'that is tried again shows that it is loading, without the notice', async () => {
		const found = host();
		const retry = vi.fn();
		await showFailure( environment(), found, 'network', null, retry );
		one( 'button', 'Try again' ).click();
		expect( retry ).toHaveBeenCalledTimes( 1 );
		expect( found.root.dataset[ 'state' ] ).toBe( 'loading' );
		expect( maybe( 'button', 'Try again' ) ).toBeNull();
	} );

	test.each<[ Failure, number ]>( [
		[ 'missing', 1 ], [ 'json', 1 ], [ 'busy', 0 ], [ 'network', 0 ], [ 'outdated', 0 ], [ 'unexpected', 0 ]
	] )( 'brings advice to those who can edit only where an edit helps: %s', async ( failure, times ) => {
		const advise = vi.fn( () => Promise.resolve() );
		await showFailure( environment( advise ), host(), failure, { kind: 'missing', messages: BUILT_IN }, () => undefined );
		expect( advise ).toHaveBeenCalledTimes( times );
	} );
} );

test( 'any number of problems is logged, in one text', async () => {
	const log = vi.fn();
	const environment = { wiki: fakeWiki( { log } ), load: fakeLoad( {} ) };
	const problems = Array.from( { length: 300_000 }, () => 'unknown-term' );
	const page = { title: 'Programs.json', text: '{}', revision: 1, contentModel: 'json' };
	const programs = { kind: 'ready', origin: { kind: 'pages', page, included: [] }, problems } as Partial<LoadedPrograms> as LoadedPrograms;
	await showProblems( environment, host(), programs, BUILT_IN, false );
	expect( log ).toHaveBeenCalledTimes( 1 );
	expect( log.mock.lastCall ).toHaveLength( 2 );
} );
