/**
 * Loads a script with a script element. `mw.loader.getScript` does not always make one: it fetches scripts of the same
 * wiki and evaluates their text, so that `document.currentScript` does not name their address.
 */
export function loadScript( url: string ): Promise<void> {
	return new Promise( ( resolve, reject ) => {
		const script = document.createElement( 'script' );
		script.src = url;
		script.onload = (): void => {
			script.remove();
			resolve();
		};
		script.onerror = (): void => {
			script.remove();
			reject( new Error( `The script ${ url } did not load.` ) );
		};
		document.head.append( script );
	} );
}
