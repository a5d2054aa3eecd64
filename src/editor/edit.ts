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
export function createEdit( createPageEditor: () => PageEditor ): Pick<Editor, 'open' | 'create'> {
	let cancel = (): boolean => true;
	return {
		open: ( subject, id, start ) => {
			if ( cancel() ) {
				cancel = openEditor( createPageEditor(), subject, id, start );
			}
		},
		create: ( subject, draft ) => {
			const { list } = parseForReaders( draft, optionsFor( subject.environment.wiki ), [] );
			if ( list && cancel() ) {
				cancel = openEditor( createPageEditor(), { ...subject, included: [], text: draft, list, translate: null, explorer: NO_PREVIEW }, null, {}, draft );
			}
		}
	};
}
