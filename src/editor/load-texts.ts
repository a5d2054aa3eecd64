import { FALLBACK_LANGUAGE, KEYS_ONLY } from '../messages/message-texts';
import { parseJsonObject } from '../programs/json-object';
import type { Wiki } from '../wiki/wiki';

/** Reads a page with the texts of messages; none if it is not there. */
export async function readTexts( wiki: Pick<Wiki, 'readPages'>, name: string ): Promise<ReadonlyMap<string, string>> {
	try {
		const { pages: [ page ] } = await wiki.readPages( [ `Module:Program explorer/i18n/${ name }.json` ], [], null );
		return new Map( Object.entries( parseJsonObject( page ? page.text : '' ) ).filter( ( field ): field is [ string, string ] => typeof field[ 1 ] === 'string' ) );
	} catch {
		// Without the page, the messages are English.
		return new Map();
	}
}

/** Loads the texts of the editor's messages in a language; none if they are not there, and in English, which the editor has. */
export async function loadTexts( wiki: Pick<Wiki, 'readPages'>, language: string ): Promise<ReadonlyMap<string, string>> {
	return language === KEYS_ONLY || language === FALLBACK_LANGUAGE ? new Map() : readTexts( wiki, `editor/${ language }` );
}
