// The module for people who can edit the data page.
import { createAdvise } from './maintain/maintainer-notice';
import { readDeletion } from './wiki/mediawiki-deletion';

export const advise = createAdvise( readDeletion );
export { driftHints } from './maintain/drift-hints';
