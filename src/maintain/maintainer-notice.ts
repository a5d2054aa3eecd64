import type { MessageTexts } from '../messages/message-texts';
import type { Environment } from '../page/environment';
import type { Host } from '../page/hosts';
import type { ImportOrigin, PagesOrigin } from '../page/load';
import { showNotice, type Notice } from '../page/notice';
import type { ProgramList } from '../programs/model';
import { optionsFor } from '../programs/parse-options';
import { adviceOn } from './advice';
import { driftHints } from './drift-hints';

/** What a notice for maintainers is about. */
export interface Subject {
	readonly messages: MessageTexts;
	/** null if there is no data page. */
	readonly origin: PagesOrigin | ImportOrigin | null;
	/** A list that may differ from the static list; null if there is nothing to compare. */
	readonly compared: ProgramList | null;
}

/** Adds to a notice how to correct or create the data page, or shows a notice of its own. */
export async function advise( { wiki, load }: Environment, host: Host, notice: Notice, { messages, origin, compared }: Subject ): Promise<void> {
	const drift = compared ? driftHints( ( await load.importer() ).importLists( host.container, wiki ), compared, wiki ) : [];
	const advice = adviceOn( wiki, messages, host.source, origin, drift, optionsFor( wiki ) );
	if ( advice && host.root.isConnected ) {
		showNotice( host.root, messages, { ...notice, text: notice.text || ( advice.text ?? '' ), content: advice.content } );
	}
}
