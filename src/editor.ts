// The module that edits programs.
import { createEdit } from './editor/edit';
import { createPageEditor } from './wiki/mediawiki-edit';

export { saveChanges } from './edit/save';
export { openSuggestions } from './editor/answer';
export { createPageEditor };
export const { open, create } = createEdit( createPageEditor );
