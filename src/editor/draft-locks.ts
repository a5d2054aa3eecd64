import type { DraftStorage } from './draft-storage';

/*
 * An open editor holds a lock of the browser with the name that its keys begin with. The browser gives it back when the
 * tab is closed or crashes. So the drafts that nobody is working on are those without a lock.
 * Browsers without locks do not know which drafts are those of open tabs.
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

/** Finds out which editors are open. The function that it gives tells whether a key is that of a draft of an open editor. */
export async function findHeld(): Promise<( key: string ) => boolean> {
	const held = await heldLocks();
	return ( key ) => held.some( ( name ) => key.startsWith( name ) );
}
