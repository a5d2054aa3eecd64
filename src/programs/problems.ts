import type { PROBLEM_TEXTS } from './problem-texts';

/** Left out means: readers do not see it. What is only warned about is shown as it stands. */
export type Severity = 'error' | 'warning';

export type ProblemCode = keyof typeof PROBLEM_TEXTS;

/** Something wrong in the data. */
export interface Problem {
	/** Keys and (from 0) indexes that lead to the place, from the root of the data page. */
	readonly path: readonly ( string | number )[];
	readonly severity: Severity;
	readonly code: ProblemCode;
	/** What the words are about: mostly the value, shortened, then the nearest known name. */
	readonly params: readonly string[];
	readonly reason: string;
	readonly fix: string;
	/** The id of the program it is in. */
	readonly program?: string;
}

const WARNINGS: readonly ProblemCode[] = [
	'unknown-field', 'missing-label', 'status-against-dates', 'no-page-language', 'not-included', 'more-problems'
];

/**
 * @param code
 * @return `error` where something is left out.
 */
export function severityOf( code: ProblemCode ): Severity {
	return WARNINGS.indexOf( code ) === -1 ? 'error' : 'warning';
}

/**
 * A place for people: `programs → #4 ("wikimedia-clinics") → start`. Counts from one.
 *
 * @param path
 * @param program The id of the program it is in.
 * @return Empty for the page as a whole.
 */
export function describePath( path: Problem[ 'path' ], program?: string ): string {
	return path.map( ( step, depth ) => {
		const name = typeof step === 'number' ? `#${ step + 1 }` : step;
		return program !== undefined && typeof step === 'number' && path[ depth - 1 ] === 'programs' ?
			`${ name } ("${ program }")` : name;
	} ).join( ' \u2192 ' );
}
