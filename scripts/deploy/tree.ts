import { execFileSync } from 'node:child_process';
import { staleFiles } from '../build';
import { Failure } from '../wiki/failure';
import { ROOT } from '../wiki/paths';

/** What a commit must have touched to matter to a wiki. */
const SHIPPED = [ 'src', 'gadget-definition', 'docs', 'package-lock.json' ];

function git( ...args: string[] ): string {
	return execFileSync( 'git', args, { cwd: ROOT, encoding: 'utf8', stdio: [ 'ignore', 'pipe', 'pipe' ] } ).trim();
}

/**
 * Makes sure that what goes out can be found again: all of it is in a commit.
 *
 * @throws {Failure} naming the files
 */
export function assertCommitted() {
	let changed;
	try {
		changed = git( 'status', '--porcelain' );
	} catch {
		throw new Failure( 'This folder is no checkout of git, so nobody could find again what goes out.', 'Clone the repository, and start there.' );
	}
	if ( changed !== '' ) {
		throw new Failure( 'These files are in no commit:', changed, 'Commit them, or put them aside with "git stash --include-untracked".' );
	}
}

/**
 * Makes sure that `dist/` is what the sources give.
 *
 * @throws {Failure} naming the files
 */
export async function assertBuilt() {
	const stale = await staleFiles();
	if ( stale.length > 0 ) {
		throw new Failure( `dist/ is not what src/ gives: ${ stale.join( ', ' ) }.`, 'Run "npm run build", look at what changed, and commit it.' );
	}
}

/** @return the short name of its commit */
export function commitOf( revision: string = 'HEAD' ): string {
	return git( 'rev-parse', '--short', `${ revision }^{commit}` );
}

/**
 * @param commit that was deployed last
 * @return what the commits since say of themselves, newest first; none if it is not known here
 */
export function subjectsSince( commit: string | undefined ): string[] {
	try {
		return commit === undefined ? [] : git( 'log', '--format=%s', '--no-merges', `${ commit }..HEAD`, '--', ...SHIPPED ).split( '\n' ).filter( Boolean );
	} catch {
		return [];
	}
}
