// The module with the form of the lists of terms, needs and series, and of the page itself.
import { createListsChanges } from './editor/lists-changes';
import { MORE_ENGLISH } from './editor/more-english';
import { createListsForm } from './views/editor/more/lists-form';
import type { EditorParts } from './views/editor/parts';
import type { ListsOfEditor } from './views/editor/view';

export function createLists( parts: EditorParts ): ListsOfEditor {
	return { ListsForm: createListsForm( parts ), listsChanges: createListsChanges( parts ) };
}
export const english = MORE_ENGLISH;
