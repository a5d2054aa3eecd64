import type { Environment, Maintainer, Subject } from '../page/environment';
import { showNotice } from '../page/notice';
import { optionsFor } from '../programs/parse-options';
import type { Problem } from '../programs/problems';
import { adviceOn } from './advice';
import { driftHints } from './drift-hints';
import { MOST_HINTS, type DeletionState } from './fix';

/** The problems of a data page; none if the programs come from a plain list. */
async function problemsOf( { wiki, load }: Environment, origin: Subject[ 'origin' ] ): Promise<readonly Problem[]> {
	if ( origin?.kind !== 'pages' ) {
		return [];
	}
	const [ { validatePage }, checks ] = await Promise.all( [ load( 'validator' ), load( 'checks' ) ] );
	return validatePage( origin.page.text, optionsFor( wiki ), origin.included, checks, MOST_HINTS ).problems;
}

/**
 * Makes the function that adds to a notice how to correct or create the data page, or shows a notice of its own.
 *
 * @param readDeletion Reads whether a page was deleted before.
 */
export function createAdvise( readDeletion: ( title: string ) => Promise<DeletionState> ): Maintainer[ 'advise' ] {
	return async ( environment, host, notice, { messages, origin, compared } ) => {
		const { wiki, load } = environment;
		const drift = compared ? driftHints( ( await load( 'importer' ) ).importLists( host.container, wiki, host.groups ), compared, wiki ) : [];
		// With a draft, the wiki's editor would not show it. Without an answer, the page can be created all the same.
		const deletion = origin?.kind === 'pages' ? null : await readDeletion( host.source ).catch( () => null );
		const create = async ( draft: string ): Promise<void> => {
			( await load( 'editor' ) ).create( { environment, host, messages, source: host.source }, draft );
		};
		const advice = adviceOn( wiki, messages, host.source, origin, await problemsOf( environment, origin ), drift, deletion, create );
		if ( advice && host.root.isConnected ) {
			showNotice( host.root, messages, { ...notice, text: notice.text || ( advice.text ?? '' ), content: advice.content } );
		}
	};
}
