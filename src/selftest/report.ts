import type { NamedFinding } from './finding';

/** Puts a text on one line. */
function onOneLine( text: string ): string {
	return text.replace( /\s+/g, ' ' ).trim();
}

/**
 * Writes findings as plain text, for a bug report.
 *
 * @param address The address of the page, also to complete links.
 * @param when In the format of ISO 8601.
 */
export function plainText( findings: readonly NamedFinding[], address: string, when: string ): string {
	const body = findings.flatMap( ( { name, verdict, text, details = [] } ) => [
		`[${ verdict }] ${ onOneLine( name ) }: ${ onOneLine( text ) }`,
		...details.map( ( { text: line, url } ) => `  - ${ onOneLine( line ) }${ url === undefined ? '' : ` <${ new URL( url, address ).href }>` }` )
	] );
	return [ 'Self-test of the program explorer', `${ when }, ${ address }`, '', ...body, '' ].join( '\n' );
}
