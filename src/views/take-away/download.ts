/** In ms: browsers begin the download within this time. */
const STARTS_WITHIN = 10_000;

/**
 * Lets the browser save a text as a file.
 *
 * @return false if the browser does not allow it.
 */
export function download( name: string, type: string, text: string ): boolean {
	try {
		const url = URL.createObjectURL( new Blob( [ text ], { type: `${ type };charset=utf-8` } ) );
		const link = document.createElement( 'a' );
		link.href = url;
		link.download = name;
		document.body.append( link );
		link.click();
		link.remove();
		window.setTimeout( () => URL.revokeObjectURL( url ), STARTS_WITHIN );
		return true;
	} catch {
		return false;
	}
}
