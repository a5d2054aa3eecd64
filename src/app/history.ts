/** Adds an entry to the browser's history, or changes the present one. */
export type EntryChange = 'push' | 'replace';

/** The part of a window's address and history that an explorer reads and writes. */
export interface ViewHistory {
	/** The fragment without `#`, '' for none; null if the explorer does not own the address, or if this entry has no fragment of it. */
	readonly read: () => string | null;
	/**
	 * Writes a fragment, '' for none.
	 *
	 * @param isUnderDialog A dialog is open: its entry becomes that of the new choice, and the dialog gets a new
	 * one, so that Back still closes the dialog and keeps the choice.
	 */
	readonly write: ( fragment: string, change: EntryChange, isUnderDialog?: boolean ) => void;
	/** Gives the dialog an entry of its own, so that Back closes it. */
	readonly enterDialog: () => void;
	/** Leaves the entry of a dialog that was closed by other means than Back. */
	readonly leaveDialog: () => void;
	/** Whether the present entry is that of this explorer's dialog. */
	readonly isInDialog: () => boolean;
	/** Whether the reader has just followed a link to the explorer. A second call for the same entry gives false, so a reload does too. */
	readonly isNewLink: () => boolean;
	/** How many cards the reader saw in this entry; 0 if that is not known. */
	readonly cards: () => number;
	/** The scroll position to return to after a reload, or after Back from another page; 0 for none. */
	readonly firstPlace: number;
	/** Keeps the scroll position and the number of cards for that. */
	readonly keepPlace: ( y: number, cards: number ) => void;
	/**
	 * Calls the listener after the reader has moved: by Back, Forward, a link or the address bar.
	 *
	 * @return A function that stops it.
	 */
	readonly onMove: ( listener: () => void ) => () => void;
}

/** The keys in the state of a history entry, for what its address does not have. */
const FRAGMENT_KEY = 'programExplorer';
const DIALOG_KEY = 'programExplorerDialog';
const PLACE_KEY = 'programExplorerPlace';

/**
 * Connects an explorer with a window's history. A fragment that is not an explorer's stays in the address; then the
 * state of the entry keeps the explorer's fragment.
 *
 * @param isOurs Whether a fragment, without `#`, is an explorer's; null if the address belongs to another explorer.
 * @param id Tells the explorers of a page apart.
 */
export function createHistory( view: Window, isOurs: ( ( fragment: string ) => boolean ) | null, id: string ): ViewHistory {
	const fragment = (): string => view.location.hash.replace( /^#/, '' );
	/** The state of the entry. Other scripts may have written any value. */
	const entryState = (): Record<string, unknown> => {
		const state: unknown = view.history.state;
		return typeof state === 'object' && state !== null ? state as Record<string, unknown> : {};
	};
	const kept = ( key: string ): string | null => {
		const value = entryState()[ key ];
		return typeof value === 'string' ? value : null;
	};
	const put = ( change: EntryChange, values: object, url?: string ): void => {
		try {
			view.history[ `${ change }State` ]( { ...entryState(), ...values }, '', url );
		} catch {
			// Safari allows 100 changes in 30 seconds. The explorer works without, the address comes with a later change.
		}
	};
	const isInDialog = (): boolean => kept( DIALOG_KEY ) === id;
	const enterDialog = (): void => put( 'push', { [ DIALOG_KEY ]: id } );
	const read = (): string | null => isOurs && ( isOurs( fragment() ) ? fragment() : kept( FRAGMENT_KEY ) );

	/** The scroll position (0) or the number of cards (1); 0 if it is not known. */
	const place = ( index: number ): number => {
		const values = entryState()[ PLACE_KEY ];
		return isOurs && Array.isArray( values ) && Number( values[ index ] ) || 0;
	};
	/** The browser has scrolled as far as the static list goes, or not yet. Elsewhere the place is reached, or the reader has scrolled since, and stays there. */
	const mayReturn = !view.pageYOffset || view.pageYOffset + view.innerHeight > view.document.documentElement.scrollHeight - 2;

	/** What the explorer shows now. */
	let shown = read() || '';
	/**
	 * An entry without an explorer's fragment is new, for example from a link to a section: it gets that of what is shown.
	 * If its address has no `#`, it is not new, but that of the first view, which a reader has left by a link before the
	 * explorer was connected with the history.
	 */
	const keepShown = (): void => {
		if ( isOurs && read() === null ) {
			put( 'replace', { [ FRAGMENT_KEY ]: view.location.href.includes( '#' ) ? shown : '' } );
		}
	};
	keepShown();

	return {
		isNewLink: () => {
			const isNew = isOurs !== null && isOurs( fragment() ) && kept( FRAGMENT_KEY ) === null;
			if ( isNew ) {
				put( 'replace', { [ FRAGMENT_KEY ]: fragment() } );
			}
			return isNew;
		},
		read,
		write: ( text, change, isUnderDialog = false ) => {
			if ( !isOurs ) {
				return;
			}
			shown = text;
			const here = fragment();
			const isForeign = here !== '' && !isOurs( here );
			const isChoice = change === 'push';
			put(
				isUnderDialog ? 'replace' : change,
				{ [ FRAGMENT_KEY ]: text, [ DIALOG_KEY ]: isChoice ? null : kept( DIALOG_KEY ) },
				text !== '' ? `#${ text }` :
					// Not the path alone: //wiki/Page would be an address of another host.
					isForeign ? view.location.hash : view.location.href.replace( /#.*/, '' )
			);
			if ( isChoice && isUnderDialog ) {
				enterDialog();
			}
		},
		enterDialog,
		leaveDialog: () => {
			if ( isInDialog() ) {
				view.history.back();
			}
		},
		isInDialog,
		cards: () => place( 1 ),
		firstPlace: mayReturn ? place( 0 ) : 0,
		keepPlace: ( ...values ) => {
			if ( isOurs ) {
				put( 'replace', { [ PLACE_KEY ]: values } );
			}
		},
		onMove: ( listener ) => {
			const onPopState = (): void => {
				keepShown();
				shown = read() || '';
				listener();
			};
			view.addEventListener( 'popstate', onPopState );
			return () => view.removeEventListener( 'popstate', onPopState );
		}
	};
}
