import type { parsePrograms } from '../programs/parse';
import type { adviceOn } from './advice';
import type { driftHints } from './drift-hints';

/** The exports of the module for people who can edit the data page. */
export interface Maintainer {
	readonly adviceOn: typeof adviceOn;
	readonly driftHints: typeof driftHints;
	readonly parsePrograms: typeof parsePrograms;
}
