import type { EditorState } from '../views/editor/view';
import type { EditablePage, EditFailure, PageEditor } from '../wiki/page-editor';

/** Why a user may not edit the data page, but perhaps its talk page. */
const CAN_SUGGEST: readonly EditFailure[] = [ 'protected', 'denied', 'blocked' ];

/** Whether a user saves the data page or suggests changes on its talk page, and what is wrong if neither is possible. */
export async function readPermission( editor: PageEditor, { refusal, publicAs }: EditablePage, talk: string | null ): Promise<Pick<EditorState, 'isSuggestion' | 'publicAs' | 'trouble'>> {
	const page = refusal && talk && CAN_SUGGEST.includes( refusal.failure ) ? await editor.read( talk ) : null;
	if ( page?.kind === 'page' && page.refusal ) {
		return { isSuggestion: false, publicAs, trouble: { ...page.refusal, failure: 'nowhere' } };
	}
	// If the talk page cannot be read now, it is read again before something is sent.
	return page ? { isSuggestion: true, publicAs, trouble: null } : { isSuggestion: false, publicAs, trouble: refusal };
}
