/** `npm run release`: checks the version, the changelog, the tag and `dist/`, and packs the release with hashes. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertBuilt } from './build';
import { readPackage } from './build/source';
import { assertCommitted, commitOf, git, tagOf } from './deploy/checkout';
import { changelogProblems } from './lib/changelog';
import { createCommand, runCommand } from './lib/command';
import { Failure } from './wiki/failure';
import { readSource, ROOT } from './wiki/paths';

const FOLDER = '.release';
const PACKED = [ 'dist', 'gadget-definition', 'README.md', 'CHANGELOG.md', 'LICENSE' ];

const sumsOf = ( files: readonly string[], cwd: string ): string => execFileSync( 'sha256sum', files, { cwd, encoding: 'utf8' } );

function assertDescribed( version: string ): void {
	const { version: locked } = readPackage( 'package-lock.json' );
	const problems = [
		...changelogProblems( readSource( 'CHANGELOG.md' ), version ),
		...locked === version ? [] : [ `package-lock.json has version ${ locked }, package.json ${ version }: run "npm install".` ]
	];
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
	const { version } = readPackage( 'package.json' );
	const tag = tagOf( version );
	assertDescribed( version );
	assertTagged( tag );
	await assertBuilt();

	const folder = join( ROOT, FOLDER );
	rmSync( folder, { recursive: true, force: true } );
	mkdirSync( folder );
	const name = `program-explorer-${ version }`;
	// The archive holds the dates of the commit, so the same tag gives the same bytes.
	git( 'archive', `--output=${ folder }/${ name }.tar.gz`, `--prefix=${ name }/`, tag, ...PACKED );
	const files = git( 'ls-tree', '-r', '-z', '--name-only', tag, 'dist' ).split( '\0' ).filter( Boolean );
	const sums = sumsOf( [ `${ name }.tar.gz` ], folder ) + sumsOf( files, ROOT );
	writeFileSync( join( folder, 'SHA256SUMS' ), sums );
	console.log( `${ sums }\n${ FOLDER }/${ name }.tar.gz and ${ FOLDER }/SHA256SUMS are ready.` );
	return 0;
}

await runCommand( createCommand( 'release', 'Checks a release and packs it.' ), release );
