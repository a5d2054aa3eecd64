import type { Draft, OfferedDraft } from '../edit/draft';
import type { DraftStorage } from './draft-storage';

/*
 * An open editor holds a lock of the browser with the name that its keys begin with. The browser gives it back when the
 * tab is closed or crashes. So the drafts that nobody is working on are those without a lock.
 * Browsers without locks offer the drafts of open tabs too.
 */

/** Holds the lock of an editor. The function that it returns gives it back. */
export function holdDrafts( { prefix }: Pick<DraftStorage, 'prefix'> ): () => void {
	let isOver = false;
	let release = (): void => {
		isOver = true;
	};
	if ( 'locks' in navigator ) {
		navigator.locks.request( prefix, () => isOver ? undefined : new Promise<void>( ( resolve ) => {
			release = resolve;
		} ) ).catch( () => {
			// The drafts of this editor are offered in other tabs.
		} );
	}
	return () => release();
}

async function heldLocks(): Promise<readonly string[]> {
	try {
		const { held = [] } = 'locks' in navigator ? await navigator.locks.query() : {};
		return held.map( ( { name = '' } ) => name );
	} catch {
		return [];
	}
}

/**
 * Finds the drafts to offer, the newest one first. Those whose changes are on the page already are removed.
 *
 * @param left What is left to do of a draft; null if nothing is.
 */
export async function findDrafts( drafts: Pick<DraftStorage, 'keys' | 'read' | 'remove'>, left: ( draft: Draft ) => Promise<OfferedDraft[ 'differences' ] | null> ): Promise<readonly OfferedDraft[]> {
	const held = await heldLocks();
	const found = await Promise.all( drafts.keys().filter( ( key ) => !held.some( ( name ) => key.startsWith( name ) ) ).map( async ( key ) => {
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
