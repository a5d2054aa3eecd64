import type { Query } from '../explore/query';
import type { ViewHistory } from './history';
import type { State } from './state';
import type { Store } from './store';

/**
 * Writes every settled query to the address and gives the dialog its history entry.
 *
 * @param fragmentOf Gives the fragment of a query.
 * @return A function that stops it and removes the dialog's entry.
 */
export function syncHistory( store: Store<State>, history: ViewHistory, fragmentOf: ( query: Query ) => string ): () => void {
	const end = store.subscribe( ( { settled, open }, before ) => {
		const isByReader = settled.cause === 'typing' || settled.cause === 'choice';
		if ( settled !== before.settled && isByReader ) {
			history.write( fragmentOf( settled.query ), settled.cause === 'choice' ? 'push' : 'replace', open.filters );
		}
		if ( open.filters && !before.open.filters && !history.isInDialog() ) {
			history.enterDialog();
		} else if ( !open.filters && before.open.filters ) {
			history.leaveDialog();
		}
	} );
	return () => {
		end();
		if ( store.get().open.filters ) {
			history.leaveDialog();
		}
	};
}
