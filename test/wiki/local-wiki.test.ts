import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
	// Without the cache, so that the answers are those of router.php.
	wiki = await startWiki( { name: 'local-wiki', fresh: true, cached: false, extensions: EXTENSIONS } );
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

test.each( [ '/wiki/Main_Page', '/api.php', '/load.php', '/resources/assets/licenses/README', '/extensions/Tiny/tiny.css' ] )( 'the local wiki answers under its own name only: %s', async ( path ) => {
	expect( await get( path, { host: 'evil.example' } ) ).toMatch( /^421.* This wiki answers at http:\/\/localhost/ );
} );
