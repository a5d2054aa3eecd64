import type { adviceOn } from './advice';
import type { driftHints } from './drift-hints';

/** What the module that only people who can edit the data page load gives the others. */
export interface Maintainer {
	readonly adviceOn: typeof adviceOn;
	readonly driftHints: typeof driftHints;
}
