/** The page of a user script and its address. */
export interface ScriptPage {
	readonly title: string;
	readonly url: string;
}

function titleOf( source: string ): string | null {
	try {
		const { searchParams } = new URL( source );
		return searchParams.get( 'action' ) === 'raw' ? searchParams.get( 'title' ) : null;
	} catch {
		// `source` is no address.
		return null;
	}
}

/**
 * The page that a script was loaded from.
 *
 * @param source The address of the script, with `action=raw`.
 * @return null if the script has no page of its own, such as one that was pasted into another script.
 */
export function scriptPage( source: string ): ScriptPage | null {
	const title = titleOf( source );
	if ( !title ) {
		return null;
	}
	const { origin, pathname } = new URL( source );
	return { title, url: `${ origin }${ pathname }?title=${ encodeURIComponent( title ) }` };
}

/**
 * The address of another part of the user script: `User:Name/programExplorer/reader.js` beside
 * `User:Name/programExplorer.js`, on the wiki that the script came from.
 *
 * @param source The address of the first script.
 * @return null if the script has no page of its own.
 */
export function partUrl( source: string, part: string ): string | null {
	const title = titleOf( source );
	if ( !title ) {
		return null;
	}
	const url = new URL( source );
	url.searchParams.set( 'title', `${ title.replace( /\.js$/, '' ) }/${ part }.js` );
	return url.href;
}

/** The address of the first script, from that of its part. */
export function mainScriptSource( partSource: string ): string {
	const title = titleOf( partSource );
	if ( !title ) {
		return '';
	}
	const url = new URL( partSource );
	url.searchParams.set( 'title', title.replace( /\/[^/]*\.js$/, '.js' ) );
	return url.href;
}
