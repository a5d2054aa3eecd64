import type { PROBLEM_TEXTS } from './problem-texts';

/** An error: readers do not see the value. A warning: they see it as it is. */
export type Severity = 'error' | 'warning';

export type ProblemCode = keyof typeof PROBLEM_TEXTS;

/** Something wrong in the data. */
export interface Problem {
	/** The keys, and the indexes from 0, that lead from the root of the data page to the value. */
	readonly path: readonly ( string | number )[];
	readonly severity: Severity;
	readonly code: ProblemCode;
	/** The values in the texts: mostly the value itself, shortened, then the nearest known name. */
	readonly params: readonly string[];
	readonly reason: string;
	readonly fix: string;
	/** What is probably meant in place of the value. */
	readonly meant?: string;
	/** The id of the program it is in. */
	readonly program?: string;
	/** If there are too many of the same kind: the number of the others, and the first of them. */
	readonly alike?: { readonly count: number; readonly first: readonly Problem[] };
}

const WARNINGS: readonly ProblemCode[] = [
	'unknown-field', 'missing-label', 'status-against-dates', 'dates-over', 'date-outside', 'no-page-language', 'not-included', 'html-tag', 'entity', 'wikitext', 'outer-space',
	'invisible', 'lost-character', 'doubtful-page', 'doubtful-language', 'longer-code', 'same-label', 'unserved-need', 'no-first-term', 'long-text', 'more-problems'
];

export function severityOf( code: ProblemCode ): Severity {
	return WARNINGS.includes( code ) ? 'warning' : 'error';
}

/** How many problems there are, with those that are only counted. */
export function countProblems( problems: readonly Problem[] ): number {
	return problems.reduce( ( sum, { code, params, alike } ) => sum + ( code === 'more-problems' ? Number( params[ 0 ] ) : 1 + ( alike ? alike.count : 0 ) ), 0 );
}

/**
 * Writes a path for people, with numbers from 1: `programs → #4 ("wikimedia-clinics") → start`.
 *
 * @param program The id of the program to which the path leads.
 * @return '' for the whole page.
 */
export function describePath( path: Problem[ 'path' ], program?: string ): string {
	return path.map( ( step, depth ) => {
		const name = typeof step === 'number' ? `#${ step + 1 }` : step;
		return program !== undefined && typeof step === 'number' && path[ depth - 1 ] === 'programs' ?
			`${ name } ("${ program }")` : name;
	} ).join( ' \u2192 ' );
}
