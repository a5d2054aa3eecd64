import { editorWordsOf, readMessages, wordsOf } from '../../../scripts/lib/messages';
import type { MessageTexts } from '../../../src/messages/message-texts';
import type { StoredPage } from '../../../src/wiki/wiki';
import { storedPage } from './fake-wiki';

const FILES = readMessages();

/** The pages of a wiki with the messages, as the build makes them; null for all other pages. */
export function messagePage( title: string ): Promise<StoredPage | null> {
	const [ , folder, language = '' ] = /^Module:Program explorer\/i18n\/(editor\/)?([\w-]+)\.json$/.exec( title ) ?? [];
	const words = folder ? editorWordsOf( FILES, language ) : wordsOf( FILES, language );
	return Promise.resolve( FILES.has( language ) ? storedPage( words, { title } ) : null );
}

/** The messages of the explorer in a language. */
export function messagesIn( language: string ): MessageTexts {
	return { language, texts: new Map( Object.entries( wordsOf( FILES, language ) ) ) };
}
