// The module that shows what has to be checked or corrected.
import { createOpenWorklist } from './editor/open-worklist';
import { missingPages } from './wiki/mediawiki-missing';

export const open = createOpenWorklist( missingPages );
