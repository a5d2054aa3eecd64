import { MOST_HINTS } from '../../../src/maintain/fix';
import type { ImportOrigin, PagesOrigin } from '../../../src/page/load';
import { parsePrograms } from '../../../src/programs/parse';
import type { Problem } from '../../../src/programs/problems';

/** The problems that a notice for maintainers shows. */
export function problemsIn( origin: PagesOrigin | ImportOrigin | null ): readonly Problem[] {
	return origin?.kind === 'pages' ?
		parsePrograms( origin.page.text, { today: '2026-11-22', language: 'en' }, origin.included, MOST_HINTS ).problems : [];
}
