import type { Context } from '../app/context';
import type { ViewHistory } from '../app/history';
import { keepFocus } from '../app/keep-focus';
import { keepPlace } from '../app/keep-place';
import { keepFragment } from '../app/language-links';
import { loadFailureOf } from '../app/load-failure';
import type { State } from '../app/state';
import type { Store } from '../app/store';
import { syncHistory } from '../app/sync-history';
import { nameTab } from '../app/tab-title';
import { keepVisit } from '../app/visits';
import type { MountedExplorer } from './mount';
import { openByLink } from './open-by-link';
import type { View } from './view';

/** A mounted explorer, as its parts outside the first view use it. */
export interface Connected extends Pick<View, 'actions' | 'attempt' | 'cleanups' | 'loadView'>, Pick<MountedExplorer, 'update'> {
	readonly root: HTMLElement;
	readonly store: Store<State>;
	readonly history: ViewHistory;
	/** Gives the context of the present programs. */
	readonly context: () => Context;
	/** Shows what the address says. */
	readonly follow: () => void;
}

/** Loads and shows the list of another revision whenever the query has one, and the newest list when it has none again. */
function followRevision( explorer: Connected ): () => void {
	const { store, context, loadView, attempt } = explorer;
	let shown = '';
	const show = (): void => {
		const { query: { revision } } = store.get().settled;
		if ( revision !== shown ) {
			shown = revision;
			loadView( 'changes' ).then(
				( { showRevision } ) => attempt( () => void showRevision?.( explorer, revision ) ),
				( error: unknown ) => attempt( () => context().notify( context().msg( `failed-${ loadFailureOf( error ) }` ) ) )
			);
		}
	};
	show();
	return store.subscribe( show );
}

/** Connects an explorer with the address, the history and the browser's storage. */
export function connectExplorer( explorer: Connected ): void {
	const { store, history, root, cleanups, attempt, context, follow } = explorer;
	cleanups.add( syncHistory( store, history, ( query ) => context().fragmentOf( query ) ) )
		.add( history.onMove( () => attempt( follow ) ) );
	// Only the explorer that owns the address names the tab.
	if ( history.read() !== null ) {
		cleanups.add( nameTab( store, context, root.ownerDocument ) );
	}
	cleanups.add( keepFragment() ).add( keepPlace( root, history ) ).add( keepFocus( root, history ) ).add( followRevision( explorer ) );
	const { editing, limit, revision } = context();
	if ( editing && !limit ) {
		keepVisit( editing.source, revision, Date.now() );
		cleanups.add( openByLink( context ) );
	}
}
