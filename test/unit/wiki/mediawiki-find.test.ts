// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import { linksIn, pageName } from '../../../src/wiki/linked-pages';
import { createPageFinder } from '../../../src/wiki/mediawiki-find';

let get: Mock<( parameters: { readonly action: string } ) => Promise<unknown>>;

beforeEach( () => {
	get = vi.fn();
	vi.stubGlobal( 'mw', { Api: class {
		public readonly get = get;
	} } );
} );

describe( 'pages', () => {
	test( 'are searched, and a link to none is told, in its own spelling', async () => {
		get.mockResolvedValue( { query: { normalized: [ { from: 'help:no', to: 'Help:No' } ], pages: [ { title: 'Help:No', missing: true } ], prefixsearch: [ { title: 'Help:Note' } ] } } );
		expect( await createPageFinder().findPages( 'help:no#Part' ) ).toEqual( { found: [ 'Help:Note' ], missing: [ 'help:no#Part' ] } );
		expect( get ).toHaveBeenCalledWith( expect.objectContaining( { titles: [ 'help:no' ], list: 'prefixsearch', pssearch: 'help:no' } ) );
	} );

	test( 'pages of other wikis and special pages are not missing', async () => {
		get.mockResolvedValue( { query: { pages: [ { title: 'Special:Nuke', missing: true, known: true } ] } } );
		expect( ( await createPageFinder().findPages( 'Special:Nuke' ) )?.missing ).toEqual( [] );
	} );

	test( 'addresses are not looked up', async () => {
		expect( await createPageFinder().findPages( 'https://a.example/b' ) ).toBeNull();
		expect( get ).not.toHaveBeenCalled();
	} );

	test( 'of a whole record are looked up at once', async () => {
		get.mockResolvedValue( { query: { pages: [ { title: 'A' }, { title: 'B', missing: true } ] } } );
		expect( await createPageFinder().findMissing( { page: 'A', materials: [ { page: 'B' }, { url: 'https://c.example/' } ], title: 'T' } ) ).toEqual( [ 'B' ] );
		expect( get ).toHaveBeenCalledTimes( 1 );
	} );

	test.each( [ [ 'no answer', () => Promise.reject( new Error( 'http' ) ) ], [ 'another answer', () => Promise.resolve( {} ) ] ] )( '%s: nothing is found, and nothing is missing', async ( _, answer ) => {
		get.mockImplementation( answer );
		expect( await createPageFinder().findPages( 'A' ) ).toBeNull();
		expect( await createPageFinder().findMissing( { page: 'A' } ) ).toEqual( [] );
	} );
} );

describe( 'languages', () => {
	const answer = ( { action }: { action: string } ): Promise<unknown> => action === 'languagesearch' ? Promise.resolve( { languagesearch: { de: 'allemand' } } ) :
		Promise.resolve( { query: { languages: [ { code: 'de', name: 'Deutsch' }, { code: 'fr', name: 'français' } ] } } );

	test( 'are found by their own names, their English ones, and by the search of the wiki', async () => {
		get.mockImplementation( answer );
		const { findLanguages } = createPageFinder();
		expect( [ await findLanguages( 'Franç' ), await findLanguages( 'german' ) ] ).toEqual( [ [ 'fr', 'de' ], [ 'de' ] ] );
		// The names are read once.
		expect( get.mock.calls.filter( ( [ { action } ] ) => action === 'query' ) ).toHaveLength( 1 );
	} );

	test( 'are found by names where the wiki has no such search', async () => {
		get.mockImplementation( ( parameters ) => parameters.action === 'languagesearch' ? Promise.reject( new Error( 'badvalue' ) ) : answer( parameters ) );
		expect( await createPageFinder().findLanguages( 'deut' ) ).toEqual( [ 'de' ] );
	} );

	test( 'none without an answer', async () => {
		get.mockRejectedValue( new Error( 'http' ) );
		expect( await createPageFinder().findLanguages( 'deut' ) ).toEqual( [] );
	} );
} );

test( 'links to pages have titles without sections', () => {
	expect( [ 'A_b#c', 'http://x', '', '#only', 'A|B' ].map( pageName ) ).toEqual( [ 'A b', null, null, null, null ] );
	expect( linksIn( { a: [ { page: 'A' }, { page: 'https://x' } ], page: 3 } ) ).toEqual( [ 'A' ] );
} );
