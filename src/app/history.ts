/** A new entry in the history, or a change of the one the reader stands on. */
export type AddressChange = 'push' | 'replace';

/** The part of the browser's address and history an explorer reads and writes. */
export interface Address {
	/** What the address says, as a fragment without `#`, `''` for nothing; null where it is not the explorer's. */
	readonly read: () => string | null;
	/**
	 * Makes the address say this, `''` for nothing.
	 *
	 * @param isUnder Whether a dialog lies over it: then the dialog's entry becomes that of a new
	 * choice, and the dialog gets another, so that Back still closes it and takes nothing back.
	 */
	readonly write: ( fragment: string, change: AddressChange, isUnder?: boolean ) => void;
	/** Gives a dialog an entry of its own, for Back to leave. */
	readonly enter: () => void;
	/** Leaves the entry of a dialog that is closed in another way than by Back. */
	readonly leave: () => void;
	/** Whether the reader stands on the entry of the explorer's dialog. */
	readonly isInDialog: () => boolean;
	/**
	 * Calls back when the reader moves (Back, Forward, a link, the address bar) as long as the
	 * element stands in the document.
	 */
	readonly onMove: ( element: Node, listener: () => void ) => void;
}

/** Under which names the history keeps what a fragment that is not ours cannot say. */
const STATE_KEY = 'programExplorer';
const DIALOG_KEY = 'programExplorerDialog';

/**
 * Ties an explorer to a window's address. Fragments of others are left alone: while the reader
 * stands on one, the history entry itself remembers what was chosen.
 *
 * @param isOurs Tells whether a fragment (without `#`) is for the explorer; null where none is,
 * because the address is another explorer's.
 * @param id Tells the explorers of a page apart.
 */
export function createAddress( view: Window, isOurs: ( ( fragment: string ) => boolean ) | null, id: string ): Address {
	const fragment = (): string => view.location.hash.replace( /^#/, '' );
	const remembered = ( key: string ): string | null => {
		const state: unknown = view.history.state;
		const kept = typeof state === 'object' && state !== null ? ( state as Record<string, unknown> )[ key ] : null;
		return typeof kept === 'string' ? kept : null;
	};
	const put = ( change: AddressChange, memory: object, url?: string ): void =>
		view.history[ `${ change }State` ]( Object.assign( {}, view.history.state as object | null, memory ), '', url );
	const isInDialog = (): boolean => remembered( DIALOG_KEY ) === id;
	const enter = (): void => put( 'push', { [ DIALOG_KEY ]: id } );
	const read = (): string | null => isOurs && ( isOurs( fragment() ) ? fragment() : remembered( STATE_KEY ) );

	/** What the explorer shows now. */
	let shown = read() || '';
	/** Every entry that cannot speak for itself is given a memory when the reader first stands on it. */
	const stamp = (): void => {
		if ( isOurs && read() === null ) {
			put( 'replace', { [ STATE_KEY ]: shown } );
		}
	};
	stamp();

	return {
		read,
		write: ( text, change, isUnder = false ) => {
			if ( !isOurs ) {
				return;
			}
			shown = text;
			const here = fragment();
			// Saying nothing must not remove a fragment of somebody else.
			const keepsForeign = text === '' && here !== '' && !isOurs( here );
			const isChoice = change === 'push';
			put(
				isUnder ? 'replace' : change,
				{ [ STATE_KEY ]: text, [ DIALOG_KEY ]: isChoice ? null : remembered( DIALOG_KEY ) },
				text !== '' ? `#${ text }` :
					keepsForeign ? view.location.hash : view.location.pathname + view.location.search
			);
			if ( isChoice && isUnder ) {
				enter();
			}
		},
		enter,
		leave: () => {
			if ( isInDialog() ) {
				view.history.back();
			}
		},
		isInDialog,
		onMove: ( element, listener ) => {
			const onPopState = (): void => {
				if ( !element.isConnected ) {
					// Another explorer stands in new content, and its word counts.
					view.removeEventListener( 'popstate', onPopState );
					return;
				}
				// An entry without a memory is new: the reader followed a link to another part of
				// the page, and what was chosen stays.
				stamp();
				shown = read() || '';
				listener();
			};
			view.addEventListener( 'popstate', onPopState );
		}
	};
}
