import type { ViewHistory } from './history';

/** In ms. Safari allows 100 changes of the history in 30 seconds. */
const SCROLL_PAUSE = 400;

/**
 * Keeps in the history where the reader is: after each scrolling, because browsers ignore changes of the history when a
 * page is about to be reloaded, and at the end of the visit.
 *
 * @param root Contains the cards.
 * @return A function that stops it.
 */
export function keepPlace( root: HTMLElement, history: ViewHistory ): () => void {
	const view = root.ownerDocument.defaultView ?? window;
	let timer: number | undefined;
	const keep = (): void => {
		view.clearTimeout( timer );
		history.keepPlace( view.pageYOffset, root.querySelectorAll( 'article' ).length );
	};
	const onScroll = (): void => {
		view.clearTimeout( timer );
		timer = view.setTimeout( keep, SCROLL_PAUSE );
	};
	view.addEventListener( 'scroll', onScroll, { passive: true } );
	view.addEventListener( 'pagehide', keep );
	if ( view.pageYOffset ) {
		// The reader has scrolled before this module was there.
		onScroll();
	}
	return () => {
		view.clearTimeout( timer );
		view.removeEventListener( 'scroll', onScroll );
		view.removeEventListener( 'pagehide', keep );
	};
}
