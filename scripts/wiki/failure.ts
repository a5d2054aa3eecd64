/**
 * An error that the user of a script can correct. Its message names the place, the reason and what to do, and is
 * shown without a stack trace.
 */
export class Failure extends Error {
	constructor( ...lines: string[] ) {
		super( lines.join( '\n' ) );
	}
}
