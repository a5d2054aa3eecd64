import type { Draft, OfferedDraft } from '../edit/draft';
import { findHeld } from './draft-locks';
import type { DraftStorage } from './draft-storage';
import { removeOldDrafts } from './old-drafts';

/**
 * Finds the drafts to offer, the newest one first: those of editors that are not open. Old drafts, and those whose changes
 * are on the page already, are removed.
 *
 * @param left What is left to do of a draft; null if nothing is.
 */
export async function findDrafts( drafts: Pick<DraftStorage, 'getStorage' | 'keys' | 'read' | 'remove'>, left: ( draft: Draft ) => Promise<OfferedDraft[ 'differences' ] | null> ): Promise<readonly OfferedDraft[]> {
	const isHeld = await findHeld();
	removeOldDrafts( drafts.getStorage, isHeld );
	const found = await Promise.all( drafts.keys().filter( ( key ) => !isHeld( key ) ).map( async ( key ) => {
		const draft = drafts.read( key );
		if ( draft ) {
			try {
				const differences = await left( draft );
				if ( differences ) {
					return [ { key, draft, differences } ];
				}
				drafts.remove( key );
			} catch {
				// A draft that the code cannot read does not keep the editor from opening.
			}
		}
		return [];
	} ) );
	return found.reduce<OfferedDraft[]>( ( all, some ) => all.concat( some ), [] ).sort( ( one, other ) => other.draft.time - one.draft.time );
}
