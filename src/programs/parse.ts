import { adviseOnValue } from './advice/advise-on-value';
import { checkPage } from './checks/check-page';
import type { IncludedPage } from './include';
import type { ParseResult } from './model';
import type { ParseOptions } from './parse-options';
import { validatePage } from './validate-page';

/** Reads a data page and finds its problems, outside browsers: these load the two parts as modules, see `validatePage`. */
export function parsePrograms(
	text: string, options: ParseOptions, included: readonly IncludedPage[] = [], mostAlike?: number
): ParseResult {
	return validatePage( text, options, included, { adviseOnValue, checkPage }, mostAlike );
}
