// The module that shows who changed what of a program.
import { createOpenHistory } from './editor/open-history';
import { createPageHistory } from './wiki/mediawiki-history';

export const open = createOpenHistory( createPageHistory );
