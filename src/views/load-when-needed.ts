import { afterPaint } from '../app/after-paint';
import type { State } from '../app/state';
import type { Store } from '../app/store';
import { LIST } from '../explore/query';
import type { Links, More, SearchParts, View } from './view';

/** Parts of an explorer that are loaded on demand. */
export interface PartSource<Part> {
	/** null if they have to be loaded. */
	readonly now: Part | null;
	readonly load: () => Promise<Part>;
}

/** What the explorer loads on demand, and what happens when it cannot. */
export interface PartSources {
	readonly more: PartSource<More>;
	readonly search: PartSource<SearchParts>;
	readonly loadView: View[ 'loadView' ];
	/** Called when the reader needs parts and they could not be loaded. */
	readonly onFailure: ( error: unknown, retry: () => void ) => void;
	/** Loads what corrects a damaged link. Calls nothing if it does not load. */
	readonly useLinks: ( use: ( links: Links ) => void ) => void;
}

/** Whether a state needs parts. */
export type IsNeeded = ( state: State ) => boolean;

export const needsMore: IsNeeded = ( { open, query } ) => open.filters || query.details.length > 0 || query.text !== '' || query.view !== LIST;
export const needsSearch: IsNeeded = ( { mayType, query } ) => mayType || query.text !== '';

/**
 * Loads parts of an explorer as soon as a state needs them, and again after a failure whenever the reader needs them.
 *
 * @param isEarly Whether they are loaded before, as soon as the first view is painted.
 * @param use Called once they are there.
 * @return A function that ends it.
 */
export function loadWhenNeeded<Part>(
	store: Store<State>, source: PartSource<Part>, isNeeded: IsNeeded, isEarly: boolean, onFailure: PartSources[ 'onFailure' ], use: ( part: Part ) => void
): () => void {
	let isLoading = false;
	let isOver = false;
	const load = async (): Promise<void> => {
		isLoading = true;
		let part: Part | null = null;
		try {
			part = await source.load();
		} catch ( error ) {
			if ( !isOver && isNeeded( store.get() ) ) {
				onFailure( error, () => void load() );
			}
		}
		isLoading = false;
		if ( part && !isOver ) {
			end();
			use( part );
		}
	};
	const loadIf = ( isDue: boolean ): void => {
		if ( isDue && !isLoading && !isOver ) {
			void load();
		}
	};
	const unsubscribe = store.subscribe( ( state ) => loadIf( isNeeded( state ) ) );
	const end = (): void => {
		isOver = true;
		unsubscribe();
	};
	loadIf( isNeeded( store.get() ) );
	if ( isEarly ) {
		// Not before, because the browser would run the module's script in place of painting.
		afterPaint( () => loadIf( true ) );
	}
	return end;
}
