import { createLabels } from '../app/labels';
import { formFields } from '../edit/form/fields';
import { createFormat, type LanguageNames } from '../messages/format';
import { createMessages, type EditMessageKey } from '../messages/messages';
import type { EditorMore, EditSubject } from '../page/environment';
import { today } from '../programs/parse-options';
import type { ProgramList } from '../programs/model';
import type { EditorContext } from '../views/editor/view';
import type { EditedPage } from './edited-page';
import { ENGLISH } from './english';

/** The messages with texts in the reader's language; those that are missing are English. */
export function createWords( { messages: { language } }: EditSubject, texts: ReadonlyMap<string, string>, more: EditorMore | null ): EditorContext[ 'msg' ] {
	return createMessages<EditMessageKey>( { language, texts }, more ? new Map( [ ...ENGLISH, ...more.english ] ) : ENGLISH );
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
export function createEditorContext( subject: EditedPage ): EditorContext {
	const { environment: { wiki }, host, messages, list, source, include } = subject;
	return {
		...listContext( subject, list ),
		msg: createWords( subject, messages.texts, null ),
		pageLanguage: wiki.contentLanguage,
		idPrefix: 'program-explorer-edit',
		level: host.level,
		today: today(),
		languages: new Map(),
		mayAddTerms: include === null,
		more: null,
		urlOf: wiki.urlOf,
		title: source
	};
}
