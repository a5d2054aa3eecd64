import type { Maintainer } from '../page/environment';
import { showNotice } from '../page/notice';
import { optionsFor } from '../programs/parse-options';
import { adviceOn } from './advice';
import { driftHints } from './drift-hints';
import type { DeletionState } from './fix';

/**
 * Makes the function that adds to a notice how to correct or create the data page, or shows a notice of its own.
 *
 * @param readDeletion Reads whether a page was deleted before.
 */
export function createAdvise( readDeletion: ( title: string ) => Promise<DeletionState> ): Maintainer[ 'advise' ] {
	return async ( { wiki, load }, host, notice, { messages, origin, compared } ) => {
		const drift = compared ? driftHints( ( await load.importer() ).importLists( host.container, wiki, host.groups ), compared, wiki ) : [];
		// With a draft, the wiki's editor would not show it. Without an answer, the page can be created all the same.
		const deletion = origin?.kind === 'pages' ? null : await readDeletion( host.source ).catch( () => null );
		const advice = adviceOn( wiki, messages, host.source, origin, drift, optionsFor( wiki ), deletion );
		if ( advice && host.root.isConnected ) {
			showNotice( host.root, messages, { ...notice, text: notice.text || ( advice.text ?? '' ), content: advice.content } );
		}
	};
}
