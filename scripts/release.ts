/**
 * `npm run release`: makes sure that a version is what it says, and packs what goes on wikis, with hashes.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagOf } from './deploy/release';
import { assertBuilt, assertCommitted, commitOf } from './deploy/tree';
import { changelogProblems } from './lib/changelog';
import { runCommand } from './lib/command';
import { Failure } from './wiki/failure';
import { ROOT } from './wiki/paths';

/** Where the archive goes; git ignores it. */
const FOLDER = '.release';
const PACKED = [ 'dist', 'gadget-definition', 'README.md', 'CHANGELOG.md', 'LICENSE' ];

const read = ( file: string ): string => readFileSync( join( ROOT, file ), 'utf8' );

const sha256 = ( bytes: Buffer ): string => createHash( 'sha256' ).update( bytes ).digest( 'hex' );

/** @return what keeps it from being released */
function problemsOf( version: string ): string[] {
	const problems = changelogProblems( read( 'CHANGELOG.md' ), version );
	const locked = JSON.parse( read( 'package-lock.json' ) ).version;
	if ( locked !== version ) {
		problems.push( `package-lock.json says version ${ locked }, package.json ${ version }: run "npm install".` );
	}
	return problems;
}

/** @throws {Failure} if it is missing, or on another commit */
function assertTagged( tag: string ) {
	let tagged;
	try {
		tagged = commitOf( tag );
	} catch {
		throw new Failure( `All is well, but there is no tag ${ tag } yet.`, `Set it, then start again: git tag --annotate ${ tag } --message "Program Explorer ${ tag.slice( 1 ) }"` );
	}
	if ( tagged !== commitOf() ) {
		throw new Failure( `The tag ${ tag } is on ${ tagged }, which is not what is checked out (${ commitOf() }).`, `Go there with "git checkout ${ tag }", or release another version: change it in package.json.` );
	}
}

/** @return the exit code */
async function release(): Promise<number> {
	assertCommitted();
	const { version } = JSON.parse( read( 'package.json' ) );
	const problems = problemsOf( version );
	if ( problems.length > 0 ) {
		throw new Failure( `Version ${ version } cannot be released:`, ...problems.map( ( problem ) => `  ${ problem }` ) );
	}
	const tag = tagOf( version );
	assertTagged( tag );
	await assertBuilt();

	const folder = join( ROOT, FOLDER );
	rmSync( folder, { recursive: true, force: true } );
	mkdirSync( folder );
	const name = `program-explorer-${ version }`;
	// The dates in it are the commit's, so the same tag gives the same bytes.
	const archive = execFileSync( 'git', [ 'archive', '--format=tar.gz', `--prefix=${ name }/`, tag, ...PACKED ], { cwd: ROOT, maxBuffer: 2 ** 26 } );
	writeFileSync( join( folder, `${ name }.tar.gz` ), archive );
	const files = execFileSync( 'git', [ 'ls-tree', '-r', '-z', '--name-only', tag, 'dist' ], { cwd: ROOT, encoding: 'utf8' } ).split( '\0' ).filter( Boolean );
	const sums = [ [ `${ name }.tar.gz`, archive ], ...files.map( ( file ) => [ file, readFileSync( join( ROOT, file ) ) ] ) ];
	const text = sums.map( ( [ file, bytes ] ) => `${ sha256( ( bytes as Buffer ) ) }  ${ file }\n` ).join( '' );
	writeFileSync( join( folder, 'SHA256SUMS' ), text );
	console.log( text + `\n${ FOLDER }/${ name }.tar.gz and ${ FOLDER }/SHA256SUMS are ready.` );
	return 0;
}

await runCommand( release );
