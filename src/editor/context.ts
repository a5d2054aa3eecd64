import { createLabels } from '../app/labels';
import { formFields } from '../edit/form/fields';
import { createFormat, type LanguageNames } from '../messages/format';
import { createMessages, type EditMessageKey } from '../messages/messages';
import type { EditSubject } from '../page/environment';
import { today } from '../programs/parse-options';
import type { EditorContext } from '../views/editor/view';
import { ENGLISH } from './english';

/** The same with the names of languages, by code. The browser translates more of them than the wiki. */
export function withLanguages( context: EditorContext, names: LanguageNames ): EditorContext {
	const languages = new Map( Array.from( names, ( [ code, name ] ) => {
		const translated = context.format.language( code );
		return [ code, translated === code ? name : translated ];
	} ) );
	return { ...context, languages };
}

/** What the views of the editor need. The names of languages follow later. */
export function createEditorContext( { environment: { wiki }, host, messages, list, source }: EditSubject ): EditorContext {
	const words = createMessages( messages );
	const { language } = messages;
	const format = createFormat( language, words );
	return {
		msg: createMessages<EditMessageKey>( messages, ENGLISH ),
		format,
		labels: createLabels( list, words, format, wiki.languages, wiki.contentLanguage, language ),
		list,
		fields: formFields( Array.from( list.vocabularies.keys() ) ),
		pageLanguage: wiki.contentLanguage,
		idPrefix: 'program-explorer-edit',
		level: host.level,
		today: today(),
		languages: new Map(),
		urlOf: wiki.urlOf,
		title: source
	};
}
