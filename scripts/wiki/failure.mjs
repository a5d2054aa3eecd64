/**
 * Something the person at the keyboard can put right. It is shown as it stands, without a stack trace,
 * so its message names the place, the reason and what to do.
 */
export class Failure extends Error {
	/** @param {string[]} lines */
	constructor( ...lines ) {
		super( lines.join( '\n' ) );
		this.name = 'Failure';
	}
}

/**
 * Ends the process with exit code 1 after showing an error: a Failure as one message, anything else
 * with its stack, because then the fault is ours.
 *
 * @param {unknown} error
 * @return {never}
 */
export function exitWith( error ) {
	const known = error instanceof Failure ? error : accessFailure( error );
	console.error( known ? `\n${ known.message }` : error );
	process.exit( 1 );
}

/**
 * @param {unknown} error
 * @return {Failure | undefined} undefined if the error is none of the file system's
 */
function accessFailure( error ) {
	const { code, path } = /** @type {NodeJS.ErrnoException} */ ( error );
	if ( code === 'EACCES' || code === 'EPERM' ) {
		return new Failure( `${ path } belongs to another user.`, 'Start as that user, or give yourself the checkout with chown -R.' );
	}
	return code === 'ENOSPC' ? new Failure( 'The disk is full.', 'Make room (500 MB are enough), then start again.' ) : undefined;
}
