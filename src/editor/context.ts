import { createLabels } from '../app/labels';
import { createFormat, type LanguageNames } from '../messages/format';
import { chooseLanguage, FALLBACK_LANGUAGE, type MessageTexts } from '../messages/message-texts';
import { createMessages, type EditMessageKey } from '../messages/messages';
import type { EditSubject } from '../page/environment';
import type { ProgramList } from '../programs/model';
import type { ToolContext } from '../views/editor/view';
import type { Wiki } from '../wiki/wiki';
import type { EditedPage } from './edited-page';
import { ENGLISH } from './english';
import { loadTexts, readTexts } from './load-texts';
import { wikiLanguages } from './wiki-languages';

/** The messages with texts in the reader's language; those that are missing are English. */
export function createWords( { messages: { language } }: EditSubject, texts: ReadonlyMap<string, string>, english = ENGLISH ): Pick<ToolContext, 'msg' | 'texts'> {
	return { msg: createMessages<EditMessageKey>( { language, texts }, english ), texts };
}

/**
 * Loads the messages in which summaries and talk pages are written; English if they are not there.
 *
 * @param languages Those of the wiki, the best first.
 */
export async function loadWikiWords( wiki: Wiki, languages: readonly string[] ): Promise<ToolContext[ 'msg' ]> {
	const language = chooseLanguage( languages );
	const texts = await loadTexts( wiki, language );
	return createMessages<EditMessageKey>( { language: texts.size ? language : FALLBACK_LANGUAGE, texts }, ENGLISH );
}

/**
 * Loads what puts changes into the words of the wiki: its messages, and the names that the data has in its language.
 *
 * @return A function that makes the context for the language of the wiki.
 */
export async function loadWikiContext( subject: EditSubject ): Promise<<Context extends ToolContext>( context: Context ) => Context> {
	const { environment: { wiki }, messages } = subject;
	const languages = wikiLanguages( subject );
	const language = chooseLanguage( languages );
	if ( language === messages.language ) {
		return ( context ) => context;
	}
	const [ msg, texts ] = await Promise.all( [ loadWikiWords( wiki, languages ), readTexts( wiki, language ) ] );
	// Without the texts, the names of the data stay in the reader's language.
	return ( context ) => ( { ...context, ...texts.size && { ...listContext( wiki, { language, texts }, context.list, languages ), languages: new Map() }, msg } );
}

/** The same with the names of languages, by code. The browser translates more of them than the wiki. */
export function withLanguages<Context extends ToolContext>( context: Context, names: LanguageNames ): Context {
	const languages = new Map( Array.from( names, ( [ code, name ] ) => {
		const translated = context.format.language( code );
		return [ code, translated === code ? name : translated ];
	} ) );
	return { ...context, languages };
}

/**
 * What depends on the list: the programs and terms to choose from, and their names.
 *
 * @param languages Those of the names, the best first.
 */
export function listContext( wiki: Wiki, messages: MessageTexts, list: ProgramList, languages = wiki.languages ): Pick<ToolContext, 'list' | 'labels' | 'format'> {
	const words = createMessages( messages );
	const { language } = messages;
	const format = createFormat( language, words );
	return {
		list,
		format,
		labels: createLabels( list, words, format, languages, wiki.contentLanguage, language )
	};
}

/** What the views need. The names of languages, and the newest list, follow later. */
export function createToolContext( subject: EditedPage ): ToolContext {
	const { environment: { wiki }, host: { level }, messages, list, source } = subject;
	return {
		...listContext( wiki, messages, list ), ...createWords( subject, messages.texts ),
		pageLanguage: wiki.contentLanguage, level, languages: new Map(), urlOf: wiki.urlOf, title: source
	};
}
