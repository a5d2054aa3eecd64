import type { Change } from '../edit/change';
import { invertChanges } from '../edit/invert';
import type { SavedChange } from '../edit/worklist';
import type { Tool } from '../page/environment';
import type { EditorContext } from '../views/editor/view';
import { WorklistView, type WorklistViewProps } from '../views/editor/worklist';
import { checkedToday, loadWorklist, type MissingPages } from './keep-worklist';
import { loadWikiWords } from './context';
import { editedPage } from './edited-page';
import { openInEditor } from './open-in-editor';
import type { Base } from './page-text';
import { showTool } from './show-tool';

/** Makes the function that shows what has to be checked or corrected. */
export function createOpenWorklist( missingPages: MissingPages ): Tool[ 'open' ] {
	return ( subject ) => {
		const { environment: { load, wiki }, source } = subject;
		const page = editedPage( subject, null );
		/** null if it is not saved. */
		const save = async ( base: Base, change: Change, summary: ( msg: EditorContext[ 'msg' ] ) => string ): Promise<SavedChange | null> => {
			try {
				const [ { createPageEditor, saveChanges }, msg ] = await Promise.all( [ load( 'editor' ), loadWikiWords( wiki ) ] );
				const outcome = await saveChanges( createPageEditor(), { title: source, base, changes: [ change ], summary: summary( msg ) } );
				if ( outcome.kind !== 'saved' && outcome.kind !== 'unchanged' ) {
					return null;
				}
				const list = page.listOf( outcome.text );
				if ( list ) {
					subject.explorer.update( list );
				}
				return { base: outcome, change };
			} catch ( error ) {
				wiki.log( 'The change could not be saved.', error );
				return null;
			}
		};
		void showTool<WorklistViewProps>( subject, null, WorklistView, ( close ) => ( {
			load: async () => {
				try {
					return await loadWorklist( await load( 'editor' ), missingPages, page );
				} catch ( error ) {
					wiki.log( 'The worklist cannot be loaded.', error );
					return { kind: 'failed', failure: 'network', words: '' };
				}
			},
			check: ( { base }, program ) => {
				const change = checkedToday( base, program );
				return change ? save( base, change, ( msg ) => msg( 'edit-worklist-summary', program ) ) : Promise.resolve( null );
			},
			undo: ( { base, change }, program ) => save( base, ...invertChanges( [ change ] ) as [ Change ], ( msg ) => msg( 'edit-worklist-undo-summary', program ) ),
			onEdit: ( id, start ) => {
				close();
				void openInEditor( subject, id, start );
			},
			onSuggestions: () => {
				close();
				void openInEditor( subject, '', {} );
			}
		} ) );
	};
}
