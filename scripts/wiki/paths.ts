import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The folder of the checkout. Not by URL, which unit tests replace by the one of a document. */
export const ROOT = join( import.meta.dirname, '../../' );

/** Everything the local wiki consists of; git ignores it and deleting it is always safe. */
export const WIKI_FOLDER = `${ ROOT }.wiki`;

export const readSource = ( path: string ): string => readFileSync( join( ROOT, path ), 'utf8' );

/** The paths of all files below a folder of the checkout, from there, sorted; none if there is no such folder. */
export function filesBelow( folder: string ): string[] {
	const path = join( ROOT, folder );
	const entries = existsSync( path ) ? readdirSync( path, { withFileTypes: true, recursive: true } ) : [];
	return entries.filter( ( entry ) => entry.isFile() ).map( ( { parentPath, name } ) => relative( path, join( parentPath, name ) ) ).sort();
}
