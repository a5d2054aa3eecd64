import type { NamedFinding } from './finding';

/** One line, whatever stands in a text. */
function inLine( text: string ): string {
	return text.replace( /\s+/g, ' ' ).trim();
}

/**
 * Writes findings as plain text, for a bug report.
 *
 * @param address Of the page; links are completed by it.
 * @param when As ISO 8601 has it.
 */
export function plainText( findings: readonly NamedFinding[], address: string, when: string ): string {
	const body = findings.flatMap( ( { name, verdict, text, details = [] } ) => [
		`[${ verdict }] ${ inLine( name ) }: ${ inLine( text ) }`,
		...details.map( ( { text: line, url } ) => `  - ${ inLine( line ) }${ url === undefined ? '' : ` <${ new URL( url, address ).href }>` }` )
	] );
	return [ 'Self-test of the program explorer', `${ when }, ${ address }`, '', ...body, '' ].join( '\n' );
}
