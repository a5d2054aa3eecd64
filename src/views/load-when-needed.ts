import type { State } from '../app/state';
import type { Store } from '../app/store';
import type { Links, More } from './view';

/** The parts that the first view does not need, or how to load them. */
export interface MoreSource {
	/** null if they have to be loaded. */
	readonly now: More | null;
	readonly load: () => Promise<More>;
	/** Called when the reader needs them and they could not be loaded. */
	readonly onFailure: ( error: unknown, retry: () => void ) => void;
	/** Loads what corrects a damaged link. Calls nothing if it does not load. */
	readonly useLinks: ( use: ( links: Links ) => void ) => void;
}

const isNeeded = ( { open, query }: State ): boolean => open.filters || query.details.length > 0 || query.text !== '';

/**
 * Loads the parts that the first view does not need: now, and after a failure whenever the reader needs them.
 *
 * @param use Called once they are there.
 * @return A function that ends it.
 */
export function loadWhenNeeded( store: Store<State>, source: MoreSource, use: ( more: More ) => void ): () => void {
	let isLoading = false;
	let isOver = false;
	const load = async (): Promise<void> => {
		isLoading = true;
		let more: More | null = null;
		try {
			more = await source.load();
		} catch ( error ) {
			if ( !isOver && isNeeded( store.get() ) ) {
				source.onFailure( error, () => void load() );
			}
		}
		isLoading = false;
		if ( more && !isOver ) {
			end();
			use( more );
		}
	};
	const unsubscribe = store.subscribe( ( state ) => {
		if ( !isLoading && isNeeded( state ) ) {
			void load();
		}
	} );
	const end = (): void => {
		isOver = true;
		unsubscribe();
	};
	void load();
	return end;
}
