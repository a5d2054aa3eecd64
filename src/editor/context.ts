import { createLabels } from '../app/labels';
import { formFields } from '../edit/form/fields';
import { createFormat } from '../messages/format';
import { createMessages, type EditMessageKey } from '../messages/messages';
import type { EditSubject } from '../page/environment';
import type { EditorContext } from '../views/editor/view';
import { ENGLISH } from './english';

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
		languages: new Map(),
		urlOf: wiki.urlOf,
		title: source
	};
}
