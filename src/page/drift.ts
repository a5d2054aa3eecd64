/**
 * Whether a static list may differ from the data. It compares only the number of items and the titles, to decide
 * whether to load the module with the whole comparison. For a list of all programs, before the explorer is mounted.
 *
 * @param parts Contain this list and no other.
 * @param titles The titles of all programs in the list's language.
 */
export function mayHaveDrifted( parts: readonly HTMLElement[], titles: readonly string[] ): boolean {
	const all = ( selector: string ): Element[] => parts.flatMap( ( part ) => Array.from( part.querySelectorAll( selector ) ) );
	const shown = new Set( all( 'b,a' ).map( ( { textContent } ) => textContent.trim() ) );
	return all( 'li' ).length !== titles.length || !titles.every( ( title ) => shown.has( title ) );
}
