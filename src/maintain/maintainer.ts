import type { parsePrograms } from '../programs/parse';
import type { advise } from './maintainer-notice';
import type { driftHints } from './drift-hints';

/** The exports of the module for people who can edit the data page. */
export interface Maintainer {
	readonly advise: typeof advise;
	readonly driftHints: typeof driftHints;
	readonly parsePrograms: typeof parsePrograms;
}
