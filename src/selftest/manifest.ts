import { isObject } from '../programs/kinds';

/** The page that says what was deployed on the wiki; the deploy script writes it. */
export const MANIFEST = 'MediaWiki:Gadget-programExplorer-manifest.json';

/** What was deployed. */
export interface Manifest {
	readonly version: string;
	/** The hash of the sources. */
	readonly hash: string;
	/** Which modules understand each other; null where it does not say. */
	readonly protocol: number | null;
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
		protocol: typeof data.protocol === 'number' ? data.protocol : null,
		pages: new Map( pages.slice( 0, MOST_PAGES ) )
	};
}
