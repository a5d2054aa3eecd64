/** `npm run release`: checks the version, the changelog, the tag and `dist/`, and packs the release with hashes. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertBuilt } from './build';
import { assertCommitted, commitOf, git, tagOf } from './deploy/checkout';
import { changelogProblems } from './lib/changelog';
import { runCommand } from './lib/command';
import { Failure } from './wiki/failure';
import { ROOT } from './wiki/paths';

/** Git ignores this folder. */
const FOLDER = '.release';
const PACKED = [ 'dist', 'gadget-definition', 'README.md', 'CHANGELOG.md', 'LICENSE' ];

const read = ( file: string ): string => readFileSync( join( ROOT, file ), 'utf8' );
const versionIn = ( file: string ): string => ( JSON.parse( read( file ) ) as { readonly version: string } ).version;
const sumLine = ( name: string, bytes: Buffer ): string => `${ createHash( 'sha256' ).update( bytes ).digest( 'hex' ) }  ${ name }\n`;

function assertDescribed( version: string ): void {
	const problems = changelogProblems( read( 'CHANGELOG.md' ), version );
	const locked = versionIn( 'package-lock.json' );
	if ( locked !== version ) {
		problems.push( `package-lock.json has version ${ locked }, package.json ${ version }: run "npm install".` );
	}
	if ( problems.length > 0 ) {
		throw new Failure( `Version ${ version } cannot be released:`, ...problems.map( ( problem ) => `  ${ problem }` ) );
	}
}

function assertTagged( tag: string ): void {
	if ( git( 'tag', '--list', tag ) === '' ) {
		throw new Failure( `All is well, but there is no tag ${ tag } yet.`, `Set it, then start again: git tag --annotate ${ tag } --message "Program Explorer ${ tag.slice( 1 ) }"` );
	}
	const tagged = commitOf( tag );
	if ( tagged !== commitOf() ) {
		throw new Failure( `The tag ${ tag } is on ${ tagged }, which is not what is checked out (${ commitOf() }).`, `Go there with "git checkout ${ tag }", or release another version: change it in package.json.` );
	}
}

async function release(): Promise<number> {
	assertCommitted();
	const version = versionIn( 'package.json' );
	const tag = tagOf( version );
	assertDescribed( version );
	assertTagged( tag );
	await assertBuilt();

	const folder = join( ROOT, FOLDER );
	rmSync( folder, { recursive: true, force: true } );
	mkdirSync( folder );
	const name = `program-explorer-${ version }`;
	// The archive holds the dates of the commit, so the same tag gives the same bytes.
	const archive = execFileSync( 'git', [ 'archive', '--format=tar.gz', `--prefix=${ name }/`, tag, ...PACKED ], { cwd: ROOT, maxBuffer: 2 ** 26 } );
	writeFileSync( join( folder, `${ name }.tar.gz` ), archive );
	const files = git( 'ls-tree', '-r', '-z', '--name-only', tag, 'dist' ).split( '\0' ).filter( Boolean );
	const sums = sumLine( `${ name }.tar.gz`, archive ) + files.map( ( file ) => sumLine( file, readFileSync( join( ROOT, file ) ) ) ).join( '' );
	writeFileSync( join( folder, 'SHA256SUMS' ), sums );
	console.log( `${ sums }\n${ FOLDER }/${ name }.tar.gz and ${ FOLDER }/SHA256SUMS are ready.` );
	return 0;
}

await runCommand( release );
