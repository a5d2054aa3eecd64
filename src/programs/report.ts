import { severityOf, type Problem, type ProblemCode } from './problems';
import type { Explain } from './problem-texts';

const MOST_PROBLEMS = 200;

export type PathStep = string | number;

/** Collects problems while a data page is read, and knows the place that is being read. */
export interface Report {
	/** The id of the program that is being read. */
	program: string | null;
	/**
	 * Names a problem at the present place.
	 *
	 * @param code
	 * @param value What stands there; shortened.
	 * @param known Names to look through for the one that was meant.
	 */
	add( code: ProblemCode, value?: string, known?: Iterable<string> ): void;
	/** Names a problem of the field `step` of what is being read. */
	addAt( step: PathStep, code: ProblemCode, value?: string, known?: Iterable<string> ): void;
	/** Like `add`, with several params. */
	addWith( code: ProblemCode, params: readonly string[], known?: Iterable<string> ): void;
	/** Reads something deeper: by one step, or by all the steps that lead there. */
	within<T>( step: PathStep | readonly PathStep[], read: () => T ): T;
}

/** A report that remembers everything, for people who can mend the page. */
export interface FullReport extends Report {
	/** All problems, and if there were too many, how many more. */
	done(): Problem[];
}

/**
 * @param text
 * @return At most 60 characters of it.
 */
export function shorten( text: string ): string {
	return text.length > 60 ? `${ text.slice( 0, 59 ) }\u2026` : text;
}

/**
 * Starts a report.
 *
 * @param explain How to put problems into words.
 * @param most So many problems are kept. Warnings are at most half of them, to leave room for what
 * is left out, which matters more.
 * @return
 */
export function createReport( explain: Explain, most = MOST_PROBLEMS ): FullReport {
	const path: PathStep[] = [];
	const problems: Problem[] = [];
	let warnings = 0;
	let more = 0;

	const toProblem = ( code: ProblemCode, params: readonly string[], known?: Iterable<string> ): Problem => ( {
		path: path.slice(),
		severity: severityOf( code ),
		code,
		...explain( code, params, known ),
		...( report.program === null ? {} : { program: report.program } )
	} );

	const report: FullReport = {
		program: null,
		add( code, value, known ) {
			report.addWith( code, value === undefined ? [] : [ value ], known );
		},
		addAt( step, code, value, known ) {
			report.within( step, () => report.add( code, value, known ) );
		},
		addWith( code, params, known ) {
			// ProblemText and nearest names cost time, so only problems that are kept get them.
			if ( problems.length >= most || severityOf( code ) === 'warning' && ++warnings > most / 2 ) {
				more++;
			} else {
				problems.push( toProblem( code, params.map( shorten ), known ) );
			}
		},
		within( step, read ) {
			const depth = path.length;
			path.push( ...[ step ].flat() );
			const value = read();
			path.length = depth;
			return value;
		},
		done() {
			report.program = null;
			return more ? [ ...problems, toProblem( 'more-problems', [ String( more ) ] ) ] : problems;
		}
	};
	return report;
}
