import type { Change } from '../edit/change';
import { fieldOf } from '../edit/json-value';
import { linkTasks, worklistOf, type LoadedWorklist } from '../edit/worklist';
import type { Editor } from '../page/environment';
import { today } from '../programs/parse-options';
import type { Failed } from '../wiki/page-editor';
import type { EditedPage } from './edited-page';
import { findRecord, type Base } from './page-text';

export type MissingPages = ( titles: readonly string[] ) => Promise<ReadonlySet<string> | Failed>;

/** Reads the newest data page, and finds what there is to do. */
export async function loadWorklist(
	{ createPageEditor, openSuggestions }: Editor, missingPages: MissingPages, { source, list: loaded, listOf, problemsOf }: EditedPage
): Promise<LoadedWorklist | Failed> {
	const editor = createPageEditor();
	const page = await editor.read( source );
	if ( page.kind === 'failed' ) {
		return page;
	}
	const list = listOf( page.text ) || loaded;
	const links = linkTasks( list );
	const [ problems, missing, suggestions ] = await Promise.all( [
		problemsOf( page.text ),
		links.length ? missingPages( Array.from( new Set( links.map( ( one ) => one.page ) ) ) ) : new Set<string>(),
		openSuggestions( { editor, source }, list.talk )
	] );
	return {
		kind: 'worklist',
		base: page,
		list,
		...worklistOf( list, problems, today() ),
		missing: 'kind' in missing ? null : links.filter( ( one ) => missing.has( one.page ) ),
		suggestions: suggestions.length
	};
}

/** The change that says that a program was checked today; null if the program is not on the page. */
export function checkedToday( { text }: Base, program: string ): Change | null {
	const record = findRecord( text, program );
	return record && { kind: 'edit', record: [ 'programs', program ], field: [ 'reviewed' ], from: fieldOf( record, 'reviewed' ), to: today() };
}
