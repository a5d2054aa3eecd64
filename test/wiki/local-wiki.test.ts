import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WIKI_FOLDER } from '../../scripts/wiki/paths';
import { startWiki, type Wiki } from '../../scripts/wiki/wiki';

/** A folder with one extension. */
const EXTENSIONS = join( WIKI_FOLDER, 'local-wiki-extensions' );

let wiki: Wiki;

beforeAll( async () => {
	mkdirSync( join( EXTENSIONS, 'Tiny' ), { recursive: true } );
	writeFileSync( join( EXTENSIONS, 'Tiny/extension.json' ), JSON.stringify( { name: 'Tiny', manifest_version: 2 } ) );
	writeFileSync( join( EXTENSIONS, 'Tiny/tiny.css' ), 'b { color: red; }' );
	writeFileSync( join( EXTENSIONS, 'Tiny/tiny.php' ), '<?php echo "ran";' );
	wiki = await startWiki( { name: 'local-wiki', fresh: true, extensions: EXTENSIONS } );
} );
afterAll( async () => {
	await wiki.stop();
	rmSync( EXTENSIONS, { recursive: true } );
} );

async function get( path: string, headers = {} ): Promise<string> {
	const [ response ] = await once( request( wiki.url + path, { headers } ).end(), 'response' ) as [ IncomingMessage ];
	return `${ response.statusCode ?? '' } ${ response.headers[ 'content-type' ] ?? '' } ${ await text( response ) }`;
}

test( 'the local wiki loads the extensions of a folder, and serves their files but runs none', async () => {
	expect( await get( '/api.php?action=query&meta=siteinfo&siprop=extensions&format=json' ) ).toContain( '"name":"Tiny"' );
	expect( await get( '/extensions/Tiny/tiny.css?1' ) ).toMatch( /^200 text\/css.* b \{ color: red; \}$/ );
	expect( await get( '/extensions/Tiny/tiny.php' ) ).toMatch( /^404/ );
	expect( await get( '/extensions/Tiny/../../local-wiki/mediawiki-version.css' ) ).toMatch( /^404/ );
} );

describe( 'the cache of load.php', () => {
	const UTIL = 'modules=mediawiki.util';
	const load = ( query: string, init = {} ): Promise<Response> => fetch( `${ wiki.url }/load.php?lang=en&skin=vector-2022&${ query }`, init );
	/** Only an answer that is not from the cache has an id of its request. */
	const isKept = async ( answer: Promise<Response> ): Promise<boolean> => !( await answer ).headers.has( 'x-request-id' );
	test( 'keeps an answer with a version, also after the database is written to', async () => {
		const [ , version = '' ] = /"(.*)"/.exec( ( await load( UTIL ) ).headers.get( 'etag' ) ?? '' ) ?? [];
		const versioned = `${ UTIL }&version=${ version }`;
		const first = await load( versioned );
		expect( first.headers.has( 'x-request-id' ) ).toBe( true );
		await wiki.api.save( 'Written', 'Text', 'Test' );
		const second = await load( versioned );
		expect( second.headers.has( 'x-request-id' ) ).toBe( false );
		expect( await second.text() ).toBe( await first.text() );
		for ( const name of [ 'cache-control', 'etag', 'content-type' ] ) {
			expect( second.headers.get( name ) ).toBe( first.headers.get( name ) );
			expect( second.headers.get( name ) ).not.toBeNull();
		}
		const same = await load( versioned, { headers: { 'if-none-match': `W/"${ version }"` } } );
		expect( [ same.status, await same.text() ] ).toEqual( [ 304, '' ] );
		expect( ( await load( versioned, { headers: { 'if-none-match': 'W/"0"' } } ) ).status ).toBe( 200 );
		expect( await isKept( load( versioned, { method: 'HEAD' } ) ) ).toBe( false );
	} );

	test( 'keeps none with a wrong version or an error', async () => {
		for ( const query of [ `${ UTIL }&version=wrong`, 'modules=no.such.module&version=1' ] ) {
			expect( await isKept( load( query ) ) ).toBe( false );
			expect( await isKept( load( query ) ) ).toBe( false );
		}
	} );

	test( 'keeps one without a version some seconds after the last edit, until the next one', async () => {
		await wiki.api.save( 'Written', 'Another text', 'Test' );
		expect( await isKept( load( UTIL ) ) ).toBe( false );
		expect( await isKept( load( UTIL ) ) ).toBe( false );
		await expect.poll( () => isKept( load( UTIL ) ), { timeout: 40_000, interval: 1000 } ).toBe( true );
		await wiki.api.save( 'Written', 'A third text', 'Test' );
		expect( await isKept( load( UTIL ) ) ).toBe( false );
	} );

	test( 'keeps no other requests', async () => {
		for ( let times = 0; times < 2; times++ ) {
			expect( await isKept( fetch( `${ wiki.url }/api.php?action=query&format=json` ) ) ).toBe( false );
		}
	} );
} );

test.each( [ '/wiki/Main_Page', '/api.php', '/load.php', '/resources/assets/licenses/README', '/extensions/Tiny/tiny.css' ] )( 'the local wiki answers under its own name only: %s', async ( path ) => {
	expect( await get( path, { host: 'evil.example' } ) ).toMatch( /^421.* This wiki answers at http:\/\/localhost/ );
} );
