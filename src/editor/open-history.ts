import type { Tool } from '../page/environment';
import { RecordHistory, type RecordHistoryProps } from '../views/editor/record-history';
import type { PageHistory } from '../wiki/page-history';
import { openInEditor } from './open-in-editor';
import { showTool } from './show-tool';

/** Makes the function that shows the history of a program. */
export function createOpenHistory( createPageHistory: () => PageHistory ): Tool[ 'open' ] {
	return ( subject, id ) => void showTool<RecordHistoryProps>( subject, id, RecordHistory, ( close ) => ( {
		id: id || '',
		history: createPageHistory(),
		log: subject.environment.wiki.log,
		onRestore: ( record ) => {
			close();
			void openInEditor( subject, id, { record } );
		}
	} ) );
}
