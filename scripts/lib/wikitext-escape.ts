/** What the wiki would make unbreakable spaces, as it does in headings all the same. Source: Sanitizer::armorFrenchSpaces. */
const FRENCH_SPACES = / (?=[?:;!%»›])|(?<=[«‹]) /g;

/**
 * What MediaWiki reads as markup anywhere in a line, or changes when a page is saved. A character reference
 * is left alone by both. Source: Parser.php.
 */
const MARKUP = [
	/[&<>[\]{}|~]/g,
	// Beside __, words of Japanese wikis.
	/＿/g,
	// '' and __ begin markup, == ends headings, !! ends cells.
	/(?<=')'|'(?=')|(?<=_)_|_(?=_)|(?<==)=|=(?==)|!(?=!)/g,
	// Addresses and numbers of books and standards become links: https:x, RFC 1.
	/(?<=[A-Za-z]):(?=\S)|(?<=\b(?:RFC|PMID|ISBN)) (?=\d)/g,
	FRENCH_SPACES
];

/** What means something only where a line, a heading or other markup begins or ends. */
const AT_EDGES = /^[*#:;=!'_?%»›-]|['=_!«‹]$/g;

/** What no page of a wiki holds: it is replaced when the page is saved, or taken for a mark of the parser's. */
const NOT_STORED = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

function references( characters: string ) {
	return characters.replace( /[^]/gu, ( character ) => `&#${ character.codePointAt( 0 ) };` );
}

/**
 * Refuses what a wiki would store as something else.
 *
 * @return in the composed form, as wikis store text
 * @throws {Error}
 */
function storable( text: string ): string {
	const found = NOT_STORED.exec( text );
	if ( found ) {
		throw new Error( `the character U+${ found[ 0 ].charCodeAt( 0 ).toString( 16 ).toUpperCase().padStart( 4, '0' ) } cannot be stored on a wiki` );
	}
	return text.normalize( 'NFC' );
}

/**
 * Text as wikitext that shows exactly this text, in a line of any kind, beside any markup.
 *
 * @throws {Error} where a wiki cannot store it
 */
export function escapeText( text: string ): string {
	const line = storable( text ).replace( /\s*\n\s*/g, ' ' );
	// Each pattern looks at the text itself, so what is found is put in at the end.
	const places = new Set( [ ...MARKUP, AT_EDGES ].flatMap( ( pattern ) => [ ...line.matchAll( pattern ) ].map( ( { index } ) => index ) ) );
	return [ ...line.matchAll( /[^]/gu ) ].map( ( { 0: character, index } ) => places.has( index ) ? references( character ) : character ).join( '' );
}

/**
 * Lines as the content of `<pre>`, in which only tags and references mean something.
 *
 * @throws {Error} where a wiki cannot store it
 */
export function escapePre( text: string ): string {
	// A reference is nothing that the second could find.
	return storable( text ).replace( /[&<>~]|\{(?=\{)|\[(?=\[)/g, references ).replace( FRENCH_SPACES, references );
}

/**
 * An address as it can stand in `[address text]`.
 *
 * @throws {Error} where it is no https address
 */
export function escapeAddress( address: string ): string {
	const { protocol, href } = new URL( address );
	if ( protocol !== 'https:' ) {
		throw new Error( `"${ address }" is no https address` );
	}
	return href.replace( /[[\]{}|'"<>^`\\~]|__/g, ( characters ) => characters.replace( /[^]/g, ( character ) => `%${ character.charCodeAt( 0 ).toString( 16 ).toUpperCase() }` ) )
		.replace( /&/g, '&amp;' );
}
