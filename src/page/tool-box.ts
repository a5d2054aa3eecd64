import { directionOf } from '../messages/direction';

/** An element above the explorer, for a tool of maintainers. */
export interface ToolBox {
	readonly element: HTMLElement;
	/** Moves the focus to the heading of the tool. */
	readonly focusHeading: () => void;
	/** Removes the element. The focus goes back to where it was when the tool was opened. */
	readonly close: () => void;
}

/**
 * @param root The host element of the explorer.
 * @param language That of the tool's messages.
 */
export function openToolBox( root: HTMLElement, language: string ): ToolBox {
	const opener = document.activeElement;
	const element = document.createElement( 'div' );
	element.lang = language;
	element.dir = directionOf( language );
	root.insertBefore( element, root.firstChild );
	return {
		element,
		focusHeading: () => {
			const heading = element.querySelector<HTMLElement>( 'h1, h2, h3, h4, h5, h6' );
			if ( heading ) {
				heading.tabIndex = -1;
				heading.focus();
			}
		},
		close: () => {
			element.remove();
			if ( opener instanceof HTMLElement && opener.isConnected ) {
				opener.focus();
			}
		}
	};
}
