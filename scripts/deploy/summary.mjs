/** The longest summary MediaWiki keeps, in characters. */
const LONGEST = 500;

/** How every summary of ours begins: by this a later deployment knows what it wrote itself, and from which commit. */
const MARK = /^Program Explorer \d+\.\d+\.\d+\S* \(([0-9a-f]{7,40})\)/;

/**
 * @param {{ version: string, commit: string, subjects: readonly string[] }} what the subjects of the commits since the last deployment, newest first
 * @return {string} an edit summary
 */
export function summaryOf( { version, commit, subjects } ) {
	const summary = `Program Explorer ${ version } (${ commit })${ subjects.length > 0 ? `: ${ subjects.join( '; ' ) }` : '' }`;
	const characters = Array.from( summary );
	return characters.length > LONGEST ? `${ characters.slice( 0, LONGEST - 1 ).join( '' ) }…` : summary;
}

/**
 * @param {string} summary
 * @return {string | undefined} the commit it names; undefined if it is none of ours
 */
export function commitIn( summary ) {
	return MARK.exec( summary )?.[ 1 ];
}
