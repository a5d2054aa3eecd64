import { createLabels } from '../app/labels';
import { formFields } from '../edit/form/fields';
import { createFormat, type LanguageNames } from '../messages/format';
import { FALLBACK_LANGUAGE, KEYS_ONLY } from '../messages/message-texts';
import { createMessages, type EditMessageKey } from '../messages/messages';
import type { EditSubject } from '../page/environment';
import { parseJsonObject } from '../programs/json-object';
import { today } from '../programs/parse-options';
import type { ProgramList } from '../programs/model';
import type { EditorContext } from '../views/editor/view';
import { ENGLISH } from './english';

/** Loads the messages of the editor in the reader's language; those that are missing are English. */
export async function withMessages( context: EditorContext, { environment: { wiki }, messages: { language } }: EditSubject ): Promise<EditorContext> {
	const title = `Module:Program explorer/i18n/editor/${ language }.json`;
	if ( language === KEYS_ONLY || language === FALLBACK_LANGUAGE ) {
		return context;
	}
	try {
		const { pages: [ page ] } = await wiki.readPages( [ title ], [], null );
		const texts = Object.entries( parseJsonObject( page ? page.text : '' ) ).filter( ( field ): field is [ string, string ] => typeof field[ 1 ] === 'string' );
		return { ...context, msg: createMessages<EditMessageKey>( { language, texts: new Map( texts ) }, ENGLISH ) };
	} catch {
		// Without the page, the messages are English.
		return context;
	}
}

/** The same with the names of languages, by code. The browser translates more of them than the wiki. */
export function withLanguages( context: EditorContext, names: LanguageNames ): EditorContext {
	const languages = new Map( Array.from( names, ( [ code, name ] ) => {
		const translated = context.format.language( code );
		return [ code, translated === code ? name : translated ];
	} ) );
	return { ...context, languages };
}

/** What depends on the list: the programs and terms to choose from, and their names. */
export function listContext( { environment: { wiki }, messages }: EditSubject, list: ProgramList ): Pick<EditorContext, 'list' | 'labels' | 'fields' | 'format'> {
	const words = createMessages( messages );
	const { language } = messages;
	const format = createFormat( language, words );
	return {
		list,
		format,
		labels: createLabels( list, words, format, wiki.languages, wiki.contentLanguage, language ),
		fields: formFields( Array.from( list.vocabularies.keys() ) )
	};
}

/** What the views of the editor need. The names of languages, and the newest list, follow later. */
export function createEditorContext( subject: EditSubject ): EditorContext {
	const { environment: { wiki }, host, messages, list, source } = subject;
	return {
		...listContext( subject, list ),
		msg: createMessages<EditMessageKey>( messages, ENGLISH ),
		pageLanguage: wiki.contentLanguage,
		idPrefix: 'program-explorer-edit',
		level: host.level,
		today: today(),
		languages: new Map(),
		urlOf: wiki.urlOf,
		title: source
	};
}
