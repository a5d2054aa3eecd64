import { Failure } from '../wiki/failure';

/**
 * What MediaWiki's pre-save transform would rewrite in a page, in scripts and styles even inside
 * comments and strings.
 *
 * @type {ReadonlyArray<readonly [ RegExp, string ]>}
 */
const REWRITTEN: ReadonlyArray<readonly [ RegExp, string ]> = [
	[ /~~~/, 'three tildes become a signature' ],
	[ /\{\{\s*(?:safe)?subst:/i, 'a template would be substituted' ],
	[ /\[\[(?:[^\]\n]*\||\|[^\]\n]*)\]\]/, 'the pipe trick would fill in a link text' ]
];

/** The content models of pages that stand between `<nowiki>` and its end. */
const GUARDED = [ 'javascript', 'css', 'Scribunto' ];

/** @return how a page of it is written */
export function kindOf( contentModel: string ): 'guarded' | 'plain' {
	return GUARDED.includes( contentModel ) ? 'guarded' : 'plain';
}

/** Wikitext may do that on purpose, and close what it has opened. */
const MISPLACED = ( [ /\[\[\s*category\s*:/i, 'the page would land in a category' ] as const );

/**
 * @param name File name, for the message.
 * @param text The file as it would be saved.
 * @param kind A script or style page stands between `<nowiki>` and its end.
 * @throws {Failure} Where the wiki would store something else than the text.
 */
export function assertSurvivesSave( name: string, text: string, kind: 'guarded' | 'plain' = 'guarded' ) {
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

/** @throws {Failure} Where something would end the guard early. */
function assertGuarded( name: string, text: string ) {
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

/** @return the number of its line, the first being 1 */
function lineOf( text: string, index: number ): number {
	return text.slice( 0, index ).split( '\n' ).length;
}
