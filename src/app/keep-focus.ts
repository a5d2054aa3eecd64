import type { ViewHistory } from './history';

/**
 * Keeps the focus when the reader or a closed dialog goes to another entry of the history. Where the fragment of that
 * entry is no element's id, Firefox and Safari take the focus away just before the event `popstate`.
 *
 * @return A function that stops it.
 */
export function keepFocus( root: HTMLElement, history: ViewHistory ): () => void {
	const view = root.ownerDocument.defaultView ?? window;
	/** The element that lost the focus in this task, if no other element got it. */
	let lost: HTMLElement | null = null;
	let timer: number | undefined;
	const onFocusOut = ( { target, relatedTarget }: FocusEvent ): void => {
		lost = relatedTarget ? null : target as HTMLElement;
		view.clearTimeout( timer );
		timer = view.setTimeout( () => {
			lost = null;
		}, 0 );
	};
	const onPopState = ( { state }: PopStateEvent ): void => {
		// A new entry with a foreign fragment is a link to another part of the page.
		if ( lost && ( state || history.read() !== null ) ) {
			lost.focus( { preventScroll: true } );
		}
	};
	root.addEventListener( 'focusout', onFocusOut );
	// First, because the element may be gone after the drawing, which gives the focus to another one then.
	view.addEventListener( 'popstate', onPopState, true );
	return () => {
		view.clearTimeout( timer );
		root.removeEventListener( 'focusout', onFocusOut );
		view.removeEventListener( 'popstate', onPopState, true );
	};
}
