/** Below the first line of the window, in px, so that the header of a skin does not count as the reader's position. */
const HEADER = 80;

/**
 * Draws something and keeps what the reader is looking at in its position in the window, as far as it is still there.
 *
 * @param root Holds cards whose titles have ids.
 */
export function keepPosition( root: HTMLElement, draw: () => void ): void {
	const view = root.ownerDocument.defaultView ?? window;
	const topOf = ( id: string ): number | undefined => root.ownerDocument.getElementById( id )?.getBoundingClientRect().top;
	const titles = Array.from( root.querySelectorAll( 'article' ), ( article ) => article.getAttribute( 'aria-labelledby' ) ?? '' );
	const before = titles.map( ( id ) => [ id, topOf( id ) ?? -Infinity ] as const )
		.filter( ( [ , top ] ) => top > HEADER && top < view.innerHeight );
	draw();
	// The first card that is still there; others may be gone.
	for ( const [ id, top ] of before ) {
		const now = topOf( id );
		if ( now !== undefined ) {
			view.scrollBy( 0, now - top );
			return;
		}
	}
}
