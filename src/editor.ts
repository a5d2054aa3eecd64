// The module that edits programs.
import { createEdit } from './editor/edit';
import { createPageEditor } from './wiki/mediawiki-edit';

export { findProposals } from './edit/proposal';
export { saveChanges } from './edit/save';
export { createPageEditor };
export const { open, create } = createEdit( createPageEditor );
