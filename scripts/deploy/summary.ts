/** The longest summary MediaWiki keeps, in characters. */
const LONGEST = 500;

/** How every summary of ours begins: by this a later deployment knows what it wrote itself, and from which commit. */
const MARK = /^Program Explorer \d+\.\d+\.\d+\S* \(([0-9a-f]{7,40})\)/;

/**
 * @param what the subjects of the commits since the last deployment, newest first
 * @return an edit summary
 */
export function summaryOf( { version, commit, subjects }: { version: string; commit: string; subjects: readonly string[]; } ): string {
	const summary = `Program Explorer ${ version } (${ commit })${ subjects.length > 0 ? `: ${ subjects.join( '; ' ) }` : '' }`;
	const characters = Array.from( summary );
	return characters.length > LONGEST ? `${ characters.slice( 0, LONGEST - 1 ).join( '' ) }…` : summary;
}

/** @return the commit it names; undefined if it is none of ours */
export function commitIn( summary: string ): string | undefined {
	return MARK.exec( summary )?.[ 1 ];
}
