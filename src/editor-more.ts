// The module with the parts of the editor that few edits need.
import { copyOf } from './editor/copy-of';
import { createDraftActions } from './editor/draft-actions';
import { holdDrafts } from './editor/draft-locks';
import { findDrafts } from './editor/find-drafts';
import { MORE_ENGLISH } from './editor/more-english';
import { suggestChanges } from './editor/suggest-session';
import { createConflicts } from './views/editor/more/conflicts';
import { createDrafts } from './views/editor/more/drafts';
import { createMeant } from './views/editor/more/meant';
import { createPosition } from './views/editor/more/position';
import { createRawRecord } from './views/editor/more/raw-record';
import { createSuggestions } from './views/editor/more/suggestions';
import type { EditorParts } from './views/editor/parts';
import type { PartsOfEditor } from './views/editor/view';
import { createPageFinder } from './wiki/mediawiki-find';

export function createMore( parts: EditorParts ): PartsOfEditor {
	return {
		Conflicts: createConflicts( parts ), Drafts: createDrafts( parts ), Meant: createMeant( parts ), Position: createPosition( parts ), RawRecord: createRawRecord( parts ),
		Suggestions: createSuggestions( parts )
	};
}
export { copyOf, createDraftActions, createPageFinder, findDrafts, holdDrafts, suggestChanges };
export const english = MORE_ENGLISH;
