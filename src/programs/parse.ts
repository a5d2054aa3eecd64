import { checkPage } from './checks/check-page';
import { createFullReport } from './full-report';
import type { IncludedPage } from './include';
import { jsonErrorPosition } from './json-error';
import type { ParseResult } from './model';
import type { ParseOptions } from './parse-options';
import { readPage } from './read-page';

export type { ParseOptions };

/**
 * Reads a data page. Never throws.
 *
 * @param text The JSON of the page, or any other text.
 * @param included The included pages that could be loaded; see `includedTitles`.
 * @param mostAlike So many problems of the same kind are listed one by one, if not the number that helps on a wiki page.
 */
export function parsePrograms(
	text: string, options: ParseOptions, included: readonly IncludedPage[] = [], mostAlike?: number
): ParseResult {
	const report = createFullReport( mostAlike );
	const list = readPage( text, options, included, report, ( _message, json ) => {
		const position = jsonErrorPosition( json );
		return position ? ` at line ${ position.line }, column ${ position.column }` : '';
	} );
	if ( list ) {
		checkPage( text, list, options, included, report );
	}
	return { list, problems: report.done() };
}
