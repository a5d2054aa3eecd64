import { execFileSync } from 'node:child_process';
import { staleFiles } from '../build.mjs';
import { Failure } from '../wiki/failure.mjs';
import { ROOT } from '../wiki/paths.mjs';

/** What a commit must have touched to matter to a wiki. */
const SHIPPED = [ 'src', 'gadget-definition', 'docs', 'package-lock.json' ];

/**
 * @param {string[]} args
 * @return {string}
 */
function git( ...args ) {
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

/**
 * @param {string} [revision]
 * @return {string} the short name of its commit
 */
export function commitOf( revision = 'HEAD' ) {
	return git( 'rev-parse', '--short', `${ revision }^{commit}` );
}

/**
 * @param {string | undefined} commit that was deployed last
 * @return {string[]} what the commits since say of themselves, newest first; none if it is not known here
 */
export function subjectsSince( commit ) {
	try {
		return commit === undefined ? [] : git( 'log', '--format=%s', '--no-merges', `${ commit }..HEAD`, '--', ...SHIPPED ).split( '\n' ).filter( Boolean );
	} catch {
		return [];
	}
}
