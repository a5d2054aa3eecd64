import { toJson } from '../../src/edit/wiki-json';
import { Failure } from '../wiki/failure';

type Rule = readonly [ pattern: RegExp, reason: string ];

/** MediaWiki's pre-save transform rewrites these in any page, in scripts and styles even inside comments and strings. */
const REWRITTEN: readonly Rule[] = [
	[ /~~~/, 'three tildes become a signature' ],
	[ /\{\{\s*(?:safe)?subst:/i, 'a template would be substituted' ],
	[ /\[\[(?:[^\]\n]*\||\|[^\]\n]*)\]\]/, 'the pipe trick would fill in a link text' ]
];

/** Wikitext may contain this on purpose, a script may not. */
const CATEGORY: Rule = [ /\[\[\s*category\s*:/i, 'the page would land in a category' ];

/** A page with one of these content models is enclosed in `<nowiki>`. */
const GUARDED = [ 'javascript', 'css', 'Scribunto' ];

/** Fails where the wiki would store another text than this one. */
export function assertSurvivesSave( name: string, text: string, contentModel = 'javascript' ): void {
	const isGuarded = GUARDED.includes( contentModel );
	for ( const [ pattern, reason ] of isGuarded ? [ ...REWRITTEN, CATEGORY ] : REWRITTEN ) {
		const found = pattern.exec( text );
		if ( found ) {
			throw new Failure( `${ name }, line ${ lineOf( text, found.index ) }: "${ found[ 0 ] }" is not allowed here, ${ reason }. Split the string in the source.` );
		}
	}
	if ( isGuarded ) {
		assertGuarded( name, text );
	}
	if ( contentModel === 'json' && text !== toJson( JSON.parse( text ) ) ) {
		throw new Failure( `${ name } is not written as the wiki stores JSON.` );
	}
	if ( text !== text.normalize( 'NFC' ) ) {
		throw new Failure( `${ name }: the wiki stores text in Unicode's composed form (NFC); write other characters as escapes.` );
	}
	if ( /\r|\s$/.test( text ) ) {
		throw new Failure( `${ name }: the wiki ends lines with a line feed alone, and cuts white space from the end.` );
	}
}

function assertGuarded( name: string, text: string ): void {
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

function lineOf( text: string, index: number ): number {
	return text.slice( 0, index ).split( '\n' ).length;
}
