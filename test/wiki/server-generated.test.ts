import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { generatedCases } from '../cases/generated';
import { inBrowser } from '../cases/in-browser';
import { onServer } from './helpers/server-cases';

/** The server has seven seconds for a request. */
const PAGES_A_REQUEST = 250;
const pages = Number( process.env[ 'COMPARED_PAGES' ] ?? 500 );
const seed = Number( process.env[ 'COMPARED_SEED' ] ?? 1 );

test( `server and browser read the same from ${ pages } generated pages (seed ${ seed })`, { timeout: 60_000 + pages * 100 }, async () => {
	const cases = generatedCases( pages, seed );
	const differences: object[] = [];
	for ( let first = 0; first < cases.length; first += PAGES_A_REQUEST ) {
		const some = cases.slice( first, first + PAGES_A_REQUEST );
		const results = await onServer( some ) as readonly { readonly programs?: unknown }[];
		some.forEach( ( one, at ) => {
			// As JSON, because texts go to the server so.
			const browser = JSON.parse( JSON.stringify( inBrowser( one ) ?? false ) ) as unknown;
			if ( !isDeepStrictEqual( results[ at ]?.programs, browser ) ) {
				differences.push( { text: one.text, preset: one.preset, browser, server: results[ at ] } );
			}
		} );
	}
	expect( differences.slice( 0, 5 ), `${ differences.length } pages differ` ).toEqual( [] );
} );
