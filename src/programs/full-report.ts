import type { adviseOnValue } from './advice/advise-on-value';
import { explain } from './explain';
import { severityOf, type Problem, type ProblemCode } from './problems';
import type { PathStep, Report } from './report';

/** So many problems of the same kind are listed one by one. */
const MOST_ALIKE = 20;

/** So many of the others are named, if there are more of the same kind. */
const MOST_PLACES = 5;

/** The number of kinds. At most half of them are warnings, so that many warnings do not displace the errors. */
const MOST_KINDS = 200;

/** A report for people who can edit the page: it keeps each problem with its path, reason and fix. */
export interface FullReport extends Report {
	/**
	 * Ends the report. Too many problems of the same kind are one problem, with their number. If there were too many
	 * kinds, the last problem has the number of those that were not kept.
	 */
	done(): Problem[];
}

/** The problems with the same code in the same field. */
interface Kind {
	count: number;
	readonly first: Problem[];
}

/** A path without indexes and without the ids of vocabularies, terms and series. */
function shapeOf( path: readonly PathStep[] ): string {
	const isId = ( depth: number ): boolean => path[ depth - 1 ] === 'terms' || depth === 1 && ( path[ 0 ] === 'vocabularies' || path[ 0 ] === 'series' );
	// The index of an included page stays, because its problems are on another page.
	return path.map( ( step, depth ) => isId( depth ) || typeof step === 'number' && path[ depth - 1 ] !== 'include' ? '*' : step ).join( ' ' );
}

/**
 * @param mostAlike So many problems of the same kind are listed one by one; with Infinity, all problems are.
 * @param advise Gives better texts for some values.
 */
export function createFullReport( mostAlike = MOST_ALIKE, advise?: typeof adviseOnValue ): FullReport {
	const path: PathStep[] = [];
	const problems: Problem[] = [];
	const kinds = new Map<string, Kind>();
	const mostKinds = Math.max( MOST_KINDS, mostAlike );
	let warnings = 0;
	let more = 0;

	const toProblem = ( code: ProblemCode, params: readonly string[], known?: Iterable<string> ): Problem => ( {
		path: [ ...path ],
		severity: severityOf( code ),
		code,
		...explain( code, params, path, known, advise ),
		...( report.program === null ? {} : { program: report.program } )
	} );

	/** The kind of a problem; null if there are too many kinds. */
	const kindOf = ( code: ProblemCode ): Kind | null => {
		const name = `${ code } ${ shapeOf( path ) }`;
		let kind = kinds.get( name ) || null;
		if ( !kind && kinds.size < mostKinds && ( severityOf( code ) === 'error' || ++warnings <= mostKinds / 2 ) ) {
			kind = { count: 0, first: [] };
			kinds.set( name, kind );
		}
		return kind;
	};

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
			for ( const step of [ part ].flat() ) {
				path.push( step );
			}
			report.add( code, value, known );
			path.length = depth;
		},
		addWith( code, params, known ) {
			const kind = kindOf( code );
			if ( !kind ) {
				more++;
				return;
			}
			kind.count++;
			// Texts and nearest names take time to make, so only problems that are kept get them.
			if ( kind.first.length < Math.max( mostAlike, MOST_PLACES ) + 1 ) {
				const problem = toProblem( code, params, known );
				kind.first.push( problem );
				problems.push( problem );
			}
		},
		done() {
			report.program = null;
			const shown = new Map<Problem, Problem | null>();
			kinds.forEach( ( { count, first: [ first, ...others ] } ) => {
				if ( first && count > mostAlike ) {
					others.forEach( ( other ) => shown.set( other, null ) );
					shown.set( first, { ...first, alike: { count: count - 1, first: others.slice( 0, MOST_PLACES ) } } );
				}
			} );
			const all = problems.map( ( problem ) => shown.has( problem ) ? shown.get( problem ) : problem ).filter( ( problem ): problem is Problem => Boolean( problem ) );
			return more ? [ ...all, toProblem( 'more-problems', [ String( more ) ] ) ] : all;
		}
	};
	return report;
}
