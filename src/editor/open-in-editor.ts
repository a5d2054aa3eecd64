import { createMessages } from '../messages/messages';
import type { EditStart, EditSubject } from '../page/environment';
import { showNotice } from '../page/notice';

/** Opens a program in the editor, from another tool. */
export async function openInEditor( subject: EditSubject, id: string | null, start: EditStart ): Promise<void> {
	const { environment: { load, wiki }, host, messages } = subject;
	try {
		( await load.editor() ).open( subject, id, start );
	} catch ( error ) {
		wiki.log( 'The editor could not be opened.', error );
		showNotice( host.root, messages, { kind: 'failure', text: createMessages( messages )( 'failed-network' ), retry: () => void openInEditor( subject, id, start ) } );
	}
}
