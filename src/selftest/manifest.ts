import { isObject } from '../programs/kinds';

/** What was deployed. */
export interface Manifest {
	readonly version: string;
	/** The hash of the sources. */
	readonly hash: string;
	/** The hash of the sources of the reader's script; '' in older manifests. */
	readonly reader: string;
	/** The sums of the stored texts, by title. */
	readonly pages: ReadonlyMap<string, string>;
}

/** More pages than a release has; the rest of a page that says otherwise is not asked for. */
const MOST_PAGES = 500;

/**
 * Reads the manifest, whoever wrote it.
 *
 * @param text The page's JSON, or whatever stands there.
 * @return
 * @throws {Error} where it is none
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
