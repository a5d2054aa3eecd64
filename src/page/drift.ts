/**
 * Whether a static list may differ from the data. It only compares numbers and titles, to decide cheaply whether the
 * whole comparison is worth loading. For a list of all programs, before the explorer is mounted beside it.
 *
 * @param root Holds this list and no other.
 * @param titles The titles of all programs in the list's language.
 */
export function mayHaveDrifted( root: HTMLElement, titles: readonly string[] ): boolean {
	const shown = new Set( Array.from( root.querySelectorAll( 'b,a' ), ( { textContent } ) => textContent.trim() ) );
	return root.querySelectorAll( 'li' ).length !== titles.length || !titles.every( ( title ) => shown.has( title ) );
}
