import type { JSX } from 'preact';

/**
 * Shows whether something is folded; drawn by the style sheet, for there is one on every card. It has
 * a direction of its own, for its two edges are turned and must stay the same two.
 */
export function chevron( isOpen: boolean ): JSX.Element {
	return <span dir="ltr" class={ `program-explorer__chevron${ isOpen ? ' program-explorer__chevron--open' : '' }` } />;
}
