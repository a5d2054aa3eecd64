/**
 * Something the person at the keyboard can put right. It is shown as it stands, without a stack trace,
 * so its message names the place, the reason and what to do.
 */
export class Failure extends Error {
	constructor( ...lines: string[] ) {
		super( lines.join( '\n' ) );
		this.name = 'Failure';
	}
}

/**
 * Ends the process with exit code 1 after showing an error: a Failure as one message, anything else
 * with its stack, because then the fault is ours.
 */
export function exitWith( error: unknown ): never {
	const known = error instanceof Failure ? error : accessFailure( error );
	console.error( known ? `\n${ known.message }` : error );
	process.exit( 1 );
}

/** @return undefined if the error is none of the file system's */
function accessFailure( error: unknown ): Failure | undefined {
	const { code, path } = ( error as NodeJS.ErrnoException );
	if ( code === 'EACCES' || code === 'EPERM' ) {
		return new Failure( `${ path } belongs to another user.`, 'Start as that user, or give yourself the checkout with chown -R.' );
	}
	return code === 'ENOSPC' ? new Failure( 'The disk is full.', 'Make room (500 MB are enough), then start again.' ) : undefined;
}
