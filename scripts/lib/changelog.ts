/** What CHANGELOG.md lacks for the release of a version, each with its fix. */
export function changelogProblems( text: string, version: string ): string[] {
	const all = new Map( text.split( /^## /m ).slice( 1 ).map( ( section ) => {
		const [ heading = '', ...lines ] = section.split( '\n' );
		return [ heading.trim(), lines.join( '\n' ).trim() ];
	} ) );
	const heading = [ ...all.keys() ].find( ( each ) => each.split( ' ' )[ 0 ] === version );
	const right = `"## ${ version } – YYYY-MM-DD"`;
	const problems: string[] = [];
	if ( all.get( 'Unreleased' ) ) {
		problems.push( `CHANGELOG.md has changes under "Unreleased": move them under ${ right }.` );
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
