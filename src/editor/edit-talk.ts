import type { PageEditor, SaveRequest, SaveResult } from '../wiki/page-editor';

/** How often it is tried again after another edit came first. */
const MOST_TRIES = 3;

/**
 * Edits a talk page. The whole text is saved with its revision, because the wiki would add a section twice that two tabs
 * send at the same time.
 *
 * @param textFrom The new text from that of the page; null if there is nothing to do.
 */
export async function editTalk( editor: PageEditor, title: string, textFrom: ( text: string ) => string | null, summary: string, captcha?: SaveRequest[ 'captcha' ] ): Promise<SaveResult> {
	for ( let tries = 0; tries < MOST_TRIES; tries++ ) {
		const page = await editor.read( title );
		if ( page.kind === 'failed' ) {
			return page;
		}
		const text = textFrom( page.text );
		const result = text === null ? { kind: 'unchanged' } as const :
			page.refusal || await editor.save( { title, text, base: page.revision, summary, isWikitext: true, ...captcha && { captcha } } );
		if ( result.kind !== 'conflict' ) {
			return result;
		}
	}
	return { kind: 'conflict' };
}
