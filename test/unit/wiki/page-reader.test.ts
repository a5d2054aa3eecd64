// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://meta.wikimedia.org/wiki/Community_Development/What_we_do"}
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { TIMEOUT_MS } from '../../../src/wiki/api-request';
import { createMediaWiki } from '../../../src/wiki/mediawiki';
import { ReadError, type BundleRequest, type PagesAndTranslations, type StoredPage } from '../../../src/wiki/wiki';
import { answer, loadMediaWiki, configure, stubNetwork, type Network, type Reply } from '../helpers/mediawiki';

const TITLE = 'Community Development/What we do/programs.json';

let network: Network;
beforeAll( loadMediaWiki );
beforeEach( () => {
	configure();
	network = stubNetwork();
} );
afterEach( () => {
	vi.useRealTimers();
} );

async function readPages( titles: readonly string[], revisions: readonly number[] ): Promise<readonly StoredPage[]> {
	return ( await createMediaWiki().readPages( titles, revisions, null ) ).pages;
}

/** The kind of the error that reading fails with. */
async function failureOf( reading: Promise<unknown> ): Promise<string> {
	const error: unknown = await reading.then( () => null, ( reason: unknown ) => reason );
	if ( !( error instanceof ReadError ) ) {
		throw new Error( `Expected a ReadError, got ${ String( error ) }` );
	}
	expect( error.message ).not.toBe( '' );
	return error.failure;
}

describe( 'reading a page', () => {
	const COMMON = {
		action: 'query', format: 'json', formatversion: '2', prop: 'revisions|info', rvprop: 'ids|content|contentmodel', rvslots: 'main', uselang: 'content'
	};

	test( 'by its revision is cached for a day, because another may be the newest then, and sends no cookies', async () => {
		network.reply( { body: answer( TITLE, '{}' ) } );
		expect( await readPages( [ TITLE ], [ 7 ] ) ).toEqual( [ { title: TITLE, text: '{}', contentModel: 'json', revision: 7 } ] );
		expect( network.requests ).toMatchObject( [ {
			path: '/w/api.php', credentials: 'omit', parameters: { ...COMMON, revids: '7', maxage: '86400', smaxage: '86400' }
		} ] );
		expect( Object.keys( network.requests[ 0 ]?.parameters ?? {} ) ).toHaveLength( 10 );
	} );

	test( 'by its title is cached for five minutes, because it may change', async () => {
		network.reply( { body: answer( TITLE, '{}', { contentModel: 'wikitext' } ) } );
		expect( await readPages( [ TITLE ], [] ) ).toMatchObject( [ { contentModel: 'wikitext' } ] );
		expect( network.requests ).toMatchObject( [ { credentials: 'omit', parameters: { ...COMMON, titles: TITLE, maxage: '300', smaxage: '300' } } ] );
	} );

	test( 'has the same address for all languages of readers, so that all share one cache', async () => {
		network.reply( { body: answer( TITLE, '{}' ) } );
		await readPages( [ TITLE ], [ 7 ] );
		configure( { wgUserLanguage: 'fr', wgUserName: 'Ada' } );
		await readPages( [ TITLE ], [ 7 ] );
		expect( network.requests[ 1 ]?.parameters ).toEqual( network.requests[ 0 ]?.parameters );
	} );

	test.each( [ 'community Development/What_we_do/programs.json', ` ${ TITLE } `, `:${ TITLE }` ] )( 'normalizes "%s" as MediaWiki does', async ( title ) => {
		network.reply( { body: answer( TITLE, '{}' ) } );
		expect( ( await readPages( [ title ], [] ) )[ 0 ]?.title ).toBe( TITLE );
		expect( network.requests[ 0 ]?.parameters[ 'titles' ] ).toBe( TITLE );
	} );

	test.each( [
		[ 'belongs to another page', answer( 'Somewhere else', 'evil' ) ],
		[ 'is old', answer( TITLE, 'evil', { newest: 9 } ) ],
		[ 'is deleted', JSON.stringify( { batchcomplete: true, query: { badrevids: { 7: { revid: 7, missing: true } } } } ) ],
		[ 'is hidden', JSON.stringify( { query: { pages: [ { title: TITLE, revisions: [ { revid: 7, slots: { main: { texthidden: true } } } ] } ] } } ) ],
		[ 'has no answer', '{}' ]
	] )( 'reads by title if the revision %s', async ( _, body ) => {
		network.reply( { body }, { body: answer( TITLE, '{}', { revision: 9 } ) } );
		expect( await readPages( [ TITLE ], [ 7 ] ) ).toMatchObject( [ { text: '{}', revision: 9 } ] );
		expect( network.requests.map( ( { parameters } ) => [ parameters[ 'revids' ], parameters[ 'titles' ] ] ) ).toEqual( [ [ '7', undefined ], [ undefined, TITLE ] ] );
	} );

	test( 'can give an empty page', async () => {
		network.reply( { body: answer( TITLE, '' ) } );
		expect( ( await readPages( [ TITLE ], [] ) )[ 0 ]?.text ).toBe( '' );
	} );
} );

describe( 'reading pages', () => {
	const pages = ( ...titles: readonly string[] ): string => JSON.stringify( { query: {
		pages: titles.map( ( title ) => ( JSON.parse( answer( title, title === 'Gone.json' ? null : `"${ title }"` ) ) as { query: { pages: unknown[] } } ).query.pages[ 0 ] )
	} } );

	test( 'by their revisions takes one request, and includes pages without a given title', async () => {
		network.reply( { body: pages( 'B.json', TITLE, 'A.json' ) } );
		const read = await readPages( [ TITLE, 'a.json' ], [ 7, 8, 9 ] );
		expect( read.map( ( { title } ) => title ).sort() ).toEqual( [ 'A.json', 'B.json', TITLE ] );
		expect( network.requests.map( ( { parameters } ) => parameters[ 'revids' ] ) ).toEqual( [ '7|8|9' ] );
	} );

	test( 'by their titles leaves out missing pages', async () => {
		network.reply( { body: pages( 'Gone.json', 'A.json', TITLE ) } );
		const read = await readPages( [ TITLE, 'a.json', 'Gone.json' ], [] );
		expect( read.map( ( { title, text } ) => [ title, text ] ) ).toEqual( [ [ 'A.json', '"A.json"' ], [ TITLE, `"${ TITLE }"` ] ] );
		expect( network.requests[ 0 ]?.parameters[ 'titles' ] ).toBe( `${ TITLE }|A.json|Gone.json` );
	} );

	test.each( [ 'A.json', TITLE ] )( 'reads by title if the revisions have %s only', async ( title ) => {
		network.reply( { body: pages( title ) }, { body: pages( TITLE, 'A.json' ) } );
		expect( await readPages( [ TITLE, 'A.json' ], [ 7, 8 ] ) ).toHaveLength( 2 );
		expect( network.requests ).toHaveLength( 2 );
	} );

	test.each( [
		[ 'no such page', answer( TITLE, null ) ],
		[ 'an invalid title', JSON.stringify( { query: { pages: [ { title: '<', invalid: true, invalidreason: 'x' } ] } } ) ]
	] )( 'gives nothing for %s', async ( _, body ) => {
		network.reply( { body } );
		expect( await readPages( [ '<>' ], [] ) ).toEqual( [] );
	} );
} );

describe( 'reading that fails', () => {
	test.each<[ string, { status?: number; body: string } ]>( [
		[ 'status 500', { status: 500, body: 'Internal error' } ],
		[ 'status 403', { status: 403, body: '{}' } ],
		[ 'HTML', { body: '<!DOCTYPE html><title>Wikimedia Error</title>' } ],
		[ 'nothing', { body: '' } ],
		[ 'an error of the API', { body: JSON.stringify( { error: { code: 'internal_api_error_DBQueryError', info: 'Caught exception' } } ) } ]
	] )( 'is "server": %s', async ( _, reply ) => {
		network.reply( reply );
		expect( await failureOf( readPages( [ TITLE ], [ 7 ] ) ) ).toBe( 'server' );
		expect( network.requests ).toHaveLength( 1 );
	} );

	test.each( [ '7', '"x"', '[]' ] )( 'gives no pages and no exception: JSON like %s', async ( body ) => {
		network.reply( { body } );
		expect( await readPages( [ TITLE ], [] ) ).toEqual( [] );
	} );

	test( 'is "network" if there is no answer', async () => {
		network.reply( new TypeError( 'Failed to fetch' ) );
		expect( await failureOf( readPages( [ TITLE ], [] ) ) ).toBe( 'network' );
	} );

	test.each( [ 'never', 'stalls' ] as const )( 'is "timeout" without a complete answer in time: %s', async ( reply ) => {
		vi.useFakeTimers();
		network.reply( reply );
		let failure = '';
		const reading = failureOf( readPages( [ TITLE ], [] ) ).then( ( found ) => {
			failure = found;
		} );
		await vi.advanceTimersByTimeAsync( TIMEOUT_MS - 1 );
		expect( failure ).toBe( '' );
		await vi.advanceTimersByTimeAsync( 1 );
		await reading;
		expect( failure ).toBe( 'timeout' );
		expect( network.requests[ 0 ]?.signal?.aborted ).toBe( true );
	} );

	test( 'leaves no timer', async () => {
		vi.useFakeTimers();
		network.reply( { body: answer( TITLE, '{}' ) } );
		await readPages( [ TITLE ], [] );
		expect( vi.getTimerCount() ).toBe( 0 );
	} );

	test( 'because of too many requests is tried once more, with cookies', async () => {
		network.reply( { status: 429, body: 'Too many requests' }, { body: answer( TITLE, '{}' ) } );
		expect( ( await readPages( [ TITLE ], [ 7 ] ) )[ 0 ]?.text ).toBe( '{}' );
		expect( network.requests.map( ( { credentials } ) => credentials ) ).toEqual( [ 'omit', 'same-origin' ] );
	} );

	test( 'is "busy" after the second attempt', async () => {
		network.reply( { status: 429, body: '' } );
		expect( await failureOf( readPages( [ TITLE ], [ 7 ] ) ) ).toBe( 'busy' );
		expect( network.requests ).toHaveLength( 2 );
	} );
} );

describe( 'reading pages with a bundle', () => {
	const FIVE_MINUTES = { maxage: '300', smaxage: '300' };
	const BUNDLE: BundleRequest = { title: 'Community Development/What we do/messages.json', language: 'fr', version: 'fr:0123' };
	const TRANSLATED = {
		'program.wikimedia-clinics.title': 'Cliniques Wikimédia',
		'program.wikimedia-clinics.summary': 'Permanences où les membres des communautés reçoivent des conseils.',
		'vocabulary.capacity.label': 'Capacité'
	};
	/** A recorded answer of the extension. Its file has the request too. */
	const recorded = ( name: string ): { body: string } =>
		( { body: JSON.stringify( ( JSON.parse( readFileSync( `test/unit/wiki/translate/${ name }.json`, 'utf8' ) ) as { answer: unknown } ).answer ) } );
	const read = ( revisions: readonly number[] = [ 14, 16 ], changes: Partial<BundleRequest> = {} ): Promise<PagesAndTranslations> =>
		createMediaWiki().readPages( [ TITLE ], revisions, { ...BUNDLE, ...changes } );
	const titlesOf = ( { pages }: PagesAndTranslations ): string[] => pages.map( ( { title } ) => title );
	const translationsOf = ( { translations }: PagesAndTranslations ): Record<string, string> => Object.fromEntries( translations );

	test( 'takes one request, and gives the translations, outdated ones too, by the bundle\'s own keys', async () => {
		network.reply( recorded( 'combined' ) );
		const reading = await read();
		expect( titlesOf( reading ) ).toEqual( [ BUNDLE.title, TITLE ] );
		// One is outdated, and another one not translated.
		expect( translationsOf( reading ) ).toEqual( TRANSLATED );
		expect( network.requests ).toHaveLength( 1 );
	} );

	test( 'reads only existing translations, cached for five minutes, with an address that changes with them', async () => {
		network.reply( recorded( 'combined' ) );
		await read( [ 14, 16 ], { title: 'community_Development/What we do/messages.json' } );
		expect( network.requests ).toMatchObject( [ { path: '/w/api.php', credentials: 'omit' } ] );
		expect( network.requests[ 0 ]?.parameters ).toEqual( {
			action: 'query', format: 'json', formatversion: '2', uselang: 'content', ...FIVE_MINUTES,
			prop: 'revisions|info', rvprop: 'ids|content|contentmodel', rvslots: 'main', revids: '14|16',
			list: 'messagecollection', mcgroup: 'messagebundle-Community Development/What we do/messages.json', mclanguage: 'fr',
			mcprop: 'translation', mcfilter: 'hastranslation', mclimit: 'max', requestid: 'fr:0123'
		} );
	} );

	test.each<[ string, number[], string ]>( [ [ 'state of the bundle', [ 14, 16 ], '' ], [ 'revisions', [], 'fr:0123' ] ] )( 'is cached for five minutes, also if the %s is not known', async ( _, revisions, version ) => {
		network.reply( recorded( 'combined' ) );
		await read( revisions, { version } );
		expect( network.requests ).toMatchObject( [ { parameters: { ...FIVE_MINUTES, requestid: version } } ] );
	} );

	test( 'continues if the wiki gives the translations in parts, and reads the pages once', async () => {
		network.reply( recorded( 'page1' ), recorded( 'page2' ) );
		const reading = await read();
		expect( titlesOf( reading ) ).toEqual( [ BUNDLE.title, TITLE ] );
		expect( translationsOf( reading ) ).toEqual( TRANSLATED );
		const [ first = {}, second = {}, ...others ] = network.requests.map( ( { parameters } ) => parameters );
		expect( others ).toEqual( [] );
		expect( second ).toEqual( {
			...Object.fromEntries( Object.entries( first ).filter( ( [ name ] ) => ![ 'prop', 'rvprop', 'rvslots', 'revids' ].includes( name ) ) ),
			mcoffset: 'Community_Development/What_we_do/messages.json/vocabulary.capacity.label'
		} );
	} );

	test( 'ends if the wiki continues for ever', async () => {
		network.reply( recorded( 'page1' ) );
		expect( Object.keys( translationsOf( await read() ) ).length ).toBeGreaterThan( 0 );
		expect( network.requests ).toHaveLength( 50 );
	} );

	test.each( [ 'unknown-group', 'unknown-language' ] )( 'still gives the pages if the bundle cannot be read: %s', async ( name ) => {
		network.reply( recorded( name ), { body: answer( TITLE, '{}' ) } );
		const reading = await read();
		expect( [ titlesOf( reading ), translationsOf( reading ) ] ).toEqual( [ [ TITLE ], {} ] );
		expect( network.requests.map( ( { parameters } ) => [ parameters[ 'list' ], parameters[ 'revids' ], parameters[ 'maxage' ] ] ) )
			.toEqual( [ [ 'messagecollection', '14|16', '300' ], [ undefined, '14|16', '86400' ] ] );
		expect( Object.keys( network.requests[ 1 ]?.parameters ?? {} ).filter( ( key ) => /^mc|^list$|^requestid$/.test( key ) ) ).toEqual( [] );
	} );

	test( 'still gives the pages if the bundle fails after the first part', async () => {
		network.reply( recorded( 'page1' ), recorded( 'unknown-group' ), { body: answer( TITLE, '{}' ) } );
		const reading = await read();
		expect( [ titlesOf( reading ), translationsOf( reading ) ] ).toEqual( [ [ TITLE ], {} ] );
	} );

	test( 'gives only the pages on a wiki without the extension', async () => {
		network.reply( recorded( 'not-installed' ) );
		const reading = await read( [ 16 ] );
		expect( [ titlesOf( reading ), translationsOf( reading ) ] ).toEqual( [ [ TITLE ], {} ] );
		expect( network.requests ).toHaveLength( 1 );
	} );

	test( 'reads the bundle again if the revisions are not those of the page', async () => {
		network.reply( recorded( 'hastranslation' ), recorded( 'combined' ) );
		expect( translationsOf( await read( [ 7 ] ) ) ).toEqual( TRANSLATED );
		expect( network.requests.map( ( { parameters } ) => [ parameters[ 'revids' ], parameters[ 'titles' ], parameters[ 'list' ], parameters[ 'maxage' ] ] ) )
			.toEqual( [ [ '7', undefined, 'messagecollection', '300' ], [ undefined, TITLE, 'messagecollection', '300' ] ] );
	} );

	test( 'works with hostile keys', async () => {
		network.reply( { body: JSON.stringify( { query: { messagecollection: [ { key: 'A/B.json/__proto__', translation: 'x', tags: [] } ] } } ) } );
		const { translations } = await createMediaWiki().readPages( [], [], BUNDLE );
		expect( Array.from( translations ) ).toEqual( [ [ '__proto__', 'x' ] ] );
	} );

	test.each<[ string, Reply, number ]>( [
		[ 'network', new TypeError( 'Failed to fetch' ), 1 ], [ 'busy', { status: 429, body: '' }, 2 ],
		// Errors that do not come from the bundle.
		[ 'server', { body: JSON.stringify( { error: { code: 'internal_api_error_DBQueryError', info: 'Caught exception' } } ) }, 2 ]
	] )( 'fails if the pages cannot be read: %s', async ( failure, reply, count ) => {
		network.reply( reply );
		expect( await failureOf( read() ) ).toBe( failure );
		expect( network.requests ).toHaveLength( count );
	} );
} );
