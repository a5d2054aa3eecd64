import { textOf } from './roles';

const LIVE = '[role="status"], [role="alert"], [aria-live]';

/** Collects what live regions announce. */
export interface Listener {
	/** What was announced since the last call: one entry for each change of a region. */
	readonly heard: () => readonly string[];
	readonly end: () => void;
}

/**
 * Listens as a screen reader does: a region is announced when its content changes, once for all simultaneous changes.
 * A region that is added or removed is not announced.
 */
export function listen(): Listener {
	const heard: string[] = [];
	const take = ( records: readonly MutationRecord[] ): void => {
		const regions = new Set( records.flatMap( ( { target } ) => {
			const region = ( target instanceof Element ? target : target.parentElement )?.closest( LIVE );
			return region?.isConnected ? [ region ] : [];
		} ) );
		regions.forEach( ( region ) => heard.push( textOf( region ) ) );
	};
	const observer = new MutationObserver( take );
	observer.observe( document.body, { subtree: true, childList: true, characterData: true } );
	return {
		heard: () => {
			take( observer.takeRecords() );
			return heard.splice( 0 );
		},
		end: () => observer.disconnect()
	};
}
