/** A new entry in the history, or a change of the one the reader stands on. */
export type AddressChange = 'push' | 'replace';

/** The part of the browser's address an explorer reads and writes. */
export interface Address {
	/** What the address says, as a fragment without `#`; `''` for nothing. */
	readonly read: () => string;
	/** Makes the address say this, `''` for nothing. */
	readonly write: ( fragment: string, change: AddressChange ) => void;
	/**
	 * Calls back when the reader moves (Back, Forward, a link, the address bar) as long as the
	 * element stands in the document. Gives what ends it.
	 */
	readonly onMove: ( element: Node, listener: () => void ) => () => void;
}

/** Under which name the history keeps what a fragment that is not ours cannot say. */
const STATE_KEY = 'programExplorer';

/**
 * Ties an explorer to a window's address. Fragments of others are left alone: while the reader
 * stands on one, the history entry itself remembers what was chosen.
 *
 * @param isOurs Tells whether a fragment (without `#`) is for the explorer.
 */
export function createAddress( view: Window, isOurs: ( fragment: string ) => boolean ): Address {
	const fragment = (): string => view.location.hash.replace( /^#/, '' );
	const remembered = (): string | null => {
		const state: unknown = view.history.state;
		const kept = typeof state === 'object' && state !== null ? ( state as Record<string, unknown> )[ STATE_KEY ] : null;
		return typeof kept === 'string' ? kept : null;
	};
	const remember = ( text: string ): object => Object.assign( {}, view.history.state as object | null, { [ STATE_KEY ]: text } );
	const read = (): string | null => isOurs( fragment() ) ? fragment() : remembered();

	/** What the explorer shows now. */
	let shown = read() || '';
	/** Every entry that cannot speak for itself is given a memory when the reader first stands on it. */
	const stamp = (): void => {
		if ( read() === null ) {
			view.history.replaceState( remember( shown ), '' );
		}
	};
	stamp();

	return {
		read: () => read() || '',
		write: ( text, change ) => {
			shown = text;
			const here = fragment();
			// Saying nothing must not remove a fragment of somebody else.
			const keepsForeign = text === '' && here !== '' && !isOurs( here );
			const url = text !== '' ? `#${ text }` :
				keepsForeign ? view.location.hash : view.location.pathname + view.location.search;
			if ( change === 'push' ) {
				view.history.pushState( remember( text ), '', url );
			} else {
				view.history.replaceState( remember( text ), '', url );
			}
		},
		onMove: ( element, listener ) => {
			const end = (): void => view.removeEventListener( 'popstate', onPopState );
			const onPopState = (): void => {
				if ( !element.isConnected ) {
					// Another explorer stands in new content, and its word counts.
					end();
					return;
				}
				// An entry without a memory is new: the reader followed a link to another part of
				// the page, and what was chosen stays.
				stamp();
				shown = read() || '';
				listener();
			};
			view.addEventListener( 'popstate', onPopState );
			return end;
		}
	};
}
