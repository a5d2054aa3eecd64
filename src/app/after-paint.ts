/**
 * Does something when what is drawn now has been on the screen. A scroll in the same frame would
 * count as a jump of everything the drawing has moved.
 *
 * @see https://github.com/WICG/layout-instability#readme
 */
export function afterPaint( act: () => void ): void {
	// The first frame is the one that is about to be painted.
	requestAnimationFrame( () => requestAnimationFrame( act ) );
}
