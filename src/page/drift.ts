/**
 * Whether a static list may differ from the data. It compares only the number of items and the titles, to decide
 * whether to load the module with the whole comparison. For a list of all programs, before the explorer is mounted.
 *
 * @param root Contains this list and no other.
 * @param titles The titles of all programs in the list's language.
 */
export function mayHaveDrifted( root: HTMLElement, titles: readonly string[] ): boolean {
	const shown = new Set( Array.from( root.querySelectorAll( 'b,a' ), ( { textContent } ) => textContent.trim() ) );
	return root.querySelectorAll( 'li' ).length !== titles.length || !titles.every( ( title ) => shown.has( title ) );
}
