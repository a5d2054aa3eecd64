import type { Environment, Subject } from '../page/environment';
import type { Host } from '../page/hosts';
import { showNotice, type Notice } from '../page/notice';
import { optionsFor } from '../programs/parse-options';
import { adviceOn } from './advice';
import { driftHints } from './drift-hints';

/** Adds to a notice how to correct or create the data page, or shows a notice of its own. */
export async function advise( { wiki, load }: Environment, host: Host, notice: Notice, { messages, origin, compared }: Subject ): Promise<void> {
	const drift = compared ? driftHints( ( await load.importer() ).importLists( host.container, wiki, host.groups ), compared, wiki ) : [];
	const advice = adviceOn( wiki, messages, host.source, origin, drift, optionsFor( wiki ) );
	if ( advice && host.root.isConnected ) {
		showNotice( host.root, messages, { ...notice, text: notice.text || ( advice.text ?? '' ), content: advice.content } );
	}
}
