import { h, type JSX } from 'preact';

/**
 * An arrow that shows whether something is open. The style sheet draws it. Its `dir` is fixed, because the style sheet
 * turns the same two edges in every language.
 */
export function Chevron( { open }: { readonly open: boolean } ): JSX.Element {
	return <span dir="ltr" class={ `program-explorer__chevron${ open ? ' program-explorer__chevron--open' : '' }` } />;
}
