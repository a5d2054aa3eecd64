import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { findCredentials as findFor } from '../../../../scripts/deploy/credentials';

const API = 'https://meta.example/w/api.php';
const folder = mkdtempSync( join( tmpdir(), 'program-explorer-' ) );
execFileSync( 'git', [ 'init', '--quiet' ], { cwd: folder } );
afterAll( () => rmSync( folder, { recursive: true } ) );

const findCredentials = ( environment: Record<string, string>, from: string ): unknown => findFor( API, { WIKI_HOST: 'meta.example', ...environment }, from );

function write( text: string, mode = 0o600 ): void {
	const path = join( folder, '.deploy.env' );
	writeFileSync( path, text );
	chmodSync( path, mode );
}

beforeEach( () => {
	writeFileSync( join( folder, '.gitignore' ), '.deploy.env\n' );
	write( '' );
} );

describe( 'the credentials', () => {
	test( 'are missing if there are none', () => {
		expect( () => findCredentials( {}, folder ) ).toThrow( 'There are no credentials to log in with' );
	} );

	test( 'go over https only, or to this machine', () => {
		const find = ( host: string, address: string ): unknown => findFor( address, { WIKI_HOST: host, WIKI_TOKEN: 't' }, folder );
		expect( () => find( 'meta.wikimedia.org', 'http://meta.wikimedia.org/w/api.php' ) ).toThrow( 'passwords go over https only' );
		expect( () => find( 'localhost.evil.example', 'http://localhost.evil.example/api.php' ) ).toThrow( 'passwords go over https only' );
		expect( find( 'meta.wikimedia.org', 'https://meta.wikimedia.org/w/api.php' ) ).toEqual( { token: 't' } );
		expect( find( 'localhost:8080', 'http://localhost:8080/api.php' ) ).toEqual( { token: 't' } );
	} );

	test( 'come from the environment, or from the file', () => {
		expect( findCredentials( { WIKI_USER: 'Ada@deploy', WIKI_PASSWORD: 'x' }, folder ) ).toEqual( { user: 'Ada@deploy', password: 'x' } );
		write( 'WIKI_USER=Ada@deploy\nWIKI_PASSWORD="p q"\n' );
		expect( findCredentials( {}, folder ) ).toEqual( { user: 'Ada@deploy', password: 'p q' } );
		expect( findCredentials( { WIKI_PASSWORD: 'other' }, folder ) ).toEqual( { user: 'Ada@deploy', password: 'other' } );
	} );

	test( 'may be a token', () => {
		expect( findCredentials( { WIKI_TOKEN: 't', WIKI_USER: 'Ada' }, folder ) ).toEqual( { token: 't' } );
	} );

	test.each( [
		[ undefined, /do not name their wiki[^]*WIKI_HOST=meta\.example/ ],
		[ 'localhost:8080', /are for localhost:8080, not for meta\.example/ ],
		[ 'meta.example.evil.example', /not for meta\.example/ ],
		[ 'meta.example:444', /not for meta\.example/ ]
	] )( 'are refused for another wiki than theirs: %s', ( host, words ) => {
		for ( const secret of [ { WIKI_TOKEN: 't' }, { WIKI_USER: 'Ada@deploy', WIKI_PASSWORD: 'x' } ] ) {
			expect( () => findFor( API, { WIKI_HOST: host, ...secret }, folder ) ).toThrow( words );
		}
	} );

	test( 'are refused if one half is missing', () => {
		expect( () => findCredentials( { WIKI_USER: 'Ada@deploy' }, folder ) ).toThrow( 'WIKI_PASSWORD is missing' );
		expect( () => findCredentials( { WIKI_PASSWORD: 'x' }, folder ) ).toThrow( 'WIKI_USER is missing' );
	} );

	test( 'are refused if other users can read the file', () => {
		write( 'WIKI_TOKEN=t', 0o644 );
		expect( () => findCredentials( {}, folder ) ).toThrow( 'chmod 600' );
	} );

	test( 'are refused if git might publish the file', () => {
		writeFileSync( join( folder, '.gitignore' ), '' );
		expect( () => findCredentials( {}, folder ) ).toThrow( 'Git does not ignore' );
	} );
} );
