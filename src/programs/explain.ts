import type { adviseOnValue } from './advice/advise-on-value';
import { knownNameFor } from './field-names';
import { nearest } from './nearest';
import { PROBLEM_TEXTS, type ProblemText } from './problem-texts';
import type { ProblemCode } from './problems';
import type { PathStep } from './report';
import { shorten } from './shorten';

/** The texts of a problem. */
export interface Explanation {
	readonly params: readonly string[];
	readonly reason: string;
	readonly fix: string;
	/** What is probably meant in place of the value. */
	readonly meant?: string;
}

/** Names with a meaning that the schema defines, so that a name with the same meaning can be found. */
const WITH_SYNONYMS: readonly ProblemCode[] = [ 'unknown-field', 'bad-status' ];

function fill( text: string, params: readonly string[] ): string {
	return text.replace( /\$(\d)/g, ( _match, digit: string ) => params[ Number( digit ) - 1 ] ?? '' );
}

/**
 * Makes the English texts of a problem. Readers' browsers do not load them.
 *
 * @param params Are shortened here, because advice needs the whole value.
 * @param path Leads to the value.
 * @param known The names among which the one nearest to the first param is suggested.
 * @param advise Gives better texts for some values. It is in another module.
 */
export function explain(
	code: ProblemCode, params: readonly string[], path: readonly PathStep[] = [], known?: Iterable<string>, advise?: typeof adviseOnValue
): Explanation {
	const [ reason, fix, fixByNearest ]: ProblemText = PROBLEM_TEXTS[ code ];
	const [ name = '' ] = params;
	const meant = known && ( nearest( name, known ) || WITH_SYNONYMS.includes( code ) && knownNameFor( name, known ) );
	const all = [ ...params.map( shorten ), ...meant ? [ meant ] : [] ];
	const proposal = fixByNearest && all[ 1 ];
	return {
		params: all,
		reason: fill( reason, all ),
		fix: fill( proposal ? fixByNearest : fix, all ),
		...proposal && { meant: proposal },
		...advise?.( code, params, path )
	};
}
