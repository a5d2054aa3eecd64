import type { Change } from '../edit/change';
import { invertChanges } from '../edit/invert';
import type { SavedChange } from '../edit/worklist';
import type { Tool } from '../page/environment';
import type { ToolContext } from '../views/editor/view';
import { WorklistView, type WorklistViewProps } from '../views/editor/worklist';
import { checkedToday, loadWorklist, type MissingPages } from './keep-worklist';
import { loadWikiWords } from './context';
import { editedPage } from './edited-page';
import { openInEditor } from './open-in-editor';
import type { Base } from './page-text';
import { showTool } from './show-tool';
import { wikiLanguages } from './wiki-languages';

/** Makes the function that shows what has to be checked or corrected. */
export function createOpenWorklist( missingPages: MissingPages ): Tool[ 'open' ] {
	return ( subject ) => {
		const { environment: { load, wiki }, source } = subject;
		const page = editedPage( subject, null );
		const showSaved = ( text: string ): void => {
			try {
				const list = page.listOf( text );
				if ( list ) {
					subject.explorer.update( list );
				}
			} catch ( error ) {
				// The change is saved all the same.
				wiki.log( 'The list could not be drawn.', error );
			}
		};
		/** @return null if it is not saved. */
		const save = async ( base: Base, findChange: () => Change | null | undefined, summary: ( msg: ToolContext[ 'msg' ] ) => string ): Promise<SavedChange | null> => {
			try {
				const change = findChange();
				if ( !change ) {
					return null;
				}
				const [ { createPageEditor, saveChanges }, msg ] = await Promise.all( [ load( 'editor' ), loadWikiWords( wiki, wikiLanguages( subject ) ) ] );
				const outcome = await saveChanges( createPageEditor(), { title: source, base, changes: [ change ], summary: summary( msg ) } );
				if ( outcome.kind !== 'saved' && outcome.kind !== 'unchanged' ) {
					return null;
				}
				showSaved( outcome.text );
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
			check: ( { base }, program ) => save( base, () => checkedToday( base, program ), ( msg ) => msg( 'edit-worklist-summary', program ) ),
			undo: ( { base, change }, program ) => save( base, () => invertChanges( [ change ] )[ 0 ], ( msg ) => msg( 'edit-worklist-undo-summary', program ) ),
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
