import type { adviseOnValue } from './advice/advise-on-value';
import type { checkPage } from './checks/check-page';
import { createFullReport } from './full-report';
import type { IncludedPage } from './include';
import { jsonErrorPosition } from './json-error';
import type { ParseResult } from './model';
import type { ParseOptions } from './parse-options';
import { readPage } from './read-page';

/** What finds more than reading does. It is in a module of its own, because both together are too large for one. */
export interface Checks {
	readonly adviseOnValue: typeof adviseOnValue;
	readonly checkPage: typeof checkPage;
}

/**
 * Reads a data page and finds its problems. Never throws.
 *
 * @param text The JSON of the page, or any other text.
 * @param included The included pages that could be loaded; see `includedTitles`.
 * @param mostAlike So many problems of the same kind are listed one by one, if not the number that helps on a wiki page.
 */
export function validatePage(
	text: string, options: ParseOptions, included: readonly IncludedPage[], { adviseOnValue, checkPage }: Checks, mostAlike?: number
): ParseResult {
	const report = createFullReport( mostAlike, adviseOnValue );
	const list = readPage( text, options, included, report, ( _message, json ) => {
		const position = jsonErrorPosition( json );
		return position ? ` at line ${ position.line }, column ${ position.column }` : '';
	} );
	if ( list ) {
		checkPage( text, list, options, included, report );
	}
	return { list, problems: report.done() };
}
