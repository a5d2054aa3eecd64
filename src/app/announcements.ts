import type { State } from './state';
import type { Store } from './store';

/** A pause in typing of this length, in ms, settles the query. */
const TYPING_PAUSE = 300;

/**
 * Settles the query when the reader stops typing, so that screen readers announce one number of programs and
 * not one for each letter.
 *
 * @return A function that stops it.
 */
export function settleAfterTyping( store: Store<State>, settle: () => void, view: Window ): () => void {
	let timer: number | undefined;
	const end = store.subscribe( ( { query, settled }, before ) => {
		if ( query !== before.query || settled !== before.settled ) {
			view.clearTimeout( timer );
			timer = query === settled.query ? undefined : view.setTimeout( settle, TYPING_PAUSE );
		}
	} );
	return () => {
		view.clearTimeout( timer );
		end();
	};
}
