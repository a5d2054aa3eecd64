// The module that edits programs.
import { createEdit } from './editor/edit';
import { createPageEditor } from './wiki/mediawiki-edit';

export const { edit, create } = createEdit( createPageEditor );
