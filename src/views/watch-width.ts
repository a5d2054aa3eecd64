/**
 * Calls a function when an element or the window changes its width.
 *
 * @return A function that ends it.
 */
export function watchWidth( element: HTMLElement, onChange: () => void ): () => void {
	const view = element.ownerDocument.defaultView || window;
	view.addEventListener( 'resize', onChange );
	// Safari has it since 13.1.
	const observer = 'ResizeObserver' in view ? new ResizeObserver( onChange ) : null;
	observer?.observe( element );
	return () => {
		view.removeEventListener( 'resize', onChange );
		observer?.disconnect();
	};
}
