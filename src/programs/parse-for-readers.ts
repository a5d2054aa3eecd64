import { createCodeReport } from './code-report';
import type { IncludedPage } from './include';
import type { ProgramList } from './model';
import type { ParseOptions } from './parse-options';
import { readPage } from './read-page';

/**
 * Reads a data page as `validatePage` does, but gives only the codes of the problems: readers' browsers need no texts
 * about them.
 */
export function parseForReaders( text: string, options: ParseOptions, included: readonly IncludedPage[] = [] ): { readonly list: ProgramList | null; readonly problems: readonly string[] } {
	const report = createCodeReport();
	return { list: readPage( text, options, included, report ), problems: report.problems };
}
