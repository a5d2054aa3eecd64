/**
 * Whether a static list may differ from the data: a cheap look at numbers and titles, which says
 * whether it is worth comparing at all. For a whole list only, and before the explorer stands in it.
 *
 * @param root What holds the list and no other one.
 * @param titles The titles in the list's language, one for each program.
 */
export function mayHaveDrifted( root: HTMLElement, titles: readonly string[] ): boolean {
	const shown = new Set( Array.from( root.querySelectorAll( 'b,a' ), ( { textContent } ) => textContent.trim() ) );
	return root.querySelectorAll( 'li' ).length !== titles.length || !titles.every( ( title ) => shown.has( title ) );
}
