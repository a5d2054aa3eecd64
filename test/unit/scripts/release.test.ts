import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Checkout } from '../../helpers/checkout';

const VERSION = '9.1.0';
const SECTION = `## ${ VERSION } – 2026-11-24\n`;

let checkout: Checkout;
beforeAll( () => {
	checkout = Checkout.create( 'release-checkout' );
	const { version } = JSON.parse( checkout.read( 'package.json' ) ) as { version: string };
	checkout.edit( 'package.json', `"version": "${ version }"`, `"version": "${ VERSION }"` );
	checkout.edit( 'package-lock.json', `"version": "${ version }"`, `"version": "${ VERSION }"` );
	checkout.write( 'CHANGELOG.md', SECTION );
	expect( checkout.run( 'build' ).code ).toBe( 0 );
	checkout.commit( 'chore: a version of its own' );
}, 120_000 );
afterAll( () => checkout.remove(), 120_000 );

test( 'a version is released when it is described, tagged and built, with correct hashes', () => {
	expect( checkout.run( 'release' ) ).toMatchObject( { code: 1, output: expect.stringMatching( /has nothing under a heading "## 9\./ ) as string } );

	checkout.write( 'CHANGELOG.md', `${ SECTION }\n- It is new.\n` );
	expect( checkout.run( 'release' ) ).toMatchObject( { code: 1, output: expect.stringMatching( /in no commit:[^]*CHANGELOG\.md/ ) as string } );

	checkout.commit( 'docs: what is new' );
	expect( checkout.run( 'release' ) ).toMatchObject( { code: 1, output: expect.stringMatching( /no tag v9\.1\.0 yet\.\nSet it, then start again: git tag/ ) as string } );

	checkout.git( 'tag', `v${ VERSION }`, 'HEAD~1' );
	expect( checkout.run( 'release' ) ).toMatchObject( { code: 1, output: expect.stringMatching( /is on \w+, which is not what is checked out/ ) as string } );

	checkout.git( 'tag', '--force', `v${ VERSION }` );
	const { code, output } = checkout.run( 'release' );
	expect( output ).toContain( `.release/program-explorer-${ VERSION }.tar.gz` );
	expect( code ).toBe( 0 );
	const sums = checkout.read( '.release/SHA256SUMS' ).trim().split( '\n' ).map( ( line ) => line.split( '  ' ) );
	expect( sums.map( ( [ , file ] ) => file ) ).toContain( 'dist/manifest.json' );
	for ( const [ sum, file = '' ] of sums ) {
		const bytes = readFileSync( join( checkout.folder, file.endsWith( '.gz' ) ? '.release' : '.', file ) );
		expect( createHash( 'sha256' ).update( bytes ).digest( 'hex' ), file ).toBe( sum );
	}
	const names = execFileSync( 'tar', [ '-tzf', join( checkout.folder, '.release', `program-explorer-${ VERSION }.tar.gz` ) ], { encoding: 'utf8' } );
	expect( names ).toContain( `program-explorer-${ VERSION }/dist/programExplorer.js` );
}, 120_000 );
