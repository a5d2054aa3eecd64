import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { coverageInBrowser, generatedCoverageCases, readCoverageCases } from '../cases/coverage';
import { tablesOnServer } from './helpers/server-cases';

/** The server has seven seconds for a request. */
const PAGES_A_REQUEST = 250;
const pages = Number( process.env[ 'COMPARED_PAGES' ] ?? 500 );
const seed = Number( process.env[ 'COMPARED_SEED' ] ?? 1 );

test( 'the server makes the same tables as the browser', async () => {
	const cases = readCoverageCases();
	const results = await tablesOnServer( cases );
	expect( Object.fromEntries( cases.map( ( { name }, at ) => [ name, results[ at ] ] ) ) )
		.toEqual( Object.fromEntries( cases.map( ( { name, expect: expected } ) => [ name, expected ?? false ] ) ) );
} );

test( `server and browser make the same tables of ${ pages } generated pages (seed ${ seed })`, { timeout: 60_000 + pages * 100 }, async () => {
	const cases = generatedCoverageCases( pages, seed );
	const differences: object[] = [];
	for ( let first = 0; first < cases.length; first += PAGES_A_REQUEST ) {
		const some = cases.slice( first, first + PAGES_A_REQUEST );
		const results = await tablesOnServer( some );
		some.forEach( ( one, at ) => {
			const browser = coverageInBrowser( one ) ?? false;
			if ( !isDeepStrictEqual( results[ at ], browser ) ) {
				differences.push( { ...one, browser, server: results[ at ] } );
			}
		} );
	}
	expect( differences.slice( 0, 5 ), `${ differences.length } tables differ` ).toEqual( [] );
} );
