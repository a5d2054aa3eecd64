import type { Report } from './report';

/** A report in codes, for readers' browsers: what is wrong, not where and how to mend it. */
export interface CodeReport extends Report {
	/** Codes, each with the value that stands there. */
	readonly problems: readonly string[];
}

/** Starts a report. */
export function createCodeReport(): CodeReport {
	const problems: string[] = [];
	const addWith: Report[ 'addWith' ] = ( code, params ) => {
		problems.push( [ code, ...params ].join( ' ' ) );
	};
	const add: Report[ 'add' ] = ( code, value = '' ) => addWith( code, [ value ] );
	return {
		program: null,
		problems,
		add,
		addAt: ( _step, code, value ) => add( code, value ),
		addWith,
		within: ( _step, read ) => read()
	};
}
