import { FALLBACK_LANGUAGE, KEYS_ONLY } from '../messages/message-texts';
import { parseJsonObject } from '../programs/json-object';
import type { Wiki } from '../wiki/wiki';

/** Loads the texts of the editor's messages in a language; none if they are not there. */
export async function loadTexts( wiki: Pick<Wiki, 'readPages'>, language: string ): Promise<ReadonlyMap<string, string>> {
	const title = `Module:Program explorer/i18n/editor/${ language }.json`;
	if ( language === KEYS_ONLY || language === FALLBACK_LANGUAGE ) {
		return new Map();
	}
	try {
		const { pages: [ page ] } = await wiki.readPages( [ title ], [], null );
		return new Map( Object.entries( parseJsonObject( page ? page.text : '' ) ).filter( ( field ): field is [ string, string ] => typeof field[ 1 ] === 'string' ) );
	} catch {
		// Without the page, the messages are English.
		return new Map();
	}
}
