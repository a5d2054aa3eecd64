import type { Environment, Maintainer } from '../page/environment';
import { showNotice } from '../page/notice';
import { optionsFor } from '../programs/parse-options';
import { adviceOn } from './advice';
import { driftHints } from './drift-hints';
import type { DeletionState } from './fix';

/** Whether the data page was deleted before; null if the wiki does not answer. The wiki's editor would not show it with a draft. */
async function deletionOf( { wiki }: Environment, source: string, read: ( title: string ) => Promise<DeletionState> ): Promise<DeletionState | null> {
	try {
		return await read( source );
	} catch ( error ) {
		wiki.log( `The deletion log of "${ source }" cannot be read.`, error );
		return null;
	}
}

/**
 * Makes the function that adds to a notice how to correct or create the data page, or shows a notice of its own.
 *
 * @param readDeletion Reads whether a page was deleted before.
 */
export function createAdvise( readDeletion: ( title: string ) => Promise<DeletionState> ): Maintainer[ 'advise' ] {
	return async ( environment, host, notice, { messages, origin, compared } ) => {
		const { wiki, load } = environment;
		const drift = compared ? driftHints( ( await load.importer() ).importLists( host.container, wiki, host.groups ), compared, wiki ) : [];
		const deletion = origin?.kind === 'pages' ? null : await deletionOf( environment, host.source, readDeletion );
		const advice = adviceOn( wiki, messages, host.source, origin, drift, optionsFor( wiki ), deletion );
		if ( advice && host.root.isConnected ) {
			showNotice( host.root, messages, { ...notice, text: notice.text || ( advice.text ?? '' ), content: advice.content } );
		}
	};
}
