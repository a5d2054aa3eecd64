/** An error that the user of a script can correct. Its message has the reason and what to do, and is shown without a stack. */
export class Failure extends Error {
	constructor( ...lines: string[] ) {
		super( lines.join( '\n' ) );
	}
}
