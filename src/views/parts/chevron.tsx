import { h, type JSX } from 'preact';

/**
 * Shows whether something is open. Drawn by the style sheet, because every card has one. Its direction is fixed,
 * because the style sheet turns the same two edges in every language.
 */
export function Chevron( { open }: { readonly open: boolean } ): JSX.Element {
	return <span dir="ltr" class={ `program-explorer__chevron${ open ? ' program-explorer__chevron--open' : '' }` } />;
}
