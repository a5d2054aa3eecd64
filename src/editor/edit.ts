import type { Editor } from '../page/environment';
import { parseForReaders } from '../programs/parse-for-readers';
import { optionsFor } from '../programs/parse-options';
import type { PageEditor } from '../wiki/page-editor';
import { openEditor } from './open-editor';

/** For a page that is to be created: the explorer on the page shows its programs already. */
const NO_PREVIEW = { update: () => undefined, unmount: () => undefined };

/**
 * Makes the functions that open the editor. One editor is open at a time.
 *
 * @param createPageEditor Makes what reads and writes pages.
 */
export function createEdit( createPageEditor: () => PageEditor ): Editor {
	let cancel = (): boolean => true;
	return {
		edit: ( subject, id ) => {
			if ( cancel() ) {
				cancel = openEditor( createPageEditor(), subject, id );
			}
		},
		create: ( subject, draft ) => {
			const { list } = parseForReaders( draft, optionsFor( subject.environment.wiki ), [] );
			if ( list && cancel() ) {
				cancel = openEditor( createPageEditor(), { ...subject, included: [], text: draft, list, explorer: NO_PREVIEW }, null, draft );
			}
		}
	};
}
