import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ResponseCache, type StoredResponse } from '../../../../scripts/wiki/response-cache';

const VERSIONED = '/load.php?modules=a&version=1abc2';
const STARTUP = '/load.php?modules=startup&only=scripts';
const MONTH = 'public, max-age=2592000, s-maxage=2592000';
const NO_LIFETIME = 'public, max-age=0, s-maxage=0';

const database = join( mkdtempSync( join( tmpdir(), 'program-explorer-cache-' ) ), 'wiki.sqlite' );
let cache: ResponseCache;

function response( text: string, status = 200 ): StoredResponse {
	return { status, headers: [], etag: undefined, body: Buffer.from( text ) };
}

/** Sets the time of the last write to the database. */
function write( secondsAgo: number ): void {
	const time = Date.now() / 1000 - secondsAgo;
	utimesSync( database, time, time );
}

interface Options {
	readonly status?: number;
	readonly control?: string;
	readonly headers?: IncomingHttpHeaders;
	/** Happens while the wiki makes the response. */
	readonly during?: () => void;
}

/** Asks for an address; stores the text where the cache has nothing. */
async function ask( address: string, text: string, { status = 200, control = MONTH, headers = {}, during = () => {} }: Options = {} ): Promise<string> {
	const { found, store } = await cache.look( address );
	if ( found ) {
		return found.body.toString();
	}
	during();
	store?.( response( text, status ), { 'cache-control': control, ...headers } );
	return text;
}

beforeEach( () => {
	writeFileSync( database, '' );
	write( 60 );
	cache = new ResponseCache( [ database, `${ database }-wal` ] );
} );

describe( 'a response with a version in its address', () => {
	test( 'is kept although the database is written to', async () => {
		write( 0 );
		await ask( VERSIONED, 'first' );
		write( 0 );
		expect( await ask( VERSIONED, 'second' ) ).toBe( 'first' );
	} );

	test( 'is kept for this address only', async () => {
		await ask( VERSIONED, 'first' );
		expect( await ask( `${ VERSIONED }&lang=fr`, 'second' ) ).toBe( 'second' );
	} );

	test( 'is not kept after an edit if the version is wrong: the wiki gives it no lifetime', async () => {
		await ask( VERSIONED, 'first', { control: NO_LIFETIME } );
		write( 1 );
		expect( await ask( VERSIONED, 'second' ) ).toBe( 'second' );
	} );
} );

describe( 'a response without a version', () => {
	test( 'is kept until the database is written to', async () => {
		await ask( STARTUP, 'first', { control: NO_LIFETIME } );
		expect( await ask( STARTUP, 'second', { control: NO_LIFETIME } ) ).toBe( 'first' );
		write( 1 );
		expect( await ask( STARTUP, 'third', { control: NO_LIFETIME } ) ).toBe( 'third' );
	} );

	test( 'is kept until then although the wiki gives it a lifetime', async () => {
		await ask( STARTUP, 'first' );
		write( 1 );
		expect( await ask( STARTUP, 'second' ) ).toBe( 'second' );
	} );

	test( 'is kept until the log of writes beside the database changes', async () => {
		await ask( STARTUP, 'first' );
		writeFileSync( `${ database }-wal`, '' );
		utimesSync( `${ database }-wal`, 0, 1 );
		expect( await ask( STARTUP, 'second' ) ).toBe( 'second' );
	} );

	test( 'is not kept if the database was written to while the wiki made it', async () => {
		await ask( STARTUP, 'first', { during: () => write( 30 ) } );
		expect( await ask( STARTUP, 'second' ) ).toBe( 'second' );
	} );

	test( 'is not kept shortly after a write, when MediaWiki may still use old values', async () => {
		write( 8 );
		await ask( STARTUP, 'first' );
		expect( await ask( STARTUP, 'second' ) ).toBe( 'second' );
	} );
} );

describe( 'never kept are', () => {
	test.for<[ string, Options ]>( [
		[ 'errors', { status: 500 } ],
		[ 'answers that nothing has changed', { status: 304 } ],
		[ 'private responses', { control: 'private, max-age=2592000, s-maxage=2592000' } ],
		[ 'responses without a lifetime in shared caches', { control: 'public, max-age=2592000' } ],
		[ 'responses that set a cookie', { headers: { 'set-cookie': [ 'a=b' ] } } ]
	] )( '%s', async ( [ , options ] ) => {
		await ask( VERSIONED, 'first', options );
		expect( await ask( VERSIONED, 'second' ) ).toBe( 'second' );
	} );

	test.for( [ '/wiki/Page?version=1abc2', '/api.php?action=query&version=1abc2', '/index.php?title=load.php?&version=1abc2' ] )( 'other addresses: %s', async ( address ) => {
		await ask( address, 'first' );
		expect( await ask( address, 'second' ) ).toBe( 'second' );
	} );
} );

test( 'the oldest responses make room for new ones', async () => {
	for ( let version = 0; version <= 1000; version++ ) {
		await ask( `/load.php?a&version=${ version }`, 'first' );
	}
	expect( await ask( '/load.php?a&version=1000', 'second' ) ).toBe( 'first' );
	expect( await ask( '/load.php?a&version=1', 'second' ) ).toBe( 'first' );
	expect( await ask( '/load.php?a&version=0', 'second' ) ).toBe( 'second' );
} );
