import { describe, expect, test } from 'vitest';
import { readData, type Wanted } from '../../../src/host/data';
import { BUILT_IN } from '../../../src/messages/messages';
import { ReadError, type StoredPage } from '../../../src/wiki/wiki';
import { fakeWiki, storedPage, type FakeWiki } from '../helpers/fake-wiki';

const SOURCE = 'Data.json';
const WORDS = 'Module:Program explorer/i18n/fr.json';
const WANTED: Wanted = { source: SOURCE, language: 'fr', revisions: [], translated: 'fr', bundle: '', version: '' };
const PAGES: Readonly<Record<string, object>> = {
	[ SOURCE ]: { version: 1, programs: [ { id: 'main', title: 'Main' } ], include: [ 'Data/2023.json', 'Data/2024_more.json', 'Data/gone.json' ] },
	'Data/2023.json': { version: 1, programs: [ { id: 'old', title: 'Old' } ] },
	'Data/2024 more.json': { version: 1, programs: [ { id: 'new', title: 'New' } ] }
};

function page( title: string ): StoredPage[] {
	return PAGES[ title ] ? [ storedPage( PAGES[ title ], { title } ) ] : [];
}

/** A wiki that gives the pages of these titles for revisions, and all it has for titles. */
function wikiOf( ...pinned: readonly string[] ): FakeWiki {
	return fakeWiki( {
		readPages: ( titles, revisions ) => Promise.resolve( ( revisions.length ? pinned : titles.map( ( title ) => title.replace( /_/g, ' ' ) ) ).flatMap( page ) )
	} );
}

async function idsOf( wiki: FakeWiki, revisions: readonly number[] ): Promise<readonly string[] | undefined> {
	return ( await readData( wiki, { ...WANTED, revisions } ) ).list?.programs.map( ( { id } ) => id );
}

describe( 'a data page that includes others', () => {
	test( 'is read with them in one request where their revisions are known', async () => {
		const wiki = wikiOf( SOURCE, 'Data/2024 more.json', 'Data/2023.json' );
		expect( await idsOf( wiki, [ 7, 8, 9 ] ) ).toEqual( [ 'main', 'old', 'new' ] );
		expect( wiki.reads[ 0 ] ).toEqual( [ [ SOURCE, WORDS ], [ 7, 8, 9 ] ] );
	} );

	test( 'and in one more where they are not, or not all', async () => {
		for ( const [ wiki, revisions, missing ] of [
			[ wikiOf(), [], [ 'Data/2023.json', 'Data/2024_more.json', 'Data/gone.json' ] ],
			[ wikiOf( SOURCE, 'Data/2023.json' ), [ 7, 8 ], [ 'Data/2024_more.json', 'Data/gone.json' ] ]
		] as const ) {
			expect( await idsOf( wiki, revisions ) ).toEqual( [ 'main', 'old', 'new' ] );
			expect( wiki.reads.slice( 1 ) ).toEqual( [ [ [ SOURCE, ...missing ], [] ] ] );
		}
	} );

	test( 'is read once where all is there', async () => {
		const wiki = fakeWiki( { readPages: () => Promise.resolve( [
			storedPage( { version: 1, include: [ 'B.json' ] }, { title: SOURCE } ), storedPage( { version: 1, programs: [ { id: 'b', title: 'B' } ] }, { title: 'B.json' } )
		] ) } );
		expect( await idsOf( wiki, [ 7, 8 ] ) ).toEqual( [ 'b' ] );
		expect( wiki.reads ).toHaveLength( 1 );
	} );

	test( 'names what is missing', async () => {
		const { problems } = await readData( wikiOf(), WANTED );
		expect( problems ).toEqual( [ 'missing-include Data/gone.json' ] );
	} );

	test( 'fails as a whole where the second request fails: half a list would mislead', async () => {
		let reads = 0;
		const wiki = fakeWiki( { readPages: () => ++reads > 1 ? Promise.reject( new ReadError( 'network', '' ) ) : Promise.resolve( page( SOURCE ) ) } );
		await expect( readData( wiki, WANTED ) ).rejects.toThrow( 'network' );
	} );
} );

describe( 'a revision that cannot be read', () => {
	test( 'is asked for once more by title, for it may have been mended', async () => {
		const wiki = fakeWiki( { readPages: ( _, revisions ) => Promise.resolve( [ storedPage( revisions.length ? '{' : { version: 1 } ) ] ) } );
		expect( ( await readData( wiki, { ...WANTED, revisions: [ 7 ] } ) ).list ).not.toBeNull();
		expect( wiki.reads ).toEqual( [ [ [ SOURCE, WORDS ], [ 7 ] ], [ [ SOURCE, WORDS ], [] ] ] );
	} );

	test( 'and no more often', async () => {
		const wiki = fakeWiki( { readPages: () => Promise.resolve( [ storedPage( '{' ) ] ) } );
		const { list, page: read } = await readData( wiki, WANTED );
		expect( [ list, read?.text, wiki.reads.length ] ).toEqual( [ null, '{', 1 ] );
	} );
} );

describe( 'the words to speak with', () => {
	const wikiWith = ( text: string | null ): FakeWiki => fakeWiki( { readPages: () => Promise.resolve( [
		...( text === null ? [] : [ storedPage( text, { title: WORDS } ) ] ), storedPage( { version: 1 } )
	] ) } );

	test( 'come with the data', async () => {
		const wiki = wikiWith( '{"search":"Rechercher"}' );
		const { words, list } = await readData( wiki, WANTED );
		expect( [ words.language, words.texts.get( 'search' ), list !== null, wiki.reads.length ] ).toEqual( [ 'fr', 'Rechercher', true, 1 ] );
	} );

	test.each( [ null, '', '{', 'null', '[]', '{"a":"b"}' ] )( 'are those that come with the code where the page is %s', async ( text ) => {
		expect( ( await readData( wikiWith( text ), WANTED ) ).words ).toBe( BUILT_IN );
	} );

	test( 'come without data as well', async () => {
		const wiki = fakeWiki( { readPages: () => Promise.resolve( [ storedPage( '{"search":"Rechercher"}', { title: WORDS } ) ] ) } );
		expect( await readData( wiki, WANTED ) ).toMatchObject( { page: null, list: null, words: { language: 'fr' } } );
	} );

	test( 'are not asked for where the keys are to be shown', async () => {
		const wiki = wikiWith( null );
		expect( ( await readData( wiki, { ...WANTED, language: 'qqx' } ) ).words ).toEqual( { language: 'qqx', texts: new Map() } );
		expect( wiki.reads ).toEqual( [ [ [ SOURCE ], [] ] ] );
	} );
} );
