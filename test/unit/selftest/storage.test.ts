// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { storage } from '../../../src/selftest/storage';

beforeEach( () => {
	localStorage.clear();
	sessionStorage.clear();
	history.replaceState( null, '' );
} );

describe( 'the entries of the explorer in the browser', () => {
	test( 'are none at first, also if other scripts have some', () => {
		localStorage.setItem( 'mw-other', '1' );
		history.replaceState( { other: 1 }, '' );
		expect( storage( window ) ).toEqual( { verdict: 'ok', text: 'Nothing is kept.', details: [] } );
	} );

	test( 'are listed, shortened', () => {
		history.replaceState( { programExplorer: 'programs?q=x', other: 1 }, '' );
		localStorage.setItem( 'program-explorer-asked-for-version', '7' );
		sessionStorage.setItem( 'program-explorer-long', 'x'.repeat( 500 ) );
		expect( storage( window ) ).toMatchObject( { verdict: 'ok', text: '3 things are kept.', details: [
			{ text: 'History entry: programExplorer = "programs?q=x"' },
			{ text: 'Local storage: program-explorer-asked-for-version = 7' },
			{ text: `Session storage: program-explorer-long = ${ 'x'.repeat( 59 ) }…` }
		] } );
	} );

	test( 'are unknown if the browser denies access', () => {
		const view = { history, sessionStorage, get localStorage(): Storage {
			throw new DOMException( 'denied', 'SecurityError' );
		} };
		expect( storage( view ) ).toMatchObject( { verdict: 'unknown', details: [ { text: 'Local storage: denied by the browser' } ] } );
	} );
} );
