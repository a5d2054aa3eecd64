import type { ProblemCode } from '../problems';
import type { PathStep } from '../report';
import type { Advice, Adviser } from './advice';
import { adviseOnDate } from './date-advice';
import { adviseOnLanguage } from './language-advice';
import { adviseOnLink } from './link-advice';
import { adviseOnTime } from './time-advice';
import { adviseOnType, adviseOnVersion } from './value-advice';

const ADVISERS: ReadonlyMap<ProblemCode, Adviser> = new Map<ProblemCode, Adviser>( [
	[ 'unknown-version', adviseOnVersion ],
	[ 'wrong-type', adviseOnType ],
	[ 'bad-date', adviseOnDate ],
	[ 'bad-time', adviseOnTime ],
	[ 'bad-language', adviseOnLanguage ],
	[ 'bad-page', adviseOnLink ],
	[ 'bad-scheme', adviseOnLink ],
	[ 'insecure-link', adviseOnLink ],
	[ 'bad-address', adviseOnLink ]
] );

/** About a longer value nothing special is said, because examining it could take long. */
const MOST_ADVISED = 2000;

/**
 * Makes the texts for the value of a problem.
 *
 * @param params The params of the problem; they are not shortened.
 * @param path Leads to the value.
 * @return null if there is nothing special to say about the value.
 */
export function adviseOnValue( code: ProblemCode, params: readonly string[], path: readonly PathStep[] ): Advice | null {
	const [ value = '' ] = params;
	return value.length > MOST_ADVISED ? null : ADVISERS.get( code )?.( params, path ) ?? null;
}
