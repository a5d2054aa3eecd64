import { DRAFT, draftTime } from '../edit/draft';

/** In ms: a draft is kept for 90 days after its last change. */
const KEPT_FOR = 90 * 24 * 60 * 60 * 1000;

/**
 * Removes old drafts of all pages and users, because nobody may come back to them. A text whose age is not known stays:
 * another version of the editor may have written it.
 *
 * @param storage Throws if the browser forbids it.
 * @param isHeld Whether a key is that of a draft of an open editor. These stay.
 */
export function removeOldDrafts( storage: () => Storage, isHeld: ( key: string ) => boolean ): void {
	try {
		const all = storage();
		Object.keys( all ).filter( ( key ) => key.startsWith( DRAFT ) && !isHeld( key ) ).forEach( ( key ) => {
			const time = draftTime( all.getItem( key ) );
			if ( time !== null && time < Date.now() - KEPT_FOR ) {
				all.removeItem( key );
			}
		} );
	} catch {
		// Without a storage there are no drafts.
	}
}
