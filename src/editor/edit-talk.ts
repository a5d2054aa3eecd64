import { editNewest } from '../edit/edit-newest';
import type { PageEditor, SaveRequest, SaveResult } from '../wiki/page-editor';

/**
 * Edits a talk page. The whole text is saved with its revision, because the wiki would add a section twice that two tabs
 * send at the same time.
 *
 * @param textFrom The new text from that of the page; null if there is nothing to do.
 */
export function editTalk( editor: PageEditor, title: string, textFrom: ( text: string ) => string | null, summary: string, captcha?: SaveRequest[ 'captcha' ] ): Promise<SaveResult> {
	return editNewest<SaveResult>( editor, title, async ( page ) => {
		const text = textFrom( page.text );
		return text === null ? { kind: 'unchanged' } : page.refusal || editor.save( { title, text, base: page.revision, summary, isWikitext: true, ...captcha && { captcha } } );
	} );
}
