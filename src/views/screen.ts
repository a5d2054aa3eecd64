import type { Screen } from '../app/actions';

/** The focus and the scroll position of a drawn explorer. */
export interface DrawnScreen extends Screen {
	/**
	 * Returns a function to call after the next drawing. If that has removed the element with the focus, the focus goes to the
	 * new element with its id, as filters have in the dialog and at the side, else from the dialog back to the button that opened it,
	 * else to the number of results.
	 */
	readonly holdFocus: ( isInDialog: boolean ) => () => void;
	/** Scrolls to the last program of a link, or to the explorer. */
	readonly scrollToLinked: ( programs: readonly string[] ) => void;
}

export function createScreen( root: HTMLElement, idPrefix: string ): DrawnScreen {
	const { ownerDocument } = root;
	const find = ( selector: string ): HTMLElement | null => root.querySelector( selector );
	const focus = ( element: HTMLElement | null | undefined ): void => element?.focus( { preventScroll: true } );
	const focusCount = (): void => focus( find( '.program-explorer__count' ) );
	const hasFocus = (): boolean => root.contains( ownerDocument.activeElement );
	const cardOf = ( program: string ): HTMLElement | null | undefined => ownerDocument.getElementById( `${ idPrefix }:program:${ program }` )?.closest( 'article, tr, li' );
	return {
		focusCount,
		focusSearch: () => {
			const box = find( '[role=search] input' );
			// To the top of the window, so that there is room for results above the keyboard of a phone.
			box?.scrollIntoView();
			focus( box );
		},
		moveTo: ( program ) => {
			const card = cardOf( program );
			card?.scrollIntoView();
			focus( card?.querySelector<HTMLElement>( 'a, button' ) );
		},
		holdFocus: ( isInDialog ) => {
			const before = hasFocus() && ownerDocument.activeElement;
			return () => {
				if ( before && !hasFocus() ) {
					focus( ownerDocument.getElementById( before.id ) || ( isInDialog ? find( '.program-explorer__open-filters' ) : null ) );
					if ( !hasFocus() ) {
						focusCount();
					}
				}
			};
		},
		// A view that is loaded on demand is not there yet.
		scrollToLinked: ( programs ) => ( cardOf( programs[ programs.length - 1 ] as string ) || root ).scrollIntoView()
	};
}
