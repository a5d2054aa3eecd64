/** The height in px that a skin's header may cover at the top of the window; a card there does not count. */
const HEADER = 80;

/**
 * Draws something and keeps at its position the first card or row in the window that still exists afterwards.
 *
 * @param root Contains cards or rows whose titles have ids.
 * @param scrolled What is scrolled, if it is not the page.
 */
export function keepPosition( root: HTMLElement, draw: () => void, scrolled?: HTMLElement ): void {
	const view = root.ownerDocument.defaultView ?? window;
	const topOf = ( id: string ): number | undefined => root.ownerDocument.getElementById( id )?.getBoundingClientRect().top;
	const titles = Array.from( root.querySelectorAll( 'article, tr' ), ( article ) => article.getAttribute( 'aria-labelledby' ) ?? '' );
	const before = titles.map( ( id ) => [ id, topOf( id ) ?? -Infinity ] as const )
		.filter( ( [ , top ] ) => top > HEADER && top < view.innerHeight );
	draw();
	// The first of the cards that still exists.
	for ( const [ id, top ] of before ) {
		const now = topOf( id );
		if ( now !== undefined ) {
			( scrolled ?? view ).scrollBy( 0, now - top );
			return;
		}
	}
}
