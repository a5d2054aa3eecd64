import type { Tool } from '../page/environment';
import type { PageEditor } from '../wiki/page-editor';
import { openEditor } from './open-editor';

/**
 * Makes the function that opens the editor. One editor is open at a time.
 *
 * @param createPageEditor Makes what reads and writes pages.
 */
export function createEdit( createPageEditor: () => PageEditor ): Tool[ 'open' ] {
	let cancel = (): boolean => true;
	return ( subject, id, start ) => {
		if ( cancel() ) {
			cancel = openEditor( createPageEditor(), subject, id, start );
		}
	};
}
