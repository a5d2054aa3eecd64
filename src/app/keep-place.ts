import type { ViewHistory } from './history';

/** In ms. Safari allows 100 changes of the history in 30 seconds. */
const SCROLL_PAUSE = 400;

/**
 * Keeps in the history where the reader is: after each scrolling, because browsers ignore changes of the history when a
 * page is about to be reloaded, and at the end of the visit.
 *
 * @param countCards Gives the number of cards that are drawn.
 * @return A function that stops it.
 */
export function keepPlace( view: Window, history: ViewHistory, countCards: () => number ): () => void {
	let timer: number | undefined;
	const keep = (): void => {
		view.clearTimeout( timer );
		history.keepPlace( view.pageYOffset, countCards() );
	};
	const onScroll = (): void => {
		view.clearTimeout( timer );
		timer = view.setTimeout( keep, SCROLL_PAUSE );
	};
	view.addEventListener( 'scroll', onScroll, { passive: true } );
	view.addEventListener( 'pagehide', keep );
	return () => {
		view.clearTimeout( timer );
		view.removeEventListener( 'scroll', onScroll );
		view.removeEventListener( 'pagehide', keep );
	};
}
