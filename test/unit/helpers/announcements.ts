import { textOf } from './roles';

const LIVE = '[role="status"], [role="alert"], [aria-live]';

/** What live regions have said since they were listened to. */
export interface Listener {
	/** What has been said since the last call, one entry for each time a region changed. */
	readonly heard: () => readonly string[];
	readonly end: () => void;
}

/**
 * Listens as a screen reader does: a region speaks when something in it changes, once for all that
 * changes at a time; one that comes or goes says nothing.
 */
export function listen(): Listener {
	const said: string[] = [];
	const take = ( records: readonly MutationRecord[] ): void => {
		const regions = new Set( records.flatMap( ( { target } ) => {
			const region = ( target instanceof Element ? target : target.parentElement )?.closest( LIVE );
			return region?.isConnected ? [ region ] : [];
		} ) );
		regions.forEach( ( region ) => said.push( textOf( region ) ) );
	};
	const observer = new MutationObserver( take );
	observer.observe( document.body, { subtree: true, childList: true, characterData: true } );
	return {
		heard: () => {
			take( observer.takeRecords() );
			return said.splice( 0 );
		},
		end: () => observer.disconnect()
	};
}
