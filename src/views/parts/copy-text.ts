/**
 * Copies a text.
 *
 * @return false if the browser does not allow it: old browsers have no clipboard, nor have pages without HTTPS, and the
 * reader may be asked.
 */
export async function copyText( text: string ): Promise<boolean> {
	try {
		if ( 'clipboard' in navigator ) {
			await navigator.clipboard.writeText( text );
			return true;
		}
	} catch {
		// The browser or the reader does not allow it.
	}
	return false;
}
