/** `differs`: something is wrong; `unknown`: it could not be checked. */
export type Verdict = 'ok' | 'differs' | 'unknown';

/** One line of the details of a finding. */
export interface Detail {
	readonly text: string;
	/** The address of a page with more about it. */
	readonly url?: string;
}

/** The result of a check. */
export interface Finding {
	readonly verdict: Verdict;
	/** The reason, as a sentence. */
	readonly text: string;
	readonly details?: readonly Detail[];
}

/** A finding with the name of its check. */
export interface NamedFinding extends Finding {
	readonly name: string;
}

/** How long a check may take. Longer than the timeout of requests, so that their errors are shown. */
const TIMEOUT_MS = 15000;

/** The reason of anything that was thrown. */
export function reasonOf( error: unknown ): string {
	return error instanceof Error ? error.message : String( error );
}

/** Lines without a link. */
export function lines( texts: readonly string[] ): readonly Detail[] {
	return texts.map( ( text ) => ( { text } ) );
}

/**
 * Runs a check. If it throws or takes too long, the verdict is `unknown`.
 *
 * @param name The title of the check in the report.
 */
export async function check( name: string, find: () => Finding | Promise<Finding> ): Promise<NamedFinding> {
	let timer = 0;
	const timeout = new Promise<Finding>( ( resolve ) => {
		timer = window.setTimeout( () => resolve( { verdict: 'unknown', text: `There was no answer within ${ TIMEOUT_MS / 1000 } seconds.` } ), TIMEOUT_MS );
	} );
	try {
		return Object.assign( { name }, await Promise.race( [ Promise.resolve().then( find ), timeout ] ) );
	} catch ( error ) {
		return { name, verdict: 'unknown', text: `The check failed: ${ reasonOf( error ) }` };
	} finally {
		clearTimeout( timer );
	}
}
