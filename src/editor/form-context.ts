import { formFields } from '../edit/form/fields';
import { today } from '../programs/parse-options';
import type { ProgramList } from '../programs/model';
import type { EditorContext } from '../views/editor/view';
import { createToolContext, listContext } from './context';
import type { EditedPage } from './edited-page';

const fieldsOf = ( { vocabularies }: ProgramList ): EditorContext[ 'fields' ] => formFields( Array.from( vocabularies.keys() ) );

/** What the views of the editor need. */
export function createEditorContext( subject: EditedPage ): EditorContext {
	const { environment: { wiki }, list, include } = subject;
	return {
		...createToolContext( subject ),
		fields: fieldsOf( list ),
		ownLanguage: wiki.languages[ 0 ] ?? wiki.contentLanguage,
		idPrefix: 'program-explorer-edit',
		today: today(),
		mayAddTerms: include === null,
		more: null,
		lists: null
	};
}

/** The same with the newest list. */
export function withList( context: EditorContext, { environment: { wiki }, messages }: EditedPage, list: ProgramList ): EditorContext {
	return { ...context, ...listContext( wiki, messages, list ), fields: fieldsOf( list ) };
}
