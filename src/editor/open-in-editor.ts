import type { EditStart, EditSubject } from '../page/environment';
import { showLoadFailure } from '../page/load-failure-notice';

/** Opens a program in the editor, from another tool. */
export async function openInEditor( subject: EditSubject, id: string | null, start: EditStart ): Promise<void> {
	const { environment: { load, wiki }, host, messages } = subject;
	try {
		( await load( 'editor' ) ).open( subject, id, start );
	} catch ( error ) {
		wiki.log( 'The editor could not be opened.', error );
		showLoadFailure( host.root, messages, 'failure', error, () => void openInEditor( subject, id, start ) );
	}
}
