import type { Stored } from '../lib/wiki-api';

/** MediaWiki cuts a longer summary. In characters. */
const MAX_LENGTH = 500;

/** A later deployment recognizes its own edits by this, and finds their commit. */
const OURS = /^Program Explorer \d+\.\d+\.\d+\S* \(([0-9a-f]{7,40})\)/;

export function summaryOf( { version, commit, subjects }: { readonly version: string; readonly commit: string; readonly subjects: readonly string[] } ): string {
	const characters = Array.from( `Program Explorer ${ version } (${ commit })${ subjects.length > 0 ? `: ${ subjects.join( '; ' ) }` : '' }` );
	return characters.length > MAX_LENGTH ? `${ characters.slice( 0, MAX_LENGTH - 1 ).join( '' ) }…` : characters.join( '' );
}

export const commitIn = ( summary: string ): string | undefined => OURS.exec( summary )?.[ 1 ];

/** The commit of the last deployment. Every deployment writes the manifest; a user script has none, so its newest page counts. */
export function lastCommit( { manifestPage }: { readonly manifestPage: string }, stored: ReadonlyMap<string, Stored> ): string | undefined {
	const newestFirst = [ ...stored.values() ].sort( ( a, b ) => b.timestamp.localeCompare( a.timestamp ) );
	const last = stored.get( manifestPage ) ?? newestFirst.find( ( { comment } ) => commitIn( comment ) !== undefined );
	return commitIn( last?.comment ?? '' );
}
