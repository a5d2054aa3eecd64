/** What CHANGELOG.md lacks for the release of a version, each with its fix. */
export function changelogProblems( text: string, version: string ): string[] {
	const heading = `## ${ version } – YYYY-MM-DD`;
	const sections = text.split( /^(?=## )/m );
	const own = sections.find( ( section ) => section.startsWith( `## ${ version } ` ) ) ?? '';
	const isWaiting = sections.some( ( section ) => /^## Unreleased\s+\S/.test( section ) );
	return [
		...isWaiting ? [ `CHANGELOG.md has changes under "Unreleased": move them under "${ heading }".` ] : [],
		...!/^## \S+ – \d{4}-\d\d-\d\d\n\s*\S/.test( own ) ? [ `CHANGELOG.md has nothing under a heading "${ heading }": write there what changes for users.` ] : []
	];
}
