/**
 * An error that the user of a script can correct. Its message names the place, the reason and what to do, and is
 * shown without a stack trace.
 */
export class Failure extends Error {
	constructor( ...lines: string[] ) {
		super( lines.join( '\n' ) );
		this.name = 'Failure';
	}
}

/**
 * Shows an error and ends the process with exit code 1. A Failure is shown as one message; any other error is a
 * mistake of ours and is shown with its stack.
 */
export function exitWith( error: unknown ): never {
	const known = error instanceof Failure ? error : accessFailure( error );
	console.error( known ? `\n${ known.message }` : error );
	process.exit( 1 );
}

/** Explains an error of the file system; returns undefined for any other. */
function accessFailure( error: unknown ): Failure | undefined {
	const { code, path } = error as NodeJS.ErrnoException;
	if ( code === 'EACCES' || code === 'EPERM' ) {
		return new Failure( `${ path } belongs to another user.`, 'Start as that user, or give yourself the checkout with chown -R.' );
	}
	return code === 'ENOSPC' ? new Failure( 'The disk is full.', 'Make room (500 MB are enough), then start again.' ) : undefined;
}
