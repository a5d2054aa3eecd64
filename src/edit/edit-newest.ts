import type { EditablePage, Failed, PageEditor } from '../wiki/page-editor';

/** How often an edit is tried again after another edit came first. */
const MOST_TRIES = 3;

/**
 * Edits the newest text of a page, and does so again if another edit came first.
 *
 * @param edit Its result has the kind `conflict` if another edit came first.
 * @return A conflict if others came first every time.
 */
export async function editNewest<Result extends { readonly kind: string }>(
	editor: PageEditor, title: string, edit: ( page: EditablePage ) => Promise<Result>
): Promise<Result | Failed> {
	for ( let tries = 1; ; tries++ ) {
		const page = await editor.read( title );
		const result = page.kind === 'failed' ? page : await edit( page );
		if ( result.kind !== 'conflict' || tries === MOST_TRIES ) {
			return result;
		}
	}
}
