/**
 * What MediaWiki's pre-save transform would rewrite in a page, in scripts and styles even inside
 * comments and strings.
 *
 * @type {ReadonlyArray<readonly [ RegExp, string ]>}
 */
const REWRITTEN = [
	[ /~~~/, 'three tildes become a signature' ],
	[ /\{\{\s*(?:safe)?subst:/i, 'a template would be substituted' ],
	[ /\[\[(?:[^\]\n]*\||\|[^\]\n]*)\]\]/, 'the pipe trick would fill in a link text' ]
];

/** Wikitext may do that on purpose, and close what it has opened. */
const MISPLACED = /** @type {const} */ ( [ /\[\[\s*category\s*:/i, 'the page would land in a category' ] );

/**
 * @param {string} name File name, for the message.
 * @param {string} text The file as it would be saved.
 * @param {'guarded' | 'plain'} kind A script or style page stands between `<nowiki>` and its end.
 * @throws {Error} Where the wiki would store something else than the text.
 */
export function assertSurvivesSave( name, text, kind = 'guarded' ) {
	for ( const [ pattern, why ] of kind === 'guarded' ? [ ...REWRITTEN, MISPLACED ] : REWRITTEN ) {
		const found = pattern.exec( text );
		if ( found ) {
			const line = text.slice( 0, found.index ).split( '\n' ).length;
			throw new Error( `${ name }, line ${ line }: "${ found[ 0 ] }" must not stand here, ${ why }. Split the string in the source.` );
		}
	}
	if ( kind === 'guarded' ) {
		assertGuarded( name, text );
	}
	if ( text !== text.normalize( 'NFC' ) ) {
		throw new Error( `${ name }: the wiki stores text in Unicode's composed form (NFC); write other characters as escapes.` );
	}
	if ( /\r|\s$/.test( text ) ) {
		throw new Error( `${ name }: the wiki ends lines with a line feed alone, and cuts white space from the end.` );
	}
}

/**
 * @param {string} name
 * @param {string} text
 * @throws {Error} Where something would end the guard early.
 */
function assertGuarded( name, text ) {
	const lines = text.split( '\n' );
	const [ first = '', last = '' ] = [ lines.at( 0 ), lines.at( -1 ) ];
	if ( !first.endsWith( '<nowiki>' ) || !/<\/nowiki>( \*\/)?$/.test( last ) ) {
		throw new Error( `${ name }: the first line has to end in "<nowiki>" and the last in its end, in comments, or the wiki would read it as wikitext.` );
	}
	const guard = /<\/?nowiki/i.exec( lines.slice( 1, -1 ).join( '\n' ) );
	if ( guard ) {
		throw new Error( `${ name }: "${ guard[ 0 ] }" inside the page would end its own guard. Split the string in the source.` );
	}
}
