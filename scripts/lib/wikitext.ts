/** Spaces that the wiki makes unbreakable; in headings it does so always. Source: Sanitizer::armorFrenchSpaces. */
const FRENCH_SPACES = / (?=[?:;!%»›])|(?<=[«‹]) /g;

/** Markup anywhere in a line, and text that changes when a page is saved. Source: Parser.php. */
const MARKUP = [
	/[&<>[\]{}|~]/g,
	// Japanese wikis use it like __.
	/＿/g,
	// '' and __ begin markup, == ends headings, !! ends cells.
	/(?<=')'|'(?=')|(?<=_)_|_(?=_)|(?<==)=|=(?==)|!(?=!)/g,
	// Addresses and numbers of books and standards become links: https:x, RFC 1.
	/(?<=[A-Za-z]):(?=\S)|(?<=\b(?:RFC|PMID|ISBN)) (?=\d)/g,
	FRENCH_SPACES
];

/** Markup only at the beginning or end of a line, a heading or other markup. */
const AT_EDGES = /^[*#:;=!'_?%»›-]|['=_!«‹]$/g;

/** Characters that a wiki replaces when a page is saved, or that its parser uses as marks. */
const NOT_STORED = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** Text as wikitext that shows exactly this text, in any kind of line and beside any markup. */
export function escapeText( text: string ): string {
	const found = NOT_STORED.exec( text );
	if ( found ) {
		throw new Error( `the character U+${ found[ 0 ].charCodeAt( 0 ).toString( 16 ).toUpperCase().padStart( 4, '0' ) } cannot be stored on a wiki` );
	}
	// Wikis store text in the composed form.
	const line = text.normalize( 'NFC' ).replace( /\s*\n\s*/g, ' ' );
	// The patterns look at the unescaped text, so the references are put in at the end.
	const escaped = new Set( [ ...MARKUP, AT_EDGES ].flatMap( ( pattern ) => [ ...line.matchAll( pattern ) ].map( ( { index } ) => index ) ) );
	return [ ...line.matchAll( /[^]/gu ) ].map( ( { 0: character, index } ) => escaped.has( index ) ? `&#${ character.codePointAt( 0 ) ?? 0 };` : character ).join( '' );
}

export function code( text: string ): string {
	return `<code>${ escapeText( text ) }</code>`;
}

export function table( header: readonly string[], rows: readonly ( readonly string[] )[] ): string {
	return [
		'{| class="wikitable"',
		...header.map( ( cell ) => `! scope="col" | ${ cell }` ),
		...rows.flatMap( ( row ) => [ '|-', ...row.map( ( cell ) => `| ${ cell }`.trimEnd() ) ] ),
		'|}'
	].join( '\n' );
}
