import { createFullReport } from './full-report';
import type { IncludedPage } from './include';
import { jsonErrorPosition } from './json-error';
import type { ParseResult } from './model';
import type { ParseOptions } from './parse-options';
import { explain } from './problem-texts';
import { readPage } from './read-page';

export type { ParseOptions };

/**
 * Reads a data page. Never throws.
 *
 * @param text The JSON of the page, or any other text.
 * @param included The included pages that could be loaded; see `includedTitles`.
 * @param mostProblems The number of problems to keep, if not the number that helps on a wiki page.
 */
export function parsePrograms(
	text: string, options: ParseOptions, included: readonly IncludedPage[] = [], mostProblems?: number
): ParseResult {
	const report = createFullReport( explain, mostProblems );
	const list = readPage( text, options, included, report, ( _message, json ) => {
		const position = jsonErrorPosition( json );
		return position ? ` at line ${ position.line }, column ${ position.column }` : '';
	} );
	return { list, problems: report.done() };
}
