import { execFileSync } from 'node:child_process';
import { Failure } from '../wiki/failure';
import { ROOT } from '../wiki/paths';

/** Only a change of these can change a page of a wiki. */
const SHIPPED = [ 'src', 'gadget-definition', 'docs', 'package-lock.json' ];

export function git( ...args: string[] ): string {
	return execFileSync( 'git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26, stdio: [ 'ignore', 'pipe', 'pipe' ] } );
}

/** Fails where a file is not committed, because a release has to be reproducible from its commit. */
export function assertCommitted(): void {
	let changed: string;
	try {
		changed = git( 'status', '--porcelain' ).trim();
	} catch {
		throw new Failure( 'This folder is no checkout of git, so the release could not be reproduced from a commit.', 'Clone the repository, and start there.' );
	}
	if ( changed !== '' ) {
		throw new Failure( 'These files are in no commit:', changed, 'Commit them, or put them aside with "git stash --include-untracked".' );
	}
}

export function commitOf( revision = 'HEAD' ): string {
	return git( 'rev-parse', '--short', `${ revision }^{commit}` ).trim();
}

/** The subjects of the commits after that one, newest first; none if the commit is not known here. */
export function subjectsSince( commit: string | undefined ): string[] {
	try {
		return commit === undefined ? [] : git( 'log', '--format=%s', '--no-merges', `${ commit }..HEAD`, '--', ...SHIPPED ).split( '\n' ).filter( Boolean );
	} catch {
		return [];
	}
}

/** The name of a version's tag; the version may begin with a "v". */
export function tagOf( version: string ): string {
	return `v${ version.replace( /^v/, '' ) }`;
}
