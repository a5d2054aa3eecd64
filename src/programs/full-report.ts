import type { Explain } from './problem-texts';
import { severityOf, type Problem, type ProblemCode } from './problems';
import type { PathStep, Report } from './report';
import { shorten } from './shorten';

const MOST_PROBLEMS = 200;

/** A report for people who can edit the page: it keeps each problem with its path, reason and fix. */
export interface FullReport extends Report {
	/** Ends the report. If there were too many problems, the last one has the number of those that were not kept. */
	done(): Problem[];
}

/**
 * @param explain Makes the texts of a problem.
 * @param most The number of problems to keep. At most half of them are warnings, so that many
 * warnings do not displace the errors.
 */
export function createFullReport( explain: Explain, most = MOST_PROBLEMS ): FullReport {
	const path: PathStep[] = [];
	const problems: Problem[] = [];
	let warnings = 0;
	let more = 0;

	const toProblem = ( code: ProblemCode, params: readonly string[], known?: Iterable<string> ): Problem => ( {
		path: [ ...path ],
		severity: severityOf( code ),
		code,
		...explain( code, params, known ),
		...( report.program === null ? {} : { program: report.program } )
	} );

	const report: FullReport = {
		program: null,
		enter( step ) {
			path.push( step );
		},
		leave() {
			path.pop();
		},
		add( code, value, known ) {
			report.addWith( code, value === undefined ? [] : [ value ], known );
		},
		addAt( part, code, value, known ) {
			const depth = path.length;
			path.push( ...[ part ].flat() );
			report.add( code, value, known );
			path.length = depth;
		},
		addWith( code, params, known ) {
			// Texts and nearest names take time to make, so only problems that are kept get them.
			if ( problems.length >= most || severityOf( code ) === 'warning' && ++warnings > most / 2 ) {
				more++;
			} else {
				problems.push( toProblem( code, params.map( shorten ), known ) );
			}
		},
		done() {
			report.program = null;
			return more ? [ ...problems, toProblem( 'more-problems', [ String( more ) ] ) ] : problems;
		}
	};
	return report;
}
