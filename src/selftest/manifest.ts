import { isObject } from '../programs/kinds';

/** The list of deployed pages that the deployment writes to the wiki. */
export interface Manifest {
	readonly version: string;
	/** The hash of the sources. */
	readonly hash: string;
	/** The hash of the sources of the reader's script; '' in older manifests. */
	readonly reader: string;
	/** The SHA-1 hashes of the stored texts, by title. */
	readonly pages: ReadonlyMap<string, string>;
}

/** More pages than a release has. Further ones are not checked, because the manifest can be edited by hand. */
const MOST_PAGES = 500;

/**
 * Reads a manifest.
 *
 * @param text The text of the page, a manifest or not.
 * @throws {Error} if it is no manifest
 */
export function readManifest( text: string ): Manifest {
	const data: unknown = JSON.parse( text );
	if ( !isObject( data ) || typeof data.version !== 'string' || typeof data.hash !== 'string' || !isObject( data.pages ) ) {
		throw new Error( '"version", "hash" or "pages" is missing in it.' );
	}
	const pages = Object.entries( data.pages ).filter( ( entry ): entry is [ string, string ] => typeof entry[ 1 ] === 'string' );
	return {
		version: data.version,
		hash: data.hash,
		reader: typeof data.reader === 'string' ? data.reader : '',
		pages: new Map( pages.slice( 0, MOST_PAGES ) )
	};
}
