import type { IncludedPage } from './include';
import { jsonErrorPosition } from './json-error';
import { readPage, type ParseOptions } from './read-page';
import type { ParseResult } from './model';
import { createReport } from './report';
import { explain } from './problem-texts';

export type { ParseOptions };

/**
 * Reads a data page. Strict where a mistake would mislead, forgiving where a reader would
 * otherwise see nothing (DESIGN §3). Never throws.
 *
 * @param text The page's JSON, or whatever stands there.
 * @param options
 * @param included The pages it includes, as far as they could be had; see `includedTitles`.
 * @param mostProblems Where other than what people on a wiki can take in.
 * @return A list, null only where the JSON is unreadable or of an unknown version; and a problem
 * for everything that is left out or doubtful.
 */
export function parsePrograms(
	text: string, options: ParseOptions, included: readonly IncludedPage[] = [], mostProblems?: number
): ParseResult {
	const report = createReport( explain, mostProblems );
	const list = readPage( text, options, included, report, ( _message, json ) => {
		const place = jsonErrorPosition( json );
		return place ? ` at line ${ place.line }, column ${ place.column }` : '';
	} );
	return { list, problems: report.done() };
}
