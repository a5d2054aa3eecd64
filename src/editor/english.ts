import { createMessages, type EditMessageKey, type Messages } from '../messages/messages';
import en from '../messages/i18n/en.json';

/** The English messages of the editor. The build removes all others from them. */
export const ENGLISH: ReadonlyMap<string, string> = new Map( Object.entries( en as object ) );

/** The messages in the language of the wiki, for summaries and talk pages. */
export function createEnglish(): Messages<EditMessageKey> {
	return createMessages<EditMessageKey>( { language: 'en', texts: new Map() }, ENGLISH );
}
