import type { Environment, Subject } from '../page/environment';
import type { Host } from '../page/hosts';
import { showNotice, type Notice } from '../page/notice';
import { optionsFor } from '../programs/parse-options';
import type { Problem } from '../programs/problems';
import { adviceOn } from './advice';
import { driftHints } from './drift-hints';
import { MOST_HINTS } from './fix';

/** The problems of a data page; none if the programs come from a plain list. */
async function problemsOf( { wiki, load }: Environment, origin: Subject[ 'origin' ] ): Promise<readonly Problem[]> {
	return origin?.kind === 'pages' ?
		( await load.validator() ).parsePrograms( origin.page.text, optionsFor( wiki ), origin.included, MOST_HINTS ).problems : [];
}

/** Adds to a notice how to correct or create the data page, or shows a notice of its own. */
export async function advise( environment: Environment, host: Host, notice: Notice, { messages, origin, compared }: Subject ): Promise<void> {
	const { wiki, load } = environment;
	const drift = compared ? driftHints( ( await load.importer() ).importLists( host.container, wiki, host.groups ), compared, wiki ) : [];
	const advice = adviceOn( wiki, messages, host.source, origin, await problemsOf( environment, origin ), drift );
	if ( advice && host.root.isConnected ) {
		showNotice( host.root, messages, { ...notice, text: notice.text || ( advice.text ?? '' ), content: advice.content } );
	}
}
