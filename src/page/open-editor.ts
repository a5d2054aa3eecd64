import { createMessages } from '../messages/messages';
import type { MessageTexts } from '../messages/message-texts';
import type { EditSubject, Environment } from './environment';
import { failureOf } from './failure';
import type { Host } from './hosts';
import { showNotice } from './notice';

/**
 * Loads the editor and opens it.
 *
 * @param subject Called once the editor is loaded, because a link may ask for it while the explorer is being mounted.
 */
export function openEditor( environment: Environment, host: Host, messages: MessageTexts, subject: () => EditSubject | null, id: string | null ): void {
	environment.load.editor().then( ( { edit } ) => {
		const found = subject();
		if ( found ) {
			edit( found, id );
		}
	} ).catch( ( error: unknown ) => {
		environment.wiki.log( 'The editor did not load.', error );
		const failure = failureOf( error ) === 'outdated' ? 'outdated' : 'network';
		showNotice( host.root, messages, {
			kind: 'failure', text: createMessages( messages )( `failed-${ failure }` ), retry: () => openEditor( environment, host, messages, subject, id )
		} );
	} );
}
