import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { findCredentials, hideSecret } from '../../../../scripts/deploy/credentials';

const folder = mkdtempSync( join( tmpdir(), 'program-explorer-' ) );
execFileSync( 'git', [ 'init', '--quiet' ], { cwd: folder } );
afterAll( () => rmSync( folder, { recursive: true } ) );

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
	test( 'are undefined if there are none', () => {
		expect( findCredentials( {}, folder ) ).toBeUndefined();
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

test( 'the secret is replaced in what is shown', () => {
	expect( hideSecret( { user: 'Ada', password: 'a.b' } )( 'Ada said a.b twice: a.b, not axb' ) ).toBe( 'Ada said … twice: …, not axb' );
	expect( hideSecret( { token: 't0k' } )( 't0k' ) ).toBe( '…' );
	expect( hideSecret( undefined )( 'x' ) ).toBe( 'x' );
} );
