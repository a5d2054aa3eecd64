// The module with the parts of the editor that few edits need.
import { createDraftActions } from './editor/draft-actions';
import { findDrafts, holdDrafts } from './editor/find-drafts';
import { createListsChanges } from './editor/lists-changes';
import { MORE_ENGLISH } from './editor/more-english';
import { createConflicts } from './views/editor/more/conflicts';
import { createDrafts } from './views/editor/more/drafts';
import { createListsForm } from './views/editor/more/lists-form';
import { createPosition } from './views/editor/more/position';
import { createRawRecord } from './views/editor/more/raw-record';
import type { EditorParts } from './views/editor/parts';
import type { MoreOfEditor } from './views/editor/view';
import { createPageFinder } from './wiki/mediawiki-find';

export function createMore( parts: EditorParts ): MoreOfEditor {
	return {
		Conflicts: createConflicts( parts ), Drafts: createDrafts( parts ), ListsForm: createListsForm( parts ), Position: createPosition( parts ), RawRecord: createRawRecord( parts ), listsChanges: createListsChanges( parts )
	};
}
export { createDraftActions, createPageFinder, findDrafts, holdDrafts };
export const english = MORE_ENGLISH;
