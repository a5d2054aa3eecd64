const UNRELEASED = 'Unreleased';

/** The text under each heading of the second level. */
function sections( text: string ): Map<string, string> {
	const [ , ...parts ] = text.split( /^## /m );
	return new Map( parts.map( ( part ) => {
		const [ heading = '', ...lines ] = part.split( '\n' );
		return [ heading.trim(), lines.join( '\n' ).trim() ];
	} ) );
}

/** What CHANGELOG.md lacks for the release of a version, each with its fix. */
export function changelogProblems( text: string, version: string ): string[] {
	const all = sections( text );
	const heading = [ ...all.keys() ].find( ( each ) => each.split( ' ' )[ 0 ] === version );
	const right = `"## ${ version } – YYYY-MM-DD"`;
	const problems: string[] = [];
	if ( all.get( UNRELEASED ) ) {
		problems.push( `CHANGELOG.md has changes under "${ UNRELEASED }": move them under ${ right }.` );
	}
	if ( heading === undefined ) {
		problems.push( `CHANGELOG.md has no ${ right }: write there what changes for users.` );
	} else if ( !/^\S+ – \d{4}-\d\d-\d\d$/.test( heading ) ) {
		problems.push( `CHANGELOG.md has the heading "## ${ heading }": write it ${ right }.` );
	} else if ( all.get( heading ) === '' ) {
		problems.push( `CHANGELOG.md has nothing under "## ${ heading }": write there what changes for users.` );
	}
	return problems;
}
