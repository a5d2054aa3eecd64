/** The heading over what is in no version yet. */
const UNRELEASED = 'Unreleased';

/**
 * @param text of CHANGELOG.md
 * @return what stands under each heading of the second level, without its first line
 */
function sections( text: string ): Map<string, string> {
	const [ , ...parts ] = text.split( /^## /m );
	return new Map( parts.map( ( part ) => {
		const [ heading = '', ...lines ] = part.split( '\n' );
		return [ heading.trim(), lines.join( '\n' ).trim() ];
	} ) );
}

/**
 * What keeps a version from being released.
 *
 * @param text of CHANGELOG.md
 * @return each with its fix
 */
export function changelogProblems( text: string, version: string ): string[] {
	const all = sections( text );
	const heading = [ ...all.keys() ].find( ( each ) => each.split( ' ' )[ 0 ] === version );
	const problems = [];
	if ( all.get( UNRELEASED ) ) {
		problems.push( `CHANGELOG.md has changes under "${ UNRELEASED }": move them under "## ${ version } – YYYY-MM-DD".` );
	}
	if ( heading === undefined ) {
		problems.push( `CHANGELOG.md has no "## ${ version } – YYYY-MM-DD": say there what changes for users.` );
	} else if ( !/^\S+ – \d{4}-\d\d-\d\d$/.test( heading ) ) {
		problems.push( `CHANGELOG.md says "## ${ heading }": write it "## ${ version } – YYYY-MM-DD".` );
	} else if ( all.get( heading ) === '' ) {
		problems.push( `CHANGELOG.md says nothing under "## ${ heading }": say there what changes for users.` );
	}
	return problems;
}
