import type { Report } from './report';

/** A report for readers' browsers: it keeps what is wrong, but neither the path nor the text. */
export interface CodeReport extends Report {
	/** The code of each problem, then its params. */
	readonly problems: readonly string[];
}

export function createCodeReport(): CodeReport {
	const problems: string[] = [];
	const addWith: Report[ 'addWith' ] = ( code, params ) => {
		problems.push( [ code, ...params ].join( ' ' ) );
	};
	const add: Report[ 'add' ] = ( code, value = '' ) => addWith( code, [ value ] );
	const nothing = (): void => undefined;
	return {
		program: null,
		problems,
		enter: nothing,
		leave: nothing,
		add,
		addAt: ( _part, code, value ) => add( code, value ),
		addWith
	};
}
