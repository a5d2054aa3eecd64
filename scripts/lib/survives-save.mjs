/**
 * What MediaWiki's pre-save transform would rewrite in a script or style page, even inside
 * comments and strings, and what would end the `<nowiki>` that guards the page.
 *
 * @type {ReadonlyArray<readonly [ RegExp, string ]>}
 */
const REWRITTEN = [
	[ /~~~/, 'three tildes become a signature' ],
	[ /\{\{\s*(?:safe)?subst:/i, 'a template would be substituted' ],
	[ /\[\[(?:[^\]\n]*\||\|[^\]\n]*)\]\]/, 'the pipe trick would fill in a link text' ],
	[ /\[\[\s*category\s*:/i, 'the page would land in a category' ]
];

/**
 * @param {string} name File name, for the message.
 * @param {string} text The file as it would be saved.
 * @throws {Error} Where the wiki would store something else than the text.
 */
export function assertSurvivesSave( name, text ) {
	for ( const [ pattern, why ] of REWRITTEN ) {
		const found = pattern.exec( text );
		if ( found ) {
			const line = text.slice( 0, found.index ).split( '\n' ).length;
			throw new Error( `${ name }, line ${ line }: "${ found[ 0 ] }" must not stand here, ${ why }. Split the string in the source.` );
		}
	}
	// The first and the last line are the guard itself.
	const body = text.trimEnd().split( '\n' ).slice( 1, -1 ).join( '\n' );
	const guard = /<\/?nowiki/i.exec( body );
	if ( guard ) {
		throw new Error( `${ name }: "${ guard[ 0 ] }" inside the page would end its own guard. Split the string in the source.` );
	}
	if ( text !== text.normalize( 'NFC' ) ) {
		throw new Error( `${ name }: the wiki stores text in Unicode's composed form (NFC); write other characters as escapes.` );
	}
}
