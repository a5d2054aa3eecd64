import type { Report } from './report';

/** A report for readers' browsers: it keeps what is wrong, but neither the path nor the text. */
export interface CodeReport extends Report {
	/** The code of each of the first problems, then its params. */
	readonly problems: readonly string[];
}

/** More would only fill the browser's log, where each is an argument of one call. */
const MOST_CODES = 99;

export function createCodeReport(): CodeReport {
	const problems: string[] = [];
	const addWith: Report[ 'addWith' ] = ( code, params ) => {
		if ( problems.length < MOST_CODES ) {
			problems.push( [ code, ...params ].join( ' ' ) );
		}
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
