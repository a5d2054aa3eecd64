import type { JSX } from 'preact';

/** Shows whether something is folded; drawn by the style sheet, for there is one on every card. */
export function chevron( isOpen: boolean ): JSX.Element {
	return <span class={ `program-explorer__chevron${ isOpen ? ' program-explorer__chevron--open' : '' }` } />;
}
