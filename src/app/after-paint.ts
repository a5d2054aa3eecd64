/**
 * Calls a function after the next paint. Browsers would count a scroll before it as a layout shift of everything that
 * the drawing has moved.
 *
 * @see https://github.com/WICG/layout-instability#readme
 */
export function afterPaint( act: () => void ): void {
	// The first frame is the one that is about to be painted.
	requestAnimationFrame( () => requestAnimationFrame( act ) );
}
