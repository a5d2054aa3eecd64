import { Failure } from '../wiki/failure.mjs';

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

/** The content models of pages that stand between `<nowiki>` and its end. */
const GUARDED = [ 'javascript', 'css', 'Scribunto' ];

/**
 * @param {string} contentModel
 * @return {'guarded' | 'plain'} how a page of it is written
 */
export function kindOf( contentModel ) {
	return GUARDED.includes( contentModel ) ? 'guarded' : 'plain';
}

/** Wikitext may do that on purpose, and close what it has opened. */
const MISPLACED = /** @type {const} */ ( [ /\[\[\s*category\s*:/i, 'the page would land in a category' ] );

/**
 * @param {string} name File name, for the message.
 * @param {string} text The file as it would be saved.
 * @param {'guarded' | 'plain'} kind A script or style page stands between `<nowiki>` and its end.
 * @throws {Failure} Where the wiki would store something else than the text.
 */
export function assertSurvivesSave( name, text, kind = 'guarded' ) {
	for ( const [ pattern, why ] of kind === 'guarded' ? [ ...REWRITTEN, MISPLACED ] : REWRITTEN ) {
		const found = pattern.exec( text );
		if ( found ) {
			throw new Failure( `${ name }, line ${ lineOf( text, found.index ) }: "${ found[ 0 ] }" must not stand here, ${ why }. Split the string in the source.` );
		}
	}
	if ( kind === 'guarded' ) {
		assertGuarded( name, text );
	}
	if ( text !== text.normalize( 'NFC' ) ) {
		throw new Failure( `${ name }: the wiki stores text in Unicode's composed form (NFC); write other characters as escapes.` );
	}
	if ( /\r|\s$/.test( text ) ) {
		throw new Failure( `${ name }: the wiki ends lines with a line feed alone, and cuts white space from the end.` );
	}
}

/**
 * @param {string} name
 * @param {string} text
 * @throws {Failure} Where something would end the guard early.
 */
function assertGuarded( name, text ) {
	const lines = text.split( '\n' );
	const [ first = '', last = '' ] = [ lines.at( 0 ), lines.at( -1 ) ];
	if ( !first.endsWith( '<nowiki>' ) || !/<\/nowiki>( \*\/)?$/.test( last ) ) {
		throw new Failure( `${ name }: the first line has to end in "<nowiki>" and the last in its end, in comments, or the wiki would read it as wikitext.` );
	}
	const body = lines.slice( 1, -1 ).join( '\n' );
	const guard = /<\/?nowiki/i.exec( body );
	if ( guard ) {
		throw new Failure( `${ name }, line ${ lineOf( body, guard.index ) + 1 }: "${ guard[ 0 ] }" inside the page would end its own guard. Split the string in the source.` );
	}
}

/**
 * @param {string} text
 * @param {number} index
 * @return {number} the number of its line, the first being 1
 */
function lineOf( text, index ) {
	return text.slice( 0, index ).split( '\n' ).length;
}
