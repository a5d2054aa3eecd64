import { h, render } from 'preact';
import type { Context, Settings } from '../app/context';
import { readPageState } from '../edit/page-state';
import type { EditMessageKey, Messages } from '../messages/messages';
import { parseDate } from '../programs/dates';
import type { ProgramList } from '../programs/model';
import { RevisionNotice } from '../views/changes/revision-notice';
import type { Connected } from '../views/connect-explorer';
import type { ViewModule } from '../views/view';
import type { RevisionReader } from '../wiki/revision-reader';

/** What an explorer shows instead of the newest list. */
interface Shown {
	/** The newest list, and its settings; null while it is shown. */
	newest: { readonly list: ProgramList; readonly settings: Pick<Settings, 'revision' | 'editing' | 'today'> } | null;
	/** Counts the requests, because only the last one counts. */
	requests: number;
	/** The element of the notice. It is on the page before its text, so that screen readers announce it. */
	readonly element: HTMLElement;
}

/** Makes the function that shows the list of a revision, or again the newest list, and says so. */
export function createShowRevision( createReader: () => RevisionReader, loadWords: ( context: Context ) => Promise<Messages<EditMessageKey>> ): Required<ViewModule>[ 'showRevision' ] {
	const known = new WeakMap<Connected, Shown>();

	const shownOf = ( explorer: Connected ): Shown => {
		const shown = known.get( explorer ) || { newest: null, requests: 0, element: document.createElement( 'div' ) };
		if ( !known.has( explorer ) ) {
			known.set( explorer, shown );
			explorer.root.before( shown.element );
			shown.element.lang = explorer.root.lang;
			shown.element.dir = explorer.root.dir;
			explorer.cleanups.add( () => {
				render( null, shown.element );
				shown.element.remove();
			} );
		}
		return shown;
	};

	const showNewest = ( { update, follow }: Connected, shown: Shown ): void => {
		const { newest } = shown;
		shown.newest = null;
		render( null, shown.element );
		if ( newest ) {
			update( newest.list, newest.settings );
			// The address may name programs that only this list has.
			follow();
		}
	};

	return async ( explorer, revision ) => {
		const { attempt, actions, store, update, follow, context } = explorer;
		const shown = shownOf( explorer );
		const request = ++shown.requests;
		const { list, revision: present, editing, today } = context();
		const newest = shown.newest || { list, settings: { revision: present, editing, today } };
		const { editing: source } = newest.settings;
		const id = parseInt( revision );
		if ( !source || !revision || id === newest.settings.revision ) {
			showNewest( explorer, shown );
			return;
		}
		const msg = await loadWords( { ...context(), editing: source } );
		const draw = ( text: string ): void => render( (
			<RevisionNotice text={ text } button={ msg( 'edit-revision-newest' ) } onClick={ () => {
				actions.choose( { ...store.get().query, revision: '' } );
				// The button is gone.
				actions.submitSearch();
			} } />
		), shown.element );
		const isLast = (): boolean => request === shown.requests;
		attempt( () => isLast() && draw( context().msg( 'loading' ) ) );
		const state = id > 0 ? await readPageState( createReader(), source.source, id, context().pageLanguage, null ) : { kind: 'none' } as const;
		attempt( () => {
			if ( !isLast() ) {
				return;
			}
			if ( state.kind !== 'state' ) {
				const { query } = store.get();
				const cleared = { ...query, revision: '' };
				// The address stays, so that the reader can correct it.
				store.set( { query: cleared, settled: { query: cleared, cause: 'address' } } );
				context().notify( state.kind === 'failed' ? [ msg( 'edit-revision-failed' ), state.words ].filter( Boolean ).join( ' ' ) : msg( 'edit-revision-none' ) );
				return;
			}
			const { time } = state.pages[ 0 ].revision;
			const day = time.slice( 0, 10 );
			shown.newest = newest;
			update( state.list, { revision: id, editing: null, today: day } );
			follow();
			const date = parseDate( day );
			draw( msg( 'edit-revision-old', date ? context().format.date( date ) : time ) );
		} );
	};
}
