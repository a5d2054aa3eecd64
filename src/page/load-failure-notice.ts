import { loadFailureOf } from '../app/load-failure';
import type { MessageTexts } from '../messages/message-texts';
import { createMessages } from '../messages/messages';
import { removeNotice, showNotice, type Notice } from './notice';

/** Tells that a module could not be loaded, and offers what helps: trying again, or loading the page again for newer files. */
export function showLoadFailure( root: HTMLElement, messages: MessageTexts, kind: Notice[ 'kind' ], error: unknown, retry: () => void ): void {
	const failure = loadFailureOf( error );
	showNotice( root, messages, { kind, text: createMessages( messages )( `failed-${ failure }` ), retry: () => {
		if ( failure === 'outdated' ) {
			location.reload();
		} else {
			removeNotice( root );
			retry();
		}
	} } );
}
