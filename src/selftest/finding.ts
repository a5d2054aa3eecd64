/** `differs`: something is not as it should be; `unknown`: the check could not be made. */
export type Verdict = 'ok' | 'differs' | 'unknown';

/** One line of what belongs to a finding. */
export interface Detail {
	readonly text: string;
	/** Where more about it stands. */
	readonly url?: string;
}

/** What a check has found out. */
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

/** A check waits so long for what others owe it; requests give up before. */
const PATIENCE_MS = 15000;

/** Puts whatever was thrown into words. */
export function reasonOf( error: unknown ): string {
	return error instanceof Error ? error.message : String( error );
}

/** Lines without a link. */
export function lines( texts: readonly string[] ): readonly Detail[] {
	return texts.map( ( text ) => ( { text } ) );
}

/**
 * Makes a check. It gives a finding whatever happens: what throws or never answers is unknown.
 *
 * @param name What it is about.
 * @param find
 * @return
 */
export async function check( name: string, find: () => Finding | Promise<Finding> ): Promise<NamedFinding> {
	let timer = 0;
	const late = new Promise<Finding>( ( resolve ) => {
		timer = window.setTimeout( () => resolve( { verdict: 'unknown', text: `There was no answer within ${ PATIENCE_MS / 1000 } seconds.` } ), PATIENCE_MS );
	} );
	try {
		return Object.assign( { name }, await Promise.race( [ Promise.resolve().then( find ), late ] ) );
	} catch ( error ) {
		return { name, verdict: 'unknown', text: `It could not be told: ${ reasonOf( error ) }` };
	} finally {
		clearTimeout( timer );
	}
}
